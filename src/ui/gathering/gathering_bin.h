// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 回收站 of an area's gatherings: what was moved there, and the way back.
#pragma once

#include "ui/gathering/gathering_rows.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QStackedLayout;

namespace branchbook::ui {

class GatheringBin final : public QWidget
{
    Q_OBJECT
public:
    GatheringBin(Desk& desk, const QString& area, QWidget* parent = nullptr);
    void reload();
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    [[nodiscard]] TableView* table() const { return m_table; }

private:
    void restore();

    Desk& m_desk;
    QString m_area;
    RowTableModel<ListedGathering> m_model;
    TableView* m_table;
    QStackedLayout* m_stack;
};

} // namespace branchbook::ui
