// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a dialog and not kept yet when the book was locked: it waits in memory, and nowhere else, until the dialog
// is opened again.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace branchbook::ui {

/// One input of a dialog.
struct HalfInput {
    QString key; ///< its class, name and number among those alike
    QString stood; ///< when the dialog was opened
    QString entered;
};

struct HalfWritten {
    QString dialog; ///< its object name
    QString title;
    QList<HalfInput> inputs;
};

/// Of the dialogs over `window` in which something was typed that they would keep. Passphrases are left out.
[[nodiscard]] QList<HalfWritten> halfWrittenOver(const QWidget& window);
/// Takes the place of what was kept before; empty: forgets it.
void keepHalfWritten(const QList<HalfWritten>& all);

} // namespace branchbook::ui
