// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 哪里薄弱: each subject of 制度建设 with its figure, what is missing, and the way there.
#pragma once

#include "branchbook/institutions/thin.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class ThinList final : public RecordListView
{
    Q_OBJECT
public:
    explicit ThinList(Desk& desk, QWidget* parent = nullptr);
    /// There is nothing to enter here.
    bool createOwn() override { return false; }

protected:
    void load() override;
    void fill() override;
    /// Goes where it is mended.
    void edit(const QModelIndex& index) override;
    void create() override { }

private:
    QList<institutions::ThinSpot> m_all;
    RowTableModel<institutions::ThinSpot> m_model;
};

} // namespace branchbook::ui
