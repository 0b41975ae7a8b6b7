// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// book backups, compare, and the copies that other verbs make by themselves.
#include "cli/cli_support.h"

#include "support/catch_qt.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace cli_test;

namespace {

void addLesson(const Desk& desk, const char* topic)
{
    REQUIRE(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --on 2026-09-18 --topic"),
                 {QString::fromUtf8(topic)})
                .exitCode
            == kDone);
}

} // namespace

TEST_CASE("book backups lists what there is, also beside a book that is damaged or gone")
{
    const Desk desk(Desk::Book::New);
    CHECK(desk.array(QStringLiteral("book backups")).isEmpty());
    CHECK(desk(QStringLiteral("book backups")).exitCode == kDone);
    const QString file = desk.object(QStringLiteral("book backup")).value(u"file").toString();
    const auto check = [&] {
        const QJsonArray list = desk.array(QStringLiteral("book backups"));
        REQUIRE(list.size() == 1);
        const QJsonObject copy = list[0].toObject();
        CHECK(keys(copy)
              == QStringList{QStringLiteral("file"), QStringLiteral("made"), QStringLiteral("reason"),
                             QStringLiteral("size")});
        CHECK(copy.value(u"file").toString() == file);
        CHECK(copy.value(u"reason").toString() == QStringLiteral("asked"));
        CHECK(copy.value(u"size").toInteger() == QFileInfo(file).size());
    };
    check();
    REQUIRE(QFile::resize(desk.book, 100));
    check();
    REQUIRE(QFile::remove(desk.book));
    check();
}

TEST_CASE("book compare says by record what happened since a copy was made")
{
    const Desk desk(Desk::Book::New);
    const QString copy = desk.object(QStringLiteral("book backup")).value(u"file").toString();
    const QJsonObject same = desk.object(QStringLiteral("book compare"), {copy});
    CHECK(same.value(u"added").toInt() == 0);
    CHECK(same.value(u"kinds").toArray().isEmpty());
    addLesson(desk, "学习党章");
    addLesson(desk, "学习条例");
    REQUIRE(desk(QStringLiteral("book undo")).exitCode == kDone);
    const QJsonObject since = desk.object(QStringLiteral("book compare --titles"), {copy});
    CHECK(since.value(u"added").toInt() == 1);
    CHECK(since.value(u"changed").toInt() == 0);
    CHECK(since.value(u"gone").toInt() == 0);
    REQUIRE(since.value(u"kinds").toArray().size() == 1);
    const QJsonObject kind = since.value(u"kinds").toArray()[0].toObject();
    CHECK(kind.value(u"kind").toString() == QStringLiteral("gathering"));
    CHECK(kind.value(u"titles").toObject().value(u"added").toArray() == QJsonArray{QStringLiteral("学习党章")});
    CHECK(desk(QStringLiteral("book compare"), {copy}).out.contains(QStringLiteral("新增 1 条")));
    // A copy that cannot be trusted is not compared, and nothing is touched.
    REQUIRE(QFile::resize(copy, 100));
    CHECK(desk(QStringLiteral("book compare"), {copy}).exitCode != kDone);
}

TEST_CASE("restored, the book is as it was, and the other state is kept to be compared with")
{
    const Desk desk(Desk::Book::New);
    const QString copy = desk.object(QStringLiteral("book backup")).value(u"file").toString();
    addLesson(desk, "学习党章");
    const Run done = run({QStringLiteral("book"), QStringLiteral("restore"), copy, QStringLiteral("--to"), desk.book,
                          QStringLiteral("--replace"), QStringLiteral("--json")});
    INFO(done.err.toStdString());
    REQUIRE(done.exitCode == kDone);
    const QString kept = done.object().value(u"kept").toString();
    CHECK(desk.object(QStringLiteral("book compare"), {copy}).value(u"kinds").toArray().isEmpty());
    const QJsonObject difference = desk.object(QStringLiteral("book compare --titles"), {kept});
    CHECK(difference.value(u"gone").toInt() == 1); // it is in the file that was kept
    const QJsonArray list = desk.array(QStringLiteral("book backups"));
    CHECK(names(list, QStringLiteral("reason")).contains(QStringLiteral("before_restore")));
}

TEST_CASE("a copy of another branch's book is compared and restored with a word about it")
{
    const Desk desk(Desk::Book::New);
    const Desk other(Desk::Book::Sample);
    const QString copy = other.object(QStringLiteral("book backup")).value(u"file").toString();
    const QString sampleBranch = other.array(QStringLiteral("branch list"))[0].toObject().value(u"name").toString();
    REQUIRE_FALSE(sampleBranch.isEmpty());
    const QString own = desk.object(QStringLiteral("book backup")).value(u"file").toString();
    CHECK_FALSE(desk(QStringLiteral("book compare"), {own}).err.contains(QStringLiteral("不是这个手册的")));
    const Run compared = desk(QStringLiteral("book compare"), {copy});
    CHECK(compared.exitCode == kDone);
    CHECK(compared.err.contains(QStringLiteral("不是这个手册的")));
    CHECK(compared.err.contains(sampleBranch));
    const Run done = run({QStringLiteral("book"), QStringLiteral("restore"), copy, QStringLiteral("--to"), desk.book,
                          QStringLiteral("--replace")});
    CHECK(done.exitCode == kDone);
    CHECK(done.err.contains(QStringLiteral("不是同一个手册")));
    CHECK(done.err.contains(sampleBranch));
}

TEST_CASE("the second place is set, filled and taken away; a place that is not there is a warning")
{
    const Desk desk(Desk::Book::New);
    const QTemporaryDir stick;
    const QJsonObject none = desk.object(QStringLiteral("book second-place"));
    CHECK(none.value(u"folder").isNull());
    CHECK_FALSE(none.value(u"overdue").toBool());
    CHECK(none.value(u"days").toInt() == 7);
    const QJsonObject set = desk.object(QStringLiteral("book second-place --days 3 --place"), {stick.path()});
    CHECK(set.value(u"folder").toString() == stick.path());
    CHECK(set.value(u"days").toInt() == 3);
    CHECK(set.value(u"last").isNull()); // there is no copy yet
    (void)desk.object(QStringLiteral("book backup"));
    const QJsonObject filled = desk.object(QStringLiteral("book second-place"));
    CHECK_FALSE(filled.value(u"last").isNull());
    CHECK_FALSE(filled.value(u"overdue").toBool());
    CHECK(desk.array(QStringLiteral("book backups")).size() == 2); // beside the book, and there
    CHECK(desk(QStringLiteral("book second-place --days 0")).exitCode == kUsage);
    CHECK(desk(QStringLiteral("book second-place --place"), {desk.folder.path(), QStringLiteral("--json")}).errorCode()
          == QStringLiteral("backup.second_inside"));
    const Run away = desk(QStringLiteral("book second-place --place"), {stick.filePath(QStringLiteral("拔掉了"))});
    CHECK(away.exitCode == kDone);
    CHECK(away.err.contains(QStringLiteral("第二处")));
    CHECK(desk.object(QStringLiteral("book second-place --place none")).value(u"folder").isNull());
}
