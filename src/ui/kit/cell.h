// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table cell may show; models answer with it, RowDelegate paints it.
#pragma once

#include "ui/kit/paint.h"

#include <QVariant>

#include <optional>

namespace branchbook::ui {

/// One cell. Unset parts are not painted. Order from the left: avatar, bar, chip or status, text.
struct Cell {
    QString text = {};
    Color tint = Color::Text; ///< of the text
    QString second = {}; ///< a second line, caption size (rows of 50)
    Color secondTint = Color::Text3;
    QString avatar = {}; ///< a person's name: a 24 px circle before the text
    std::optional<double> bar = {}; ///< 0 … 1: 34 × 6 before the text
    ChipSpec chip = {}; ///< instead of the text; `text` remains its accessible name
    ChipSpec status = {}; ///< icon and word without fill; behind the chip where there is room for both
    QString tip = {};
    /// What a sheet has instead of what is shown, one for each name of SheetTitlesRole: a text, QDate, int; empty: text and second line.
    QVariantList apart = {};
    /// Whom a list without names has to hide in the text, where that is not just the avatar: in 王强（后勤组） 王强, in 后勤组 nobody. Asked where
    /// such a list is made, not where the cell is painted.
    QStringList (*peopleIn)(const QString& text) = nullptr;
};

enum CellDataRole {
    CellRole = Qt::UserRole + 700, ///< the Cell itself
    ColumnWidthRole, ///< of a header section: px at text size 1
    ColumnContentRole, ///< of a header section: px that its longest content takes now; it gets them where it can
    ColumnDropRole, ///< of a header section: where the columns do not fit, those above 0 give way, the highest first
    SheetTitlesRole, ///< of a header section: QStringList, what its values are called in a sheet, where one cell shows several
};

/// Display, accessible text, tooltip and alignment taken from a cell.
[[nodiscard]] QVariant cellData(const Cell& cell, Qt::Alignment alignment, int role);
[[nodiscard]] QString columnTitle(const char* title);
/// What is read (AccessibleTextRole) at the head of a column of check boxes, which shows nothing.
[[nodiscard]] QString checkColumnTitle();

} // namespace branchbook::ui

Q_DECLARE_METATYPE(branchbook::ui::Cell)
