// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员权利: what members propose, object to and appeal against, where each stands, by when it is answered.
#pragma once

#include "branchbook/institutions/right_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ListedRight {
    institutions::RightMatter matter;
    institutions::AnswerRound round; ///< the one that runs, or the last
    QDate today;

    [[nodiscard]] bool isLate() const { return !matter.isOver() && !round.settled && round.isLate(today); }
};

class MemberRightsView final : public RecordListView
{
    Q_OBJECT
public:
    explicit MemberRightsView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a matter.
    void open(const QString& argument) override;

    /// What is listed; the bin is not printed.
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void step(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void addActions(QMenu& menu, const ListedRight& listed);

    std::vector<ListedRight> m_all;
    std::vector<ListedRight> m_bin;
    RowTableModel<ListedRight> m_model;
};

} // namespace branchbook::ui
