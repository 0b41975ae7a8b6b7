// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Party groups of the branch: how many people, who leads; add, rename, remove.
#pragma once

#include "ui/kit/row_table_model.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QStackedLayout;

namespace branchbook::ui {

class TableView;

struct GroupLine {
    book::PartyGroup group;
    QString leader;
    int people = 0;
};

class GroupsView final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupsView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    /// Only what is shown of the groups changed: reads again, now or when it is next seen.
    void refresh();
    [[nodiscard]] int count() const { return m_model.rowCount(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void edit(const book::PartyGroup& group);
    void remove(const book::PartyGroup& group);

    Desk& m_desk;
    RowTableModel<GroupLine> m_model;
    TableView* m_table;
    QStackedLayout* m_stack;
    bool m_stale = false;
};

} // namespace branchbook::ui
