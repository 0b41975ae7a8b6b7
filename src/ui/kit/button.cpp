// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QStylePainter>

#include <array>

namespace branchbook::ui {

namespace {

/// QPushButton sets icon and text 4 px apart; the design wants 6. The box comes from the style sheet all the same.
class IconTextButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    void setIconSide(int px)
    {
        onTextSize(this, [this, px] { setIconSize({scaled(px), scaled(px)}); });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const auto base = QPushButton::sizeHint();
        return icon().isNull() || text().isEmpty() ? base : base + QSize(kIconGap - 4, 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const int words = fontMetrics().horizontalAdvance(text());
        const int side = icon().isNull() ? 0 : iconSize().width();
        const int gap = side > 0 && !text().isEmpty() ? kIconGap : 0;
        int x = (width() - side - gap - words) / 2;
        const bool behind = layoutDirection() == Qt::RightToLeft; // the icon stands behind the words
        if (side > 0) {
            const QRect target(behind ? x + words + gap : x, (height() - side) / 2, side, side);
            icon().paint(&painter, target, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                         isChecked() ? QIcon::On : QIcon::Off);
        }
        x += behind ? 0 : side + gap;
        auto font = this->font();
        font.setUnderline(property("kind") == QStringLiteral("link") && underMouse());
        painter.setFont(font);
        painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(QRect(x, 0, words + 2, height()), int(Qt::AlignVCenter) | Qt::TextSingleLine, text());
    }

private:
    static constexpr int kIconGap = 6;
};

constexpr std::array kKindNames{"standard", "primary", "soft", "danger", "text", "link"};

Color iconTint(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return Color::OnAccent;
    case ButtonKind::Soft:
    case ButtonKind::Danger:
    case ButtonKind::Link: return Color::AccentText;
    case ButtonKind::Text: return Color::Text2;
    default: return Color::Text;
    }
}

QPushButton* squareButton(const QString& iconName, const QString& name, ButtonKind kind, const QString& side,
                          QWidget* parent)
{
    auto* made = button({}, kind, ControlSize::Standard, iconName, parent);
    made->setProperty("iconOnly", side);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

} // namespace

QPushButton* button(const QString& text, ButtonKind kind, ControlSize size, const QString& iconName, QWidget* parent)
{
    auto* made = new IconTextButton(text, parent);
    made->setAutoDefault(false);
    made->setProperty("kind", QString::fromLatin1(kKindNames[std::size_t(kind)]));
    if (size != ControlSize::Standard)
        made->setProperty("controlSize", size == ControlSize::Small ? QStringLiteral("s") : QStringLiteral("l"));
    if (size == ControlSize::Large)
        made->setProperty("ring", 8);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName, iconTint(kind)));
        made->setIconSide(size == ControlSize::Large ? 20 : 16);
    }
    made->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    made->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    made->setAccessibleName(text);
    return made;
}

QPushButton* iconButton(const QString& iconName, const QString& name, ButtonKind kind, ControlSize size,
                        QWidget* parent)
{
    return squareButton(iconName, name, kind, size == ControlSize::Small ? QStringLiteral("s") : QStringLiteral("m"),
                        parent);
}

QPushButton* rowButton(const QString& iconName, const QString& name, QWidget* parent)
{
    return squareButton(iconName, name, ButtonKind::Text, QStringLiteral("xs"), parent);
}

SplitButton::SplitButton(const QString& text, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SplitButton::setMenu(QMenu* menu)
{
    m_menu = menu;
    updateGeometry();
}

int SplitButton::menuWidth() const
{
    return m_menu ? 9 + scaled(14) + 9 : 0; // divider, chevron, edge
}

QSize SplitButton::sizeHint() const
{
    const int text = textWidth(this->text(), TextRole::BodyStrong);
    return {15 + scaled(16) + 6 + text + (m_menu ? 12 + menuWidth() : 15), scaled(36)};
}

void SplitButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Color fill = !isEnabled() ? Color::Sunken
        : isDown()                  ? Color::AccentPressed
        : underMouse()              ? Color::AccentHover
                                    : Color::Accent;
    const Color ink = isEnabled() ? Color::OnAccent : Color::TextDisabled;
    paintBox(painter, rect(), 6, fill, isEnabled() ? Color::None : Color::Line);
    const double middle = height() / 2.0;
    const int side = scaled(16);
    paintIcon(painter, m_iconName, ink, {15, middle - side / 2.0, double(side), double(side)});
    paintText(painter, {15.0 + side + 6, 0, double(width()), double(height())}, text(), TextRole::BodyStrong, ink);
    if (!m_menu)
        return;
    const int small = scaled(14);
    const double arrow = width() - 9 - small;
    auto divider = color(ink);
    divider.setAlphaF(0.35F);
    painter.fillRect(QRectF(arrow - 9, middle - 9, 1, 18), divider);
    paintIcon(painter, QStringLiteral("chevron-down"), ink,
              {arrow, middle - small / 2.0, double(small), double(small)});
}

void SplitButton::mousePressEvent(QMouseEvent* event)
{
    if (m_menu && event->position().x() > width() - menuWidth()) {
        showMenu();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void SplitButton::keyPressEvent(QKeyEvent* event)
{
    if (m_menu && (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4))
        showMenu();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SplitButton::showMenu()
{
    if (m_menu && isEnabled())
        m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height() + 4)));
}

bool SplitButton::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace branchbook::ui
