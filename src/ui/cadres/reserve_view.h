// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 后备干部: the pool with its stages. The list is confidential: names, mentors and points are covered until 显示姓名 is pressed,
// and again when the page goes out of sight.
#pragma once

#include "ui/cadres/record_list.h"
#include "ui/cadres/reserve_rows.h"

class QPushButton;

namespace branchbook::ui {

class ReserveView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ReserveView(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of an entry.
    void open(const QString& argument) override;
    void print() override;
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }

protected:
    void hideEvent(QHideEvent* event) override;
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void step(const QModelIndex& index);
    void score(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void showFigures();

    QList<organization::Reserve> m_all;
    QList<organization::Reserve> m_bin;
    RowTableModel<ListedReserve> m_model;
    QPushButton* m_reveal;
};

} // namespace branchbook::ui
