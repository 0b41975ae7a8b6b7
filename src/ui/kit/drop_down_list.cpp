// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/drop_down_list.h"

#include <QComboBox>

namespace branchbook::ui {

void DropDownList::showEvent(QShowEvent* event)
{
    for (const auto* above = parentWidget(); above; above = above->parentWidget()) {
        if (const auto* combo = qobject_cast<const QComboBox*>(above)) {
            setAccessibleName(combo->accessibleName());
            break;
        }
    }
    // What was laid out before the style sheet was known would stand at the heights of another font.
    doItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    QListView::showEvent(event);
}

} // namespace branchbook::ui
