// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 转入转出 (a tab of mockup 03): who is on the way, until when the letter is valid, who was received, whose slip is missing.
#pragma once

#include "ui/course/transfer_rows.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace branchbook::ui {

class FilterChips;
class PastDay;
class TableView;

class TransfersView final : public QWidget
{
    Q_OBJECT
public:
    explicit TransfersView(Desk& desk, QWidget* parent = nullptr);
    void reload();
    /// Under way today, letters that ran out among them.
    [[nodiscard]] int openCount() const { return m_openToday; }
    /// Shows the transfer with this id, as it is today.
    void select(organization::TransferId id);
    void create(organization::TransferDirection direction, std::optional<book::MemberId> member = {});
    [[nodiscard]] TableView* table() const { return m_table; }
    /// The day whose state the list has (截至).
    [[nodiscard]] PastDay& pastDay() const { return *m_past; }

Q_SIGNALS:
    void counted();

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeEmpty();
    void wire();
    void setActions();
    void takeDay();
    void showSums();
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
    PastDay* m_past;
    FilterChips* m_chips;
    QList<QPushButton*> m_create; ///< none of a book that is only read
    QLabel* m_sum;
    QStackedWidget* m_stack;
    int m_openToday = 0;
};

} // namespace branchbook::ui
