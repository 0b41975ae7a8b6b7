// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How sheets and their first rows are painted.
#pragma once

#include "ui/roster/import_state.h"

#include <QStyledItemDelegate>

class QTableView;

namespace branchbook::ui {

class HeadModel;

/// A sheet in the list: its name, and what was found in it.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1 };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
/// 像花名册，认出 7 列 / 隐藏的工作表 / 空的 …
[[nodiscard]] QString sheetDetail(const SheetLook& look);

/// A quiet grid with row numbers; header rows are marked.
[[nodiscard]] QTableView* makeHeadTable(HeadModel& model);
void fitHeadColumns(QTableView& table);

} // namespace branchbook::ui
