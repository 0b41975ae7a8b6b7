// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 监督反馈.
#pragma once

#include "branchbook/integrity/supervision.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

/// One, with the pledge or opinion that it is about in words.
struct ListedSupervision {
    integrity::Supervision said;
    QString about; ///< empty: none
};

class SupervisionView final : public RecordListView
{
    Q_OBJECT
public:
    explicit SupervisionView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void openMore(const QModelIndex& index);

    QList<integrity::Supervision> m_all;
    QList<integrity::Supervision> m_bin;
    RowTableModel<ListedSupervision> m_model;
    QString m_wanted; ///< the id that open() asked for
};

} // namespace branchbook::ui
