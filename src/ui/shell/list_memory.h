// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of a view looked like when they were last used: the part that was chosen, the order, the widths of the
// columns. What was typed into a search is somebody's name and is kept nowhere outside the book.
#pragma once

#include <QString>

class QWidget;

namespace branchbook::ui {

class Preferences;
class TableView;

/// Shows every FilterChips and TableView below `view`, which is made and filled, as it was left, and keeps what the user
/// changes from here on. `name` is stable: "conduct/ledger". The bin is never what a list begins with. `preferences` outlive it.
void keepLists(QWidget& view, const QString& name, Preferences& preferences);
/// The widths alone, for a list that keeps the rest itself.
void keepWidths(TableView& table, const QString& name, Preferences& preferences);

} // namespace branchbook::ui
