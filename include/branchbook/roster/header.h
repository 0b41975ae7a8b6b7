// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the header of somebody's roster and says which column is which field (domain-rules §10.3, §10.4).
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/book/member_field.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/sheet/table.h"

#include <optional>
#include <utility>
#include <vector>

namespace branchbook::roster {

enum class Certainty : quint8 {
    Sure,
    Suggested, ///< an ambiguous word (电话, 单位, 职务 …) or a second claim on a field: please confirm
    None, ///< not known
};

/// Where a date stands in three columns, 年 | 月 | 日, that of the year has the field.
struct DateColumns {
    int month = -1;
    int day = -1;
    [[nodiscard]] bool any() const { return month >= 0 || day >= 0; }
};

struct HeaderColumn {
    int column = 0; ///< from 0
    QString header; ///< as shown, one line; two rows joined by "-"; empty for a column with data and no header
    QString key; ///< normalised, for remembered choices
    std::optional<book::Field> field; ///< imported as this; nullopt = not imported
    std::optional<book::Field> suggestion; ///< Suggested: what it may be (also where `field` is not set)
    Certainty certainty = Certainty::None;
    DateColumns parts; ///< read together with this one
    int partOf = -1; ///< the column that reads this one
    bool marks =
        false; ///< names what is 待核实 in each row (kMarksHeader in export.h); counts while there is no `field`
};

/// A field that the book has of its own: a column whose header is its name is mapped to it.
struct OwnColumn {
    book::Field field = book::Field::Remark;
    organization::OwnField own;
};

struct HeaderLayout {
    int firstHeaderRow = 0; ///< the sheet's own row number
    int lastHeaderRow = 0; ///< equal to the first for a one-row header
    int firstDataIndex = 0; ///< index into the Table's rows
    std::vector<HeaderColumn> columns;
    QString fingerprint; ///< of the normalised headers: the same layout has the same one
    std::vector<OwnColumn> own = {}; ///< all that columns may be mapped to

    [[nodiscard]] const HeaderColumn* columnOf(book::Field field) const;
    [[nodiscard]] const OwnColumn* ownOf(book::Field field) const; ///< nullptr for a field of the roster's
};

/// `--map FIELD=HEADER`: `header` is the text as shown, or a column letter like "C"; no field = do not import it.
struct ColumnChoice {
    QString header;
    std::optional<book::Field> field;
};

/// Fields by column key; no field = not imported.
using FieldsByKey = std::vector<std::pair<QString, std::optional<book::Field>>>;

/// How a layout was read when it was last imported.
struct RememberedLayout {
    QString fingerprint;
    FieldsByKey fields;
};

/// Searches the first 30 stored rows. A sheet whose headers name nobody is recognised by `remembered`: the row with the very
/// headers of an earlier import, whose name column was chosen then. Errors: roster.no_header (Invalid; arg: `sheetName`),
/// roster.map_header (Usage; args: header, the headers there are) for a choice that names no column.
[[nodiscard]] Result<HeaderLayout> recognizeHeader(const sheet::Table& table, const QString& sheetName = {},
                                                   const std::vector<ColumnChoice>& choices = {},
                                                   const std::vector<OwnColumn>& own = {},
                                                   const std::vector<RememberedLayout>& remembered = {});

/// The same where the user says in which row (the sheet's own number) the header begins; a name column is not asked
/// for. Error: roster.no_header for a row that holds nothing.
[[nodiscard]] Result<HeaderLayout> recognizeHeaderAt(const sheet::Table& table, int row, const QString& sheetName = {},
                                                     const std::vector<OwnColumn>& own = {});

/// A text file of one column is a letter, a program or a list with another separator, and no roster. Error:
/// roster.one_column (Invalid; arg: `sheetName`).
[[nodiscard]] Result<> refuseOneColumn(const HeaderLayout& layout, const QString& sheetName);

/// Sets the fields by column key, as remembered for this fingerprint or chosen by the user.
void applyRemembered(HeaderLayout& layout, const FieldsByKey& fieldsByKey);

/// The comparison form of a header: NFKC, no white space, none of * ： : （） 【】 / _ - . 、
[[nodiscard]] QString headerKey(const QString& text);

} // namespace branchbook::roster
