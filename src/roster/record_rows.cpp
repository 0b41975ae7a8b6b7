// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/record_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/cell_reader.h"

#include <algorithm>

namespace branchbook::roster {

namespace {

QStringList columnNames(const RecordColumn& column)
{
    return QString::fromUtf16(column.names).split(u'、');
}

} // namespace

RecordRows::RecordRows(const sheet::Table& table, ExamHead head, QDate today)
    : m_table(&table)
    , m_head(std::move(head))
    , m_today(today)
{
}

Result<RecordRows> RecordRows::find(const sheet::Table& table, std::span<const RecordColumn> columns,
                                    const QStringList& needed, QDate today)
{
    QHash<QString, QString> keys;
    QStringList wanted;
    for (const RecordColumn& column : columns) {
        const QString key = QString::fromLatin1(column.key);
        const QStringList names = columnNames(column);
        for (const QString& name : names)
            keys.insert(comparisonKey(name), key);
        if (needed.contains(key))
            wanted.append(names.first());
    }
    const auto keyOf = [&keys](const QString& header) { return keys.value(comparisonKey(header)); };
    ExamHead head = findExamHead(table, keyOf, needed);
    if (head.row < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("record.sheet_head"), {wanted.join(QStringLiteral("、"))});
    return RecordRows(table, std::move(head), today);
}

bool RecordRows::isBlank(int row) const
{
    return std::all_of(m_head.columns.keyBegin(), m_head.columns.keyEnd(),
                       [&](const QString& key) { return m_head.textOf(*m_table, row, key).isEmpty(); });
}

QString RecordRows::text(int row, const char* key) const
{
    return m_head.textOf(*m_table, row, QString::fromLatin1(key));
}

Result<QDate> RecordRows::day(int row, const char* key) const
{
    const QString where = QString::fromLatin1(key);
    const QString written = m_head.textOf(*m_table, row, where);
    if (meansNothing(written))
        return QDate();
    // As the roster reads a day that may lie ahead: nothing is guessed, and part of a date is no day.
    const CellReading read = readCell(*m_table->find(row, m_head.columns.value(where)), book::Field::DuesPaidUntil,
                                      {m_today, m_table->dateSystem(), CellTyping::Typed, false});
    const QDate found = read.problem ? QDate() : QDate::fromString(read.value, Qt::ISODate);
    if (!found.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("record.sheet_day"), {written}, where);
    return found;
}

SheetFault RecordRows::fault(int row, Error error) const
{
    const int column = m_head.columns.value(error.where, -1);
    return {m_table->rowNumber(row), column < 0 ? QString() : sheet::columnName(column),
            m_head.headers.value(error.where), std::move(error)};
}

QStringList RecordRows::leftOut() const
{
    const auto read = m_head.columns.values();
    QStringList left;
    for (const sheet::Cell& cell : m_table->cells(m_head.row)) {
        const QString header = trimmedText(cell.text.toString());
        const bool counts = comparisonKey(header) == QStringLiteral("序号"); // of no meaning outside the sheet
        if (!header.isEmpty() && !counts && !read.contains(cell.column))
            left.append(header);
    }
    return left;
}

Result<> checkNoFaults(const RecordSheet& sheet)
{
    constexpr qsizetype kMostRowsTold = 10;
    if (sheet.faults.isEmpty())
        return {};
    QStringList rows;
    for (const SheetFault& fault : sheet.faults.first(std::min(sheet.faults.size(), kMostRowsTold)))
        rows.append(QStringLiteral("%1%2：%3").arg(QString::number(fault.row), fault.column, sentence(fault.error)));
    return fail(ErrorKind::Refused, QStringLiteral("record.sheet_problems"),
                {QString::number(sheet.faults.size()), rows.join(u'\n')});
}

Error rowError(int row, const Error& error)
{
    return {error.kind, QStringLiteral("record.sheet_row"), {QString::number(row), sentence(error)}, {}};
}

} // namespace branchbook::roster
