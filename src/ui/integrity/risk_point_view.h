// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 风险点.
#pragma once

#include "branchbook/integrity/risk_point.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class RiskView final : public RecordListView
{
    Q_OBJECT
public:
    explicit RiskView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;

protected:
    /// What is in force on the day that is shown; the bin is not printed.
    void print() override;
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void openMore(const QModelIndex& index);

    QList<integrity::RiskPoint> m_all;
    QList<integrity::RiskPoint> m_bin;
    RowTableModel<integrity::RiskPoint> m_model;
    QString m_wanted; ///< the id that open() asked for
};

} // namespace branchbook::ui
