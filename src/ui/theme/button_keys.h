// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses the button that has the focus, as the space bar does.
#pragma once

#include <QObject>

class QApplication;

namespace branchbook::ui {

/// Watches the application's keys. Check boxes and radio buttons are left alone, and so are foreign dialogs, which have
/// a default button.
class ButtonKeys final : public QObject
{
    Q_OBJECT
public:
    ButtonKeys(QObject* parent, QApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace branchbook::ui
