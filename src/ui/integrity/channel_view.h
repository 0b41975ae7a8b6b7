// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 监督渠道.
#pragma once

#include "branchbook/integrity/channel.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

/// A channel with what came in by its kind this year.
struct ListedChannel {
    integrity::Channel channel;
    integrity::ChannelCount count;
};

class ChannelView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ChannelView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;

protected:
    /// What is in force today; the bin is not printed.
    void print() override;
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void openMore(const QModelIndex& index);

    QList<integrity::Channel> m_all;
    QList<integrity::Channel> m_bin;
    QList<integrity::ChannelCount> m_counts; ///< by kind
    RowTableModel<ListedChannel> m_model;
    QString m_wanted; ///< the id that open() asked for
};

} // namespace branchbook::ui
