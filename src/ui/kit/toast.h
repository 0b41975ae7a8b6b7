// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dark strip at the bottom: undo, and success of things not visible.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace branchbook::ui {

/// Property of a widget over which no toast may lie while there is room above it.
inline constexpr const char* kKeepClear = "keepClear";

/// One per window; a new text replaces the old one. Stays 8 s, longer while hovered or focused.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    /// `host` is the content area over whose bottom centre it stands.
    explicit Toast(QWidget* host);
    void say(const QString& text, const QString& iconName = {});
    [[nodiscard]] QString iconName() const { return m_icon; }
    /// With an action, normally 撤销, that F6 reaches.
    void offer(const QString& text, const QString& iconName, const QString& verb, std::function<void()> act);
    void dismiss();
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void popUp(const QString& text, const QString& iconName);
    [[nodiscard]] int footerRoom(int reach) const;
    void place();

    QString m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
    std::function<void()> m_act;
};

} // namespace branchbook::ui
