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
