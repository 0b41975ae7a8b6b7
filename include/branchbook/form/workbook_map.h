// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of ours goes where in somebody's workbook: proposed from its head, checked, and filled.
#pragma once

#include "branchbook/form/form_template.h"

namespace branchbook::form {

struct WorkbookColumn {
    int column = 0; ///< from 0
    QString header; ///< as shown; two rows joined by "-"
    QStringList allowed; ///< of the dropdown in its first row; empty: anything
};
struct WorkbookLook {
    QStringList sheets;
    QString sheet; ///< the one looked at
    int headerRow = 0; ///< from 1; 0: no head was found
    int firstRow = 0;
    QList<WorkbookColumn> columns;
};

/// `sheet` empty: the first that is not hidden. `headerRow` 0: found out as for an import of a roster. Errors: those of
/// WorkbookForm, workbook.sheet_missing, workbook.header_row.
[[nodiscard]] Result<WorkbookLook> lookAtWorkbook(const QByteArray& bytes, const QString& fileName,
                                                  const QString& sheet, int headerRow);
/// Each column whose head names one of our fields; codes where our words and those of the dropdown differ in a way that is plain
/// (男 → 1-男). To be looked over.
[[nodiscard]] WorkbookMap proposedMap(const WorkbookLook& look, const QString& list);
/// Errors: workbook.sheet_missing, workbook.no_header, workbook.column_missing, workbook.cell_name, workbook.field_unknown,
/// workbook.place_twice, workbook.not_mapped.
[[nodiscard]] Result<> checkWorkbookMap(const QByteArray& bytes, const QString& fileName, const WorkbookMap& map);

/// What of `map` does not fit `now` as it fitted `before`, in sentences: a sheet or a column that is gone, a letter that stands over
/// another head. Empty: all is where it was, or nothing is mapped.
[[nodiscard]] QStringList movedPlaces(const QByteArray& before, const QByteArray& now, const QString& fileName,
                                      const WorkbookMap& map);

/// The word of the dropdown for a value of ours: the same, else the only one that is it behind a number (1-男), else the only one
/// that holds it. Nothing where it is not plain.
[[nodiscard]] std::optional<QString> dropdownWord(const QString& value, const QStringList& allowed);

struct FilledForm {
    QByteArray bytes;
    QString fileName; ///< by the pattern of the form
    QStringList blanks; ///< words that the book knows nothing for, once each
    QStringList problems; ///< a sentence each: what could not be written, and where; its cell stays empty
    int rows = 0; ///< of the list
};
/// Errors: those of checkWorkbookMap and WorkbookForm::fill; workbook.full, workbook.row_taken.
[[nodiscard]] Result<FilledForm> fillWorkbook(const QByteArray& bytes, const QString& fileName, const WorkbookMap& map,
                                              const FormValues& values);

} // namespace branchbook::form
