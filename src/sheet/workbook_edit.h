// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells written into the part of a sheet.
#pragma once

#include "branchbook/sheet/workbook_form.h"
#include "sheet/xml_pieces.h"

namespace branchbook::sheet {

struct FormStyles {
    const std::vector<std::optional<DateShown>>& dates; ///< by style
    DateSystem dateSystem = DateSystem::From1900;
};

/// Errors: template.formula_cell, template.merged_cell.
[[nodiscard]] Result<QByteArray> withCells(const XmlPart& sheet, const SheetFill& fill, const FormStyles& styles,
                                           const QString& fileName);
/// Without the stored results of formulas.
[[nodiscard]] QByteArray withoutResults(const XmlPart& sheet);
/// Whether a formula of the sheet has `text` in it.
[[nodiscard]] bool hasFormulaWith(const XmlPart& sheet, const QString& text);

} // namespace branchbook::sheet
