// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Party groups of the branch: how many people, who leads; add, rename, remove.
#pragma once

#include "ui/kit/row_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace branchbook::ui {

class PastDay;
class TableView;

struct GroupLine {
    book::PartyGroup group;
    QString leader;
    int people = 0;
    QString names; ///< of a day gone by: who they were
};

class GroupsView final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupsView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    /// Only what is shown of the groups changed: reads again, now or when it is next seen.
    void refresh();
    [[nodiscard]] int count() const { return m_count; } ///< today
    [[nodiscard]] PastDay& past() const { return *m_past; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] std::vector<GroupLine> linesOfToday(const QList<book::PartyGroup>& groups);
    [[nodiscard]] std::vector<GroupLine> linesOfPast();
    void createNew();
    void onCurrent(void (GroupsView::*act)(const book::PartyGroup& group));
    void edit(const book::PartyGroup& group);
    void remove(const book::PartyGroup& group);

    Desk& m_desk;
    RowTableModel<GroupLine> m_model;
    TableView* m_table;
    PastDay* m_past;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_drop;
    QStackedLayout* m_stack;
    int m_count = 0;
    bool m_stale = false;
};

} // namespace branchbook::ui
