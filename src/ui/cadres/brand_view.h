// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党建品牌: the five things of the one that holds, its course and what was done under it; earlier ones and the recycle bin.
#pragma once

#include "branchbook/organization/brand_store.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

#include <array>

class QFrame;

namespace branchbook::ui {

class Chip;

/// A step or an activity of the brand that holds, or a brand that does not.
struct BrandLine {
    enum class Kind : quint8 { Step, Evidence, Whole };
    Kind kind = Kind::Whole;
    organization::Brand brand;
    organization::BrandStep step;
    organization::BrandEvidence evidence;
    bool isLast = false; ///< the step that can be taken back
};

class BrandView final : public RecordListView
{
    Q_OBJECT
public:
    explicit BrandView(Desk& desk, QWidget* parent = nullptr);
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeHead();
    void showHead();
    void openHeadMenu();
    void openMore(const QModelIndex& index);
    void actOnBrand(const organization::Brand& brand, const char* verb, const QString& label,
                    Result<> (*work)(store::UnitOfWork&, organization::BrandId));
    /// Null: none holds.
    [[nodiscard]] const organization::Brand* current() const;

    QList<organization::Brand> m_all;
    QList<organization::Brand> m_bin;
    RowTableModel<BrandLine> m_model;
    QFrame* m_head = nullptr;
    QLabel* m_name = nullptr;
    Chip* m_stage = nullptr;
    std::array<QLabel*, 4> m_things{};
    QWidget* m_headActions = nullptr; ///< null: the book is only read
    QPushButton* m_more = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace branchbook::ui
