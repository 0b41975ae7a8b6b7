// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where every reader puts its cells: keeps the limits, tells progress, stops early. Remembers the first error, because
// the parsers below call back and cannot return one.
#pragma once

#include "branchbook/sheet/workbook.h"

namespace branchbook::sheet {

/// "名单.xlsx" of a path: what the sentences show.
[[nodiscard]] QString shownName(const QString& path);

class RowSink
{
public:
    /// `rows` > 0: stop after that many stored rows. `total` is the size of the input in the unit of setPosition().
    RowSink(const Limits& limits, Progress& progress, QString fileName, int rows, qint64 total);

    /// Goes to row `number` (from 1). False: stop reading; failed() tells why.
    [[nodiscard]] bool beginRow(qint64 number);
    /// Copies the text; `column` stands apart from the cell until it is known to be within the limit.
    [[nodiscard]] bool addCell(qint64 column, Cell cell);
    /// The same for a text that the table keeps otherwise.
    [[nodiscard]] bool addCellView(qint64 column, Cell cell);
    [[nodiscard]] bool addMerge(const MergedRange& range);
    void setPosition(qint64 position) { m_position = position; }
    /// False: cancelled. beginRow() calls it every 1000 rows; a reader of many empty rows may call it too.
    [[nodiscard]] bool tick();
    bool fail(ErrorKind kind, const QString& code, const QStringList& moreArgs = {}, const QString& where = {});

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// As many rows as were asked for are there.
    [[nodiscard]] bool enough() const { return m_enough; }
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] Table& table() { return m_table; }
    /// The table in order, or the error.
    [[nodiscard]] Result<Table> take();

private:
    [[nodiscard]] bool admit(qint64 column, QStringView text);

    const Limits& m_limits;
    Progress& m_progress;
    QString m_fileName;
    Table m_table;
    std::optional<Error> m_error;
    qint64 m_position = 0;
    qint64 m_total = 0;
    qint64 m_characters = 0;
    int m_rows = 0;
    int m_row = 0;
    int m_lastColumn = -1;
    int m_untilTick = 0;
    int m_disorder = 0; ///< cells that came out of order: putting each in its place costs a move of the row
    bool m_rowsDescend = false;
    bool m_enough = false;
};

} // namespace branchbook::sheet
