// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's .xlsx to be filled in place: what stands in its sheets, what their dropdowns allow, and cells written into them. Only
// the parts of sheets change; looks, formulas, dropdowns, pictures and every other part stay byte for byte.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/sheet/workbook.h"

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace branchbook::sheet {

/// A dropdown: what the cells of the range may hold.
struct AllowedWords {
    MergedRange range;
    QStringList words; ///< never empty
};

struct FormSheet {
    Table table;
    QList<AllowedWords> allowed;

    /// Empty: anything.
    [[nodiscard]] QStringList allowedAt(int row, int column) const;
};

/// A text stays one, whatever it looks like (ID numbers); a date becomes one where the cell's format shows its precision, else text:
/// 1985-07. An empty text empties the cell.
using CellValue = std::variant<QString, double, PartialDate>;

struct CellFill {
    int row = 0; ///< from 1
    int column = 0; ///< from 0
    CellValue value;
};

struct SheetFill {
    int sheet = 0;
    QList<CellFill> cells;
    int likeRow = 0; ///< rows that the sheet does not have look like this one; 0: plain
};

class WorkbookForm
{
public:
    /// Errors: those of Workbook::open for a package; template.not_xlsx (another spreadsheet), template.macros, template.leads_out.
    [[nodiscard]] static Result<WorkbookForm> open(const QByteArray& bytes, const QString& fileName,
                                                   const Limits& limits = {});

    [[nodiscard]] const QList<SheetInfo>& sheets() const { return m_sheets; }
    /// Errors: those of Workbook::read().
    [[nodiscard]] Result<FormSheet> read(int sheet) const;
    /// Results of formulas that may depend on what is written are taken away, so that the reader reckons them anew. The same
    /// input gives the same bytes. Errors: template.formula_cell, template.merged_cell (both name the cell).
    [[nodiscard]] Result<QByteArray> fill(const QList<SheetFill>& fills) const;

private:
    QByteArray m_bytes;
    QString m_fileName;
    QList<SheetInfo> m_sheets;
    Limits m_limits;
};

} // namespace branchbook::sheet
