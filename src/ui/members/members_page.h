// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员 (mockup 03): roster with a person's card, Party groups, recycle bin.
#pragma once

#include "ui/members/desk_directory.h"

#include <functional>

class QStackedWidget;

namespace branchbook::ui {

class AnniversaryView;
class AwayView;
class EntriesView;
class GroupsView;
class ListWithPane;
class MemberPane;
class Preferences;
class RecycleView;
class RosterView;
class Tabs;
class TransfersView;

class MembersPage final : public Page
{
    Q_OBJECT
public:
    /// `importRoster` opens the wizard; absent = 导入名册 is not offered.
    /// `preferences` keep order, part and the width of the card; null = nothing is kept.
    explicit MembersPage(Desk& desk, std::function<void(Desk&)> importRoster = {}, Preferences* preferences = nullptr);

    /// A member's id, "new", "transfer:" or "away:" with the id of one, or empty.
    void open(const QString& argument) override;
    bool createOwn() override;
    [[nodiscard]] QString manualPart() const override;
    [[nodiscard]] QWidget* filterField() const override;
    [[nodiscard]] QTabBar* tabBar() const override;
    /// Of the roster its fields, after what is covered was asked; of the other tabs the list in sight.
    void print() override;
    void exportFile() override;

private:
    [[nodiscard]] bool askForRoster();
    void reload(DeskDirectory::Change change);
    void refreshTabs();
    void onToday(const QString& question, const std::function<void()>& act);
    void createNow();
    void editMember(book::MemberId id);
    void writeConversion(book::MemberId id);
    void leaveBranch(book::MemberId id);
    void recycle(book::MemberId id);
    [[nodiscard]] QWidget* makeEmpty();

    std::function<void(Desk&)> m_import;
    Tabs* m_tabs;
    QStackedWidget* m_stack;
    RosterView* m_roster;
    MemberPane* m_pane;
    ListWithPane* m_split;
    GroupsView* m_groups;
    AwayView* m_away;
    EntriesView* m_entries;
    TransfersView* m_transfers;
    AnniversaryView* m_anniversaries;
    RecycleView* m_recycled;
    bool m_paneIsFresh = false; ///< the roster has just had it filled
};

} // namespace branchbook::ui
