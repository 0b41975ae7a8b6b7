// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report still lacks, each with a button that leads to where it is entered.
#pragma once

#include "branchbook/report/quarter_report.h"

#include <QWidget>

class QVBoxLayout;

namespace branchbook::ui {

class Desk;

class GapList final : public QWidget
{
    Q_OBJECT
public:
    explicit GapList(Desk& desk, QWidget* parent = nullptr);
    /// Hidden where there are none.
    void showGaps(const QList<report::QuarterGap>& gaps);

private:
    void addGap(const report::QuarterGap& gap);

    Desk& m_desk;
    QVBoxLayout* m_rows;
    QWidget* m_list = nullptr;
};

} // namespace branchbook::ui
