// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around the widget that the keyboard has reached: 2 px, outside a 2 px gap (design §4).
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace branchbook::ui {

/// Watches the application's focus. Buttons and other painted controls get the overlay, a child of their window above
/// everything in it, cut only where they scroll out of sight; text inputs, combos and item views show focus in place and
/// are left alone, as are foreign dialogs (printing, files).
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    FocusRing(QObject* parent, QApplication& app);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeFocus(QWidget* widget, Qt::FocusReason reason);
    void show(QWidget* target);
    void hide();
    void follow();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    QPointer<QWidget> m_left; ///< had the ring when a menu or another window took the focus
};

/// Whether the last thing the user did was on the keyboard: then what gets the focus shows it.
[[nodiscard]] bool isKeyboardInUse();
/// For setFocus() by the program, so that the ring follows the user of a keyboard and spares that of a mouse.
[[nodiscard]] Qt::FocusReason reasonOfFocus(const QWidget& target);

/// Widgets may set the dynamic property "ring" to their corner radius (int), or to -1 for no ring.
inline constexpr auto kRingProperty = "ring";
/// The name of the overlay, for tests.
inline constexpr auto kRingName = "focusRing";

} // namespace branchbook::ui
