// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book that gets a passphrase: nothing is lost, nothing stands open, and nothing that was moved or changed is shown.
#include "branchbook/store/archive.h"
#include "branchbook/store/journal.h"
#include "branchbook/store/new_book.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/second_secret.h"
#include "branchbook/store/vault.h"
#include "store/book_key.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

const KdfCost kCheap{1ULL << 20, 1};
const QString kNumber = QStringLiteral("11010519491231002X");
const QString kOtherNumber = QStringLiteral("330199198509120428");
const QString kPhone = QStringLiteral("13900000321");
const QString kOldPhone = QStringLiteral("13900000123");
const QString kDraft = QStringLiteral("正在写的谈话要点");

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

void perform(Session& writer, const char16_t* verb, const std::function<void(UnitOfWork&)>& work)
{
    auto unit = UnitOfWork::begin(writer, headOf(verb)).value();
    work(*unit);
    REQUIRE(unit->commit());
}

void putDraft(const Session& writer)
{
    Query query = writer.prepare("INSERT INTO draft (id, saved_at, content) VALUES ('d', '2026-09-18', :content)");
    REQUIRE(query.bind("content", kDraft).run());
}

void addPerson(UnitOfWork& unit, const QString& id, const QString& number)
{
    REQUIRE(unit.insert("member",
                        {{"id", id},
                         {"branch_id", QStringLiteral("b")},
                         {"id_number_key", sealKey(unit.session(), number)},
                         {"full_name", QStringLiteral("某某")},
                         {"id_number", seal(number)},
                         {"mobile_phone", seal(kOldPhone)}}));
}

struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.bbk"));

    [[nodiscard]] QString operator()(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Steps: 1 people, 2 a telephone changed, 3 one gone, 4 undo of 3, 5 told apart. And a draft.
    Place()
    {
        REQUIRE(Session::create(path));
        const auto writer = Session::open(path, Access::Write).value();
        perform(*writer, u"people", [](UnitOfWork& unit) {
            REQUIRE(unit.insert(
                "branch", {{"id", QStringLiteral("b")}, {"name", QStringLiteral("支部")}, {"position", qint64{1}}}));
            addPerson(unit, QStringLiteral("m"), kNumber);
            addPerson(unit, QStringLiteral("n"), kOtherNumber);
        });
        perform(*writer, u"phone", [](UnitOfWork& unit) {
            REQUIRE(unit.change("member", QStringLiteral("m"), {{"mobile_phone", seal(kPhone)}}));
        });
        perform(*writer, u"gone", [](UnitOfWork& unit) { REQUIRE(unit.remove("member", QStringLiteral("n"))); });
        REQUIRE(undoOp(*writer, 3, headOf(u"undo")));
        perform(*writer, u"apart", [](UnitOfWork& unit) {
            REQUIRE(unit.put("member_distinct",
                             {{"first_id", QStringLiteral("m")},
                              {"second_id", QStringLiteral("n")},
                              {"marked_on", QStringLiteral("2026-09-18")},
                              {"facts", QByteArray(16, '\x01')}}));
        });
        putDraft(*writer);
    }
    Sealing sealed() const
    {
        NoProgress progress;
        auto made = sealBook(path, passphrase(), headOf(u"passphrase.set"), progress, kCheap);
        if (!made)
            FAIL(made.error().code.toStdString() << " " << made.error().where.toStdString());
        return std::move(*made);
    }
};

QString phoneOf(const Session& session, const char* id)
{
    Query query = session.prepare("SELECT id, mobile_phone FROM member WHERE id = :id");
    const auto row = query.bind("id", QString::fromLatin1(id)).next();
    if (!row)
        return row.error().code;
    return *row ? unseal(query.blob(1)) : QString();
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

/// Behind the program's back, on the closed file.
void tamper(const QString& path, const char* sql)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK);
    const int rc = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(db));
    CHECK(rc == SQLITE_OK);
    sqlite3_close(db);
}

/// Says no at its `last`th question.
class Stopping : public Progress
{
public:
    explicit Stopping(int last)
        : m_left(last)
    {
    }
    bool advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override { return m_left-- > 0; }
    [[nodiscard]] bool stopped() const { return m_left < 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("sealing a book keeps every value, and steps from before can still be undone")
{
    const Place place;
    const Sealing made = place.sealed();
    CHECK(place.files() == QStringList{QStringLiteral("a.bbk")});
    const auto book = Session::open(place.path, Access::Write, made.key).value();
    CHECK(problemsOf(*book) == QStringList());
    CHECK(phoneOf(*book, "m") == kPhone);
    Query draft = book->prepare("SELECT content, id FROM draft");
    REQUIRE(draft.next().value());
    CHECK(draft.text(0) == kDraft);
    Query facts = book->prepare("SELECT first_id, second_id, facts FROM member_distinct");
    REQUIRE(facts.next().value());
    CHECK((facts.blob(2) == QByteArray(16, '\x01')));

    const auto ops = listOps(*book, 10).value();
    CHECK(ops.first().verb == QStringLiteral("passphrase.set"));
    CHECK(ops.size() == 6);
    CHECK(nextUndo(*book)->op == 5); // the passphrase itself is no step to be undone
    CHECK(undoOp(*book, 6, headOf(u"undo")).error().code == QStringLiteral("store.nothing_to_undo"));
    REQUIRE(undoOp(*book, 5, headOf(u"undo")));
    REQUIRE(undoOp(*book, 2, headOf(u"undo")));
    CHECK(phoneOf(*book, "m") == kOldPhone);
    CHECK(problemsOf(*book) == QStringList());
    REQUIRE(undoOp(*book, 1, headOf(u"undo")));
    CHECK(phoneOf(*book, "m") == QString());
    const auto again = nextRedo(*book).value();
    REQUIRE(again.op == 1);
    REQUIRE(redoOp(*book, again.op, headOf(u"redo")));
    CHECK(phoneOf(*book, "n") == kOldPhone);
    CHECK(problemsOf(*book) == QStringList());
}

TEST_CASE("writing in a sealed book: what did not change stays as it stood, moved rows open under their new key")
{
    const Place place;
    const Sealing made = place.sealed();
    const auto book = Session::open(place.path, Access::Write, made.key).value();
    const auto stored = [&] {
        Query raw = book->prepare("SELECT mobile_phone FROM member WHERE id = 'm'", Session::Cells::AsStored);
        REQUIRE(raw.next().value());
        return raw.blob(0);
    };
    const QByteArray before = stored();
    const qint64 lines = listOps(*book, 100)->size();
    perform(*book, u"same", [](UnitOfWork& unit) {
        REQUIRE(unit.change("member", QStringLiteral("m"), {{"mobile_phone", seal(kPhone)}}));
    });
    CHECK((stored() == before));
    CHECK(listOps(*book, 100)->size() == lines); // a unit that changed nothing leaves no line
    perform(*book, u"apart", [](UnitOfWork& unit) {
        REQUIRE(unit.rekey("member_distinct", QStringLiteral("m") + kKeySeparator + QStringLiteral("n"),
                           {{"first_id", QStringLiteral("n")}, {"second_id", QStringLiteral("m")}}));
    });
    Query facts = book->prepare("SELECT first_id, second_id, facts FROM member_distinct");
    REQUIRE(facts.next().value());
    CHECK(facts.text(0) == QStringLiteral("n"));
    CHECK((facts.blob(2) == QByteArray(16, '\x01')));
    perform(*book, u"put", [](UnitOfWork& unit) {
        REQUIRE(unit.put("member_distinct",
                         {{"first_id", QStringLiteral("n")},
                          {"second_id", QStringLiteral("m")},
                          {"marked_on", QStringLiteral("2026-09-18")},
                          {"facts", QByteArray(16, '\x02')}}));
    });
    const auto changes = fieldChanges(*book, listOps(*book, 1)->first().op).value();
    REQUIRE(changes.size() == 1);
    CHECK((std::get<QByteArray>(changes[0].before) == QByteArray(16, '\x01')));
    CHECK((std::get<QByteArray>(changes[0].after) == QByteArray(16, '\x02')));
    const OpEntry last = nextUndo(*book).value();
    REQUIRE(undoOp(*book, last.op, headOf(u"undo")));
    CHECK(problemsOf(*book) == QStringList());
}

TEST_CASE("the index of numbers finds only with the key, and stays nothing that could be tried out")
{
    const Place place;
    const QByteArray plain = sealKey(kNumber);
    const Sealing made = place.sealed();
    const auto book = Session::open(place.path, Access::Read, made.key).value();
    CHECK((sealKey(*book, kNumber) != plain));
    Query found = book->prepare("SELECT id FROM member WHERE id_number_key = :key");
    REQUIRE(found.bind("key", sealKey(*book, kNumber)).next().value());
    CHECK(found.text(0) == QStringLiteral("m"));
    CHECK_FALSE(fileBytes(place.path).contains(plain));
}

TEST_CASE("without the key a sealed book is locked, and a wrong passphrase costs not a byte")
{
    const Place place;
    const Sealing made = place.sealed();
    const QByteArray before = fileBytes(place.path);
    CHECK(hasPassphrase(place.path).value());
    for (const Access access : {Access::Read, Access::Write}) {
        const auto refused = Session::open(place.path, access);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Locked);
        CHECK(refused.error().code == QStringLiteral("store.locked"));
    }
    CHECK(unlock(place.path, Secret::of(QStringLiteral("别的话"))).error().code
          == QStringLiteral("store.wrong_passphrase"));
    CHECK(unlock(place.path, Secret()).error().code == QStringLiteral("store.wrong_passphrase"));
    const auto otherKey = std::make_shared<const BookKey>(SecretBytes(kKeySize), QByteArray(16, 'x'));
    CHECK(Session::open(place.path, Access::Read, otherKey).error().code == QStringLiteral("store.locked"));
    {
        const auto closed = Session::openClosed(place.path, Access::Read).value();
        CHECK(phoneOf(*closed, "m") == QStringLiteral("store.locked"));
        CHECK(problemsOf(*closed) == QStringList()); // what can be checked without the key
        Query names = closed->prepare("SELECT full_name FROM member");
        CHECK(names.next().value());
    }
    {
        const auto closed = Session::openClosed(place.path, Access::Write).value();
        CHECK(UnitOfWork::begin(*closed, headOf(u"x")).error().code == QStringLiteral("store.locked"));
    }
    CHECK((fileBytes(place.path) == before));
    CHECK(place.files() == QStringList{QStringLiteral("a.bbk")});
    const auto key = unlock(place.path, passphrase());
    REQUIRE(key);
    CHECK(phoneOf(*Session::open(place.path, Access::Read, *key).value(), "m") == kPhone);
}

TEST_CASE("a new passphrase rewraps and changes no record; the code recovers, a new code replaces it")
{
    const Place place;
    const Sealing made = place.sealed();
    QString newCode;
    {
        const auto book = Session::open(place.path, Access::Write, made.key).value();
        CHECK(changePassphrase(*book, Secret(), headOf(u"passphrase.change"), kCheap).error().code
              == QStringLiteral("store.passphrase_empty"));
        REQUIRE(changePassphrase(*book, Secret::of(QStringLiteral("新的")), headOf(u"passphrase.change"), kCheap));
        CHECK(problemsOf(*book) == QStringList());
    }
    CHECK_FALSE(unlock(place.path, passphrase()));
    REQUIRE(unlock(place.path, Secret::of(QStringLiteral("新的"))));
    const auto byCode = unlockByCode(place.path, Secret::of(made.recoveryCode));
    REQUIRE(byCode);
    {
        const auto book = Session::open(place.path, Access::Write, *byCode).value();
        newCode = renewRecoveryCode(*book, headOf(u"passphrase.code")).value();
    }
    CHECK_FALSE(unlockByCode(place.path, Secret::of(made.recoveryCode)));
    CHECK(unlockByCode(place.path, Secret::of(newCode)));
    CHECK(unlock(place.path, Secret::of(QStringLiteral("新的"))));
}

TEST_CASE("a second first passphrase, an empty one, and one for an open book are refused")
{
    const Place place;
    NoProgress progress;
    CHECK(sealBook(place.path, Secret(), headOf(u"passphrase.set"), progress, kCheap).error().code
          == QStringLiteral("store.passphrase_empty"));
    {
        const auto open = Session::open(place.path, Access::Read).value();
        CHECK(sealBook(place.path, passphrase(), headOf(u"passphrase.set"), progress, kCheap).error().kind
              == ErrorKind::Busy);
    }
    CHECK(unlock(place.path, passphrase()).error().code == QStringLiteral("store.no_passphrase"));
    const Sealing made = place.sealed();
    CHECK(sealBook(place.path, passphrase(), headOf(u"passphrase.set"), progress, kCheap).error().code
          == QStringLiteral("store.passphrase_there"));
}

TEST_CASE("stopped at any moment, sealing leaves the plain book as it was and nothing beside it")
{
    const Place place;
    { // fold the log in, which the first opening for writing does
        const auto writer = Session::open(place.path, Access::Write).value();
        REQUIRE(writer->foldLog());
    }
    const QByteArray before = fileBytes(place.path);
    int last = 0;
    for (;; ++last) {
        Stopping progress(last);
        const auto made = sealBook(place.path, passphrase(), headOf(u"passphrase.set"), progress, kCheap);
        if (made)
            break;
        INFO(last);
        REQUIRE(made.error().code == QStringLiteral("cancelled"));
        REQUIRE((fileBytes(place.path) == before));
        REQUIRE(place.files() == QStringList{QStringLiteral("a.bbk")});
        last += 20; // every question alike: some of them
    }
    CHECK(last > 40);
    CHECK(hasPassphrase(place.path).value());
}

TEST_CASE("setting a passphrase tells in words where it is, and its bar never goes back")
{
    struct Told final : Progress {
        bool advance(qint64 done, qint64 total, const QString& what) override
        {
            REQUIRE(total > 0);
            const double at = double(done) / double(total);
            CHECK(at >= last);
            last = at;
            for (const QChar sign : what)
                CHECK(sign.unicode() > 0x7f); // no name of a table
            words.insert(what);
            return true;
        }
        double last = 0;
        QSet<QString> words;
    };
    const Place place;
    Told told;
    REQUIRE(sealBook(place.path, passphrase(), headOf(u"passphrase.set"), told, kCheap));
    CHECK(told.last == 1);
    CHECK(told.words.size() >= 4); // checking, writing, checking anew, comparing
}

TEST_CASE("every sealed cell: a turned bit, a swapped and an opened value are found when read and when checked")
{
    const Place place;
    const Sealing made = place.sealed();
    const QByteArray sound = fileBytes(place.path);
    const auto restore = [&] {
        QFile file(place.path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(sound) == sound.size());
    };
    // The digest of the row as somebody would recompute it: only the seal is left to notice.
    const auto digestsAnew = [&] {
        const auto closed = Session::openClosed(place.path, Access::Write).value();
        // What differs is found with a digest that fits nothing as well; here reading alone is asked.
        return problemsOf(*closed);
    };
    for (const char* sql :
         {"UPDATE member SET mobile_phone = (SELECT o.mobile_phone FROM member o WHERE o.id <> member.id)",
          "UPDATE member SET mobile_phone = id_number",
          "UPDATE member SET mobile_phone = X'0031333930303030303132' WHERE id = 'm'",
          "UPDATE member SET mobile_phone = X'01' WHERE id = 'm'",
          "UPDATE member SET mobile_phone = substr(mobile_phone, 1, length(mobile_phone) - 1) || X'00' "
          "WHERE id = 'm'"}) {
        INFO(sql);
        tamper(place.path, sql);
        {
            const auto book = Session::open(place.path, Access::Read, made.key).value();
            CHECK(phoneOf(*book, "m") == QStringLiteral("store.damaged"));
            CHECK_FALSE(problemsOf(*book).isEmpty());
        }
        CHECK_FALSE(digestsAnew().isEmpty());
        restore();
    }
    tamper(place.path, "UPDATE draft SET content = 'x'");
    {
        const auto book = Session::open(place.path, Access::Read, made.key).value();
        CHECK(book->prepare("SELECT content, id FROM draft").next().error().code == QStringLiteral("store.damaged"));
    }
    restore();
    tamper(place.path, "DELETE FROM vault"); // a book must not pass for a plain one
    {
        const auto plain = Session::open(place.path, Access::Read).value();
        CHECK(problemsOf(*plain).filter(QStringLiteral("seal member ")).size() == 2);
    }
    restore();
    tamper(place.path, "UPDATE vault SET record = X''"); // emptied is damaged, not absent
    CHECK(unlock(place.path, passphrase()).error().kind == ErrorKind::Damaged);
    tamper(place.path, "UPDATE vault SET record = X'42'");
    CHECK(unlock(place.path, passphrase()).error().kind == ErrorKind::Damaged);
}

TEST_CASE("a statement that reads a sealed column has to give its row's key")
{
    const Place place;
    const Sealing made = place.sealed();
    const auto book = Session::open(place.path, Access::Read, made.key).value();
    for (int twice = 0; twice < 2; ++twice)
        CHECK(book->prepare("SELECT mobile_phone FROM member").next().error().code
              == QStringLiteral("store.statement"));
    CHECK(book->prepare("SELECT count(mobile_phone) FROM member").next().value());
    CHECK(book->prepare("SELECT m.mobile_phone AS p, m.id FROM member m").next().value());
}

TEST_CASE("an archive of a sealed book is that of the plain one, and makes a sound plain book with its steps")
{
    const Place place;
    NoProgress progress;
    const Sealing made = place.sealed();
    {
        const auto book = Session::open(place.path, Access::Read, made.key).value();
        REQUIRE(writeArchive(*book, place("a.json"), progress));
        REQUIRE(writeArchive(*book, place("b.json"), progress));
    }
    CHECK((fileBytes(place("a.json")) == fileBytes(place("b.json"))));
    REQUIRE(readArchive(place("a.json"), place("c.bbk"), progress));
    const auto copy = Session::open(place("c.bbk"), Access::Write).value();
    CHECK_FALSE(copy->isSealed());
    CHECK(problemsOf(*copy) == QStringList());
    CHECK(phoneOf(*copy, "m") == kPhone);
    Query found = copy->prepare("SELECT id FROM member WHERE id_number_key = :key");
    REQUIRE(found.bind("key", sealKey(kNumber)).next().value());
    REQUIRE(undoOp(*copy, 2, headOf(u"undo")));
    CHECK(phoneOf(*copy, "m") == kOldPhone);
    Query draft = copy->prepare("SELECT content FROM draft");
    REQUIRE(draft.next().value());
    CHECK(draft.text(0) == kDraft);
    // And sealed before it gets its name.
    KeyPtr key;
    REQUIRE(readArchive(place("a.json"), place("d.bbk"), progress, [&](const QString& aside) -> Result<> {
        BB_TRY(auto sealing, sealBook(aside, passphrase(), headOf(u"passphrase.set"), progress, kCheap));
        key = sealing.key;
        return {};
    }));
    CHECK(phoneOf(*Session::open(place("d.bbk"), Access::Read, key).value(), "m") == kPhone);
    CHECK(Session::open(place("d.bbk"), Access::Read).error().kind == ErrorKind::Locked);
}

TEST_CASE("a backup is sealed like its book, and is put back without the passphrase")
{
    const Place place;
    NoProgress progress;
    const Sealing made = place.sealed();
    {
        const auto book = Session::open(place.path, Access::Read, made.key).value();
        REQUIRE(book->copyTo(place("b.bbk"), progress));
    }
    CHECK(Session::open(place("b.bbk"), Access::Read).error().kind == ErrorKind::Locked);
    REQUIRE(restoreBook(place("b.bbk"), place("c.bbk"), Existing::Refuse, progress));
    const auto key = unlock(place("c.bbk"), passphrase());
    REQUIRE(key);
    CHECK(phoneOf(*Session::open(place("c.bbk"), Access::Read, *key).value(), "m") == kPhone);
}

TEST_CASE("what was sealed stands in no file in any encoding, journal and log of the database included")
{
    const Place place;
    const Sealing made = place.sealed();
    const auto book = Session::open(place.path, Access::Write, made.key).value();
    const QString planted = QStringLiteral("举报人张某某");
    perform(*book, u"edit", [&](UnitOfWork& unit) {
        REQUIRE(unit.change("member", QStringLiteral("n"),
                            {{"home_address", seal(planted)}, {"mobile_phone", seal(kPhone)}}));
    });
    REQUIRE(undoOp(*book, nextUndo(*book)->op, headOf(u"undo")));
    REQUIRE(redoOp(*book, nextRedo(*book)->op, headOf(u"redo")));
    NoProgress progress;
    REQUIRE(book->copyTo(place("copy.bbk"), progress));
    QByteArray everything; // the log is still there
    for (const QString& name : place.files())
        everything += fileBytes(place.folder.filePath(name));
    CHECK(place.files().contains(QStringLiteral("a.bbk-wal")));
    for (const QString& secret : {kNumber, kOtherNumber, kPhone, kOldPhone, kDraft, planted}) {
        INFO(secret.toStdString());
        CHECK_FALSE(everything.contains(secret.toUtf8()));
        const auto* units = static_cast<const char*>(static_cast<const void*>(secret.utf16()));
        CHECK_FALSE(everything.contains(QByteArray(units, secret.size() * 2)));
    }
}

namespace {

const QString kReporter = QStringLiteral("顾长风");
const SealedColumn kReporterColumn{"clue", "reporter"};

void addClue(UnitOfWork& unit, const QString& id, const QString& reporter)
{
    const QByteArray sealed = sealSecond(unit.session(), kReporterColumn, id, reporter).value();
    REQUIRE(unit.insert("clue",
                        {{"id", id},
                         {"branch_id", QStringLiteral("b")},
                         {"year_no", qint64{2026}},
                         {"number_no", qint64{id.size()}},
                         {"received_on", QStringLiteral("2026-09-10")},
                         {"channel", QStringLiteral("phone")},
                         {"subject_level", QStringLiteral("unknown")},
                         {"registered_by", QStringLiteral("某人")},
                         {"matter", seal(QStringLiteral("事由"))},
                         {"reporter", sealed},
                         {"entered_on", QStringLiteral("2026-09-10")}}));
}

Result<QString> reporterOf(const Session& session, const QString& id, const SecondKeyPtr& key)
{
    Query query = session.prepare("SELECT reporter, id FROM clue WHERE id = :id");
    BB_TRY(const bool row, query.bind("id", id).next());
    return row ? openSecond(session, key, kReporterColumn, id, query.blob(0)) : QString();
}

} // namespace

TEST_CASE("the second secret: written without it, read with it alone, images of the journal and archives included")
{
    const Place place;
    NoProgress progress;
    {
        const auto writer = Session::open(place.path, Access::Write).value();
        perform(*writer, u"clue", [](UnitOfWork& unit) { addClue(unit, QStringLiteral("c"), kReporter); });
        perform(*writer, u"named", [](UnitOfWork& unit) {
            REQUIRE(unit.change("clue", QStringLiteral("c"), {{"reporter", seal(QStringLiteral("别人"))}}));
        });
    }
    const Sealing made = place.sealed();
    const Secret second = Secret::of(QStringLiteral("只有两个人知道"));
    CHECK(setSecondSecret(place.path, made.key, Secret(), headOf(u"passphrase.second"), progress, kCheap).error().code
          == QStringLiteral("store.passphrase_empty"));
    const auto set = setSecondSecret(place.path, made.key, second, headOf(u"passphrase.second"), progress, kCheap);
    if (!set)
        FAIL(set.error().code.toStdString() << " " << set.error().where.toStdString());
    CHECK(setSecondSecret(place.path, made.key, second, headOf(u"passphrase.second"), progress, kCheap).error().code
          == QStringLiteral("store.second_there"));
    const auto book = Session::open(place.path, Access::Write, made.key).value();
    CHECK(problemsOf(*book) == QStringList());
    CHECK(reporterOf(*book, QStringLiteral("c"), nullptr).error().code == QStringLiteral("store.second_locked"));
    CHECK(reporterOf(*book, QStringLiteral("c"), set->key).value() == QStringLiteral("别人"));
    REQUIRE(undoOp(*book, 7, headOf(u"undo"))); // the image from before stands under the second secret too
    CHECK(reporterOf(*book, QStringLiteral("c"), nullptr).error().kind == ErrorKind::Locked);
    CHECK(reporterOf(*book, QStringLiteral("c"), set->key).value() == kReporter);
    perform(*book, u"clue", [](UnitOfWork& unit) { addClue(unit, QStringLiteral("cc"), QStringLiteral("第三人")); });
    CHECK(reporterOf(*book, QStringLiteral("cc"), set->key).value() == QStringLiteral("第三人"));
    CHECK(unlockSecond(*book, Secret::of(QStringLiteral("猜"))).error().code == QStringLiteral("store.wrong_second"));
    const auto typed = unlockSecond(*book, second);
    REQUIRE(typed);
    CHECK(reporterOf(*book, QStringLiteral("cc"), *typed).value() == QStringLiteral("第三人"));
    REQUIRE(unlockSecondByCode(*book, Secret::of(set->recoveryCode)));
    REQUIRE(
        changeSecondSecret(*book, **typed, Secret::of(QStringLiteral("换了")), headOf(u"passphrase.second"), kCheap));
    CHECK_FALSE(unlockSecond(*book, second));
    CHECK(unlockSecond(*book, Secret::of(QStringLiteral("换了"))));
    CHECK(unlock(place.path, passphrase())); // the first one is as it was
    CHECK(problemsOf(*book) == QStringList());
    REQUIRE(writeArchive(*book, place("a.json"), progress));
    const QByteArray archive = fileBytes(place("a.json"));
    for (const QString& name : {kReporter, QStringLiteral("别人"), QStringLiteral("第三人")})
        CHECK_FALSE(archive.contains(name.toUtf8()));
    REQUIRE(readArchive(place("a.json"), place("c.bbk"), progress));
    const auto copy = Session::open(place("c.bbk"), Access::Read).value();
    CHECK(problemsOf(*copy) == QStringList());
    CHECK(reporterOf(*copy, QStringLiteral("c"), nullptr).value() == QString());
}

TEST_CASE("what stands under the second secret opens in its own row alone")
{
    const Place place;
    NoProgress progress;
    {
        const auto writer = Session::open(place.path, Access::Write).value();
        perform(*writer, u"clue", [](UnitOfWork& unit) {
            addClue(unit, QStringLiteral("c"), kReporter);
            addClue(unit, QStringLiteral("cc"), kReporter);
        });
    }
    const Sealing made = place.sealed();
    const auto set = setSecondSecret(place.path, made.key, Secret::of(QStringLiteral("二")),
                                     headOf(u"passphrase.second"), progress, kCheap)
                         .value();
    const auto book = Session::open(place.path, Access::Read, made.key).value();
    Query query = book->prepare("SELECT reporter, id FROM clue WHERE id = 'c'");
    REQUIRE(query.next().value());
    CHECK(openSecond(*book, set.key, kReporterColumn, QStringLiteral("c"), query.blob(0)).value() == kReporter);
    CHECK(openSecond(*book, set.key, kReporterColumn, QStringLiteral("cc"), query.blob(0)).error().kind
          == ErrorKind::Damaged);
    CHECK(openSecond(*book, set.key, {"clue", "contact"}, QStringLiteral("c"), query.blob(0)).error().kind
          == ErrorKind::Damaged);
}
