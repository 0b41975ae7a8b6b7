// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_support.h"

#include "branchbook/base/user_name.h"
#include "branchbook/store/session.h"

#include "support/catch_qt.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace cli_test;

namespace {

void tamper(const QString& path, const char* sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_changes(db) == 1);
    sqlite3_close(db);
}

} // namespace

TEST_CASE("book new: its keys, and never over a file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bbk"));
    const QStringList command{QStringLiteral("book"),
                              QStringLiteral("new"),
                              path,
                              QStringLiteral("--branch"),
                              QStringLiteral("机关第一党支部"),
                              QStringLiteral("--founded"),
                              QStringLiteral("2018-07-01"),
                              QStringLiteral("--json")};
    const QJsonObject made = run(command).object();
    CHECK(made.value(u"book").toString() == path);
    CHECK(made.value(u"branch").toString() == QStringLiteral("机关第一党支部"));
    const QByteArray before = bytesOf(path);
    const Run again = run(command);
    CHECK(again.exitCode == kRefused);
    CHECK(again.errorCode() == QStringLiteral("store.exists"));
    CHECK(bytesOf(path) == before);
    CHECK(run({QStringLiteral("book"), QStringLiteral("new"), folder.filePath(QStringLiteral("no/b.bbk")),
               QStringLiteral("--branch"), QStringLiteral("x")})
              .exitCode
          == kIo);
    CHECK(run({QStringLiteral("book"), QStringLiteral("new"), folder.filePath(QStringLiteral("b.bbk"))}).exitCode
          == kUsage);
    const QStringList other{QStringLiteral("book"), QStringLiteral("new"), folder.filePath(QStringLiteral("b.bbk")),
                            QStringLiteral("--branch"), QStringLiteral("示例党支部")};
    const Run kind = run(other + QStringList{QStringLiteral("--kind"), QStringLiteral("乱")});
    CHECK(kind.exitCode == kRefused);
    CHECK(kind.err.contains(QStringLiteral("联合党支部")));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("a.bbk")});
}

TEST_CASE("book new warns of a name that no double click opens, and makes the book as asked")
{
    const QTemporaryDir folder;
    for (const char* name : {"n2", "n2.bbk", "N3.BBK"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const Run made = run({QStringLiteral("book"), QStringLiteral("new"), path, QStringLiteral("--branch"),
                              QStringLiteral("青溪村党支部"), QStringLiteral("--json")});
        INFO(name);
        CHECK(made.object().value(u"book").toString() == path);
        CHECK(QFileInfo::exists(path));
        CHECK(made.err.contains(QStringLiteral(".bbk")) == !path.endsWith(QStringLiteral(".bbk"), Qt::CaseInsensitive));
    }
}

TEST_CASE("book new begins with groups, term and a first day; a wrong value leaves no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bbk"));
    const QString fresh =
        QStringLiteral("book new %1 --branch 青溪村党支部 --sector 村 --on 2026-09-18 --json ").arg(path);
    const auto refused = [&](const char* more) {
        const Run tried = run(words(fresh + QString::fromUtf8(more)));
        CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        return QString::number(tried.exitCode) + u' ' + tried.errorCode();
    };
    CHECK(refused("--posts 书记") == QStringLiteral("2 cli.option_missing")); // of which term?
    CHECK(refused("--term-from 2021-10-20 --term-number 0") == QStringLiteral("2 cli.number"));
    CHECK(refused("--term-from 2026-09-19") == QStringLiteral("3 committee.elected_future"));
    CHECK(refused("--term-from 2021-10-20 --term-to 2021-10-20") == QStringLiteral("3 committee.end_before"));
    CHECK(refused("--groups 一组,一组") == QStringLiteral("3 book.group_exists"));
    CHECK(refused("--agenda-from 2026-09-19") == QStringLiteral("3 agenda.from_future"));
    CHECK(refused("--agenda-from 九月") == QStringLiteral("3 value.date"));
    const QJsonObject made = run(words(fresh
                                       + QStringLiteral("--groups 一组,二组 --term-from 2021-10-20 --term-number 3 "
                                                        "--posts 书记,组织委员 --agenda-from 2026-09-01")))
                                 .object();
    CHECK(made.value(u"groups").toArray().size() == 2);
    CHECK(made.value(u"term_from").toString() == QStringLiteral("2021-10-20"));
    CHECK(made.value(u"agenda_from").toString() == QStringLiteral("2026-09-01"));
    const QJsonArray terms = run(words(QStringLiteral("committee list --json --on 2026-09-18 --book ") + path)).array();
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].toObject().value(u"number").toInt() == 3);
    CHECK(terms[0].toObject().value(u"ends").toString() == QStringLiteral("2026-10-20")); // a village: five years
    const QJsonArray due = run(words(QStringLiteral("agenda list --json --on 2026-09-18 --book ") + path)).array();
    CHECK_FALSE(due.isEmpty());
    for (const QJsonValue& one : due)
        CHECK(one.toObject().value(u"state").toString() != QStringLiteral("overdue"));
}

TEST_CASE("book demo: counts, its own day, wrong numbers")
{
    const QTemporaryDir folder;
    const auto demo = [&](const QString& line) {
        return run(words(QStringLiteral("book demo ") + folder.filePath(QStringLiteral("demo.bbk ")) + line
                         + QStringLiteral(" --json")));
    };
    for (const char* wrong : {"--members 0", "--members 100001", "--members -3", "--members many", "--years 0",
                              "--branches 0", "--members 3 --branches 4", "--seed x", "--on 2026-13-01"}) {
        INFO(wrong);
        CHECK(demo(QString::fromLatin1(wrong)).exitCode == kUsage);
        CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    const QJsonObject counts = demo(QStringLiteral("--members 60 --branches 2 --years 1 --on 2026-03-31")).object();
    CHECK(counts.value(u"members").toInt() == 60);
    CHECK(counts.value(u"branches").toInt() == 2);
    CHECK(counts.value(u"gatherings").toInt() > 0);
    CHECK(demo(QString()).exitCode == kRefused);
    const QString book = folder.filePath(QStringLiteral("demo.bbk"));
    const QJsonObject info =
        run({QStringLiteral("book"), QStringLiteral("info"), QStringLiteral("--book"), book, QStringLiteral("--json")})
            .object();
    CHECK(info.value(u"counts").toObject().value(u"members").toInt() == 60);
    CHECK(info.value(u"branches").toArray().size() == 2);
    const auto count = [&](const QString& more) {
        return run(words(QStringLiteral("gathering list --json --book ") + book + u' ' + more)).array();
    };
    int planned = 0;
    const QJsonArray list = count(QString());
    for (const QJsonValue& value : list)
        planned += value.toObject().value(u"planned").toBool() ? 1 : 0;
    CHECK(planned > 0); // against 2026-03-31
    // A plan stays one until somebody records it, however long its day is gone.
    int later = 0;
    for (const QJsonValue& value : count(QStringLiteral("--on 2027-01-01")))
        later += value.toObject().value(u"planned").toBool() ? 1 : 0;
    CHECK(later == planned);
}

TEST_CASE("book demo without options: 38 Party members and 7 on their way, as the window's sample has them")
{
    const Desk desk;
    const QJsonObject counts = desk.object(QStringLiteral("book info")).value(u"counts").toObject();
    CHECK(counts.value(u"members").toInt() == 38);
    CHECK(counts.value(u"candidates").toInt() == 7);
    CHECK(desk.array(QStringLiteral("member list --status 入党积极分子")).size() == 3);
    CHECK(desk.array(QStringLiteral("member list --find tjh")).size() == 1); // 谭嘉禾 of page 01
}

TEST_CASE("book demo: the same options, the same bytes")
{
    const QTemporaryDir folder;
    for (const char* options : {"", "--members 30 --branches 2 --years 1 --seed 7"}) {
        QList<QByteArray> archives;
        for (const char* name : {"a", "b"}) {
            const QString book = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".bbk"));
            const QString archive = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
            QFile::remove(book);
            REQUIRE(run(words(QStringLiteral("book demo ") + book + u' ' + QString::fromLatin1(options))).exitCode
                    == kDone);
            REQUIRE(run(words(QStringLiteral("book export ") + archive + QStringLiteral(" --book ") + book)).exitCode
                    == kDone);
            archives.append(bytesOf(archive));
        }
        CHECK((archives[0] == archives[1]));
    }
}

TEST_CASE("book info and book check of the sample")
{
    const Desk desk;
    const QJsonObject info = desk.object(QStringLiteral("book info"));
    CHECK(keys(info)
          == QStringList{QStringLiteral("branches"), QStringLiteral("counts"), QStringLiteral("format"),
                         QStringLiteral("inspection"), QStringLiteral("passphrase"), QStringLiteral("place"),
                         QStringLiteral("schema"), QStringLiteral("second_passphrase")});
    CHECK(info.value(u"place").toString() != QStringLiteral("synced"));
    CHECK(info.value(u"inspection").toString().isEmpty()); // it is no copy for an inspection
    CHECK(info.value(u"branches").toArray() == QJsonArray{QStringLiteral("机关第一党支部")});
    CHECK(info.value(u"counts").toObject().value(u"members").toInt() == 38);
    const QJsonObject check = desk.object(QStringLiteral("book check"));
    CHECK(check.value(u"ok").toBool());
    CHECK(check.value(u"problems").toArray().isEmpty());
}

TEST_CASE("a book in a folder that is copied elsewhere is told of when it is made and by book info")
{
    const QTemporaryDir home;
    REQUIRE(QDir(home.path()).mkdir(QStringLiteral("坚果云")));
    const QString path = home.filePath(QStringLiteral("坚果云/支部.bbk"));
    const Run made = run({QStringLiteral("book"), QStringLiteral("new"), path, QStringLiteral("--branch"),
                          QStringLiteral("第一党支部")});
    CHECK(made.exitCode == kDone);
    CHECK(made.err.contains(QStringLiteral("会自动同步的文件夹里（坚果云）")));
    const QStringList info{QStringLiteral("book"), QStringLiteral("info"), QStringLiteral("--book"), path,
                           QStringLiteral("--json")};
    CHECK(run(info).object().value(u"place").toString() == QStringLiteral("synced"));
    CHECK(run(info).err.contains(QStringLiteral("支部.bbk")));
}

TEST_CASE("a damaged record of a large book is shown, and handed out to nobody")
{
    const Desk desk;
    sqlite3* db = nullptr; // a book over 20 MB, the greater part of it free pages
    REQUIRE(sqlite3_open(desk.book.toUtf8().constData(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db,
                         "CREATE TABLE room (x); INSERT INTO room VALUES (zeroblob(22000000)); DROP TABLE room; "
                         "PRAGMA wal_checkpoint(TRUNCATE)",
                         nullptr, nullptr, nullptr)
            == SQLITE_OK);
    sqlite3_close(db);
    REQUIRE(QFileInfo(desk.book).size() > 20 << 20);
    const QString paper = desk.path(QStringLiteral("报告.json"));
    const QString roster = desk.path(QStringLiteral("名册.csv"));
    REQUIRE(desk(QStringLiteral("roster export"), {roster}).exitCode == kDone);
    REQUIRE(QFile::remove(roster));
    tamper(desk.book, "UPDATE member SET join_date = '2000-01-01' WHERE full_name = '丁春晓'");
    CHECK(desk(QStringLiteral("member list --json")).exitCode == kDone); // opened at a glance
    const Run report = desk(QStringLiteral("report quarter --period 2026Q3 --json --out"), {paper});
    CHECK(report.exitCode == kDamaged);
    CHECK(report.errorCode() == QStringLiteral("store.damaged"));
    CHECK_FALSE(QFile::exists(paper));
    CHECK(desk(QStringLiteral("roster export"), {roster}).exitCode == kDamaged);
    CHECK_FALSE(QFile::exists(roster));
    const QString sent = desk.path(QStringLiteral("包.bbx"));
    CHECK(desk(QStringLiteral("package write --period 2026Q3 --out"), {sent}).exitCode == kDamaged);
    CHECK_FALSE(QFile::exists(sent));
}

TEST_CASE("a damaged book is exit 6, with every problem named")
{
    const Desk desk;
    SECTION("a value changed behind our back")
    {
        tamper(desk.book, "UPDATE member SET join_date = '2000-01-01' WHERE full_name = '丁春晓'");
        const Run bad = desk(QStringLiteral("book check --json"));
        CHECK(bad.exitCode == kDamaged);
        CHECK_FALSE(bad.object().value(u"ok").toBool());
        const QJsonArray problems = bad.object().value(u"problems").toArray();
        REQUIRE(problems.size() == 1);
        CHECK(keys(problems[0].toObject())
              == QStringList{QStringLiteral("code"), QStringLiteral("text"), QStringLiteral("where")});
        CHECK(problems[0].toObject().value(u"where").toString() == QStringLiteral("member"));
        // No other command shows such a row as if it were good.
        for (const char* line : {"book info", "member list", "gathering list", "book journal", "book undo",
                                 "book backup", "gathering add --kind party_lesson --date 2026-09-17 --topic T"}) {
            INFO(line);
            const Run refused = desk(QString::fromLatin1(line), {QStringLiteral("--json")});
            CHECK(refused.exitCode == kDamaged);
            CHECK(refused.errorCode() == QStringLiteral("store.damaged"));
            CHECK(desk(QString::fromLatin1(line)).err.contains(QFileInfo(desk.book).fileName()));
        }
        CHECK(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    SECTION("a record gone")
    {
        tamper(desk.book,
               "DELETE FROM agenda_item WHERE (gathering_id, position) IN "
               "(SELECT gathering_id, position FROM agenda_item ORDER BY 1, 2 LIMIT 1)");
        CHECK(desk(QStringLiteral("book check")).exitCode == kDamaged);
    }
    SECTION("a setting changed")
    {
        tamper(desk.book, "UPDATE setting SET value = '2020-01-01' WHERE id = 'sample.day'");
        CHECK(desk(QStringLiteral("book check")).exitCode == kDamaged);
    }
    SECTION("half of the file")
    {
        QFile file(desk.book);
        REQUIRE(file.resize(file.size() / 2));
        CHECK(desk(QStringLiteral("book check")).exitCode == kDamaged);
    }
    SECTION("a backup is not taken as one")
    {
        tamper(desk.book, "UPDATE member SET join_date = '2000-01-01' WHERE full_name = '丁春晓'");
        const QString to = desk.path(QStringLiteral("restored.bbk"));
        CHECK(run({QStringLiteral("book"), QStringLiteral("restore"), desk.book, QStringLiteral("--to"), to}).exitCode
              == kDamaged);
        CHECK_FALSE(QFile::exists(to));
    }
}

TEST_CASE("book salvage: what a damaged book still has as a sound new one, and what it has not is told")
{
    const Desk desk;
    const auto people = desk(QStringLiteral("member list --json")).array().size();
    tamper(desk.book, "UPDATE member SET join_date = '2000-01-01' WHERE full_name = '丁春晓'");
    const QByteArray before = bytesOf(desk.book);
    const QString to = desk.path(QStringLiteral("read.bbk"));
    const QJsonObject made = desk(QStringLiteral("book salvage --json --to"), {to}).object();
    CHECK(made.value(u"file").toString() == to);
    CHECK(made.value(u"lost_tables").toObject().value(u"member").toInt() == 1);
    CHECK(made.value(u"lost_known").toBool());
    CHECK(bytesOf(desk.book) == before);
    CHECK(run({QStringLiteral("--book"), to, QStringLiteral("book"), QStringLiteral("check")}).exitCode == kDone);
    const Run listed = run({QStringLiteral("--book"), to, QStringLiteral("member"), QStringLiteral("list"),
                            QStringLiteral("--json"), QStringLiteral("--on"), QStringLiteral("2026-09-18")});
    CHECK(listed.array().size() == people - 1);
    CHECK(desk(QStringLiteral("book salvage --json --to"), {to}).errorCode() == QStringLiteral("store.exists"));
    const Run named = desk(QStringLiteral("book salvage"));
    CHECK(named.exitCode == kDone);
    CHECK(named.out.contains(QStringLiteral("没有带过来的")));
    CHECK(QDir(desk.folder.path()).entryList({QStringLiteral("*.能读出的部分-*.bbk")}, QDir::Files).size() == 1);
}

TEST_CASE("backup and restore: verified, never over a file unless told, the old one kept")
{
    const Desk desk;
    const QString copy = desk.path(QStringLiteral("copy.bbk"));
    const QJsonObject backup = desk.object(QStringLiteral("book backup --to"), {copy});
    CHECK(backup.value(u"file").toString() == copy);
    CHECK(backup.value(u"verified").toBool());
    CHECK(backup.value(u"rows").toInt() > 1000);
    CHECK(desk(QStringLiteral("book backup --to"), {copy}).exitCode == kRefused);
    CHECK(desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 后来")).exitCode == kDone);
    const QStringList restore{
        QStringLiteral("book"),  QStringLiteral("restore"), copy, QStringLiteral("--to"), desk.book,
        QStringLiteral("--json")};
    const Run stands = run(restore);
    CHECK(stands.exitCode == kRefused);
    CHECK(stands.err.contains(QStringLiteral("--replace")));
    CHECK_FALSE(desk(QStringLiteral("book backup --to"), {copy}).err.contains(QStringLiteral("--replace"))); // has none
    const Run replaced = run(restore + QStringList{QStringLiteral("--replace")});
    REQUIRE(replaced.exitCode == kDone);
    CHECK(replaced.object().value(u"verified").toBool());
    CHECK_FALSE(desk(QStringLiteral("gathering list --quarter 2026Q3")).out.contains(QStringLiteral("后来")));
    const QString kept = replaced.object().value(u"kept").toString();
    REQUIRE(QFile::exists(kept));
    CHECK(run({QStringLiteral("gathering"), QStringLiteral("list"), QStringLiteral("--book"), kept})
              .out.contains(QStringLiteral("后来")));
}

TEST_CASE("restore: over a damaged book, over what is no book, never over its own source")
{
    const Desk desk;
    const QString copy = desk.path(QStringLiteral("copy.bbk"));
    (void)desk.object(QStringLiteral("book backup --to"), {copy});
    const auto restore = [&](const QString& from, const QString& to) {
        return run({QStringLiteral("book"), QStringLiteral("restore"), from, QStringLiteral("--to"), to,
                    QStringLiteral("--replace"), QStringLiteral("--json")});
    };
    SECTION("an altered row, a file cut short, rubbish")
    {
        const int how = GENERATE(0, 1, 2);
        QFile file(desk.book);
        if (how == 0)
            tamper(desk.book, "UPDATE member SET join_date = '2000-01-01' WHERE full_name = '丁春晓'");
        else
            REQUIRE(file.resize(how == 1 ? file.size() / 2 : 50));
        const QByteArray damaged = bytesOf(desk.book);
        const Run done = restore(copy, desk.book);
        REQUIRE(done.exitCode == kDone);
        const QString kept = done.object().value(u"kept").toString();
        CHECK(kept.endsWith(QStringLiteral(".bbk")));
        CHECK(bytesOf(kept) == damaged);
        CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
    }
    SECTION("a log beside the old book goes along with it")
    {
        QFile log(desk.book + QStringLiteral("-wal"));
        REQUIRE(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(4096, 'x'));
        log.close();
        const Run done = restore(copy, desk.book);
        REQUIRE(done.exitCode == kDone);
        CHECK_FALSE(QFile::exists(desk.book + QStringLiteral("-wal")));
        CHECK(QFile::exists(done.object().value(u"kept").toString() + QStringLiteral("-wal")));
        CHECK(desk(QStringLiteral("book check")).exitCode == kDone);
    }
    SECTION("itself")
    {
        const QByteArray before = bytesOf(copy);
        const Run done = restore(copy, copy);
        CHECK(done.exitCode == kRefused);
        CHECK(done.errorCode() == QStringLiteral("store.onto_itself"));
        CHECK(bytesOf(copy) == before);
    }
    SECTION("open elsewhere")
    {
        const auto held = branchbook::store::Session::open(desk.book, branchbook::store::Access::Write).value();
        CHECK(restore(copy, desk.book).exitCode == kBusy);
    }
}

TEST_CASE("the journal says who and when by the machine, whatever day is taken as today")
{
    const Desk desk(Desk::Book::New);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-5);
    REQUIRE(
        desk(QStringLiteral("gathering add --kind party_lesson --date 2020-09-17 --topic 一 --on 2020-09-18")).exitCode
        == kDone);
    const QJsonObject step = desk.array(QStringLiteral("book journal"))[0].toObject();
    CHECK(QDateTime::fromString(step.value(u"at").toString(), Qt::ISODate) >= before);
    CHECK(step.value(u"by").toString() == branchbook::systemUserName());
    CHECK_FALSE(step.value(u"by").toString().contains(u'/'));
    // A backup is named after the day on which it was made.
    const QString file = desk.object(QStringLiteral("book backup --on 2020-01-02")).value(u"file").toString();
    CHECK_FALSE(file.contains(QStringLiteral("20200102")));
}

TEST_CASE("undo, redo and the journal")
{
    const Desk desk(Desk::Book::New);
    CHECK(desk(QStringLiteral("book undo --json")).exitCode == kRefused);
    REQUIRE(
        desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-17 --topic 一 --on 2026-09-18")).exitCode
        == kDone);
    REQUIRE(
        desk(QStringLiteral("gathering add --kind party_lesson --date 2026-09-18 --topic 二 --on 2026-09-18")).exitCode
        == kDone);
    const auto topics = [&] { return names(desk.array(QStringLiteral("gathering list")), QStringLiteral("topic")); };
    const QJsonArray undone = desk.array(QStringLiteral("book undo"));
    REQUIRE(undone.size() == 1);
    for (const char16_t* key : {u"op", u"verb", u"at", u"by", u"undone"})
        CHECK(undone[0].toObject().contains(QStringView(key)));
    CHECK(undone[0].toObject().value(u"undone").toBool());
    CHECK(topics() == QStringList{QStringLiteral("一")});
    CHECK_FALSE(desk.array(QStringLiteral("book redo"))[0].toObject().value(u"undone").toBool());
    CHECK(topics() == QStringList{QStringLiteral("二"), QStringLiteral("一")});
    const QJsonArray journal = desk.array(QStringLiteral("book journal"));
    CHECK(names(journal, QStringLiteral("verb"))
          == QStringList{QStringLiteral("book.redo"), QStringLiteral("book.undo"), QStringLiteral("gathering.add"),
                         QStringLiteral("gathering.add"), QStringLiteral("book.new")});
    CHECK(desk.array(QStringLiteral("book journal --limit 2")).size() == 2);
    const QStringList lines = desk(QStringLiteral("book journal")).out.split(u'\n');
    CHECK(lines[0].contains(QStringLiteral("重做：")));
    CHECK(lines[1].contains(QStringLiteral("撤销：")));
}

TEST_CASE("book export and import: a new book that is the same, and nothing half-made")
{
    const Desk desk;
    const QJsonObject counts = desk.object(QStringLiteral("book export ") + desk.path(QStringLiteral("a.json")));
    CHECK(counts.value(u"member").toInt() == 45);
    const Run told = desk(QStringLiteral("book export"), {desk.path(QStringLiteral("b.json"))});
    for (const char16_t* kind :
         {u"没有加密", u"身份证号", u"困难情况", u"谈话记录", u"民主评议的等次和意见", u"会议记录"}) {
        CAPTURE(QString::fromUtf16(kind).toStdString());
        CHECK(told.out.contains(QString::fromUtf16(kind)));
    }
    const QString copy = desk.path(QStringLiteral("copy.bbk"));
    const auto import = [&](const QString& archive) {
        return run({QStringLiteral("--book"), copy, QStringLiteral("book"), QStringLiteral("import"), archive,
                    QStringLiteral("--json")});
    };
    CHECK(import(desk.book).exitCode == kRefused); // a book is no archive
    CHECK_FALSE(QFile::exists(copy));
    const Run made = import(desk.path(QStringLiteral("a.json")));
    REQUIRE(made.exitCode == kDone);
    CHECK(made.object() == counts);
    CHECK(import(desk.path(QStringLiteral("a.json"))).exitCode == kRefused); // never over a file
    REQUIRE(run({QStringLiteral("--book"), copy, QStringLiteral("book"), QStringLiteral("export"),
                 desk.path(QStringLiteral("b.json"))})
                .exitCode
            == kDone);
    CHECK(bytesOf(desk.path(QStringLiteral("a.json"))) == bytesOf(desk.path(QStringLiteral("b.json"))));
}
