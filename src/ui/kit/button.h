// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons. In a Designer form the same look comes from the dynamic properties kind, controlSize and iconOnly.
#pragma once

#include "ui/theme/color.h"

#include <QPushButton>

class QMenu;

namespace branchbook::ui {

enum class ButtonKind { Standard, Primary, Soft, Danger, Text, Link };
enum class ControlSize { Standard, Small, Large };

/// A verb of 2–6 characters. `iconName` is a file of resources/icons.
[[nodiscard]] QPushButton* button(const QString& text, ButtonKind kind = ButtonKind::Standard,
                                  ControlSize size = ControlSize::Standard, const QString& iconName = {},
                                  QWidget* parent = nullptr);
/// Only an icon: 36, 30 (Small) or 28 (`rowButton`) square, with a tooltip that is also its accessible name.
[[nodiscard]] QPushButton* iconButton(const QString& iconName, const QString& name, ButtonKind kind = ButtonKind::Text,
                                      ControlSize size = ControlSize::Standard, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* rowButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

/// 新建 with a menu: the left part does the page's own kind, the right part opens the menu.
class SplitButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SplitButton(const QString& text, const QString& iconName, QWidget* parent = nullptr);
    /// Owned by the caller; without a menu the right part is absent.
    void setMenu(QMenu* menu);
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void showMenu();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int menuWidth() const;

    QString m_iconName;
    QMenu* m_menu = nullptr;
};

} // namespace branchbook::ui
