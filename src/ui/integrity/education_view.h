// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 廉政教育.
#pragma once

#include "branchbook/integrity/education.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class EducationView final : public RecordListView
{
    Q_OBJECT
public:
    explicit EducationView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void openMore(const QModelIndex& index);

    QList<integrity::Lesson> m_all;
    QList<integrity::Lesson> m_bin;
    RowTableModel<integrity::Lesson> m_model;
    QString m_wanted; ///< the id that open() asked for
};

} // namespace branchbook::ui
