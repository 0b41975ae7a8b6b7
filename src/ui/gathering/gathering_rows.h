// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list of gatherings: which kinds a tab shows, columns, text filter, order.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "ui/kit/row_table_model.h"
#include "ui/kit/table_view.h"

namespace branchbook::ui {

/// A tab of an area's page.
struct GatheringTab {
    QString title; ///< 支部会议
    QList<gathering::Kind> kinds; ///< in the order of the chips; the first one is the tab's own for 新建
    QString icon; ///< of the empty page
    QString purpose; ///< a sentence for it
    QString group; ///< the tab of the bar that it is a part of (AreaTab::group)
};
/// "organization" or "ideology"; every kind of the area stands in exactly one tab.
[[nodiscard]] QList<GatheringTab> gatheringTabs(const QString& area);

/// Among the tabs of the area (area_tab.h), and in the names of their lists ("organization.own20").
inline constexpr int kFirstListOrder = 20;
/// Desk::showPage("organization", "list:1"): the list of the second of its tabs.
inline constexpr QLatin1StringView kListArgument{"list:"};

struct ListedGathering {
    gathering::GatheringRow row;
    QDate today;

    [[nodiscard]] bool isPlanned() const { return row.isPlanned(today); }
};

enum class GatheringColumn { Day, Kind, Topic, Place, Host, Attendance, Rate, State, Files };

class GatheringTableModel final : public RowTableModel<ListedGathering>
{
public:
    explicit GatheringTableModel(QObject* parent = nullptr);
};

/// Any part of topic, place, host, group, kind or day.
[[nodiscard]] bool matchesText(const ListedGathering& row, const QString& typed);
/// By the sorted column; without one newest first.
void sortGatherings(std::vector<ListedGathering>& rows, TableHeader::Sorting sorting);

} // namespace branchbook::ui
