// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year as a table: a heading per section, a row per act, twelve months and the sum.
#pragma once

#include "branchbook/agenda/year_matrix.h"

#include <QAbstractTableModel>

namespace branchbook::ui {

class YearModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kColumns = 14; ///< title, January … December, sum

    using QAbstractTableModel::QAbstractTableModel;
    void setMatrix(agenda::YearMatrix matrix);
    [[nodiscard]] const agenda::YearMatrix& matrix() const { return m_matrix; }

    /// Null for the heading of a section.
    [[nodiscard]] const agenda::YearRow* rowAt(int row) const;
    [[nodiscard]] QString sectionAt(int row) const;
    /// Null for headings, the title and the sum.
    [[nodiscard]] const agenda::YearCell* cellAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] static QString spokenSum(const agenda::YearRow& row);
    struct Line {
        QString section; ///< not empty: a heading
        const agenda::YearRow* row = nullptr;
    };
    agenda::YearMatrix m_matrix;
    std::vector<Line> m_lines;
};

/// 已完成, 进行中, 已排计划, 未排, 待排, 逾期, 已说明; empty for a blank one.
[[nodiscard]] QString cellStateWord(agenda::CellState state);

/// What stands below the sum: 1 已说明, 上年 1 次; empty: nothing.
[[nodiscard]] QString sumNote(const agenda::YearRow& row);

} // namespace branchbook::ui
