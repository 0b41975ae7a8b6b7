// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A tab of an area's page beside its gatherings: 台账, 支部班子, 谈心谈话, 换届选举; and which ones an area has.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_header.h"

#include <functional>
#include <vector>

namespace branchbook::ui {

/// What such a tab shows. Made when it is first looked at; what it asks of the page it sits in, Page asks of it.
class AreaView : public QWidget
{
    Q_OBJECT
public:
    explicit AreaView(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return m_desk; }
    /// "" , "new", "new:<what>", or an id: what follows the tab's id in Desk::showPage("organization", "talks:…").
    virtual void open(const QString& argument);
    /// Chosen in the navigation while it is shown already.
    virtual void home() { }
    /// Ctrl+N. False = it has nothing of its own.
    virtual bool createOwn() { return false; }
    virtual Page::Kept save() { return Page::Kept::InBook; }
    /// As Page::print().
    virtual void print();
    virtual void exportFile();
    [[nodiscard]] virtual QWidget* filterField() const { return nullptr; }
    virtual bool explain(QWidget* focus);
    /// What the switcher in the page's header shows; the year is that of Desk::quarter().
    [[nodiscard]] virtual PeriodShown period() const { return PeriodShown::None; }
    /// Stands at the right end of the row of tabs while this one is shown; owned by the row once it was. Null: nothing.
    [[nodiscard]] virtual QWidget* corner() { return nullptr; }

private:
    Desk& m_desk;
};

struct AreaTab {
    QString id; ///< "talks"
    QString title; ///< 谈心谈话
    int order =
        0; ///< in 组织建设: gatherings 20 – 40, 支部班子 45, 谈心谈话 70, 台账 90, 回收站 last; of a group its first
    std::function<AreaView*(Desk&)> make;
    std::function<int(Desk&)> count = {}; ///< beside the title, asked anew after each change; absent or below 0 = none
    /// 评议: those of one group are one tab of the bar, and a switch under it chooses among them. Empty: a tab of its own.
    QString group = {};
};

/// What an area with this tab begins with.
inline constexpr QLatin1String kOverviewTab{"overview"};

/// The title of the group (AreaTab::group) that the tab of this id is a part of, in whichever area; empty: none.
[[nodiscard]] QString areaTabGroup(const QString& id);
/// The one place where the tabs of an area are listed.
void addAreaTabs(const QString& area, std::vector<AreaTab>& tabs);

} // namespace branchbook::ui
