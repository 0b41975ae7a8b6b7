// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the manual's contents: a page of the window in bold, its parts below it.
#pragma once

#include <QStyledItemDelegate>

namespace branchbook::ui {

enum HelpRole {
    HelpIdRole = Qt::UserRole, ///< QString: the chapter
    HelpPageRole, ///< bool: a page; in bold
};

/// Writes the title of a page itself: the style sheet has the font of its list, whatever an item asks for, and the
/// medium weight of the house looks like the regular one where the font has no medium.
class ContentsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace branchbook::ui
