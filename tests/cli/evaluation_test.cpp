// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QHash>
#include <QJsonDocument>

using namespace cli_test;

namespace {

QJsonObject personIn(const QJsonObject& round, const QString& name)
{
    for (const QJsonValue& person : round.value(u"people").toArray()) {
        if (person.toObject().value(u"name").toString() == name)
            return person.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("the sample's round tells grades and quota; papers, opinions and replies only where they are asked for")
{
    const Desk desk;
    const QJsonObject shown = desk.object(QStringLiteral("evaluation show 2025"));
    CHECK(shown.value(u"secret").toString() == QStringLiteral("hidden"));
    CHECK(shown.value(u"people").toArray().size() == 37);
    CHECK(shown.value(u"quota").toObject().value(u"most").toInt() == 12); // ⌊36/3⌋
    CHECK(shown.value(u"quota").toObject().value(u"excellent").toArray().size() == 11);
    CHECK(personIn(shown, QStringLiteral("周砚青")).value(u"grade").toString() == QStringLiteral("优秀"));
    CHECK_FALSE(personIn(shown, QStringLiteral("张慎行")).contains(u"opinion"));
    CHECK_FALSE(shown.value(u"counts").toArray()[0].toObject().contains(u"tallies"));
    const Run text = desk(QStringLiteral("evaluation show 2025"));
    CHECK_FALSE(text.out.contains(QStringLiteral("优秀31")));
    CHECK_FALSE(text.out.contains(QStringLiteral("落课")));
    CHECK(text.out.contains(QStringLiteral("--secret")));

    const QJsonObject secret = desk.object(QStringLiteral("evaluation show 2025 --secret"));
    CHECK(personIn(secret, QStringLiteral("张慎行")).value(u"opinion").toString().contains(QStringLiteral("结对")));
    CHECK(secret.value(u"counts").toArray()[0].toObject().value(u"tallies").toArray().size() == 36);
    CHECK(desk(QStringLiteral("evaluation show 2025 --secret")).out.contains(QStringLiteral("优秀31 合格5")));
}

TEST_CASE("a round from its beginning to a grade by the command line")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("evaluation open 2025")).exitCode == kRefused); // there is one
    CHECK(desk(QStringLiteral("evaluation show 2019")).exitCode == kNotFound);
    CHECK(desk(QStringLiteral("evaluation show x")).exitCode == kUsage);
    const QJsonObject opened = desk.object(QStringLiteral("evaluation open 2026 --date 2026-09-18 --quota-base all"));
    CHECK(opened.value(u"people").toArray().size() == 38);
    CHECK(opened.value(u"quota").toObject().value(u"base").toInt() == 38);
    CHECK(desk(QStringLiteral("evaluation step 2026 mutual")).err.contains(QStringLiteral("--despite")));
    for (const char* step : {"study", "talks", "self", "mutual"})
        CHECK(desk(QStringLiteral("evaluation step 2026 ") + QLatin1String(step)).exitCode == kDone);
    CHECK(desk(QStringLiteral("evaluation self 2026 --grade 周砚青=合格 --grade 韩知秋=合格")).exitCode == kDone);
    CHECK(desk(QStringLiteral("evaluation grade 2026 周砚青 优秀 --json")).errorCode()
          == QStringLiteral("evaluation.no_ballot"));
    const QString paper = QStringLiteral("2").repeated(36);
    CHECK(desk(QStringLiteral("evaluation count 2026 members --paper %1 --paper %1 --paper %2")
                   .arg(paper, QStringLiteral("1").repeated(36)))
              .exitCode
          == kDone);
    const QJsonObject counted = desk.object(QStringLiteral("evaluation show 2026 --secret"));
    const QJsonObject first =
        counted.value(u"counts").toArray()[0].toObject().value(u"tallies").toArray()[0].toObject();
    CHECK(first.value(u"excellent").toInt() == 1);
    CHECK(first.value(u"qualified").toInt() == 2);
    CHECK(
        desk(QStringLiteral("evaluation correct 2026 members --paper ") + paper).err.contains(QStringLiteral("原因")));
    CHECK(desk(QStringLiteral("evaluation grade 2026 周砚青 很好")).err.contains(QStringLiteral("基本合格")));
    const QJsonObject graded = desk.object(QStringLiteral("evaluation grade 2026 周砚青 优秀 --opinion 带头"));
    CHECK(personIn(graded, QStringLiteral("周砚青")).value(u"grade").toString() == QStringLiteral("优秀"));
    CHECK(desk(QStringLiteral("evaluation grade 2026 罗小满 合格")).err.contains(QStringLiteral("预备党员")));
    CHECK(desk(QStringLiteral("evaluation step 2026 grading --json")).exitCode == kRefused);
    CHECK(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(personIn(desk.object(QStringLiteral("evaluation show 2026")), QStringLiteral("周砚青"))
              .value(u"grade")
              .isNull());
    CHECK(desk.array(QStringLiteral("evaluation list")).size() == 2);
    CHECK(desk(QStringLiteral("evaluation recycle 2026")).exitCode == kDone);
    const QJsonArray gone = desk.array(QStringLiteral("evaluation list --recycled"));
    REQUIRE(gone.size() == 1);
    CHECK(desk(QStringLiteral("evaluation restore ") + gone[0].toObject().value(u"id").toString()).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("evaluation list")).size() == 2);
}

TEST_CASE("the journal, the report of the quarter and the evidence keep the secret of the papers")
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("q1.json"));
    CHECK(desk(QStringLiteral("report quarter --period 2026Q1 --out"), {path}).exitCode == kDone);
    const QString report = QString::fromUtf8(bytesOf(path));
    const QJsonObject organization =
        QJsonDocument::fromJson(bytesOf(path)).object().value(u"areas").toObject().value(u"organization").toObject();
    const QJsonArray rounds = organization.value(u"evaluations").toArray();
    REQUIRE(rounds.size() == 1);
    const QJsonObject grades = rounds[0].toObject().value(u"grades").toObject();
    CHECK(grades.value(u"excellent").toInt() == 11);
    CHECK(grades.value(u"open").toInt() == 2);
    CHECK(rounds[0].toObject().value(u"steps").toArray().size() == 5);
    CHECK_FALSE(report.contains(QStringLiteral("结对帮助")));
    CHECK_FALSE(desk(QStringLiteral("book journal")).out.contains(QStringLiteral("基本合格")));
    const QJsonArray past = desk.array(QStringLiteral("evaluation history 韩知秋"));
    REQUIRE(past.size() == 1);
    CHECK(past[0].toObject().value(u"grade").toString() == QStringLiteral("优秀"));
    const QJsonArray known = desk.array(QStringLiteral("evaluation evidence 2025"));
    CHECK(known.size() == 37);
    const QJsonArray ranks = desk.object(QStringLiteral("evaluation propose 2025 --secret")).value(u"ranks").toArray();
    CHECK(ranks.size() == 36);
    CHECK(ranks[0].toObject().value(u"name").toString() == QStringLiteral("沈若溪")); // 42 of 48 papers, as 周砚青
}

TEST_CASE("whoever may be 优秀 is proposed without the papers, unless they are asked for")
{
    const Desk desk;
    const QJsonObject covered = desk.object(QStringLiteral("evaluation propose 2025"));
    CHECK(covered.value(u"secret").toString() == QStringLiteral("hidden"));
    const QJsonObject first = covered.value(u"ranks").toArray()[0].toObject();
    CHECK(first.value(u"inside").toBool());
    CHECK_FALSE(first.contains(u"excellent"));
    CHECK_FALSE(first.contains(u"papers"));
    const QString text = desk(QStringLiteral("evaluation propose 2025")).out;
    CHECK_FALSE(text.contains(QStringLiteral("42/48")));
    CHECK(text.contains(QStringLiteral("--secret")));
    // Nor does the place tell: inside and outside the list's own order.
    QHash<QString, int> lines;
    for (const QJsonValue& person : desk.object(QStringLiteral("evaluation show 2025")).value(u"people").toArray())
        lines.insert(person.toObject().value(u"name").toString(), person.toObject().value(u"line").toInt());
    const QJsonArray ranks = covered.value(u"ranks").toArray();
    REQUIRE(ranks.size() == 36);
    for (int i = 1; i < ranks.size(); ++i) {
        const QJsonObject one = ranks[i - 1].toObject();
        const QJsonObject next = ranks[i].toObject();
        const auto place = [](const QJsonObject& rank) {
            return rank.value(u"inside").toBool() ? 0 : rank.value(u"tied").toBool() ? 1 : 2;
        };
        CHECK(place(one) <= place(next));
        if (place(one) == place(next))
            CHECK(lines.value(one.value(u"name").toString()) < lines.value(next.value(u"name").toString()));
    }
    const QJsonObject shown = desk.object(QStringLiteral("evaluation propose 2025 --secret"));
    CHECK(shown.value(u"ranks").toArray()[0].toObject().value(u"excellent").toInt() == 42);
    CHECK(desk(QStringLiteral("evaluation propose 2025 --secret")).out.contains(QStringLiteral("42/48")));
}

TEST_CASE("a note on a person and the reason of a correction are told only where they are asked for")
{
    const Desk desk;
    CHECK(desk(QStringLiteral("evaluation note 2025 韩知秋 家中有事")).exitCode == kDone);
    for (const char* way : {"", " --json"})
        CHECK_FALSE(
            desk(QStringLiteral("evaluation show 2025") + QLatin1String(way)).out.contains(QStringLiteral("家中有事")));
    CHECK(desk(QStringLiteral("evaluation show 2025")).out.contains(QStringLiteral("更正原因")));
    CHECK(desk(QStringLiteral("evaluation show 2025 --secret")).out.contains(QStringLiteral("家中有事")));
    CHECK(personIn(desk.object(QStringLiteral("evaluation show 2025 --secret")), QStringLiteral("韩知秋"))
              .value(u"note")
              .toString()
          == QStringLiteral("家中有事"));
}

TEST_CASE("more 优秀 than a third are warned of where the papers stay covered too")
{
    const Desk desk;
    CHECK_FALSE(desk(QStringLiteral("evaluation show 2025")).err.contains(QStringLiteral("多出")));
    QStringList others;
    for (const QJsonValue& value : desk.object(QStringLiteral("evaluation show 2025")).value(u"people").toArray()) {
        const QJsonObject person = value.toObject();
        if (person.value(u"grade").toString() == QStringLiteral("合格"))
            others.append(person.value(u"name").toString());
    }
    REQUIRE(others.size() > 2);
    const QString verb = QStringLiteral("evaluation grade 2025 %1 优秀");
    CHECK_FALSE(desk(verb.arg(others[0])).err.contains(QStringLiteral("多出"))); // the twelfth of ⌊36/3⌋
    const Run beyond = desk(verb.arg(others[1]));
    CHECK(beyond.exitCode == kDone);
    CHECK(beyond.err.contains(QStringLiteral("优秀评了 13 人，多出 1 人。")));
    CHECK_FALSE(beyond.err.contains(QStringLiteral("测评票")));
}

TEST_CASE("an empty bin says that it is empty")
{
    const Desk desk;
    const QString out = desk(QStringLiteral("evaluation list --recycled")).out;
    CHECK(out.contains(QStringLiteral("回收站里没有民主评议")));
    CHECK_FALSE(out.contains(QStringLiteral("还没有")));
}

TEST_CASE("the rounds as of a past day have come as far as their steps had", "[evaluation]")
{
    const Desk desk;
    const auto current = [&](const char* day) {
        const auto list = desk.array(QStringLiteral("evaluation list --as-of ") + QLatin1String(day));
        return list.isEmpty() ? QStringLiteral("none") : list[0].toObject().value(u"current").toString();
    };
    CHECK(current("2026-01-07") == QStringLiteral("none"));
    CHECK(current("2026-01-08") == QStringLiteral("talks"));
    CHECK(current("2026-01-19") == QStringLiteral("self"));
    CHECK(current("2026-01-22") == QStringLiteral("grading"));
    const auto excellent = [&](const QString& more) {
        return desk.array(QStringLiteral("evaluation list") + more)[0].toObject().value(u"excellent").toInt();
    };
    CHECK(excellent({}) == 11);
    CHECK(excellent(QStringLiteral(" --as-of 2026-01-22")) == 0); // the grading has no day yet
    CHECK(desk(QStringLiteral("evaluation list --as-of 2026-01-07")).out.contains(QStringLiteral("到那天为止")));
    CHECK(desk(QStringLiteral("evaluation list --recycled --as-of 2026-01-22")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("evaluation list --as-of 2026-12-01 --json")).errorCode()
          == QStringLiteral("list.later"));
}
