// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 常用筛选 in the search over the window: chosen there, its list is shown with it.
#pragma once

#include "ui/shell/desk_shelf.h"
#include "ui/shell/page.h"
#include "ui/shell/saved_filters.h"

namespace branchbook::ui {

struct ListedFilter {
    QString list; ///< as loadFilters has it
    QString title; ///< of the list: 作风建设 · 台账
    QString page; ///< and the argument by which Desk::showPage shows it
    QString argument;
    SavedFilter filter;
};

/// Those of every list of the book; what the search reads beside the window.
[[nodiscard]] DeskShelf::Read<QList<ListedFilter>> savedFilters(Desk& desk);
/// Those of every list of the book, but for lists of what is sealed: what somebody looks for there is nobody else's to see.
void addSavedFilterSearch(Registry& registry);

} // namespace branchbook::ui
