// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is not built yet: it says in a sentence what will be there, and offers nothing that does not work.
#pragma once

#include "ui/shell/page.h"

namespace branchbook::ui {

class PlaceholderPage final : public Page
{
    Q_OBJECT
public:
    PlaceholderPage(Desk& desk, const QString& title, const QString& iconName, const QString& sentence);
};

} // namespace branchbook::ui
