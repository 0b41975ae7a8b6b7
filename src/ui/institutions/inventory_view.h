// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 废改立: the institutions of a round with their verdicts and what came of them; earlier rounds by name.
#pragma once

#include "branchbook/institutions/inventory_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

class QComboBox;

namespace branchbook::ui {

class InventoryView final : public RecordListView
{
    Q_OBJECT
public:
    explicit InventoryView(Desk& desk, QWidget* parent = nullptr);
    /// The round that is shown; null: none.
    [[nodiscard]] const institutions::Inventory* current() const;
    /// The round with this id.
    void open(const QString& argument) override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void fillRounds();
    void openMore();
    void actOn(const institutions::Inventory& round, const char* verb, const QString& label,
               const std::function<Result<>(store::UnitOfWork&)>& work);

    QList<institutions::Inventory> m_rounds; ///< the latest first, then those of the recycle bin
    QList<institutions::InventoryLine> m_lines;
    RowTableModel<institutions::InventoryLine> m_model;
    QComboBox* m_choice;
    QPushButton* m_more = nullptr;
    QString m_current; ///< id of the round that is shown
};

} // namespace branchbook::ui
