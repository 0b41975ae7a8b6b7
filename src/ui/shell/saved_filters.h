// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 常用筛选: what somebody looks for again and again in a list, kept in the book (it may be a name) under a button beside the chips.
#pragma once

#include "branchbook/book/setting.h"

#include <QList>

class QWidget;

namespace branchbook::ui {

class Desk;

struct SavedFilter {
    QString part; ///< the code of a chip
    QString text; ///< what stands in the search field; never empty

    bool operator==(const SavedFilter&) const = default;
};

/// In the order in which they were saved. `list` is stable: "conduct.ledger". What cannot be read counts as none.
[[nodiscard]] Result<QList<SavedFilter>> loadFilters(const store::Session& session, const QString& list);
[[nodiscard]] Result<> putFilters(store::UnitOfWork& unit, const QString& list, const QList<SavedFilter>& filters);

/// Puts the button behind the first row of chips below `view` that has a search field beside or below it; a view without one is left
/// as it is: a chip alone is one click already.
void offerSavedFilters(QWidget& view, const QString& list, Desk& desk);

/// Narrows the list of that name, which was shown in this window, by its own chips and search field. False: it has none.
[[nodiscard]] bool applySavedFilter(Desk& desk, const QString& list, const SavedFilter& filter);

/// What the list around `inside` shows now: the chip, and behind it what is looked for in quotes. Empty: it has no such row.
[[nodiscard]] QString filterWords(const QWidget& inside);

} // namespace branchbook::ui
