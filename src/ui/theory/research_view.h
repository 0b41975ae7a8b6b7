// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 调研课题: the topics with their course, and what was decided because of them.
#pragma once

#include "branchbook/ideology/research_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct ListedResearch {
    ideology::Research research;
    QDate today;
};

class ResearchView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ResearchView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a topic.
    void open(const QString& argument) override;
    /// Topics that are not closed.
    [[nodiscard]] static int openCount(Desk& desk);

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    void step(const QModelIndex& index);
    void openFiles(const ideology::Research& research);
    void openDecided(const ideology::Research& research);
    void openMore(const QModelIndex& index);

    QList<ideology::Research> m_all;
    QList<ideology::Research> m_bin;
    RowTableModel<ListedResearch> m_model;
};

} // namespace branchbook::ui
