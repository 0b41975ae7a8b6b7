// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells and header of the year, painted.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace branchbook::ui {

class YearModel;
class YearTable;

class YearDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    YearDelegate(YearTable& table, const YearModel& model);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintTitle(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
    void paintSum(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
    void paintMonth(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;

    YearTable& m_table;
    const YearModel& m_model;
};

/// The current month in red under a cap line.
class YearHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit YearHeader(YearTable& table);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    YearTable& m_table;
};

} // namespace branchbook::ui
