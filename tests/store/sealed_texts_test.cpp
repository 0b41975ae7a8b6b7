// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a sealed book seals since its plan 2 (own fields, notes of an evaluation), and a sealed book from before it.
#include "branchbook/store/archive.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/second_secret.h"
#include "branchbook/store/vault.h"
#include "store/rewrite.h"
#include "store/second_key.h"
#include "store/vault_record.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

const KdfCost kCheap{1ULL << 20, 1};
const QString kOldPhone = QStringLiteral("13900000123");
const QString kPhone = QStringLiteral("13900000321");
const QString kOtherPhone = QStringLiteral("057100000777");
const QString kOldNote = QStringLiteral("家中老人住院时说的话");
const QString kNote = QStringLiteral("另有一件事待核");
const QString kNumber = QStringLiteral("11010519491231002X");

OpHead headOf(const char16_t* verb)
{
    return {QString::fromUtf16(verb), {}, {}, QDateTime::currentDateTimeUtc()};
}

Secret passphrase()
{
    return Secret::of(QStringLiteral("一句自己记得住的话"));
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void perform(Session& writer, const char16_t* verb, const std::function<void(UnitOfWork&)>& work)
{
    auto unit = UnitOfWork::begin(writer, headOf(verb)).value();
    work(*unit);
    REQUIRE(unit->commit());
}

QString keyOf(const char* first, const char* second)
{
    return QString::fromLatin1(first) + kKeySeparator + QString::fromLatin1(second);
}

void addPerson(UnitOfWork& unit, const QString& id, const QString& phone, int line)
{
    REQUIRE(unit.insert("member",
                        {{"id", id},
                         {"branch_id", QStringLiteral("b")},
                         {"full_name", QStringLiteral("某某")},
                         {"id_number_key", sealKey(unit.session(), kNumber + id)},
                         {"id_number", seal(kNumber + id)}}));
    REQUIRE(unit.insert("own_value", {{"member_id", id}, {"field_id", QStringLiteral("f")}, {"value", phone}}));
    REQUIRE(unit.insert("evaluation_person",
                        {{"evaluation_id", QStringLiteral("e")},
                         {"member_id", id},
                         {"line", qint64{line}},
                         {"full_name", QStringLiteral("某某")},
                         {"member_type", QStringLiteral("full")},
                         {"part", QStringLiteral("here")},
                         {"note", line == 1 ? Value{kOldNote} : Value{}}}));
}

/// Steps: 1 what is there, 2 changed, 3 one value gone.
void work(Session& writer)
{
    perform(writer, u"start", [](UnitOfWork& unit) {
        REQUIRE(unit.insert("branch",
                            {{"id", QStringLiteral("b")}, {"name", QStringLiteral("支部")}, {"position", qint64{1}}}));
        REQUIRE(unit.insert("own_field",
                            {{"id", QStringLiteral("f")},
                             {"name", QStringLiteral("家中备用电话")},
                             {"kind", QStringLiteral("text")},
                             {"position", qint64{1}}}));
        REQUIRE(unit.insert("evaluation",
                            {{"id", QStringLiteral("e")},
                             {"branch_id", QStringLiteral("b")},
                             {"for_year", qint64{2025}},
                             {"people_on", QStringLiteral("2025-12-01")},
                             {"quota_base", QStringLiteral("full")},
                             {"level", QStringLiteral("branch")},
                             {"entered_on", QStringLiteral("2025-12-01")}}));
        addPerson(unit, QStringLiteral("m"), kOldPhone, 1);
        addPerson(unit, QStringLiteral("n"), kOtherPhone, 2);
    });
    perform(writer, u"change", [](UnitOfWork& unit) {
        REQUIRE(unit.change("own_value", keyOf("m", "f"), {{"value", kPhone}}));
        REQUIRE(unit.change("evaluation_person", keyOf("e", "m"), {{"note", kNote}}));
    });
    perform(writer, u"gone", [](UnitOfWork& unit) { REQUIRE(unit.remove("own_value", keyOf("n", "f"))); });
}

QString textOf(const Session& session, const char* sql)
{
    Query query = session.prepare(sql);
    const auto row = query.next();
    if (!row)
        return row.error().code;
    return *row ? query.text(0) : QString();
}
QString phoneOf(const Session& session, const char* id = "m")
{
    return textOf(session,
                  QByteArray("SELECT value, member_id, field_id FROM own_value WHERE member_id = '") + id + "'");
}
QString noteOf(const Session& session)
{
    return textOf(session, "SELECT note, evaluation_id, member_id FROM evaluation_person WHERE member_id = 'm'");
}

QStringList problemsOf(const Session& session)
{
    NoProgress progress;
    QStringList list;
    const QList<Problem> found = checkEverything(session, progress).value();
    for (const Problem& problem : found)
        list.append(problem.code + u' ' + problem.where + u' ' + problem.text);
    return list;
}

void tamper(const QString& path, const char* sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    const int rc = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(db));
    CHECK(rc == SQLITE_OK);
    sqlite3_close(db);
}

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.bbk"));
    Sealing made;

    /// Sealed after half of the work has been done in it plain; `plan` 1 is what an earlier program left.
    explicit Place(int plan)
    {
        REQUIRE(Session::create(path));
        work(*Session::open(path, Access::Write).value());
        NoProgress progress;
        auto sealed = sealBookUnder(plan, path, passphrase(), headOf(u"passphrase.set"), progress, kCheap);
        if (!sealed)
            FAIL(sealed.error().code.toStdString() << " " << sealed.error().where.toStdString());
        made = std::move(*sealed);
    }
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray bytes;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
            bytes += fileBytes(folder.filePath(name));
        return bytes;
    }
    [[nodiscard]] QStringList foundOpen() const
    {
        const QByteArray bytes = everything();
        QStringList found;
        for (const QString& secret : {kOldPhone, kPhone, kOtherPhone, kOldNote, kNote}) {
            const auto* units = static_cast<const char*>(static_cast<const void*>(secret.utf16()));
            if (bytes.contains(secret.toUtf8()) || bytes.contains(QByteArray(units, secret.size() * 2))
                || bytes.contains(secret.toUtf8().toBase64().chopped(3)))
                found.append(secret);
        }
        return found;
    }
};

/// What stood in the two columns, now and in each step.
void checkValues(Session& book)
{
    CHECK(phoneOf(book) == kPhone);
    CHECK(phoneOf(book, "n") == QString());
    CHECK(noteOf(book) == kNote);
    CHECK(problemsOf(book) == QStringList());
    REQUIRE(undoOp(book, 3, headOf(u"undo")));
    CHECK(phoneOf(book, "n") == kOtherPhone);
    REQUIRE(undoOp(book, 2, headOf(u"undo")));
    CHECK(phoneOf(book) == kOldPhone);
    CHECK(noteOf(book) == kOldNote);
    REQUIRE(redoOp(book, 2, headOf(u"redo")));
    CHECK(phoneOf(book) == kPhone);
    CHECK(problemsOf(book) == QStringList());
}

} // namespace

TEST_CASE("own fields and notes of a sealed book stand in no file, journal and log of the database included")
{
    const Place place(kNewestSealPlan);
    const auto book = Session::open(place.path, Access::Write, place.made.key).value();
    checkValues(*book);
    perform(*book, u"same", [](UnitOfWork& unit) {
        REQUIRE(unit.put("own_value",
                         {{"member_id", QStringLiteral("n")}, {"field_id", QStringLiteral("f")}, {"value", kPhone}}));
    });
    CHECK(phoneOf(*book, "n") == kPhone);
    const qint64 lines = listOps(*book, 100)->size();
    perform(*book, u"same", [](UnitOfWork& unit) {
        REQUIRE(unit.change("own_value", keyOf("n", "f"), {{"value", kPhone}}));
    });
    CHECK(listOps(*book, 100)->size() == lines); // what says the same is no change
    const auto changes = fieldChanges(*book, 2).value();
    CHECK(std::any_of(changes.begin(), changes.end(), [](const auto& change) {
        return change.before == Value{kOldPhone} && change.after == Value{kPhone};
    }));
    CHECK(QDir(place.folder.path()).exists(QStringLiteral("a.bbk-wal")));
    CHECK(place.foundOpen() == QStringList());
}

TEST_CASE("a row with a sealed text opens under its new key, and an archive has the text")
{
    const Place place(kNewestSealPlan);
    NoProgress progress;
    {
        const auto book = Session::open(place.path, Access::Write, place.made.key).value();
        perform(*book, u"moved", [](UnitOfWork& unit) {
            REQUIRE(unit.rekey("own_value", keyOf("m", "f"), {{"member_id", QStringLiteral("n")}}));
        });
        CHECK(phoneOf(*book, "n") == kPhone);
        CHECK(problemsOf(*book) == QStringList());
        REQUIRE(writeArchive(*book, place.folder.filePath(QStringLiteral("a.json")), progress));
    }
    REQUIRE(readArchive(place.folder.filePath(QStringLiteral("a.json")), place.folder.filePath(QStringLiteral("c.bbk")),
                        progress));
    const auto copy = Session::open(place.folder.filePath(QStringLiteral("c.bbk")), Access::Write).value();
    CHECK(phoneOf(*copy, "n") == kPhone);
    CHECK(noteOf(*copy) == kNote);
    CHECK(problemsOf(*copy) == QStringList());
    REQUIRE(undoOp(*copy, 2, headOf(u"undo")).error().kind == ErrorKind::Conflict); // its row was moved since
}

TEST_CASE("every bit of a sealed text, another row's, a plain one and a record set back are noticed")
{
    const Place place(kNewestSealPlan);
    const QByteArray sound = fileBytes(place.path);
    for (const char* sql :
         {"UPDATE own_value SET value = '13900000123'", "UPDATE evaluation_person SET note = 'x' WHERE member_id = 'm'",
          "UPDATE own_value SET value = (SELECT note FROM evaluation_person WHERE member_id = 'm')",
          "UPDATE own_value SET value = substr(value, 1, length(value) - 4)", "UPDATE own_value SET member_id = 'n'"}) {
        INFO(sql);
        tamper(place.path, sql);
        {
            const auto book = Session::open(place.path, Access::Read, place.made.key).value();
            const QString both = phoneOf(*book) + phoneOf(*book, "n") + noteOf(*book);
            CHECK(both.contains(QStringLiteral("store.damaged")));
            CHECK_FALSE(problemsOf(*book).isEmpty());
        }
        writeBytes(place.path, sound);
    }
    const CellPlace at{"own_value", "value", keyOf("m", "f").toUtf8()};
    const QString cell = place.made.key->sealText(at, kPhone);
    REQUIRE(place.made.key->openText(at, cell) == kPhone);
    for (qsizetype i = 0; i < cell.size(); ++i) {
        for (const char16_t sign : {u'A', u'B', u'q', u'=', u'+'}) {
            QString turned = cell;
            turned[i] = sign;
            if (turned != cell)
                CHECK_FALSE(place.made.key->openText(at, turned));
        }
    }
    {
        const auto closed = Session::openClosed(place.path, Access::Write).value();
        auto record = storedVault(*closed).value().value();
        CHECK(record.plan == kNewestSealPlan);
        record.plan = kFirstSealPlan;
        REQUIRE(storeRecord(*closed, kBookSlot, record.bytes()));
    }
    const auto book = Session::open(place.path, Access::Write, place.made.key).value();
    CHECK(book->plan() == kFirstSealPlan); // nothing is written over it
    CHECK_FALSE(problemsOf(*book).isEmpty());
}

TEST_CASE("a sealed book from before is read as it is, and a wrong passphrase costs not a byte")
{
    const Place place(kFirstSealPlan);
    CHECK(place.foundOpen() == QStringList{kOldPhone, kPhone, kOtherPhone, kOldNote, kNote}); // it is one from before
    const QByteArray before = fileBytes(place.path);
    CHECK(unlock(place.path, Secret::of(QStringLiteral("别的话"))).error().code
          == QStringLiteral("store.wrong_passphrase"));
    CHECK(Session::open(place.path, Access::Write).error().code == QStringLiteral("store.locked"));
    {
        const auto reader = Session::open(place.path, Access::Read, place.made.key).value();
        CHECK(reader->plan() == kFirstSealPlan);
        CHECK(phoneOf(*reader) == kPhone);
        CHECK(noteOf(*reader) == kNote);
        CHECK(problemsOf(*reader) == QStringList());
        NoProgress progress;
        REQUIRE(writeArchive(*reader, place.folder.filePath(QStringLiteral("a.json")), progress));
    }
    {
        const auto closed = Session::openClosed(place.path, Access::Read).value();
        CHECK(problemsOf(*closed) == QStringList());
    }
    CHECK((fileBytes(place.path) == before));
}

TEST_CASE("a sealed book from before is brought forward when it is opened to write, with every value and step")
{
    const Place place(kFirstSealPlan);
    {
        const auto old = Session::openAsPlanned(place.path, Access::Write, place.made.key).value();
        perform(*old, u"more", [](UnitOfWork& unit) { // by the earlier program, in a book that had its passphrase
            REQUIRE(unit.change("evaluation_person", keyOf("e", "n"), {{"note", kOldNote}}));
        });
        CHECK(problemsOf(*old) == QStringList());
    }
    const KeyPtr key = unlock(place.path, passphrase()).value();
    CHECK(key->plan() == kFirstSealPlan);
    {
        const auto book = Session::open(place.path, Access::Write, key).value();
        CHECK(book->plan() == kNewestSealPlan);
        CHECK(place.foundOpen() == QStringList());
        CHECK(listOps(*book, 10)->first().verb == QStringLiteral("passphrase.forward"));
        CHECK(nextUndo(*book)->op == 5); // 4 is the passphrase
        REQUIRE(undoOp(*book, 5, headOf(u"undo")));
        checkValues(*book);
        CHECK(place.foundOpen() == QStringList());
        const auto beside = Session::open(place.path, Access::Read, key).value(); // the key from before
        CHECK(phoneOf(*beside) == kPhone);
    }
    const qint64 lines = listOps(*Session::open(place.path, Access::Read, key).value(), 100)->size();
    const KeyPtr byCode = unlockByCode(place.path, Secret::of(place.made.recoveryCode)).value();
    CHECK(byCode->plan() == kNewestSealPlan);
    const auto again = Session::open(place.path, Access::Write, byCode).value();
    CHECK(listOps(*again, 100)->size() == lines); // once
    CHECK(QDir(place.folder.path()).entryList({QStringLiteral(".*.bbk-new")}, QDir::Files | QDir::Hidden).isEmpty());
    REQUIRE(changePassphrase(*again, Secret::of(QStringLiteral("新的")), headOf(u"passphrase.change"), kCheap));
    CHECK(unlock(place.path, Secret::of(QStringLiteral("新的"))).value()->plan() == kNewestSealPlan);
}

TEST_CASE("the second secret of a sealed book from before stays what it was")
{
    const Place place(kFirstSealPlan);
    REQUIRE(sodium_init() >= 0);
    const Secret secret = Secret::of(QStringLiteral("只有两个人知道"));
    {
        const auto old = Session::openAsPlanned(place.path, Access::Write, place.made.key).value();
        SecretBytes bytes(kKeySize);
        randombytes_buf(bytes.data(), bytes.size());
        const SecondKey second(std::move(bytes), newVaultId());
        VaultRecord wrapping;
        REQUIRE(wrapping.wrap(second.wrapped(), secret, kCheap));
        (void)wrapping.wrapByNewCode(second.wrapped());
        const QByteArray seal = old->key()->seal({"vault", "record", "clue"}, second.publicKey());
        REQUIRE(storeRecord(*old, kSecondSlot, wrapping.bytes() + seal));
        REQUIRE(unlockSecond(*old, secret));
    }
    const auto book = Session::open(place.path, Access::Write, place.made.key).value();
    CHECK(book->plan() == kNewestSealPlan);
    CHECK(hasSecondSecret(*book).value());
    CHECK(unlockSecond(*book, secret));
    CHECK(problemsOf(*book) == QStringList());
}

TEST_CASE("a plain book keeps its texts as they are")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bbk"));
    REQUIRE(Session::create(path));
    const auto book = Session::open(path, Access::Write).value();
    work(*book);
    CHECK(problemsOf(*book) == QStringList());
    CHECK(textOf(*book, "SELECT value FROM own_value") == kPhone);
}

TEST_CASE("killed at any moment, a sealed book from before is what it was or what it became")
{
    const Place place(kFirstSealPlan);
    const QByteArray before = fileBytes(place.path);
    int brought = 0;
    constexpr int kTries = 24;
    for (int i = 0; i < kTries; ++i) {
        INFO(i);
        for (const QString& name : QDir(place.folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(place.folder.filePath(name));
        writeBytes(place.path, before);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            const auto book = Session::open(place.path, Access::Write, place.made.key);
            ::_exit(book ? 0 : 1);
        }
        QThread::msleep(static_cast<unsigned long>(1 + i * 12));
        ::kill(child, SIGKILL);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
        {
            const auto reader = Session::open(place.path, Access::Read, place.made.key).value();
            brought += reader->plan() == kNewestSealPlan ? 1 : 0;
            CHECK(phoneOf(*reader) == kPhone);
            CHECK(noteOf(*reader) == kNote);
            CHECK(problemsOf(*reader) == QStringList());
        }
        const auto book = Session::open(place.path, Access::Write, place.made.key).value();
        CHECK(book->plan() == kNewestSealPlan);
        CHECK(phoneOf(*book) == kPhone);
    }
    CHECK(brought < kTries); // the first were killed before
}
