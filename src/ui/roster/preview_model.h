// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a plan as a table: values are read again when they are painted, so that a big sheet costs nothing.
#pragma once

#include "branchbook/roster/plan.h"
#include "ui/kit/paint.h"
#include "ui/roster/import_state.h"

#include <QAbstractTableModel>
#include <QCache>

namespace branchbook::ui {

struct PreviewCell {
    QString text; ///< as it will be written; as it stands in the sheet where it will not
    QString note; ///< what is the matter, in a few words
    QString tip;
    bool faint = false; ///< not imported
};
struct PreviewRow {
    RowState state = RowState::Added;
    QString number; ///< the sheet's own
    std::vector<PreviewCell> cells; ///< by column of the layout
};

[[nodiscard]] ChipSpec chipOf(RowState state);

class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, StateColumn, FirstSheetColumn };

    explicit PreviewModel(QObject* parent = nullptr);
    void setView(std::shared_ptr<const PlanView> view);
    void setFilter(RowFilter filter);
    [[nodiscard]] RowFilter filter() const { return m_filter; }
    [[nodiscard]] const PlanView* view() const { return m_view.get(); }

    [[nodiscard]] int planRow(int row) const;
    /// -1 where the filter hides it.
    [[nodiscard]] int rowOfPlanRow(int planRow) const;
    [[nodiscard]] const PreviewRow& shown(int row) const;
    [[nodiscard]] const roster::HeaderColumn* sheetColumn(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<int>& rows() const;
    [[nodiscard]] PreviewRow* read(int planRow) const;
    [[nodiscard]] PreviewCell readCell(const roster::PlanRow& row, const roster::HeaderColumn& column,
                                       const book::FieldValues& values) const;

    std::shared_ptr<const PlanView> m_view;
    std::unique_ptr<roster::PlanValues> m_values;
    RowFilter m_filter = RowFilter::All;
    mutable QCache<int, PreviewRow> m_seen; ///< by plan row
};

} // namespace branchbook::ui
