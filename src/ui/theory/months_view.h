// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A year by month, a line for each kind: 学习月历, the study plan against what was done; 三个经常, education, training and appraisal.
#pragma once

#include "branchbook/ideology/three_regular.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

#include <array>

namespace branchbook::ui {

struct MonthsLine {
    QString block; ///< 经常性教育 …; empty in the study plan
    QString part; ///< the code of the subset
    gathering::Kind kind = gathering::Kind::PartyLesson;
    std::array<int, 12> held{};
    std::array<int, 12> all{}; ///< held, to come and unrecorded
    int year = 0;
};

class MonthsView final : public RecordListView
{
    Q_OBJECT
public:
    enum class Scope : quint8 { StudyPlan, Regular };
    explicit MonthsView(Desk& desk, Scope scope, QWidget* parent = nullptr);
    /// What stands above the months: turns, hours, evaluation.
    [[nodiscard]] QString factsText() const;

protected:
    void load() override;
    void fill() override;
    /// To a session of the kind.
    void edit(const QModelIndex& index) override;
    /// A session of the chosen kind.
    void create() override;

private:
    void loadStudy();
    void loadRegular();

    Scope m_scope;
    std::vector<MonthsLine> m_all;
    RowTableModel<MonthsLine> m_model;
    QLabel* m_facts;
};

} // namespace branchbook::ui
