// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/difference.h"

#include "store/cells.h"
#include "store/session_state.h"
#include "store/table_info.h"

namespace branchbook::store {

namespace {

constexpr qint64 kStride = 512; // rows between two questions whether to stop

/// The digests of one table, in the order of their keys.
class DigestWalk
{
public:
    DigestWalk(const Session& session, const QString& table)
        : m_query(session.query("journal.digests_of"))
    {
        m_query.bind("tbl", table);
    }
    [[nodiscard]] Result<> next()
    {
        BB_TRY(m_there, m_query.next());
        m_key = m_there ? m_query.text(0).toUtf8() : QByteArray();
        return {};
    }
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] const QByteArray& key() const { return m_key; }
    [[nodiscard]] QByteArray digest() const { return m_query.blob(1); }

private:
    Query m_query;
    QByteArray m_key;
    bool m_there = false;
};

Result<TableInfo*> tableOf(const Session& session, const std::string& name)
{
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    return catalogue->find(name);
}

/// A value as the session opens it; as it is stored where it does not open: under the second secret, or spoiled. Texts and
/// blobs that say the same are the same: what is sealed is always a blob.
Value openedValue(const Session& session, const TableInfo& table, const QString& key, int column, const Value& stored)
{
    Value value = stored;
    if (session.isSealed() && session.key())
        value = openedCell(session.key().get(), table, key, column, stored).value_or(stored);
    if (const auto* text = std::get_if<QString>(&value))
        return text->toUtf8();
    return value;
}

/// Made with the key of a sealed book, and without one in a plain book.
bool isKeyedIndex(const TableInfo& table, int column)
{
    return table.name == "member" && table.columns[static_cast<size_t>(column)].name == "id_number_key";
}

Result<bool> sameValues(const Session& then, const Session& now, const std::string& name, const QString& key)
{
    BB_TRY(TableInfo * old, tableOf(then, name));
    BB_TRY(TableInfo * fresh, tableOf(now, name));
    if (old == nullptr || fresh == nullptr)
        return false;
    BB_TRY(const RowImage before, readRow(then.native(), *old, key));
    BB_TRY(const RowImage after, readRow(now.native(), *fresh, key));
    if (before.size() != after.size())
        return false;
    const bool sealedAnew = then.isSealed() != now.isSealed();
    for (int i = 0; i < static_cast<int>(after.size()); ++i) {
        const auto at = static_cast<size_t>(i);
        if (i == fresh->revColumn || before[at] == after[at] || (sealedAnew && isKeyedIndex(*fresh, i)))
            continue;
        if (openedValue(then, *old, key, i, before[at]) != openedValue(now, *fresh, key, i, after[at]))
            return false;
    }
    return true;
}

/// Both walks stand on the same key.
Result<> compareRow(const Session& then, const Session& now, const std::string& table, const DigestWalk& old,
                    const DigestWalk& fresh, const EachDifference& each)
{
    if (old.digest() == fresh.digest())
        return {};
    const QString key = QString::fromUtf8(fresh.key());
    BB_TRY(const bool same, sameValues(then, now, table, key));
    return same ? Result<>() : each({QString::fromStdString(table), key, RowFate::Changed});
}

Result<> walkTable(const Session& then, const Session& now, const std::string& table, Progress& progress,
                   const EachDifference& each)
{
    const QString name = QString::fromStdString(table);
    DigestWalk old(then, name);
    DigestWalk fresh(now, name);
    BB_CHECK(old.next());
    BB_CHECK(fresh.next());
    for (qint64 rows = 0; old.isThere() || fresh.isThere(); ++rows) {
        if (rows % kStride == 0 && !progress.advance(rows, 0, name))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const bool oldFirst = old.isThere() && (!fresh.isThere() || old.key() < fresh.key());
        const bool freshFirst = fresh.isThere() && (!old.isThere() || fresh.key() < old.key());
        if (oldFirst)
            BB_CHECK(each({name, QString::fromUtf8(old.key()), RowFate::Gone}));
        else if (freshFirst)
            BB_CHECK(each({name, QString::fromUtf8(fresh.key()), RowFate::Added}));
        else
            BB_CHECK(compareRow(then, now, table, old, fresh, each));
        if (!freshFirst)
            BB_CHECK(old.next());
        if (!oldFirst)
            BB_CHECK(fresh.next());
    }
    return {};
}

} // namespace

Result<> compareRows(const Session& then, const Session& now, Progress& progress, const EachDifference& each)
{
    const Session::Snapshot before(then);
    const Session::Snapshot after(now);
    BB_TRY(TableCatalogue * catalogue, now.catalogue());
    for (const auto& [name, table] : catalogue->tables()) {
        if (!isOutsideJournal(name))
            BB_CHECK(walkTable(then, now, name, progress, each));
    }
    return {};
}

Result<QHash<QString, QString>> openTexts(const Session& session, const QString& table, const QString& key)
{
    QHash<QString, QString> texts;
    BB_TRY(TableInfo * info, tableOf(session, table.toStdString()));
    if (info == nullptr)
        return texts;
    BB_TRY(const RowImage row, readRow(session.native(), *info, key));
    for (size_t i = 0; i < row.size(); ++i) {
        const auto& name = info->columns[i].name;
        if (const auto* text = std::get_if<QString>(&row[i]);
            text != nullptr && cellKind(info->name.c_str(), name.c_str()) == CellKind::Open)
            texts.insert(QString::fromStdString(name), *text);
    }
    return texts;
}

} // namespace branchbook::store
