// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A screen reader says of what a menu is: of the button that opened it, or of the list and the row under the cursor.
#pragma once

#include <QObject>

class QApplication;

namespace branchbook::ui {

/// Names every menu of the application when it is shown, but for those that have a name of their own.
class MenuNames final : public QObject
{
    Q_OBJECT
public:
    MenuNames(QObject* parent, QApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace branchbook::ui
