// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Theory exams: the list, and beside it the figures of the chosen one with the names behind them.
#pragma once

#include "ui/shell/area_tab.h"

namespace branchbook::ui {

class ExamList;
class ExamPane;
class ListWithPane;

class ExamView final : public AreaView
{
    Q_OBJECT
public:
    explicit ExamView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of an exam.
    void open(const QString& argument) override;
    bool createOwn() override;
    void print() override;

private:
    void showCurrent();

    ExamList* m_list;
    ExamPane* m_pane;
    ListWithPane* m_split;
};

} // namespace branchbook::ui
