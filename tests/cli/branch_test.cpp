// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "support/catch_qt.h"

using namespace cli_test;

TEST_CASE("several branches: added, listed, changed, put in order, undone")
{
    const Desk desk(Desk::Book::New);
    const QString first = desk.array(QStringLiteral("branch list")).first().toObject().value(u"name").toString();
    const QJsonObject added = desk.object(
        QStringLiteral("branch add --name 机关第二党支部 --kind 联合 --founded 2018-07 --unit 青溪县水务局"));
    CHECK(added.value(u"kind").toString() == QStringLiteral("联合党支部"));
    CHECK(added.value(u"founded").toString() == QStringLiteral("2018-07"));
    CHECK(added.value(u"members").toInt() == 0);
    CHECK(names(desk.array(QStringLiteral("branch list")), QStringLiteral("name"))
          == QStringList{first, QStringLiteral("机关第二党支部")});
    const QJsonObject changed = desk.object(QStringLiteral(
        "branch change --branch 机关第二党支部 --name 机关第三党支部 --report-to 局机关党委 --position 1"));
    CHECK(changed.value(u"name").toString() == QStringLiteral("机关第三党支部"));
    CHECK(changed.value(u"report_to").toString() == QStringLiteral("局机关党委"));
    CHECK(changed.value(u"founded").toString() == QStringLiteral("2018-07"));
    CHECK(names(desk.array(QStringLiteral("branch list")), QStringLiteral("name"))
          == QStringList{QStringLiteral("机关第三党支部"), first});
    CHECK(desk.object(QStringLiteral("branch change --branch 机关第三党支部 --founded"), {QString()})
              .value(u"founded")
              .toString()
          == QString());
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(names(desk.array(QStringLiteral("branch list")), QStringLiteral("name"))
          == QStringList{first, QStringLiteral("机关第二党支部")});
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    CHECK(desk.array(QStringLiteral("branch list")).size() == 1);
}

TEST_CASE("what a branch may not be: without a name, twice, founded tomorrow")
{
    const Desk desk(Desk::Book::New);
    const auto refused = [&](const QString& line) { return desk(line + QStringLiteral(" --json --on 2026-09-18")); };
    CHECK(refused(QStringLiteral("branch add")).exitCode == kUsage);
    CHECK(refused(QStringLiteral("branch add --name 甲党支部 --kind 大党支部")).exitCode == kRefused);
    CHECK(refused(QStringLiteral("branch add --name 甲党支部 --founded 2099.13.1")).exitCode == kRefused);
    const Run later = refused(QStringLiteral("branch add --name 甲党支部 --founded 2026-09-19"));
    CHECK(later.exitCode == kRefused);
    CHECK(later.errorCode() == QStringLiteral("book.founded_later"));
    CHECK(refused(QStringLiteral("branch add --name 甲党支部 --founded 2026-09-18")).exitCode == kDone);
    CHECK(refused(QStringLiteral("branch add --name 甲党支部")).errorCode() == QStringLiteral("book.branch_exists"));
    CHECK(refused(QStringLiteral("branch change --branch 甲党支部 --founded 2099-01-01")).exitCode == kRefused);
    CHECK(refused(QStringLiteral("branch change --branch 甲党支部 --position 0")).exitCode == kUsage);
    CHECK(refused(QStringLiteral("branch change --branch 乙党支部 --name 丙党支部")).exitCode == kNotFound);
    CHECK(desk.array(QStringLiteral("branch list")).size() == 2);
}

TEST_CASE("a book whose branch is founded in the future is not made")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.bbk"));
    const auto make = [&](const char* founded) {
        return run({QStringLiteral("book"), QStringLiteral("new"), book, QStringLiteral("--branch"),
                    QStringLiteral("示例党支部"), QStringLiteral("--founded"), QString::fromLatin1(founded),
                    QStringLiteral("--on"), QStringLiteral("2026-09-18"), QStringLiteral("--json")});
    };
    CHECK(make("2099.1.1").errorCode() == QStringLiteral("book.founded_later"));
    CHECK_FALSE(QFile::exists(book));
    CHECK(make("2026-09-18").exitCode == kDone);
}

TEST_CASE("where the branch is decides the length of a term: village and community five years, others three (art 21)")
{
    const Desk desk(Desk::Book::New);
    const auto ends = [&](const QString& sector) {
        const QJsonObject changed = desk.object(QStringLiteral("branch change --sector"), {sector});
        CHECK(changed.value(u"sector").toString() == sector);
        const QJsonObject shown =
            desk.object(QStringLiteral("committee term --number 1 --elected 2026-09-01 --on 2026-09-18"));
        const QString end = shown.value(u"term").toObject().value(u"ends").toString();
        REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
        return end;
    };
    CHECK(ends(QStringLiteral("村")) == QStringLiteral("2031-09-01"));
    CHECK(ends(QStringLiteral("社区")) == QStringLiteral("2031-09-01"));
    CHECK(ends(QStringLiteral("机关")) == QStringLiteral("2029-09-01"));
    CHECK(ends(QString()) == QStringLiteral("2029-09-01"));
    CHECK(desk.object(QStringLiteral("branch add --name 东村党支部 --sector 村")).value(u"sector").toString()
          == QStringLiteral("村"));
    CHECK(desk(QStringLiteral("branch list")).out.contains(QStringLiteral("东村党支部\t\t村\t")));
    const Run unknown = desk(QStringLiteral("branch add --name 西村党支部 --sector 农村 --json"));
    CHECK(unknown.exitCode == kRefused);
    CHECK(unknown.errorCode() == QStringLiteral("cli.choice"));
}

TEST_CASE("a book of a village branch is made as one")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.bbk"));
    REQUIRE(run({QStringLiteral("book"), QStringLiteral("new"), book, QStringLiteral("--branch"),
                 QStringLiteral("东村党支部"), QStringLiteral("--sector"), QStringLiteral("村"), QStringLiteral("--on"),
                 QStringLiteral("2026-09-18")})
                .exitCode
            == kDone);
    const Run listed = run(
        {QStringLiteral("--book"), book, QStringLiteral("branch"), QStringLiteral("list"), QStringLiteral("--json")});
    CHECK(listed.array().first().toObject().value(u"sector").toString() == QStringLiteral("村"));
}

TEST_CASE("a temporary branch: no admission is resolved, an election is prepared with a warning (corrections 19, 37)")
{
    const Desk desk;
    REQUIRE(desk(QStringLiteral("branch change --kind 临时")).exitCode == kDone);
    const auto meeting = [&](const char* papers) {
        return desk
            .object(QStringLiteral("gathering add --kind general_meeting --date 2026-09-18 --topic 大会 "
                                   "--agenda 接收梁书言同志|kind=admission")
                    + QString::fromUtf8(papers))
            .value(u"id")
            .toString();
    };
    const auto resolve = [&](const QString& id) {
        return desk(QStringLiteral("gathering resolve %1 --item 1 --text 同意 --issued 36 --collected 36 --valid 36 "
                                   "--yes 36 --no 0 --abstain 0 --json")
                        .arg(id));
    };
    const Run refused = resolve(meeting(""));
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.errorCode() == QStringLiteral("gathering.temporary_branch"));
    CHECK(resolve(meeting("|papers=临时党支部发展党员的规定:有")).exitCode == kDone);
    const Run planned =
        desk(QStringLiteral("election add --kind delegates --title 选举代表 --seats 1 --date 2027-10-23"));
    CHECK(planned.exitCode == kDone);
    CHECK(planned.err.contains(QStringLiteral("临时党支部")));
}
