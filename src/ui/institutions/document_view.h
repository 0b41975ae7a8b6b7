// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 收发文: the register of documents received and sent, what is still to be dealt with first among its subsets.
#pragma once

#include "branchbook/institutions/document_register.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class PastDay;

/// A line of the list, on the day of the page.
struct ListedDocument : institutions::RegisteredDocument {
    bool late = false;
};

class DocumentView final : public RecordListView
{
    Q_OBJECT
public:
    explicit DocumentView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;
    /// What is listed; the bin is not printed.
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void setActions();
    /// To a day gone by, or back to today.
    void turn();
    void handle(const QModelIndex& index);
    void openMore(const QModelIndex& index);

    QList<institutions::RegisteredDocument> m_all;
    QList<institutions::RegisteredDocument> m_bin;
    RowTableModel<ListedDocument> m_model;
    PastDay* m_past;
    QPushButton* m_add = nullptr;
};

} // namespace branchbook::ui
