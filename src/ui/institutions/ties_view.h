// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 联系群众: who is tied to whom in four ways, the visits of the quarter, needs that are open, and who has no tie.
#pragma once

#include "branchbook/institutions/tie_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

/// A tie; or somebody without one (`tie` then has a name and no target).
struct ListedTie {
    institutions::Tie tie;
    int asked = 0; ///< visits a quarter; 0: not known, or not asked here
    int needs = 0; ///< raised with it
    int openNeeds = 0;
    int lateNeeds = 0;
    QDate today;

    [[nodiscard]] bool isPerson() const { return tie.target.isEmpty(); }
    [[nodiscard]] bool isElsewhere() const { return tie.kind == institutions::TieKind::ContactPoint; }
    [[nodiscard]] int madeThisQuarter() const;
    [[nodiscard]] bool isBehind() const;
};

class TiesView final : public RecordListView
{
    Q_OBJECT
public:
    explicit TiesView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a tie.
    void open(const QString& argument) override;

    /// What is listed; the bin is not printed.
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    bool leadsOn(const QModelIndex& index) const override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void loadTies();
    void loadPeople();
    void visit(const QModelIndex& index);
    void need(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void addActions(QMenu& menu, const institutions::Tie& tie);

    std::vector<ListedTie> m_all;
    std::vector<ListedTie> m_bin;
    std::vector<ListedTie> m_people; ///< without a tie
    RowTableModel<ListedTie> m_model;
};

} // namespace branchbook::ui
