// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons within an input, which take no name from their actions.
#pragma once

#include <QAbstractButton>
#include <QLineEdit>

namespace branchbook::ui {

/// What a screen reader calls them.
inline void nameInnerButtons(QLineEdit& edit, const QString& name)
{
    const auto buttons = edit.findChildren<QAbstractButton*>();
    for (auto* made : buttons)
        made->setAccessibleName(name);
}

} // namespace branchbook::ui
