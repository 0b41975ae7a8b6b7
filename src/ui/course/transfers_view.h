// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 转入转出 (a tab of mockup 03): who is on the way, until when the letter is valid, who was received, whose slip is missing.
#pragma once

#include "ui/course/transfer_rows.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace branchbook::ui {

class FilterChips;
class TableView;

class TransfersView final : public QWidget
{
    Q_OBJECT
public:
    explicit TransfersView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    /// Under way, letters that ran out among them.
    [[nodiscard]] int openCount() const;
    /// Shows the transfer with this id.
    void select(organization::TransferId id);
    void create(organization::TransferDirection direction, std::optional<book::MemberId> member = {});
    [[nodiscard]] TableView* table() const { return m_table; }

Q_SIGNALS:
    void counted();

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeEmpty();
    void wire();
    void applyFilter();
    void edit(const QModelIndex& index);
    void receive(const QModelIndex& index);
    void giveReceipt(const QModelIndex& index);
    void giveBack(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void reopen(const organization::Transfer& transfer);
    void recycle(const organization::Transfer& transfer);
    void restore(const organization::Transfer& transfer);
    [[nodiscard]] bool showsBin() const;

    Desk& m_desk;
    std::vector<ListedTransfer> m_all;
    std::vector<ListedTransfer> m_bin;
    RowTableModel<ListedTransfer> m_model;
    TableView* m_table;
    FilterChips* m_chips;
    QLabel* m_sum;
    QStackedWidget* m_stack;
};

} // namespace branchbook::ui
