// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls forms and changes no value in them.
#pragma once

#include <QObject>

class QApplication;

namespace branchbook::ui {

/// Watches the application's wheel. Combos and spin boxes pass it on to what scrolls around them; their dropped-down
/// lists are left alone, and so are foreign dialogs.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    WheelGuard(QObject* parent, QApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace branchbook::ui
