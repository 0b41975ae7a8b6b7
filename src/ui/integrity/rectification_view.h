// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 专项整治.
#pragma once

#include "branchbook/integrity/rectification.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

/// A campaign with what the ledger has of it, on the day that is shown.
struct ListedRectification {
    integrity::Rectification rectification;
    int found = 0;
    int closed = 0;
    QDate day;
};

class RectificationView final : public RecordListView
{
    Q_OBJECT
public:
    explicit RectificationView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void openMore(const QModelIndex& index);
    [[nodiscard]] ListedRectification listed(const integrity::Rectification& each) const;
    void addItem(const QModelIndex& index);
    void showLists(const QModelIndex& index);

    QList<integrity::Rectification> m_all;
    QList<integrity::Rectification> m_bin;
    QHash<integrity::RectificationId, QList<ledger::Item>> m_items;
    RowTableModel<ListedRectification> m_model;
    QString m_wanted; ///< the id that open() asked for
};

} // namespace branchbook::ui
