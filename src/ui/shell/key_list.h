// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window in words (design §8). A new shortcut gets its line here: a test compares the two.
#pragma once

#include <QList>
#include <QStringList>

namespace branchbook::ui {

struct KeyLine {
    QStringList keys; ///< each as QKeySequence reads it: "Ctrl+Shift+N", "Up"
    QString words;
};

struct KeyGroup {
    QString title;
    QList<KeyLine> lines;
};

/// In the order in which they are shown.
[[nodiscard]] QList<KeyGroup> keyGroups();
/// Ctrl+Shift+↑, Ctrl+Shift+↓: arrows and plus as they stand on the keys.
[[nodiscard]] QString keysText(const KeyLine& line);

} // namespace branchbook::ui
