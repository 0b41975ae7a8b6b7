// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of this room has around it because it may be one of a day gone by (ui/shell/past_day.h).
#pragma once

#include <QString>

class QWidget;

namespace branchbook::ui {

class PastDay;
class RecordListView;

/// The banner of `past`, between the subsets of `list` and its table.
void putBanner(RecordListView& list, const PastDay& past);
/// In place of a list without lines: `today`, which is taken over; of a day gone by `nothingThen` and the way back to today.
[[nodiscard]] QWidget* emptyByDay(QWidget* today, const QString& nothingThen, PastDay& past);

} // namespace branchbook::ui
