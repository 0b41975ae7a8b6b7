// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules list and show with a book: its own figures marked, those that are not used told; the user's rule files.
#include "branchbook/rules/rule_base.h"
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFile>

using namespace cli_test;

namespace {

QJsonObject entry(const QJsonArray& list, const char* id)
{
    for (const auto& each : list) {
        if (each.toObject().value(u"id").toString() == QLatin1String(id))
            return each.toObject();
    }
    return {};
}

/// The user's rules lie in a folder of the test while this lives.
struct OwnRules {
    explicit OwnRules(const QByteArray& json)
    {
        QFile file(folder.filePath(QStringLiteral("own.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        branchbook::rules::useRuleFolder(folder.path());
    }
    ~OwnRules() { branchbook::rules::useRuleFolder({}); }
    OwnRules(const OwnRules&) = delete;
    OwnRules& operator=(const OwnRules&) = delete;
    QTemporaryDir folder;
};

QByteArray lessons(const char* times)
{
    return QByteArray(R"({"rules":[{"id":"meeting.lesson.per_quarter","kind":"limit","title":"支部党课每季度次数",
        "area":"organization","strength":"setting","comparison":">=","value":")")
        + times + R"(","unit":"times","source":{"doc":"LOCAL","article":"","article_sure":false,"confidence":"C"}}]})";
}

} // namespace

TEST_CASE("rules list and show tell the book's own figures, once they hold")
{
    const Desk book(Desk::Book::New);
    REQUIRE(book(QStringLiteral("rules override dev.public_notice --value 7 --by 周砚青 --on 2026-09-18"),
                 {QStringLiteral("--reason"), QStringLiteral("外业人员多")})
                .exitCode
            == kDone);
    const QJsonObject notice = entry(book.array(QStringLiteral("rules list --on 2026-09-18")), "dev.public_notice");
    CHECK(notice.value(u"value").toString() == QStringLiteral("7"));
    CHECK(notice.value(u"overridden").toBool());
    const QJsonObject own = notice.value(u"override").toObject();
    CHECK(keys(own)
          == QStringList({QStringLiteral("author"), QStringLiteral("reason"), QStringLiteral("scope"),
                          QStringLiteral("set_on"), QStringLiteral("used"), QStringLiteral("value")}));
    CHECK(own.value(u"reason").toString() == QStringLiteral("外业人员多"));
    CHECK(own.value(u"scope").toString() == QStringLiteral("book"));
    CHECK(own.value(u"set_on").toString() == QStringLiteral("2026-09-18"));
    CHECK(own.value(u"used").toBool());

    const Run shown = book(QStringLiteral("rules show dev.public_notice --on 2026-09-18"));
    CHECK(shown.out.contains(QStringLiteral("本支部")));
    CHECK(shown.out.contains(QStringLiteral("外业人员多")));
    // The day before, and without the book, the regulation's figure holds.
    CHECK(book.object(QStringLiteral("rules show dev.public_notice --on 2026-09-17")).value(u"value").toString()
          == QStringLiteral("5"));
    qunsetenv("BRANCHBOOK_BOOK");
    CHECK(run(words(QStringLiteral("rules show dev.public_notice --on 2026-09-18 --json")))
              .object()
              .value(u"value")
              .toString()
          == QStringLiteral("5"));
}

TEST_CASE("rules list marks what is to be verified, and names a book that is not there")
{
    qunsetenv("BRANCHBOOK_BOOK");
    const QString out = run(words(QStringLiteral("rules list --on 2026-09-18"))).out;
    for (const QString& line : out.split(u'\n')) {
        if (line.startsWith(u"meeting.lesson.per_quarter ")) // confidence C
            CHECK(line.contains(QStringLiteral("待核实")));
        if (line.startsWith(u"meeting.general.per_quarter ")) // confidence A
            CHECK_FALSE(line.contains(QStringLiteral("待核实")));
    }
    CHECK(run(words(QStringLiteral("rules list --book /nowhere/x.bbk"))).exitCode == kNotFound);
    qputenv("BRANCHBOOK_BOOK", "/nowhere/x.bbk"); // a book that is still to be made
    CHECK(run(words(QStringLiteral("rules list"))).exitCode == kDone);
    qunsetenv("BRANCHBOOK_BOOK");
}

TEST_CASE("the user's rule files hold for every command; a fault is told on standard error and the old rules go on")
{
    qunsetenv("BRANCHBOOK_BOOK");
    const auto asked = words(QStringLiteral("rules show meeting.lesson.per_quarter --on 2026-09-18 --json"));
    {
        const OwnRules own(lessons("2"));
        const Run done = run(asked);
        CHECK(done.object().value(u"value").toString() == QStringLiteral("2"));
        CHECK(done.err.isEmpty());
        CHECK(run(words(QStringLiteral("rules list"))).out.contains(QStringLiteral("own.json")));
    }
    {
        const OwnRules own("{\"rules\":[{\"id\":7}]}");
        const Run done = run(asked);
        CHECK(done.exitCode == kDone);
        CHECK(done.object().value(u"value").toString() == QStringLiteral("1"));
        CHECK(done.err.contains(QStringLiteral("own.json#/rules/0")));
    }
}
