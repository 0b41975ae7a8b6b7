// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damages a copy of a book in thousands of ways and asks each time whether opening and checking notice it. What they do not notice
// must be without effect: SQLite itself, asked beside the program, reads every row of every table as before.
//   trust_damage BOOK [--flips 10000] [--pages 1000] [--truncate] [--seed 1]
#include "branchbook/store/journal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <utility>

#include <sodium.h>
#include <sqlite3.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

constexpr qint64 kSector = 512;
constexpr qint64 kPage = 4096;

void feed(crypto_generichash_state& state, const void* bytes, int size)
{
    crypto_generichash_update(&state, static_cast<const unsigned char*>(static_cast<const void*>(&size)), sizeof size);
    if (size > 0)
        crypto_generichash_update(&state, static_cast<const unsigned char*>(bytes), static_cast<size_t>(size));
}

/// Every value of the answer, with its kind; false where SQLite cannot go on.
bool feedRows(sqlite3* db, const QByteArray& sql, crypto_generichash_state& state, QList<QByteArray>* firsts = nullptr)
{
    sqlite3_stmt* statement = nullptr;
    int rc = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
    while (rc == SQLITE_OK && (rc = sqlite3_step(statement)) == SQLITE_ROW) {
        rc = SQLITE_OK;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const int kind = sqlite3_column_type(statement, column);
            feed(state, &kind, sizeof kind);
            const void* bytes = sqlite3_column_blob(statement, column);
            feed(state, bytes, sqlite3_column_bytes(statement, column));
            if (firsts != nullptr && column == 0)
                firsts->append({static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column)});
        }
    }
    sqlite3_finalize(statement);
    return rc == SQLITE_DONE;
}

/// A digest of the schema and of all rows as SQLite reads them; empty where it cannot. The moment at which a step of the schema was
/// walked is a remark that nothing reads.
QByteArray contentOf(const QString& path)
{
    sqlite3* db = nullptr;
    const QByteArray uri = "file:" + QFile::encodeName(path) + "?immutable=1";
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    bool whole = sqlite3_open_v2(uri.constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK;
    QList<QByteArray> tables;
    whole = whole
        && feedRows(db,
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                    state, &tables)
        && feedRows(db, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name", state);
    for (const QByteArray& table : std::as_const(tables)) {
        const QByteArray columns = table == "schema_step" ? "version, name, sha256" : "*";
        whole = whole && feedRows(db, "SELECT " + columns + " FROM \"" + table + '"', state);
    }
    sqlite3_close(db);
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, static_cast<unsigned char*>(static_cast<void*>(digest.data())),
                             crypto_generichash_BYTES);
    return whole ? digest : QByteArray();
}

enum class Verdict { AtOpening, ByCheck, WithoutEffect, Silent };

Verdict judge(const QString& path, const QByteArray& truth)
{
    {
        const auto session = Session::open(path, Access::Read);
        if (!session || !checkAtOpen(**session))
            return Verdict::AtOpening;
        NoProgress progress;
        const auto problems = checkEverything(**session, progress);
        if (!problems || !problems->isEmpty())
            return Verdict::ByCheck;
    }
    return contentOf(path) == truth ? Verdict::WithoutEffect : Verdict::Silent;
}

struct Tally {
    int counts[4] = {};
    void add(Verdict verdict, const QByteArray& what)
    {
        ++counts[static_cast<int>(verdict)];
        if (verdict == Verdict::Silent)
            std::printf("SILENT: %s\n", what.constData());
    }
    void print(const char* title, qint64 milliseconds) const
    {
        const int all = counts[0] + counts[1] + counts[2] + counts[3];
        std::printf("%s: %d, noticed at opening %d, by the full check %d, without effect %d, SILENT %d, %.1f s\n",
                    title, all, counts[0], counts[1], counts[2], counts[3], static_cast<double>(milliseconds) / 1000);
        std::fflush(stdout);
    }
};

/// A copy that is damaged and mended in place.
class Victim
{
public:
    explicit Victim(const QString& source)
        : m_folder(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/trust-XXXXXX") : QString())
        , m_path(m_folder.filePath(QStringLiteral("book.bbk")))
    {
        if (!QFile::copy(source, m_path))
            qFatal("no copy of the book");
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            qFatal("the copy cannot be opened");
    }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] QByteArray at(qint64 place, qint64 length)
    {
        m_file.seek(place);
        return m_file.read(length);
    }
    void put(qint64 place, const QByteArray& bytes)
    {
        if (!m_file.seek(place) || m_file.write(bytes) != bytes.size())
            qFatal("the copy cannot be written");
    }
    void cut(qint64 length) { m_file.resize(length); }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QFile m_file;
};

Tally flips(Victim& book, const QByteArray& truth, int count, QRandomGenerator& random)
{
    Tally tally;
    for (int flip = 0; flip < count; ++flip) {
        const auto at = static_cast<qint64>(random.generate64() % static_cast<quint64>(book.size()));
        const auto bit = static_cast<int>(random.bounded(8));
        const QByteArray was = book.at(at, 1);
        book.put(at, QByteArray(1, static_cast<char>(was[0] ^ (1 << bit))));
        tally.add(judge(book.path(), truth), "bit " + QByteArray::number(bit) + " of byte " + QByteArray::number(at));
        book.put(at, was);
    }
    return tally;
}

/// Zeroed, exchanged with another, or doubled over another.
Tally pages(Victim& book, const QByteArray& truth, int count, QRandomGenerator& random)
{
    Tally tally;
    const auto all = static_cast<int>(book.size() / kPage);
    for (int trial = 0; trial < count; ++trial) {
        const qint64 one = random.bounded(all) * kPage;
        const qint64 other = random.bounded(all) * kPage;
        const QByteArray first = book.at(one, kPage);
        const QByteArray second = book.at(other, kPage);
        const int how = trial % 3;
        book.put(one, how == 0 ? QByteArray(kPage, '\0') : second);
        if (how == 1)
            book.put(other, first);
        static constexpr const char* kHow[] = {"zeroed", "exchanged", "doubled"};
        tally.add(judge(book.path(), truth),
                  QByteArray("page ") + QByteArray::number(one / kPage) + ' ' + kHow[how] + ' '
                      + QByteArray::number(other / kPage));
        book.put(one, first);
        book.put(other, second);
    }
    return tally;
}

/// Shorter and shorter: the copy is gone afterwards.
Tally truncations(Victim& book, const QByteArray& truth, qint64 step)
{
    Tally tally;
    for (qint64 length = (book.size() - 1) / kSector * kSector; length >= 0; length -= step) {
        book.cut(length);
        tally.add(judge(book.path(), truth), "cut to " + QByteArray::number(length));
    }
    return tally;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char* name, const char* value, const char* usual) {
        parser.addOption(
            {QString::fromLatin1(name), QString(), QString::fromLatin1(value), QString::fromLatin1(usual)});
    };
    option("flips", "n", "10000");
    option("pages", "n", "1000");
    option("truncate", "every", "512"); // bytes; 0: not at all
    option("seed", "n", "1");
    parser.process(app);
    const auto number = [&](const char* name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    if (parser.positionalArguments().size() != 1 || sodium_init() < 0)
        return 2;
    Victim book(parser.positionalArguments()[0]);
    const QByteArray truth = contentOf(book.path());
    if (truth.isEmpty() || judge(book.path(), truth) != Verdict::WithoutEffect) {
        std::puts("the book is not sound to begin with");
        return 2;
    }
    std::printf("a book of %lld bytes\n", static_cast<long long>(book.size()));
    QRandomGenerator random(static_cast<quint32>(number("seed")));
    int silent = 0;
    QElapsedTimer timer;
    const auto tell = [&](const char* title, const Tally& tally) {
        tally.print(title, timer.elapsed());
        silent += tally.counts[static_cast<int>(Verdict::Silent)];
        timer.restart();
    };
    timer.start();
    tell("bits flipped", flips(book, truth, number("flips"), random));
    tell("pages spoiled", pages(book, truth, number("pages"), random));
    if (const qint64 step = number("truncate"); step > 0) {
        const Tally cut = truncations(book, truth, step / kSector * kSector);
        tell("truncated", cut);
        silent += cut.counts[static_cast<int>(Verdict::WithoutEffect)]; // a shorter file is never the same
    }
    return silent == 0 ? 0 : 1;
}
