// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/query.h"

#include "store/cells.h"
#include "store/query_state.h"
#include "store/sqlite_error.h"

#include <QFileInfo>

namespace branchbook::store {

int bindValue(sqlite3_stmt* statement, int index, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, index, *number);
    if (const auto* text = std::get_if<QString>(&value)) {
        return sqlite3_bind_text16(statement, index, text->utf16(), static_cast<int>(text->size() * 2),
                                   SQLITE_TRANSIENT);
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return sqlite3_bind_blob64(statement, index, bytes->constData(), static_cast<sqlite3_uint64>(bytes->size()),
                                   SQLITE_TRANSIENT);
    return sqlite3_bind_null(statement, index);
}

Value columnValue(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_TEXT: return columnText(statement, column);
    case SQLITE_BLOB: return columnBlob(statement, column);
    default: return {};
    }
}

QString columnText(sqlite3_stmt* statement, int column)
{
    const auto* text = sqlite3_column_text(statement, column);
    const int size = sqlite3_column_bytes(statement, column);
    return QString::fromUtf8(static_cast<const char*>(static_cast<const void*>(text)), size);
}

QByteArray columnBlob(sqlite3_stmt* statement, int column)
{
    const void* bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column)};
}

Result<> Query::State::openCells()
{
    opened.assign(static_cast<size_t>(sqlite3_column_count(statement)), Value{});
    const auto book = [this] { return QFileInfo(QString::fromUtf8(sqlite3_db_filename(db, "main"))).fileName(); };
    for (const PlannedCell& cell : *plan) {
        if (sqlite3_column_type(statement, cell.column) == SQLITE_NULL
            || sqlite3_column_bytes(statement, cell.column) == 0)
            continue;
        if (key == nullptr)
            return fail(ErrorKind::Locked, QStringLiteral("store.locked"), {book()}, QString::fromLatin1(cell.table));
        const CellPlace place{cell.table, cell.name, rowKeyOf(cell, statement)};
        Value& value = opened[static_cast<size_t>(cell.column)];
        if (cell.text) {
            if (auto text = key->openText(place, columnText(statement, cell.column)))
                value = std::move(*text);
        } else if (auto bytes = key->open(place, columnBlob(statement, cell.column))) {
            value = std::move(*bytes);
        }
        if (store::isNull(value))
            return fail(brokenSeal(book(), cell.table));
    }
    return {};
}

Query::Query(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Query::Query(Query&& other) noexcept = default;
Query::~Query() = default;

Query& Query::bind(const char* name, const Value& value)
{
    State& s = *m_state;
    if (s.statement == nullptr || s.error)
        return *this;
    const QByteArray placeholder = QByteArray(1, ':') + name;
    const int index = sqlite3_bind_parameter_index(s.statement, placeholder.constData());
    if (index == 0) {
        s.error = Error{ErrorKind::Internal,
                        QStringLiteral("store.statement"),
                        {QStringLiteral("unknown placeholder ") + QString::fromLatin1(name)},
                        s.where()};
        return *this;
    }
    s.bound[static_cast<size_t>(index - 1)] = true;
    if (const int rc = bindValue(s.statement, index, value); rc != SQLITE_OK)
        s.error = sqliteError(s.db, rc, s.where());
    return *this;
}

Result<bool> Query::next()
{
    State& s = *m_state;
    if (s.error)
        return fail(*s.error);
    if (!s.started) {
        for (const bool given : s.bound) {
            if (!given)
                return fail(ErrorKind::Internal, QStringLiteral("store.statement"),
                            {QStringLiteral("unbound placeholder")}, s.where());
        }
        s.started = true;
    }
    const int rc = sqlite3_step(s.statement);
    if (rc == SQLITE_ROW) {
        if (s.plan != nullptr)
            BB_CHECK(s.openCells());
        return true;
    }
    if (rc == SQLITE_DONE)
        return false;
    return fail(sqliteError(s.db, rc, s.where()));
}

Result<qint64> Query::run()
{
    BB_TRY(bool row, next());
    while (row) {
        BB_TRY(row, next());
    }
    return static_cast<qint64>(sqlite3_changes64(m_state->db));
}

void Query::rewind()
{
    State& s = *m_state;
    if (s.statement != nullptr)
        sqlite3_reset(s.statement);
    s.started = false;
    s.bound.assign(s.bound.size(), false);
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_state->statement);
}

QString Query::text(int column) const
{
    if (const Value* opened = m_state->openedAt(column))
        return std::holds_alternative<QString>(*opened) ? std::get<QString>(*opened) : QString();
    return columnText(m_state->statement, column);
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_state->statement, column);
}

QByteArray Query::blob(int column) const
{
    if (const Value* opened = m_state->openedAt(column))
        return std::holds_alternative<QByteArray>(*opened) ? std::get<QByteArray>(*opened) : QByteArray();
    return columnBlob(m_state->statement, column);
}

QByteArray Query::bytes(int column) const
{
    if (const Value* opened = m_state->openedAt(column))
        return std::holds_alternative<QByteArray>(*opened) ? std::get<QByteArray>(*opened)
                                                           : std::get<QString>(*opened).toUtf8();
    const void* first = sqlite3_column_blob(m_state->statement, column);
    return QByteArray::fromRawData(static_cast<const char*>(first), sqlite3_column_bytes(m_state->statement, column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_state->statement, column) == SQLITE_NULL;
}

Value Query::value(int column) const
{
    if (const Value* opened = m_state->openedAt(column))
        return *opened;
    return columnValue(m_state->statement, column);
}

} // namespace branchbook::store
