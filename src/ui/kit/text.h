// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels in the roles of design §3. The style sheet gives them size, weight, line height and colour.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace branchbook::ui {

/// Text (strong), explanation, metadata; the rest carry a meaning.
enum class Ink { Text, Text2, Text3, Accent, Ok, Warn, Info, Gold };

/// Plain text, one line. Never interprets markup.
[[nodiscard]] QLabel* label(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                            QWidget* parent = nullptr);
/// What stands for itself in a menu or on a button: Qt takes one & for the mark of a shortcut and drops it.
[[nodiscard]] QString menuText(const QString& text);
/// Plain text that wraps, with the line height of its role (QLabel would set Chinese too tight).
[[nodiscard]] QLabel* paragraph(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Text2,
                                QWidget* parent = nullptr);
void setRole(QLabel* target, TextRole role);
void setInk(QLabel* target, Ink ink);
/// Applies the style sheet again after a dynamic property has changed.
void repolish(QWidget* widget);

/// An icon that follows the theme, `size` px square (14, 16, 20, 24, 40).
[[nodiscard]] QWidget* iconLabel(const QString& name, int size, Color tint, QWidget* parent = nullptr);

/// One line that ends in … where the room is short; the whole text is then in the tooltip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, TextRole role = TextRole::Body, Color tint = Color::Text,
                         QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_text;
    TextRole m_role;
    Color m_tint;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace branchbook::ui
