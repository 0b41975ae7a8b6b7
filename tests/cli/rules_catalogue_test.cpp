// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules list, rules show: one entry per id, the version of the day, without a book.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

namespace {

Run rulesRun(const char* line)
{
    qunsetenv("BRANCHBOOK_BOOK");
    return run(words(QString::fromUtf8(line)));
}

QJsonObject shown(const char* line)
{
    const Run done = rulesRun(line);
    REQUIRE(done.exitCode == kDone);
    return done.object();
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("rules list has one entry per id, obligations and parameters alike")
{
    const QJsonArray list = rulesRun("rules list --on 2026-09-18 --json").array();
    QStringList ids = names(list, QStringLiteral("id"));
    CHECK(ids.size() > 130);
    CHECK(ids.removeDuplicates() == 0);
    for (const char* id : {"meeting.committee.monthly", "meeting.committee.per_month", "dev.steps", "vote.election",
                           "dues.salaried", "dues.bracket1_rate", "term.end", "system.review_due"})
        CHECK(ids.contains(QLatin1String(id)));
    for (const auto& entry : list) {
        const QStringList has = keys(entry.toObject());
        for (const char* key : {"id", "kind", "strength", "source", "valid_from", "valid_to", "parameters", "title"})
            CHECK(has.contains(QLatin1String(key)));
        const QJsonObject source = entry.toObject().value(u"source").toObject();
        CHECK(keys(source)
              == QStringList({QStringLiteral("article"), QStringLiteral("article_sure"), QStringLiteral("confidence"),
                              QStringLiteral("doc")}));
    }
}

TEST_CASE("a rule is shown in the version of the day")
{
    const QJsonObject now = shown("rules show dev.approval --on 2026-05-11 --json");
    CHECK(now.value(u"source").toObject().value(u"doc").toString() == QStringLiteral("DEV2026"));
    CHECK(text(now, "valid_from") == QStringLiteral("2026-05-11"));
    CHECK(now.value(u"valid_to").isNull());
    CHECK(text(now, "kind") == QStringLiteral("limit"));
    CHECK(text(now, "value") == QStringLiteral("3"));
    CHECK(text(now, "comparison") == QStringLiteral("<="));
    CHECK(text(now, "unit") == QStringLiteral("months"));
    CHECK(text(now, "strength") == QStringLiteral("should"));

    const QJsonObject before = shown("rules show dev.approval --on 2026-05-10 --json");
    CHECK(before.value(u"source").toObject().value(u"doc").toString() == QStringLiteral("DEV2014"));
    CHECK(text(before, "valid_to") == QStringLiteral("2026-05-10"));

    CHECK(rulesRun("rules show dev.public_notice --on 2026-05-10 --json").exitCode == kNotFound);
    CHECK(shown("rules show dev.public_notice --on 2026-05-11 --json").value(u"parameters").toArray().isEmpty());
    const QJsonObject notice = shown("rules show dev.notice_5wd --on 2026-05-11 --json");
    CHECK(notice.value(u"parameters").toArray().contains(QStringLiteral("dev.public_notice")));
    CHECK(notice.value(u"within").toInt() == 5);
}

TEST_CASE("people read Chinese; what is uncertain says so")
{
    const Run steps = rulesRun("rules show dev.steps --on 2026-09-18");
    CHECK(steps.exitCode == kDone);
    CHECK(steps.out.contains(QStringLiteral("列为发展对象")));
    const Run lesson = rulesRun("rules show lesson.quarterly --on 2026-09-18");
    CHECK(lesson.out.contains(QStringLiteral("待核实")));
    CHECK(lesson.out.contains(QStringLiteral("本支部设定")));
    const Run meeting = rulesRun("rules show meeting.committee.monthly --on 2026-09-18");
    CHECK(meeting.out.contains(QStringLiteral("《支部工作条例（试行）》第十二条")));
}

TEST_CASE("an id that is none is exit 4, a missing one exit 2")
{
    const Run none = rulesRun("rules show no.such --json");
    CHECK(none.exitCode == kNotFound);
    CHECK(none.errorCode() == QStringLiteral("rules.not_found"));
    CHECK(rulesRun("rules show --json").exitCode == kUsage);
    CHECK(rulesRun("rules list --on yesterday --json").exitCode == kUsage);
}
