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

TEST_CASE("rules update looks first, stores, and rules reset leads back")
{
    qunsetenv("BRANCHBOOK_BOOK");
    QTemporaryDir home;
    branchbook::rules::useRuleFolder(home.filePath(QStringLiteral("rules")));
    const QString path = home.filePath(QStringLiteral("lessons.json"));
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const auto times = [] {
        return run(words(QStringLiteral("rules show meeting.lesson.per_quarter --json")))
            .object()
            .value(u"value")
            .toString();
    };
    write("{\"rules\":[{\"id\":7}]}");
    const Run refused = run({QStringLiteral("rules"), QStringLiteral("update"), path});
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.err.contains(QStringLiteral("lessons.json#/rules/0")));

    const QString other = home.filePath(QStringLiteral("lessons.xls"));
    REQUIRE(QFile::copy(path, other));
    const Run named = run({QStringLiteral("rules"), QStringLiteral("update"), other});
    CHECK(named.exitCode == kRefused);
    CHECK(named.err.contains(QStringLiteral("lessons.xls#/rules/0"))); // not lessons.xls.json: there is no such file

    write(lessons("2"));
    const QStringList update{QStringLiteral("rules"), QStringLiteral("update"), path, QStringLiteral("--json")};
    const QJsonObject tried = run(update + QStringList{QStringLiteral("--dry-run")}).object();
    CHECK_FALSE(tried.value(u"stored").toBool());
    CHECK(names(tried.value(u"changes").toArray(), QStringLiteral("id"))
          == QStringList({QStringLiteral("lesson.quarterly"), QStringLiteral("meeting.lesson.per_quarter")}));
    CHECK(times() == QStringLiteral("1"));
    CHECK(run(update).object().value(u"stored").toBool());
    CHECK(times() == QStringLiteral("2"));
    CHECK(run(words(QStringLiteral("rules reset --json"))).object().value(u"put_aside").toInt() == 1);
    CHECK(times() == QStringLiteral("1"));
    branchbook::rules::useRuleFolder({});
}

TEST_CASE("days off are imported into a book and listed in the catalogue's form")
{
    const Desk book(Desk::Book::New);
    CHECK(book.array(QStringLiteral("rules holidays")).isEmpty());
    QFile file(book.path(QStringLiteral("days.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("2026-10-01 国庆节\n班 2026-10-10\n");
    file.close();
    const QJsonArray years =
        book.array(QStringLiteral("rules holidays --on 2026-09-18 --import"), {book.path(QStringLiteral("days.txt"))});
    REQUIRE(years.size() == 1);
    const QJsonObject year = years.first().toObject();
    CHECK(year.value(u"year").toInt() == 2026);
    CHECK(names(year.value(u"holidays").toArray(), QStringLiteral("on")) == QStringList{QStringLiteral("2026-10-01")});
    CHECK(year.value(u"make_up").toArray().first().toString() == QStringLiteral("2026-10-10"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("2026-10-02,\xd0\xdd,\xb9\xfa\xc7\xec\xbd\xda\n"); // 休,国庆节 in GB18030
    file.close();
    const QJsonObject more =
        book.array(QStringLiteral("rules holidays --on 2026-09-18 --import"), {book.path(QStringLiteral("days.txt"))})
            .first()
            .toObject();
    CHECK(names(more.value(u"holidays").toArray(), QStringLiteral("name"))
          == QStringList({QStringLiteral("国庆节"), QStringLiteral("国庆节")}));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("关于2027年部分节假日安排的通知\n元旦：1月1日（周五）至3日（周日）放假。\n");
    file.close();
    const QJsonObject next =
        book.array(QStringLiteral("rules holidays --on 2026-09-18 --import"), {book.path(QStringLiteral("days.txt"))})
            .last()
            .toObject();
    CHECK(next.value(u"year").toInt() == 2027);
    CHECK(next.value(u"holidays").toArray().size() == 3);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("国庆节：2026年10月1日（星期一）\n"); // a Thursday
    file.close();
    CHECK(book(QStringLiteral("rules holidays --import"), {book.path(QStringLiteral("days.txt"))}).exitCode
          == kRefused);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("2026-10-01\n班 2026-10-09\n"); // a Friday
    file.close();
    const Run refused = book(QStringLiteral("rules holidays --import"), {book.path(QStringLiteral("days.txt"))});
    CHECK(refused.exitCode == kRefused);
    CHECK(refused.err.contains(QStringLiteral("2026-10-09")));
}
