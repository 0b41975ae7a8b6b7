// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One stored value: the four kinds that SQLite and PostgreSQL share in our subset.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace branchbook::store {

/// NULL, BIGINT, TEXT or BLOB. Flags are 0/1, dates ISO text, money fen.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

[[nodiscard]] inline bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}
/// Text, or NULL where it is empty: the store knows no empty strings.
[[nodiscard]] inline Value textOrNull(const QString& text)
{
    return text.isEmpty() ? Value{} : Value{text};
}

/// A column and what to put there; `column` is a literal of the schema.
struct ColumnValue {
    const char* column;
    Value value;
};
using ColumnValues = std::vector<ColumnValue>;

} // namespace branchbook::store
