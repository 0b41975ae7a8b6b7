// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells and header of the year's study, painted.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace branchbook::ui {

class StudyGrid;

class StudyGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit StudyGridDelegate(StudyGrid& grid);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSum(QPainter& painter, const QRectF& rect, int row) const;
    /// The form, and in grey how often it stands in the plan.
    void paintForm(QPainter& painter, const QRectF& rect, int row) const;

    StudyGrid& m_grid;
};

/// The current month in red under a cap line.
class StudyGridHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit StudyGridHeader(StudyGrid& grid);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    StudyGrid& m_grid;
};

} // namespace branchbook::ui
