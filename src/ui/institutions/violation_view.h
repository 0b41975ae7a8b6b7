// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 违规问责: breaches of institutions and how they were dealt with; what only the committee may read is not shown here.
#pragma once

#include "branchbook/institutions/violation.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class ViolationView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ViolationView(Desk& desk, QWidget* parent = nullptr);

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
    void decide(const QModelIndex& index);
    void openMore(const QModelIndex& index);

    QList<institutions::Violation> m_all;
    QList<institutions::Violation> m_bin;
    RowTableModel<institutions::Violation> m_model;
};

} // namespace branchbook::ui
