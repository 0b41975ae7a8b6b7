// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of somebody's workbook, read once into compact memory. No value is interpreted beyond what the file itself
// says: a number stays the digits that were written, a date is a date only where the cell's format says so.
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <span>
#include <vector>

namespace branchbook::sheet {

enum class CellKind : quint8 { Text, Number, Date, Boolean, Error };

/// The smallest part of a date that the cell's format shows: yyyy"年"m"月" shows a Month though a day is stored.
enum class DateShown : quint8 { Day, Month, Year };

/// How a workbook counts days: 31229 is 1985-07-01 in the first, 1989-07-02 in the second.
enum class DateSystem : quint8 { From1900, From1904 };

/// A cell that holds something. `text` points into the Table and lives as long as it does.
///  Text: the text
///  Number: the digits as the file stores them ("1985.1"; "4.20106198601010019E17" = digits were lost). Only a fraction
///   of more than 15 significant digits, which is how programs write the nearest binary value, is given in the shortest
///   form that means the same value ("0.10000000000000001" → "0.1"); whole numbers are never rewritten. Where an .ods stores more than
///   15 digits in exponent form, the digits that the cell shows.
///  Date: "yyyy-MM-dd", or with " hh:mm:ss" where the time is not midnight. Serial 60 of the 1900 system (the false
///   1900-02-29), serials below 1 and beyond the year 9999 are no dates and stay a Number.
///  Boolean: "TRUE"/"FALSE" · Error: "#REF!" …, or "=1+1": a formula whose result the file does not hold
struct Cell {
    QStringView text;
    double number = 0; ///< Number: the value; Date: the serial in the file's own system; Boolean: 0 or 1
    quint16 column = 0; ///< from 0
    CellKind kind = CellKind::Text;
    bool formula = false; ///< the value is a formula's stored result
    DateShown shown = DateShown::Day; ///< Date only; files of format Csv always say Day
};

/// Inclusive; rows are the sheet's own numbers from 1, columns from 0.
struct MergedRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// "A", "Z", "AA" … of a column from 0.
[[nodiscard]] QString columnName(int column);
/// "B12" of a row from 1 and a column from 0.
[[nodiscard]] QString cellName(int row, int column);

/// Rows that hold at least one non-empty cell, in sheet order. Move-only: cells point into its own texts.
class Table
{
public:
    Table() = default;
    ~Table() = default;
    Table(Table&&) noexcept = default;
    Table& operator=(Table&&) noexcept = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The sheet's own row number, from 1.
    [[nodiscard]] int rowNumber(int row) const { return m_rows[static_cast<size_t>(row)].number; }
    /// The non-empty cells of a row, columns ascending.
    [[nodiscard]] std::span<const Cell> cells(int row) const;
    /// The cell at `column`, or nullptr where it is empty.
    [[nodiscard]] const Cell* find(int row, int column) const;
    /// One more than the largest column in use.
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    [[nodiscard]] qsizetype cellCount() const { return m_cellCount; }
    [[nodiscard]] const std::vector<MergedRange>& merges() const { return m_merges; }
    /// As the workbook itself says; numbers that are meant as dates follow it too.
    [[nodiscard]] DateSystem dateSystem() const { return m_dateSystem; }

    // Building; used by the readers and by tests. A row without cells is not stored, nor is an empty text.
    void beginRow(int number) { m_pendingRow = number; }
    /// Copies `text` into the table. A second cell at the same column replaces the first.
    void addCell(int column, CellKind kind, QStringView text, double number = 0, bool formula = false);
    void addCell(Cell cell);
    /// cell.text must live as long as the table: it points into something handed to keep(), before or later.
    void addCellView(const Cell& cell);
    /// Keeps shared texts alive as long as the table.
    void keep(std::shared_ptr<const void> texts) { m_kept.push_back(std::move(texts)); }
    void addMerge(const MergedRange& range) { m_merges.push_back(range); }
    void setDateSystem(DateSystem system) { m_dateSystem = system; }
    /// Puts rows that came out of order in order; needed only where beginRow() numbers did not rise.
    void sortRows();

private:
    struct RowEntry {
        int number = 0;
        quint32 block = 0; ///< index into m_cellBlocks; a row never crosses blocks
        quint32 first = 0;
        quint32 count = 0;
    };
    QStringView store(QStringView text);
    std::vector<Cell>& blockForNextCell();
    void insertOutOfOrder(std::vector<Cell>& block, const Cell& cell);

    std::vector<RowEntry> m_rows;
    std::vector<std::vector<Cell>> m_cellBlocks; ///< each reserved once: no growth copies of a big sheet
    std::vector<std::vector<char16_t>> m_texts; ///< likewise
    size_t m_openText = 0; ///< one more than the index of the block that store() fills; 0 = none
    std::vector<std::shared_ptr<const void>> m_kept;
    std::vector<MergedRange> m_merges;
    qsizetype m_cellCount = 0;
    int m_columnCount = 0;
    DateSystem m_dateSystem = DateSystem::From1900;
    int m_pendingRow = 0; ///< begun, no cell yet; 0 = none
};

} // namespace branchbook::sheet
