// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's study, plan against done: a line for each form with its months, and under it every session.
#pragma once

#include "branchbook/ideology/study_plan.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class StudyPlanList final : public RecordListView
{
    Q_OBJECT
public:
    explicit StudyPlanList(Desk& desk, QWidget* parent = nullptr);
    /// What stands above the sessions, a line for each form.
    [[nodiscard]] QString formsText() const;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    ideology::StudyYear m_year;
    RowTableModel<ideology::StudySession> m_model;
    QLabel* m_forms;
};

} // namespace branchbook::ui
