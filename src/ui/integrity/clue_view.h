// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 线索登记 (mockup 10): the register and the course of each. What is reported is covered until somebody asks, and
// again when the page is left; who reported is never in the list.
#pragma once

#include "ui/cadres/record_list.h"
#include "ui/integrity/clue_rows.h"

namespace branchbook::ui {

class ClueView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ClueView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;
    [[nodiscard]] QPushButton* revealButton() const { return m_reveal; }
    [[nodiscard]] static int openCount(Desk& desk);

protected:
    void hideEvent(QHideEvent* event) override;
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void next(const QModelIndex& index);
    void openMore(const QModelIndex& index);

    QList<integrity::Clue> m_all;
    QList<integrity::Clue> m_bin;
    RowTableModel<ListedClue> m_model;
    QPushButton* m_reveal;
    QString m_wanted; ///< the id that open() asked for
};

} // namespace branchbook::ui
