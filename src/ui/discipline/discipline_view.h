// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 处置和处分: the list with the chosen one beside it.
#pragma once

#include "ui/shell/area_tab.h"

namespace branchbook::ui {

class DisciplineList;
class DisciplinePane;
class ListWithPane;

class DisciplineView final : public AreaView
{
    Q_OBJECT
public:
    explicit DisciplineView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a case or of a sanction.
    void open(const QString& argument) override;
    bool createOwn() override;
    [[nodiscard]] DisciplineList* list() const { return m_list; }
    [[nodiscard]] DisciplinePane* pane() const { return m_pane; }

private:
    void showCurrent();

    DisciplineList* m_list;
    DisciplinePane* m_pane;
    ListWithPane* m_split;
};

} // namespace branchbook::ui
