// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 组织建设 → 民意测评: the list with the chosen poll beside it.
#pragma once

#include "ui/shell/area_tab.h"

namespace branchbook::ui {

class ListWithPane;
class PollList;
class PollPane;

class PollView final : public AreaView
{
    Q_OBJECT
public:
    explicit PollView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a poll.
    void open(const QString& argument) override;
    bool createOwn() override;
    void print() override;
    [[nodiscard]] PollList* list() const { return m_list; }
    [[nodiscard]] PollPane* pane() const { return m_pane; }

private:
    void showCurrent();

    PollList* m_list;
    PollPane* m_pane;
    ListWithPane* m_split;
};

} // namespace branchbook::ui
