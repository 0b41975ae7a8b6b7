// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/journal.h"

#include "store/unit_of_work_state.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace branchbook::store {

namespace {

OpEntry entryOf(const Query& query)
{
    OpEntry entry;
    entry.op = query.integer(0);
    entry.verb = query.text(1);
    entry.label = query.text(2);
    entry.by = query.text(3);
    entry.at = QDateTime::fromString(query.text(4), Qt::ISODateWithMs);
    entry.kind = kindFromText(query.text(5));
    entry.target = query.integer(6);
    entry.undone = query.integer(7) != 0;
    entry.changes = query.integer(8);
    return entry;
}

Result<OpEntry> single(Query query)
{
    BB_TRY(const bool row, query.next());
    return row ? entryOf(query) : OpEntry{};
}

Error unreadableImage(const Session& session, const QString& table)
{
    return {ErrorKind::Damaged,
            QStringLiteral("store.damaged"),
            {QCoreApplication::translate("Errors", "操作日志读不出来"), QFileInfo(session.path()).fileName()},
            table};
}

struct StoredChange {
    QString table;
    QString key;
    QByteArray before;
    QByteArray after;
};

Result<std::vector<StoredChange>> changesBackwards(const Session& session, qint64 op)
{
    std::vector<StoredChange> changes;
    Query query = session.query("journal.changes");
    query.bind("op", op);
    BB_TRY(bool row, query.next());
    while (row) {
        changes.push_back({query.text(0), query.text(1), query.isNull(2) ? QByteArray() : query.blob(2),
                           query.isNull(3) ? QByteArray() : query.blob(3)});
        BB_TRY(row, query.next());
    }
    return changes;
}

/// What a query would give; a seal that does not open gives nothing.
Value shownValue(const Session& session, const TableInfo& table, const QString& key, int column, const Value& stored)
{
    if (!session.isSealed())
        return stored;
    return openedCell(session.key().get(), table, key, column, stored).value_or(Value{});
}

/// Of a row that was there before and after.
Result<> addFields(const Session& session, const StoredChange& change, QList<FieldChange>& fields)
{
    BB_TRY(TableCatalogue * catalogue, session.catalogue());
    const TableInfo* table = catalogue->find(change.table.toStdString());
    if (table == nullptr || change.before.isNull() || change.after.isNull())
        return {};
    const auto before = decodeImage(*catalogue, *table, change.before);
    const auto after = decodeImage(*catalogue, *table, change.after);
    if (!before || !after || before->size() != after->size())
        return fail(unreadableImage(session, change.table));
    for (size_t i = 0; i < before->size(); ++i) {
        const int column = (*before)[i].first;
        fields.append({change.table, change.key,
                       QString::fromStdString(table->columns[static_cast<size_t>(column)].name),
                       shownValue(session, *table, change.key, column, (*before)[i].second),
                       shownValue(session, *table, change.key, column, (*after)[i].second)});
    }
    return {};
}

/// A row that an operation still in force changed after `op` must not be turned back under it.
Result<> refuseWhereTouchedLater(const Session& session, qint64 op, const std::vector<StoredChange>& changes)
{
    Query query = session.query("journal.touched_later");
    query.bind("op", op);
    QSet<QString> later;
    BB_TRY(bool row, query.next());
    while (row) {
        later.insert(query.text(0) + kKeySeparator + query.text(1));
        BB_TRY(row, query.next());
    }
    for (const StoredChange& change : changes) {
        if (!later.isEmpty() && later.contains(change.table + kKeySeparator + change.key))
            return fail(ErrorKind::Conflict, QStringLiteral("store.undo_conflict"), {}, change.table);
    }
    return {};
}

Result<> applyInverse(UnitOfWork::State& unit, const StoredChange& change)
{
    BB_TRY(TableInfo * table, unit.table(change.table.toLatin1().constData()));
    BB_TRY(const RowImage current, readRow(unit.writer.native(), *table, change.key));
    if (change.before.isNull()) // it was an insert
        return current.empty() ? Result<>{} : unit.removeRow(*table, change.key, current);
    const auto before = decodeImage(unit.tables, *table, change.before);
    if (!before || (unit.key() != nullptr && !areCellsSound(*unit.key(), *table, change.key, *before)))
        return fail(unreadableImage(unit.writer, change.table));
    if (!change.after.isNull()) // it was an update
        return unit.updateRow(*table, change.key, current, *before);
    RowImage row(table->columns.size());
    for (const auto& [column, value] : *before)
        row[static_cast<size_t>(column)] = value;
    if (table->revColumn >= 0) {
        auto& rev = row[static_cast<size_t>(table->revColumn)];
        rev = std::get<qint64>(rev) + 1;
    }
    return unit.insertRow(*table, row);
}

Result<qint64> latestOf(const Session& session, qint64 op, OpKind kind)
{
    Query query = session.query("journal.latest_of");
    BB_TRY(const bool row, query.bind("op", op).bind("kind", kindText(kind)).next());
    return row ? query.integer(0) : 0;
}

/// Who looked at a reporter stays in the register: such a step is passed over like those of the passphrase.
Result<> refuseViewing(const Session& session, qint64 op)
{
    Query query = session.query("journal.views");
    BB_TRY(const bool viewing, query.bind("op", op).next());
    if (viewing)
        return fail(ErrorKind::Refused, QStringLiteral("store.viewing_stays"));
    return {};
}

/// A later row may refer to one that an inverse would take away: as much a conflict as one that was changed since.
Error conflictOf(const Session& session, const Error& error, const StoredChange& change)
{
    if (error.code != u"store.constraint")
        return error;
    if (change.table == u"clue") { // nothing after it can be undone to free it
        Query query = session.query("journal.viewed");
        const auto viewed = query.bind("clue", change.key).next();
        if (viewed && *viewed)
            return {ErrorKind::Conflict, QStringLiteral("store.viewing_stays"), {}, change.table};
    }
    return {ErrorKind::Conflict, QStringLiteral("store.undo_conflict"), {}, change.table};
}

Result<ChangeSet> reverse(Session& writer, qint64 op, qint64 source, OpHead head, int undone)
{
    head.target = op;
    BB_TRY(auto unit, UnitOfWork::begin(writer, head));
    BB_TRY(const auto changes, changesBackwards(writer, source));
    BB_CHECK(refuseWhereTouchedLater(writer, source, changes));
    if (source != op) { // what it held left no trace in its inverse
        BB_TRY(const auto first, changesBackwards(writer, op));
        BB_CHECK(refuseWhereTouchedLater(writer, source, first));
    }
    UnitOfWork::State& state = unit->state();
    BB_CHECK(state.writeHead());
    for (const StoredChange& change : changes) {
        if (const auto done = applyInverse(state, change); !done)
            return fail(conflictOf(writer, done.error(), change));
    }
    Query mark = writer.query("journal.mark_undone");
    BB_CHECK(mark.bind("op", op).bind("undone", qint64{undone}).run());
    return unit->commit();
}

} // namespace

Result<QList<OpEntry>> listOps(const Session& session, int limit)
{
    QList<OpEntry> entries;
    Query query = session.query("journal.list");
    query.bind("most", qint64{limit});
    BB_TRY(bool row, query.next());
    while (row) {
        entries.append(entryOf(query));
        BB_TRY(row, query.next());
    }
    return entries;
}

Result<OpEntry> firstOp(const Session& session)
{
    return single(session.query("journal.first"));
}

Result<OpEntry> loadOp(const Session& session, qint64 op)
{
    Query query = session.query("journal.load");
    query.bind("op", op);
    return single(std::move(query));
}

Result<OpEntry> nextUndo(const Session& session)
{
    return single(session.query("journal.next_undo"));
}

Result<OpEntry> nextRedo(const Session& session)
{
    return single(session.query("journal.next_redo"));
}

Result<ChangeSet> undoOp(Session& writer, qint64 op, const OpHead& head)
{
    Query load = writer.query("journal.load");
    BB_TRY(const bool known, load.bind("op", op).next());
    if (!known || kindFromText(load.text(5)) != OpKind::Do || load.integer(7) != 0
        || load.text(1).startsWith(u"passphrase."))
        return fail(ErrorKind::Refused, QStringLiteral("store.nothing_to_undo"));
    BB_CHECK(refuseViewing(writer, op));
    BB_TRY(const qint64 done, latestOf(writer, op, OpKind::Do));
    BB_TRY(const qint64 redone, latestOf(writer, op, OpKind::Redo));
    OpHead inverse = head;
    inverse.kind = OpKind::Undo;
    return reverse(writer, op, std::max(done, redone), inverse, 1);
}

Result<ChangeSet> redoOp(Session& writer, qint64 op, const OpHead& head)
{
    Query load = writer.query("journal.load");
    BB_TRY(const bool known, load.bind("op", op).next());
    if (!known || kindFromText(load.text(5)) != OpKind::Do || load.integer(7) == 0)
        return fail(ErrorKind::Refused, QStringLiteral("store.nothing_to_redo"));
    BB_TRY(const qint64 undo, latestOf(writer, op, OpKind::Undo));
    OpHead again = head;
    again.kind = OpKind::Redo;
    return reverse(writer, op, undo, again, 0);
}

Result<QList<FieldChange>> fieldChanges(const Session& session, qint64 op)
{
    BB_TRY(const auto changes, changesBackwards(session, op));
    QList<FieldChange> fields;
    for (const StoredChange& change : changes)
        BB_CHECK(addFields(session, change, fields));
    return fields;
}

Result<QList<RowStep>> rowHistory(const Session& session, const QString& table, const QString& key, int most)
{
    QList<RowStep> steps;
    Query query = session.query("journal.row_history");
    query.bind("tbl", table).bind("key", key).bind("most", qint64{most});
    BB_TRY(bool row, query.next());
    while (row) {
        RowStep step;
        step.op = entryOf(query);
        const StoredChange change{table, key, query.isNull(9) ? QByteArray() : query.blob(9),
                                  query.isNull(10) ? QByteArray() : query.blob(10)};
        step.fate = change.before.isNull() ? RowFate::Added : change.after.isNull() ? RowFate::Gone : RowFate::Changed;
        BB_CHECK(addFields(session, change, step.fields));
        step.fields.removeIf([](const FieldChange& field) { return field.before == field.after; });
        steps.append(std::move(step));
        BB_TRY(row, query.next());
    }
    return steps;
}

} // namespace branchbook::store
