// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/unit_of_work.h"

#include "store/cells.h"
#include "store/sqlite_error.h"
#include "store/unit_of_work_state.h"

#include <QFileInfo>

namespace branchbook::store {

namespace {

Result<RowImage> imageOf(const TableInfo& table, const ColumnValues& columns)
{
    RowImage row(table.columns.size());
    int hint = 0;
    for (const auto& [column, value] : columns) {
        const int index = table.columnIndex(column, hint);
        if (index < 0)
            return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {QString::fromLatin1(column)},
                        QString::fromStdString(table.name));
        row[static_cast<size_t>(index)] = value;
        hint = index + 1;
    }
    return row;
}

Result<ImageEntries> entriesOf(const TableInfo& table, const ColumnValues& columns)
{
    ImageEntries entries;
    entries.reserve(columns.size());
    int hint = 0;
    for (const auto& [column, value] : columns) {
        const int index = table.columnIndex(column, hint);
        if (index < 0)
            return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {QString::fromLatin1(column)},
                        QString::fromStdString(table.name));
        entries.emplace_back(index, value);
        hint = index + 1;
    }
    return entries;
}

} // namespace

UnitOfWork::UnitOfWork(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

UnitOfWork::~UnitOfWork()
{
    m_state->writer.setUnitDay({});
    if (m_state->open) {
        m_state->dropStatements();
        (void)execute(m_state->writer.native(), "ROLLBACK");
    }
}

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(Session& writer, OpHead head)
{
    if (writer.access() != Access::Write)
        return fail(ErrorKind::Io, QStringLiteral("store.read_only"), {writer.path()}, writer.path());
    if (writer.isSealed() && !writer.key())
        return fail(ErrorKind::Locked, QStringLiteral("store.locked"), {QFileInfo(writer.path()).fileName()},
                    writer.path());
    BB_TRY(TableCatalogue * catalogue, writer.catalogue());
    auto state = std::make_unique<State>(writer, *catalogue, std::move(head));
    BB_CHECK(execute(writer.native(), "BEGIN IMMEDIATE"));
    state->open = true;
    writer.setUnitDay(state->head.day.isValid() ? state->head.day : state->head.at.date());
    auto unit = std::unique_ptr<UnitOfWork>(new UnitOfWork(std::move(state)));
    Query last = writer.query("journal.last");
    BB_TRY(const bool any, last.next());
    unit->m_state->op = any ? last.integer(0) + 1 : 1;
    unit->m_state->previousHash = any ? last.blob(1) : QByteArray();
    return unit;
}

PreparedRow::PreparedRow(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

PreparedRow::PreparedRow(PreparedRow&&) noexcept = default;
PreparedRow& PreparedRow::operator=(PreparedRow&&) noexcept = default;
PreparedRow::~PreparedRow() = default;

Result<PreparedRow> UnitOfWork::prepare(const char* table, const ColumnValues& columns) const
{
    static const Value kFirstRev = qint64{1};
    BB_TRY(TableInfo * info, m_state->table(table));
    ValuesByColumn values(info->columns.size());
    int hint = 0;
    for (const auto& [column, value] : columns) {
        const int index = info->columnIndex(column, hint);
        if (index < 0)
            return fail(ErrorKind::Internal, QStringLiteral("store.statement"), {QString::fromLatin1(column)},
                        QString::fromStdString(info->name));
        values[static_cast<size_t>(index)] = &value;
        hint = index + 1;
    }
    if (info->revColumn >= 0)
        values[static_cast<size_t>(info->revColumn)] = &kFirstRev;
    if (m_state->key() == nullptr || info->cells.empty())
        return PreparedRow(std::make_unique<PreparedRow::Parts>(*info, EncodedRow(values)));
    RowImage row;
    row.reserve(values.size());
    for (const Value* value : values)
        row.push_back(value == nullptr ? Value{} : *value);
    sealRow(*m_state->key(), *info, row);
    return PreparedRow(std::make_unique<PreparedRow::Parts>(*info, EncodedRow(row)));
}

Result<> UnitOfWork::insert(const PreparedRow& row)
{
    return m_state->insertRow(*row.m_parts);
}

Result<> UnitOfWork::insert(const char* table, const ColumnValues& columns)
{
    BB_TRY(const PreparedRow row, prepare(table, columns));
    return insert(row);
}

Result<> UnitOfWork::update(const char* table, const QString& key, qint64 rev, const ColumnValues& columns)
{
    BB_TRY(TableInfo * info, m_state->table(table));
    BB_TRY(const RowImage current, readRow(m_state->writer.native(), *info, key));
    if (current.empty() || info->revColumn < 0
        || std::get<qint64>(current[static_cast<size_t>(info->revColumn)]) != rev)
        return fail(ErrorKind::Conflict, QStringLiteral("store.conflict"), {}, QString::fromLatin1(table));
    BB_TRY(ImageEntries wanted, entriesOf(*info, columns));
    BB_CHECK(m_state->sealWanted(*info, key, current, wanted));
    return m_state->updateRow(*info, key, current, wanted);
}

Result<> UnitOfWork::change(const char* table, const QString& key, const ColumnValues& columns)
{
    BB_TRY(TableInfo * info, m_state->table(table));
    BB_TRY(const RowImage current, readRow(m_state->writer.native(), *info, key));
    if (current.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("store.row_missing"), {}, QString::fromLatin1(table));
    BB_TRY(ImageEntries wanted, entriesOf(*info, columns));
    BB_CHECK(m_state->sealWanted(*info, key, current, wanted));
    return m_state->updateRow(*info, key, current, wanted);
}

Result<> UnitOfWork::put(const char* table, const ColumnValues& columns)
{
    BB_TRY(TableInfo * info, m_state->table(table));
    BB_TRY(RowImage row, imageOf(*info, columns));
    const QString key = info->keyOf(row);
    BB_TRY(const RowImage current, readRow(m_state->writer.native(), *info, key));
    if (current.empty()) {
        if (info->revColumn >= 0)
            row[static_cast<size_t>(info->revColumn)] = qint64{1};
        if (m_state->key() != nullptr)
            sealRow(*m_state->key(), *info, row);
        return m_state->insertRow(*info, row);
    }
    BB_TRY(ImageEntries wanted, entriesOf(*info, columns));
    BB_CHECK(m_state->sealWanted(*info, key, current, wanted));
    return m_state->updateRow(*info, key, current, wanted);
}

Result<> UnitOfWork::remove(const char* table, const QString& key)
{
    BB_TRY(TableInfo * info, m_state->table(table));
    BB_TRY(const RowImage current, readRow(m_state->writer.native(), *info, key));
    if (current.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("store.row_missing"), {}, QString::fromLatin1(table));
    return m_state->removeRow(*info, key, current);
}

Result<> UnitOfWork::rekey(const char* table, const QString& key, const ColumnValues& columns)
{
    BB_TRY(TableInfo * info, m_state->table(table));
    BB_TRY(const RowImage current, readRow(m_state->writer.native(), *info, key));
    if (current.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("store.row_missing"), {}, QString::fromLatin1(table));
    BB_TRY(const ImageEntries wanted, entriesOf(*info, columns));
    RowImage row = current;
    for (const auto& [column, value] : wanted)
        row[static_cast<size_t>(column)] = value;
    if (m_state->key() != nullptr)
        BB_CHECK(sealAnew(*m_state->key(), *info, key, current, row, m_state->writer.path()));
    BB_CHECK(m_state->removeRow(*info, key, current));
    return m_state->insertRow(*info, row);
}

Result<> UnitOfWork::hold(const char* table, const QString& key)
{
    BB_TRY(TableInfo * info, m_state->table(table));
    BB_TRY(const RowImage current, readRow(m_state->writer.native(), *info, key));
    if (current.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("store.row_missing"), {}, QString::fromLatin1(table));
    return m_state->holdRow(*info, key, current);
}

QDate UnitOfWork::day() const
{
    return m_state->head.day.isValid() ? m_state->head.day : m_state->head.at.date();
}

const Session& UnitOfWork::session() const
{
    return m_state->writer;
}

Result<ChangeSet> UnitOfWork::commit()
{
    State& s = *m_state;
    if (s.headWritten) {
        const QByteArray content = s.content.result();
        Query finish = s.writer.query("journal.finish");
        BB_CHECK(finish.bind("op", s.op)
                     .bind("changes", s.changes)
                     .bind("content", content)
                     .bind("hash", lineHash(s.previousHash, s.op, s.head, s.changes, content))
                     .run());
        s.changed.op = s.op;
    }
    BB_CHECK(execute(s.writer.native(), "COMMIT"));
    s.open = false;
    if (s.changed.keys.size() > ChangeSet::kMaxKeys)
        s.changed.keys.clear();
    return s.changed;
}

} // namespace branchbook::store
