// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 执行检查: the checks of how institutions are followed, and what became of what they found.
#pragma once

#include "branchbook/institutions/inspection.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct InspectionRow {
    institutions::Inspection check;
    int found = 0;
    int open = 0; ///< of those
};

class InspectionView final : public RecordListView
{
    Q_OBJECT
public:
    explicit InspectionView(Desk& desk, QWidget* parent = nullptr);
    /// "", "new", "new:<id of an institution>" or the id of a check.
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
    void raise(const QModelIndex& index);
    void openMore(const QModelIndex& index);

    std::vector<InspectionRow> m_all;
    std::vector<InspectionRow> m_bin;
    RowTableModel<InspectionRow> m_model;
};

} // namespace branchbook::ui
