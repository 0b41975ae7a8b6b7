// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员参与: who took part in the meetings and votes of a quarter or the year; the figures, and the names behind them.
#pragma once

#include "branchbook/institutions/participation.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

class QComboBox;

namespace branchbook::ui {

class ParticipationList final : public RecordListView
{
    Q_OBJECT
public:
    explicit ParticipationList(Desk& desk, QWidget* parent = nullptr);
    /// There is nothing to enter here: meetings are entered as meetings.
    bool createOwn() override { return false; }
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override { }

private:
    [[nodiscard]] DateRange chosenPeriod() const;

    QComboBox* m_period;
    institutions::Participation m_sum;
    RowTableModel<institutions::ParticipationLine> m_model;
};

} // namespace branchbook::ui
