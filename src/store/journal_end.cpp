// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_end.h"

#include "store/table_info.h"

#include <optional>

namespace branchbook::store {

namespace {

constexpr qint64 kJournalEndStride = 1024; // keys between two looks at the progress

/// One row per key, in the order of the keys, of its newest line. Beside a single max() SQLite gives the other columns of the
/// line that has it. Then how often the row came, changed and went, and how often a line only held it. The limit keeps the images
/// themselves out of what is sorted.
constexpr const char* kNewestLines =
    "SELECT tbl, key, digest, max(place) / 4294967296, total(kind = 0), total(kind = 1), total(kind = 2),"
    " total(kind IS NULL) FROM"
    " (SELECT tbl, key, digest, op * 4294967296 + n AS place,"
    " CASE WHEN before IS NULL THEN 0 WHEN after IS NULL THEN 2 WHEN before <> after THEN 1 END AS kind"
    " FROM op_change LIMIT -1) GROUP BY tbl, key ORDER BY tbl, key";

/// How far the digests of the lines can be compared with those of the rows.
struct Witness {
    bool isWhole = false; ///< every row came with a line
    bool knowsDigests = false;
    qint64 rewrittenBy = 0; ///< digests of lines up to this step are not those of rows any more
};

Result<Witness> witnessOf(const Session& session)
{
    // Only a book that is written anew has a step without lines of its own. That of another passphrase changes no row, and what
    // was read out of a damaged book begins with one.
    Query rewritten =
        session.prepare("SELECT coalesce(max(op), 0) FROM op WHERE kind = 'do' AND changes = 0 AND verb NOT IN"
                        " ('passphrase.change', 'passphrase.code', 'passphrase.recover', 'book.salvage')");
    BB_TRY([[maybe_unused]] const bool any, rewritten.next());
    BB_TRY(const OpEntry first, firstOp(session));
    const bool isCopy = first.verb == u"inspection.make"; // sealed from its first row on
    Witness witness;
    witness.rewrittenBy = rewritten.integer(0);
    witness.isWhole = isCopy || first.verb == u"book.new";
    // A plain one of these came out of an archive, which opened the rows.
    witness.knowsDigests = session.isSealed() || (witness.rewrittenBy == 0 && !isCopy);
    return witness;
}

/// The revisions of the rows of one table after the other.
class Revisions
{
public:
    explicit Revisions(const Session& session)
        : m_session(session)
    {
    }
    /// nullopt where there is no such row, or it has no revision.
    Result<std::optional<qint64>> of(const TableInfo& table, const QByteArray& key)
    {
        if (table.revColumn < 0 || table.keyColumns.size() != 1)
            return std::nullopt;
        if (m_table != &table) {
            const auto& column = table.columns[static_cast<size_t>(table.keyColumns.front())].name;
            m_query.emplace(m_session.prepare("SELECT rev FROM " + QByteArray::fromStdString(table.name) + " WHERE "
                                                  + QByteArray::fromStdString(column) + " = :key",
                                              Session::Cells::AsStored));
            m_table = &table;
        }
        m_query->rewind();
        m_query->bind("key", QString::fromUtf8(key));
        BB_TRY(const bool row, m_query->next());
        return row ? std::optional<qint64>(m_query->integer(0)) : std::nullopt;
    }

private:
    const Session& m_session;
    const TableInfo* m_table = nullptr;
    std::optional<Query> m_query;
};

class EndOfJournal
{
public:
    EndOfJournal(const Session& session, const Witness& witness, TableCatalogue& tables, QList<Problem>& problems)
        : m_witness(witness)
        , m_tables(tables)
        , m_problems(problems)
        , m_revisions(session)
        , m_lines(session.prepare(kNewestLines, Session::Cells::AsStored))
        , m_rows(session.prepare("SELECT tbl, key, digest FROM row_digest ORDER BY tbl, key", Session::Cells::AsStored))
    {
    }

    Result<> compare(Progress& progress)
    {
        BB_TRY(bool line, m_lines.next());
        BB_TRY(bool row, m_rows.next());
        for (qint64 done = 0; line || row; ++done) {
            if (done % kJournalEndStride == 0 && !progress.advance(0, 0, {}))
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            const int order = !row ? -1 : !line ? 1 : orderOfBoth();
            if (order < 0)
                lineAlone();
            else if (order > 0)
                rowAlone();
            else
                BB_CHECK(both());
            if (order <= 0) {
                BB_TRY(line, m_lines.next());
            }
            if (order >= 0) {
                BB_TRY(row, m_rows.next());
            }
        }
        return {};
    }

private:
    [[nodiscard]] int orderOfBoth() const
    {
        const QByteArray ofLine = m_lines.bytes(0);
        const QByteArray ofRow = m_rows.bytes(0);
        if (ofLine != ofRow)
            return ofLine < ofRow ? -1 : 1;
        const QByteArray keyOfLine = m_lines.bytes(1);
        const QByteArray keyOfRow = m_rows.bytes(1);
        return keyOfLine == keyOfRow ? 0 : keyOfLine < keyOfRow ? -1 : 1;
    }
    void report(const Query& at) { m_problems.append({QStringLiteral("journal"), at.text(0), at.text(1)}); }
    void lineAlone()
    {
        const TableInfo* table = m_tables.find(m_lines.text(0).toStdString());
        if (table != nullptr && table->journaled && !m_lines.isNull(2))
            report(m_lines);
    }
    void rowAlone()
    {
        if (m_witness.isWhole)
            report(m_rows);
    }
    Result<> both()
    {
        bool differs = m_lines.isNull(2); // it went away with that line
        if (!differs && m_witness.knowsDigests && m_lines.integer(3) > m_witness.rewrittenBy) {
            differs = m_lines.bytes(2) != m_rows.bytes(2);
        } else if (!differs) {
            BB_TRY(differs, hasAnotherRevision());
        }
        if (differs)
            report(m_rows);
        return {};
    }
    /// A row comes with revision 1 and each change adds one; what came back from the bin of undo goes on counting where it was. In an
    /// archive a change of what stands under the second secret alone cannot be told from a line that only held the row.
    Result<bool> hasAnotherRevision()
    {
        const TableInfo* table = m_tables.find(m_rows.text(0).toStdString());
        if (table == nullptr || m_lines.integer(4) != 1 || m_lines.integer(6) != 0)
            return false;
        BB_TRY(const auto revision, m_revisions.of(*table, m_rows.bytes(1)));
        const qint64 least = 1 + m_lines.integer(5);
        return revision && (*revision < least || *revision > least + m_lines.integer(7));
    }

    const Witness& m_witness;
    TableCatalogue& m_tables;
    QList<Problem>& m_problems;
    Revisions m_revisions;
    Query m_lines;
    Query m_rows;
};

} // namespace

Result<> rowsAgainstJournal(const Session& session, QList<Problem>& problems, Progress& progress)
{
    BB_TRY(const Witness witness, witnessOf(session));
    BB_TRY(TableCatalogue * tables, session.catalogue());
    return EndOfJournal(session, witness, *tables, problems).compare(progress);
}

} // namespace branchbook::store
