// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placeholder_page.h"

#include "ui/kit/empty_state.h"
#include "ui/shell/page_header.h"

#include <QVBoxLayout>

namespace branchbook::ui {

PlaceholderPage::PlaceholderPage(Desk& desk, const QString& title, const QString& iconName, const QString& sentence)
    : Page(title, desk)
{
    header()->showQuarter();
    rows()->addWidget(new EmptyState(iconName, tr("这里还没有内容"), sentence), 1);
}

} // namespace branchbook::ui
