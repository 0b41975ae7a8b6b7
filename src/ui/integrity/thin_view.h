// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 哪里薄弱: what is thin here, aspect by aspect; a line opens what it speaks of. 提醒谈话 are kept in 组织建设 and counted here.
#pragma once

#include "branchbook/integrity/thin.h"
#include "ui/kit/row_table_model.h"
#include "ui/shell/area_tab.h"

namespace branchbook::ui {

class TableView;

/// 廉政谈话 and 提醒谈话 of the year.
[[nodiscard]] integrity::TalkCount integrityTalks(const Desk& desk);

class IntegrityThinView final : public AreaView
{
    Q_OBJECT
public:
    explicit IntegrityThinView(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] TableView* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();

    RowTableModel<integrity::ThinAspect> m_model;
    TableView* m_table;
    QLabel* m_sum;
};

} // namespace branchbook::ui
