// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 述职评议: the years with the chosen one beside them.
#pragma once

#include "ui/shell/area_tab.h"

namespace branchbook::ui {

class AppraisalList;
class AppraisalPane;
class ListWithPane;

class AppraisalView final : public AreaView
{
    Q_OBJECT
public:
    explicit AppraisalView(Desk& desk, QWidget* parent = nullptr);
    /// "", the id of a round, or a year.
    void open(const QString& argument) override;
    bool createOwn() override;
    void print() override;
    [[nodiscard]] AppraisalList* list() const { return m_list; }
    [[nodiscard]] AppraisalPane* pane() const { return m_pane; }

private:
    void showCurrent();

    AppraisalList* m_list;
    AppraisalPane* m_pane;
    ListWithPane* m_split;
};

} // namespace branchbook::ui
