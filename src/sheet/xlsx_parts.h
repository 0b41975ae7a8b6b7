// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts of an .xlsx package: which sheets there are and how cells of each style are to be read.
#pragma once

#include "sheet/serial_date.h"
#include "sheet/zip_package.h"

#include <QHash>
#include <QStringList>

namespace branchbook::sheet {

struct Relationship {
    QString type; ///< the last segment: "worksheet"
    QString target; ///< a member name
};

/// Those of a part ("" = of the package) by their ids, without those that lead outside. Errors: those of parseXml().
[[nodiscard]] Result<QHash<QString, Relationship>> readRelationships(const ZipPackage& package, const QString& ofPart,
                                                                     const Limits& limits);

struct XlsxSheet {
    SheetInfo info;
    QString part; ///< "xl/worksheets/sheet1.xml"
};

struct XlsxLayout {
    std::vector<XlsxSheet> sheets; ///< worksheets only: chart and dialog sheets are left out
    DateSystem dateSystem = DateSystem::From1900;
    QString stringsPart; ///< empty = none
    QString stylesPart; ///< empty = none
};

/// Errors: those of parseXml(), sheet.no_sheet, sheet.binary_excel, sheet.unknown_format (a .docx …).
[[nodiscard]] Result<XlsxLayout> readXlsxLayout(const ZipPackage& package, const Limits& limits);

/// Per cell style (the s="" of a cell): the date it shows, or empty.
[[nodiscard]] Result<std::vector<std::optional<DateShown>>> readXlsxStyles(const ZipPackage& package,
                                                                           const QString& part, const Limits& limits);

/// A relationship's target as a member name: "/xl/a.xml" is absolute, "../a.xml" goes up from the folder of `from`.
[[nodiscard]] QString resolvedTarget(const QString& from, const QString& target);

} // namespace branchbook::sheet
