// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the stores of this room share.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"

namespace branchbook::conduct {

/// Every row of a statement that was bound, as `read` makes it.
template <class Row, class Read>
[[nodiscard]] Result<QList<Row>> rowsOf(store::Query& query, const Read& read)
{
    QList<Row> rows;
    BB_TRY(bool row, query.next());
    while (row) {
        rows.append(read(query));
        BB_TRY(row, query.next());
    }
    return rows;
}

[[nodiscard]] inline QString dayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

[[nodiscard]] inline Error invalid(const char* code, const QStringList& args, const char* field)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(field)};
}

/// Errors: conduct.day_missing, conduct.day_future.
[[nodiscard]] inline Result<> checkDay(QDate day, QDate today, const char* field = "date")
{
    if (!day.isValid())
        return fail(invalid("conduct.day_missing", {}, field));
    if (day > today)
        return fail(invalid("conduct.day_future", {dayWords(day)}, field));
    return {};
}

[[nodiscard]] inline store::Value sealedOrNull(const QString& text)
{
    const QByteArray bytes = store::seal(trimmedText(text));
    return bytes.isNull() ? store::Value{} : store::Value{bytes};
}

[[nodiscard]] inline store::Value numberOrNull(std::optional<int> number)
{
    return number ? store::Value{qint64(*number)} : store::Value{};
}

[[nodiscard]] inline std::optional<int> numberAt(const store::Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(int(query.integer(column)));
}

} // namespace branchbook::conduct
