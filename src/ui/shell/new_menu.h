// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu 新建 (mockup 18): kinds with small grey keys that work while the menu is open.
#pragma once

#include <QMenu>

namespace branchbook::ui {

class NewMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit NewMenu(QWidget* parent = nullptr);
    /// `key` ("Ctrl+1") may be empty.
    QAction* addEntry(const QString& iconName, const QString& text, const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace branchbook::ui
