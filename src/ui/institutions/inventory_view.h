// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度建设 → 废改立: the institutions of a round with their verdicts and what came of them; earlier rounds by name.
#pragma once

#include "branchbook/institutions/inventory_service.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

class QComboBox;

namespace branchbook::ui {

class PastDay;

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
    void setActions();
    /// To a day gone by, or back to today.
    void turn();
    void fillRounds();
    [[nodiscard]] QString sumWords() const;
    void openMore();
    void addRound(QMenu& menu, const institutions::Inventory& round);
    void actOn(const institutions::Inventory& round, const char* verb, const QString& label,
               const std::function<Result<>(store::UnitOfWork&)>& work);

    QList<institutions::Inventory> m_rounds; ///< the latest first, then those of the recycle bin
    QList<institutions::InventoryLine> m_lines;
    RowTableModel<institutions::InventoryLine> m_model;
    QComboBox* m_choice;
    PastDay* m_past;
    QPushButton* m_add = nullptr;
    QPushButton* m_more;
    QString m_current; ///< id of the round that is shown
};

} // namespace branchbook::ui
