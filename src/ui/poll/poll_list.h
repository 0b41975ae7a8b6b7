// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The polls of the branch: whom they asked, how many papers came back, the index.
#pragma once

#include "branchbook/organization/poll_store.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class PollList final : public RecordListView
{
    Q_OBJECT
public:
    explicit PollList(Desk& desk, QWidget* parent = nullptr);
    /// "" or the id of a poll.
    void open(const QString& argument) override;
    /// The chosen one; null where the list is empty.
    [[nodiscard]] const organization::Poll* current() const;
    [[nodiscard]] QList<organization::PollPoint> trendOf(const organization::Poll& poll) const;
    /// Enters the sums of the chosen one, or corrects them.
    void countCurrent();
    void printCurrent();
    void openMoreOfCurrent();

Q_SIGNALS:
    /// Another one is chosen, or what is known of it changed.
    void currentShown();
    /// Enter or a double click: the pane is wanted.
    void paneAsked();

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void count(const QModelIndex& index);
    void change(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void recycle(const organization::Poll& poll);
    void restore(const organization::Poll& poll);
    /// Where it is in the recycle bin it has to be taken out first. True: said so.
    [[nodiscard]] bool refusesRecycled(const organization::Poll& poll);

    QList<organization::Poll> m_all;
    QList<organization::Poll> m_bin;
    RowTableModel<organization::Poll> m_model;
    QString m_current; ///< id of the chosen one
};

} // namespace branchbook::ui
