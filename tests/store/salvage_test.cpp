// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged book, and what of it becomes a sound new one.
#include "branchbook/store/journal.h"
#include "branchbook/store/salvage.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/vault.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

constexpr int kSettings = 200;
constexpr qint64 kSalvagePage = 4096;

OpHead salvageHead(const char16_t* verb)
{
    return {QString::fromUtf16(verb), {}, {}, QDateTime::currentDateTimeUtc()};
}

QString settingValue(int i)
{
    return QStringLiteral("第%1个：").arg(i) + QString(150, QChar(u'值')); // some six to a page
}

QString settingId(int i)
{
    return QStringLiteral("key%1").arg(i, 3, 10, QChar(u'0'));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct DamagedBook {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.bbk"));
    QString made = folder.filePath(QStringLiteral("b.bbk"));

    DamagedBook()
    {
        REQUIRE(Session::create(path));
        const auto writer = Session::open(path, Access::Write).value();
        auto unit = UnitOfWork::begin(*writer, salvageHead(u"book.new")).value();
        REQUIRE(unit->insert("branch",
                             {{"id", QStringLiteral("b")}, {"name", QStringLiteral("支部")}, {"position", qint64{1}}}));
        for (const char16_t* group : {u"g", u"h"})
            REQUIRE(unit->insert("party_group",
                                 {{"id", QString::fromUtf16(group)},
                                  {"branch_id", QStringLiteral("b")},
                                  {"name", QStringLiteral("党小组")},
                                  {"position", qint64{1}}}));
        for (const auto& [id, group] : {std::pair{u"m", u"g"}, std::pair{u"n", u"h"}})
            REQUIRE(unit->insert("member",
                                 {{"id", QString::fromUtf16(id)},
                                  {"branch_id", QStringLiteral("b")},
                                  {"group_id", QString::fromUtf16(group)},
                                  {"full_name", QStringLiteral("某某")},
                                  {"mobile_phone", seal(QStringLiteral("13900000123"))}}));
        REQUIRE(unit->insert("member_event",
                             {{"id", QStringLiteral("e")},
                              {"member_id", QStringLiteral("n")},
                              {"happened_on", QStringLiteral("2026-09-18")},
                              {"kind", QStringLiteral("note")}}));
        for (int i = 0; i < kSettings; ++i)
            REQUIRE(unit->put("setting", {{"id", settingId(i)}, {"value", settingValue(i)}}));
        REQUIRE(unit->commit());
    }
    /// What lies in the folder, hidden or not.
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    [[nodiscard]] Result<Salvaged> salvage() const
    {
        NoProgress progress;
        return salvageBook(path, made, salvageHead(u"book.salvage"), progress);
    }
    void execute(const char* sql) const
    {
        sqlite3* db = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
        CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(db);
    }
    /// The page on which the row of setting `i` lies.
    void ruinPageOf(int i) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qint64 at = file.readAll().indexOf(settingValue(i).toUtf8());
        REQUIRE(at > 0);
        REQUIRE(file.seek(at / kSalvagePage * kSalvagePage));
        REQUIRE(file.write(QByteArray(kSalvagePage, '\x55')) == kSalvagePage);
    }
    [[nodiscard]] QStringList soundProblems(const KeyPtr& key = {}) const
    {
        const auto session = Session::open(made, Access::Read, key).value();
        NoProgress progress;
        QStringList list;
        const QList<Problem> found = checkEverything(*session, progress).value();
        for (const Problem& problem : found)
            list.append(problem.code + u' ' + problem.where + u' ' + problem.text);
        return list;
    }
    /// The numbers of the settings that are there, each of which must say what was put.
    [[nodiscard]] QList<int> settingsMade() const
    {
        const auto session = Session::open(made, Access::Read).value();
        QList<int> there;
        for (int i = 0; i < kSettings; ++i) {
            Query query = session->prepare("SELECT value FROM setting WHERE id = :id");
            if (query.bind("id", settingId(i)).next().value()) {
                CHECK(query.text(0) == settingValue(i));
                there.append(i);
            }
        }
        return there;
    }
};

} // namespace

TEST_CASE("salvage: of a sound book everything comes along but the journal, and the new one is a book like another")
{
    const DamagedBook book;
    const auto salvaged = book.salvage();
    REQUIRE(salvaged);
    CHECK(salvaged->lost.isEmpty());
    CHECK(salvaged->knowsLost);
    CHECK(salvaged->unproven == 0);
    CHECK(salvaged->rows.value(QStringLiteral("member")) == 2);
    CHECK(book.settingsMade().size() == kSettings);
    CHECK(book.soundProblems().isEmpty());
    const auto writer = Session::open(book.made, Access::Write).value();
    CHECK(listOps(*writer, 10)->size() == 1);
    auto unit = UnitOfWork::begin(*writer, salvageHead(u"setting.put")).value();
    REQUIRE(unit->put("setting", {{"id", settingId(0)}, {"value", QStringLiteral("改了")}}));
    REQUIRE(unit->commit());
    REQUIRE(undoOp(*writer, 2, salvageHead(u"undo")));
    CHECK(book.soundProblems().isEmpty());
    CHECK(book.salvage().error().code == QStringLiteral("store.exists"));
}

TEST_CASE("salvage: around pages that cannot be read every row is taken, and what is lost is counted")
{
    const DamagedBook book;
    book.ruinPageOf(60);
    book.ruinPageOf(140);
    const auto before = [&] {
        QFile file(book.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray bytes = before();
    const auto salvaged = book.salvage();
    REQUIRE(salvaged);
    CHECK(before() == bytes);
    const qint64 lost = salvaged->lost.value(QStringLiteral("setting"));
    CHECK(salvaged->knowsLost);
    CHECK(lost >= 2);
    CHECK(lost <= 24);
    const QList<int> there = book.settingsMade();
    CHECK(there.size() == kSettings - lost);
    CHECK_FALSE(there.contains(60));
    CHECK_FALSE(there.contains(140));
    CHECK(there.contains(100)); // between the two
    CHECK(there.contains(0));
    CHECK(there.contains(kSettings - 1));
    CHECK(book.soundProblems().isEmpty());
}

TEST_CASE("salvage: of a file that was cut, what lies before the cut is taken")
{
    for (const int percent : {99, 97, 95}) { // this book is small: before that lies what says how it is built
        CAPTURE(percent);
        const DamagedBook book;
        const qint64 pages = QFileInfo(book.path).size() / kSalvagePage;
        const qint64 left = pages * percent / 100 * kSalvagePage;
        REQUIRE(left < pages * kSalvagePage);
        const QByteArray whole = bytesOf(book.path);
        REQUIRE(QFile::resize(book.path, left));
        CHECK_FALSE(Session::openClosed(book.path, Access::Read)); // SQLite reads nothing of it
        const auto salvaged = book.salvage();
        INFO((salvaged ? std::string() : sentence(salvaged.error()).toStdString()));
        REQUIRE(salvaged);
        CHECK(salvaged->rows.value(QStringLiteral("branch")) == 1);
        const QList<int> there = book.settingsMade();
        int before = 0; // whose text stands before the cut
        for (int i = 0; i < kSettings; ++i) {
            const qint64 at = whole.indexOf(settingValue(i).toUtf8());
            before += at > 0 && at < left - kSalvagePage ? 1 : 0;
        }
        REQUIRE(before > 0);
        CHECK(there.size() >= before * 9 / 10);
        if (salvaged->knowsLost)
            CHECK(there.size() + salvaged->lost.value(QStringLiteral("setting")) == kSettings);
        CHECK(book.soundProblems().isEmpty());
        CHECK(bytesOf(book.path) == whole.left(left)); // the file itself stays as it is
        CHECK(book.files() == QStringList{QStringLiteral("a.bbk"), QStringLiteral("b.bbk")});
    }
}

TEST_CASE("salvage: a head that says far more pages than there are costs no room, and everything comes along")
{
    const DamagedBook book;
    QFile file(book.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(29)); // of the number of pages, 28 to 31: 2^23 more
    const QByteArray byte = file.read(1);
    REQUIRE(file.seek(29));
    REQUIRE(file.write(QByteArray(1, char(byte[0] | '\x80'))) == 1);
    file.close();
    CHECK_FALSE(Session::openClosed(book.path, Access::Read));
    const auto salvaged = book.salvage();
    INFO((salvaged ? std::string() : sentence(salvaged.error()).toStdString()));
    REQUIRE(salvaged);
    CHECK(salvaged->lost.isEmpty());
    CHECK(book.settingsMade().size() == kSettings);
    CHECK(QFileInfo(book.made).size() < 2 * QFileInfo(book.path).size());
}

TEST_CASE("salvage: of a file cut so short that nothing comes along, the name told is that of the file")
{
    const DamagedBook book;
    REQUIRE(QFile::resize(book.path, 3 * kSalvagePage));
    const auto salvaged = book.salvage();
    REQUIRE_FALSE(salvaged);
    const QString told = sentence(salvaged.error());
    INFO(told.toStdString());
    CHECK(told.contains(QStringLiteral("a.bbk")));
    CHECK_FALSE(told.contains(QStringLiteral("bbk-new")));
    CHECK(book.files() == QStringList{QStringLiteral("a.bbk")});
}

TEST_CASE("salvage: the damaged file and the log beside it stay as they are")
{
    const DamagedBook book;
    const DamagedBook left; // as a program that was killed leaves it
    {
        const auto writer = Session::open(book.path, Access::Write).value();
        auto unit = UnitOfWork::begin(*writer, salvageHead(u"setting.put")).value();
        REQUIRE(unit->put("setting", {{"id", settingId(kSettings)}, {"value", QStringLiteral("只在日志里")}}));
        REQUIRE(unit->commit());
        for (const char* end : {"", "-wal"}) {
            QFile::remove(left.path + QLatin1String(end));
            REQUIRE(QFile::copy(book.path + QLatin1String(end), left.path + QLatin1String(end)));
        }
    }
    left.ruinPageOf(60);
    const QByteArray file = bytesOf(left.path);
    const QByteArray log = bytesOf(left.path + QStringLiteral("-wal"));
    REQUIRE_FALSE(log.isEmpty());
    const auto salvaged = left.salvage();
    INFO((salvaged ? std::string() : sentence(salvaged.error()).toStdString()));
    REQUIRE(salvaged);
    CHECK(bytesOf(left.path) == file);
    CHECK(bytesOf(left.path + QStringLiteral("-wal")) == log);
    const auto session = Session::open(left.made, Access::Read).value();
    Query query = session->prepare("SELECT value FROM setting WHERE id = :id");
    REQUIRE(query.bind("id", settingId(kSettings)).next().value());
    CHECK(query.text(0) == QStringLiteral("只在日志里"));
}

TEST_CASE("salvage: a value that is not as it was written is not taken for one, nor is a row that nobody wrote")
{
    const DamagedBook book;
    book.execute("UPDATE setting SET value = 'x' WHERE id = 'key003'; INSERT INTO setting VALUES('new', 1, 'y')");
    const auto salvaged = book.salvage();
    REQUIRE(salvaged);
    CHECK(salvaged->lost == QMap<QString, qint64>{{QStringLiteral("setting"), 1}});
    CHECK(salvaged->rows.value(QStringLiteral("setting")) == kSettings - 1);
    CHECK_FALSE(book.settingsMade().contains(3));
    CHECK(book.soundProblems().isEmpty());
}

TEST_CASE("salvage: who named a lost group goes on without it, and what belonged to a lost person goes too")
{
    const DamagedBook book;
    SECTION("a group")
    {
        book.execute("PRAGMA foreign_keys=OFF; UPDATE party_group SET name = 'x' WHERE id = 'g'");
        const auto salvaged = book.salvage();
        REQUIRE(salvaged);
        CHECK(salvaged->loosened == 1);
        CHECK(salvaged->rows.value(QStringLiteral("member")) == 2);
        const auto session = Session::open(book.made, Access::Read).value();
        Query query = session->prepare("SELECT group_id FROM member ORDER BY id");
        REQUIRE(query.next().value());
        CHECK(query.isNull(0));
        REQUIRE(query.next().value());
        CHECK(query.text(0) == QStringLiteral("h"));
    }
    SECTION("a person")
    {
        book.execute("PRAGMA foreign_keys=OFF; UPDATE member SET full_name = 'x' WHERE id = 'n'");
        const auto salvaged = book.salvage();
        REQUIRE(salvaged);
        CHECK(salvaged->lost
              == QMap<QString, qint64>{{QStringLiteral("member"), 1}, {QStringLiteral("member_event"), 1}});
    }
    CHECK(book.soundProblems().isEmpty());
}

TEST_CASE("salvage: a book with a passphrase keeps it, and nobody has to know it")
{
    const DamagedBook book;
    NoProgress progress;
    const KdfCost cheap{1ULL << 20, 1};
    const auto words = [] { return Secret::of(QStringLiteral("一句自己记得住的话")); };
    REQUIRE(sealBook(book.path, words(), salvageHead(u"passphrase.set"), progress, cheap));
    book.execute("UPDATE setting SET value = 'x' WHERE id = 'key003'");
    const auto salvaged = book.salvage();
    REQUIRE(salvaged);
    CHECK(salvaged->lostRows() == 1);
    CHECK(Session::open(book.made, Access::Read).error().code == QStringLiteral("store.locked"));
    const KeyPtr key = unlock(book.made, words()).value();
    const auto session = Session::open(book.made, Access::Read, key).value();
    Query query = session->prepare("SELECT id, mobile_phone FROM member ORDER BY id");
    REQUIRE(query.next().value());
    CHECK(unseal(query.blob(1)) == QStringLiteral("13900000123"));
    CHECK(book.soundProblems(key).isEmpty());
}

TEST_CASE("salvage: where not even the branch is left nothing is made")
{
    const DamagedBook book;
    book.execute("PRAGMA foreign_keys=OFF; UPDATE branch SET name = 'x'");
    const auto salvaged = book.salvage();
    REQUIRE_FALSE(salvaged);
    CHECK(salvaged.error().code == QStringLiteral("store.nothing_readable"));
    CHECK_FALSE(QFile::exists(book.made));
    CHECK(QDir(book.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
