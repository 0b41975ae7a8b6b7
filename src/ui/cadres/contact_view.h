// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 联系点: which leader looks after whom, the visits of the year, what was found there and is not done yet.
#pragma once

#include "ui/cadres/contact_rows.h"
#include "ui/cadres/record_list.h"

namespace branchbook::ui {

class ContactView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ContactView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a contact point.
    void open(const QString& argument) override;
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void visit(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void raise(const organization::ContactPoint& point);

    std::vector<ListedContact> m_all;
    std::vector<ListedContact> m_bin;
    RowTableModel<ListedContact> m_model;
};

} // namespace branchbook::ui
