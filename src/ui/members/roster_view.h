// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster: search, chips, table, footer with the sums or the actions on what is checked.
#pragma once

#include "ui/members/member_table_model.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace branchbook::ui {

class Banner;
class FilterChips;
class Preferences;

class RosterView final : public QWidget
{
    Q_OBJECT
public:
    /// `preferences` keep the order and the part between two visits; null = nothing is kept.
    explicit RosterView(Desk& desk, Preferences* preferences = nullptr, QWidget* parent = nullptr);
    [[nodiscard]] MemberTableModel& model() { return *m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QDate day() const;
    /// The roster of a day gone by is looked at; nothing is changed there.
    [[nodiscard]] bool isPast() const { return m_day.has_value(); }
    void showToday() { setDay({}); }
    /// Asks what is covered; prints and saves the roster of the day that is shown.
    void putOut();
    /// Between the chips and 更多 (导入名册).
    void addAction(QWidget* widget);
    void reload(DeskDirectory::Change change = DeskDirectory::Change::People);
    /// Chooses and shows the person; the filters give way where they hide him or her.
    void select(book::MemberId id);

Q_SIGNALS:
    void memberChosen(branchbook::book::MemberId id);
    void noneChosen();
    void recycleAsked(branchbook::book::MemberId id);
    /// Enter or a double click.
    void openAsked(branchbook::book::MemberId id);
    /// Another day is shown.
    void dayTurned();
    /// F2 or the row's button.
    void editAsked(branchbook::book::MemberId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilterRow();
    [[nodiscard]] QWidget* makeFooter();
    void wireTable();
    void offerActions();
    void restore();
    void applyFilter();
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();
    void showCurrent();
    void keepFound();
    void tellChosen();
    void refreshCounts();
    void refreshFooter();
    void sort(TableHeader::Sorting sorting);
    void openMore(QWidget* anchor);
    void offerDuplicates(QMenu& menu);
    void offerElsewhere(QMenu& menu);
    void offerTags(QMenu& menu);
    void setDay(std::optional<QDate> day);
    void moveToGroup(QWidget* anchor);

    Desk& m_desk;
    Preferences* m_preferences;
    MemberTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_search;
    FilterChips* m_chips;
    QHBoxLayout* m_filterRow;
    QWidget* m_empty;
    Banner* m_banner;
    QLabel* m_sum;
    QLabel* m_kinds;
    QWidget* m_actions;
    QPushButton* m_group = nullptr; ///< 调到党小组
    QTimer* m_afterTyping; ///< the pane follows when the fingers rest
    std::optional<QDate> m_day;
    book::MemberId m_wanted; ///< chosen before the directory knows of this person
    book::MemberId m_current; ///< chosen by the user; may be hidden by the filter
    int m_row = 0; ///< where it stood
    bool m_typing = false;
    bool m_choosing = false; ///< the view chooses somebody in place of one who is hidden
};

} // namespace branchbook::ui
