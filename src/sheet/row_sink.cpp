// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/row_sink.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace branchbook::sheet {

namespace {

constexpr int kRowsPerTick = 1000;
constexpr int kMaxDisorder = 10'000;
constexpr size_t kMaxMerges = 100'000;

} // namespace

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

RowSink::RowSink(const Limits& limits, Progress& progress, QString fileName, int rows, qint64 total)
    : m_limits(limits)
    , m_progress(progress)
    , m_fileName(std::move(fileName))
    , m_total(total)
    , m_rows(rows)
    , m_untilTick(kRowsPerTick)
{
}

bool RowSink::beginRow(qint64 number)
{
    if (m_error)
        return false;
    if (m_rows > 0 && m_table.rowCount() >= m_rows) {
        m_enough = true;
        return false;
    }
    if (number < 1 || number > m_limits.rows)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_rows"), {QString::number(m_limits.rows)});
    m_rowsDescend = m_rowsDescend || number < m_row;
    m_row = static_cast<int>(number);
    m_lastColumn = -1;
    m_table.beginRow(m_row);
    return --m_untilTick > 0 || tick();
}

bool RowSink::tick()
{
    m_untilTick = kRowsPerTick;
    const QString what = QCoreApplication::translate("Sheet", "正在读取表格，已读 %1 行").arg(m_table.rowCount());
    return m_progress.advance(m_position, m_total, what) || fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

bool RowSink::admit(qint64 column, QStringView text)
{
    if (m_error)
        return false;
    if (column < 0 || column >= m_limits.columns)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_columns"), {QString::number(m_limits.columns)});
    if (text.size() > m_limits.textLength)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.text_too_long"),
                    {cellName(m_row, static_cast<int>(column)), QString::number(m_limits.textLength)});
    if (m_table.cellCount() >= m_limits.cells)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_cells"), {QString::number(m_limits.cells)});
    if (column <= m_lastColumn && ++m_disorder > kMaxDisorder)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.damaged"));
    m_lastColumn = static_cast<int>(column);
    return true;
}

bool RowSink::addCell(qint64 column, Cell cell)
{
    if (cell.text.isEmpty())
        return !m_error;
    if (!admit(column, cell.text))
        return false;
    m_characters += cell.text.size();
    if (m_characters > m_limits.characters)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_much_text"),
                    {QString::number(m_limits.characters / 10'000)});
    cell.column = static_cast<quint16>(column);
    m_table.addCell(cell);
    return true;
}

bool RowSink::addCellView(qint64 column, Cell cell)
{
    if (cell.text.isEmpty())
        return !m_error;
    if (!admit(column, cell.text))
        return false;
    cell.column = static_cast<quint16>(column);
    m_table.addCellView(cell);
    return true;
}

bool RowSink::addMerge(const MergedRange& range)
{
    if (m_table.merges().size() >= kMaxMerges)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_many_merges"), {QString::number(kMaxMerges)});
    m_table.addMerge(range);
    return true;
}

bool RowSink::fail(ErrorKind kind, const QString& code, const QStringList& moreArgs, const QString& where)
{
    if (!m_error)
        m_error =
            Error{kind, code, kind == ErrorKind::Cancelled ? QStringList{} : QStringList{m_fileName} + moreArgs, where};
    return false;
}

Result<Table> RowSink::take()
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    if (m_rowsDescend)
        m_table.sortRows();
    return std::move(m_table);
}

} // namespace branchbook::sheet
