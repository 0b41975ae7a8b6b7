// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 公示传阅: which version was made known, to whom, and who confirmed.
#pragma once

#include "branchbook/institutions/reading.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class ReadingView final : public RecordListView
{
    Q_OBJECT
public:
    explicit ReadingView(Desk& desk, QWidget* parent = nullptr);
    /// "", "new", "new:<id of an institution>" or the id of a reading.
    void open(const QString& argument) override;
    /// The chosen one: its sheet or notice.
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void printRow(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void actOn(const institutions::Reading& reading, const char* verb, const QString& label,
               const std::function<Result<>(store::UnitOfWork&)>& work);

    QList<institutions::Reading> m_all;
    QList<institutions::Reading> m_bin;
    RowTableModel<institutions::Reading> m_model;
};

} // namespace branchbook::ui
