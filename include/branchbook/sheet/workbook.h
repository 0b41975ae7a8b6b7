// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens other people's spreadsheets: .xlsx, .xls, .ods and .csv/.txt, recognised by content, not by name.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/sheet/table.h"

#include <QList>

#include <memory>
#include <optional>

namespace branchbook::sheet {

enum class Format { Xlsx, Xls, Ods, Csv };

struct SheetInfo {
    QString name; ///< as on the tab; the file name without ending for CSV
    bool hidden = false;
};

/// For text files, where nothing in the file says it. Empty = found out.
struct CsvOptions {
    QString encoding; ///< "UTF-8", "GB18030", "UTF-16LE" …; empty = BOM, else strict UTF-8, else strict GB18030
    QChar separator; ///< null = the most regular one of , ; and tab
};

/// Bounds on input (facts: reliability §4 G1). A file beyond one is refused with a sentence that names the limit.
struct Limits {
    qint64 fileBytes = 50LL << 20;
    qint64 inflatedBytes = 512LL << 20;
    int zipEntries = 10'000;
    int rows = 1'048'576;
    int columns = 16'384;
    /// That hold something. Four times as many would fit the files, but not in 300 MB: each takes 32 bytes here.
    qint64 cells = 5'000'000;
    qint64 characters = 64'000'000; ///< of all texts together
    int textLength = 32'767;
    int xmlDepth = 64;
    int xmlAttributes = 64;
};

/// An opened file. Not thread-safe; one thread at a time.
class Workbook
{
public:
    virtual ~Workbook() = default;

    /// Errors (kind Invalid unless said): sheet.not_found (NotFound), sheet.unreadable (Io), sheet.empty_file,
    /// sheet.too_big, sheet.unknown_format, sheet.markup (a web page or XML in disguise), sheet.binary_excel (.xlsb),
    /// sheet.old_excel, sheet.encrypted, sheet.damaged, sheet.bomb, sheet.too_many_entries, sheet.xml_doctype,
    /// sheet.xml_depth, sheet.xml_attributes, sheet.no_sheet, sheet.too_many_sheets, sheet.too_many_styles,
    /// sheet.encoding, sheet.xls_helper (Internal).
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString& path, const CsvOptions& csv = {},
                                                                const Limits& limits = {});

    [[nodiscard]] virtual Format format() const = 0;
    /// In tab order, at least one.
    [[nodiscard]] virtual const QList<SheetInfo>& sheets() const = 0;
    /// CSV: the encoding that was used; empty otherwise.
    [[nodiscard]] virtual QString encoding() const { return {}; }
    /// Reads one sheet; `rows` > 0 stops after that many stored rows (for a quick look: merged ranges may be missing).
    /// `advance` is called about every 1000 rows with the part of the input that has been read.
    /// Errors: those of open(), and sheet.too_many_rows, sheet.too_many_columns, sheet.too_many_cells,
    /// sheet.too_many_merges, sheet.too_much_text, sheet.text_too_long; "cancelled" (Cancelled).
    [[nodiscard]] virtual Result<Table> read(int sheet, Progress& progress, int rows = 0) = 0;
};

} // namespace branchbook::sheet
