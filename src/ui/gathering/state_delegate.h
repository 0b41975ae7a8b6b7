// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A state cell with two words: the chip, and beside it that the record was entered late.
#pragma once

#include "ui/kit/row_delegate.h"

namespace branchbook::ui {

class StateDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
};

} // namespace branchbook::ui
