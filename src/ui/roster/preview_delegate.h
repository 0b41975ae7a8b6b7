// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one cell of the import table: state chip, value, and what is the matter on a second line.
#pragma once

#include <QStyledItemDelegate>

namespace branchbook::ui {

class PreviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate; ///< the parent is the PreviewTable
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace branchbook::ui
