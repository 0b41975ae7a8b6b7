// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of the search stand, and how they look.
#include "ui/kit/choice.h"
#include "ui/shell/palette.h"
#include "ui/theme/icon.h"

#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kPaletteWidth = 680;
constexpr int kHeadHeight = 56;
constexpr int kItemHeight = 48;
constexpr int kGroupHeight = 28;
constexpr int kFootHeight = 40;
constexpr int kCapHeight = 20;

/// A key as the design draws it: a small box with the name of the key. Gives where it ends.
double paintKeyCap(QPainter& painter, double left, double middle, const QString& key)
{
    const double tall = scaled(kCapHeight);
    const double wide = qMax(tall, textWidth(key, TextRole::Caption) + 12.0);
    const QRectF box(left, std::round(middle - tall / 2), wide, tall);
    paintBox(painter, box, 4, Color::Sunken, Color::LineStrong);
    paintText(painter, box, key, TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    return box.right();
}

/// A line of text in which every place that matches `typed` is medium and coloured.
void paintMatched(QPainter& painter, const QRectF& area, const QString& text, TextRole role, Color tint,
                  const QString& typed)
{
    auto strong = fontOf(role);
    strong.setWeight(QFont::Medium);
    const QFontMetricsF plainMetrics(fontOf(role));
    const QFontMetricsF strongMetrics(strong);
    double left = area.left();
    for (qsizetype at = 0; at < text.size() && left < area.right();) {
        const auto found = typed.isEmpty() ? -1 : text.indexOf(typed, at, Qt::CaseInsensitive);
        const auto plain = text.mid(at, found < 0 ? -1 : found - at);
        if (!plain.isEmpty()) {
            paintText(painter, {left, area.top(), area.right() - left, area.height()}, plain, role, tint);
            left += plainMetrics.horizontalAdvance(plain);
        }
        if (found < 0)
            return;
        painter.setFont(strong);
        painter.setPen(color(Color::AccentText));
        painter.drawText(QRectF(left, area.top(), qMax(0.0, area.right() - left), area.height()),
                         int(Qt::AlignVCenter) | Qt::TextSingleLine, text.mid(found, typed.size()));
        left += strongMetrics.horizontalAdvance(text.mid(found, typed.size()));
        at = found + typed.size();
    }
}

} // namespace

void SearchPalette::place()
{
    setGeometry(parentWidget()->rect());
    const double wide = qMin(scaled(kPaletteWidth), width() - 32);
    const double top = qMin(76.0, height() * 0.1);
    const double left = (width() - wide) / 2;
    const double bottom = height() - 24 - scaled(kFootHeight);
    double y = top + scaled(kHeadHeight) + 1;
    bool full = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto& line = m_lines[i];
        const double tall = scaled(line.item.open ? kItemHeight : kGroupHeight);
        full = full || y + tall > bottom;
        line.area = i < m_top || full ? QRectF() : QRectF(left + 6, y, wide - 12, tall);
        y += line.area.height();
    }
    if (m_lines.isEmpty())
        y += scaled(kItemHeight);
    m_panel = {left, top, wide, y + 8 + scaled(kFootHeight) - top};
    const int edit = int(left) + 16 + scaled(20) + 8;
    const auto chips = m_scopes->sizeHint();
    const int chipsLeft = int(left + wide) - 16 - chips.width();
    m_edit->setGeometry(edit, int(top) + 1, chipsLeft - 12 - edit, scaled(kHeadHeight) - 1);
    m_scopes->setGeometry(chipsLeft, int(top) + (scaled(kHeadHeight) - chips.height()) / 2, chips.width(),
                          chips.height());
    update();
}

void SearchPalette::paintLine(QPainter& painter, const Line& line, bool on) const
{
    const auto area = line.area;
    const auto& item = line.item;
    if (!item.open)
        return paintText(painter, area.adjusted(12, 4, 0, 0), item.title, TextRole::Caption, Color::Text3);
    if (on)
        paintBox(painter, area, 8, Color::AccentSoft, Color::None);
    const double side = scaled(item.avatar.isEmpty() ? 20 : 24);
    const QRectF sign(area.left() + 12 + 14 - side / 2, area.center().y() - side / 2, side, side);
    if (item.avatar.isEmpty())
        paintIcon(painter, item.icon, on ? Color::AccentText : Color::Text2, sign);
    else
        paintAvatar(painter, sign, item.avatar);
    const auto chip = chipSize(item.chip);
    const double cap = on ? textWidth(tr("Enter"), TextRole::Caption) + 12 : 0;
    const double right = item.chip.text.isEmpty() ? cap : chip.width();
    const QRectF text = area.adjusted(52, 0, -12 - (right > 0 ? right + 8 : 0), 0);
    const auto typed = m_edit->text().trimmed();
    if (item.detail.isEmpty()) {
        paintMatched(painter, text, item.title, TextRole::Body, Color::Text, typed);
    } else {
        const double first = scaled(21);
        const double second = scaled(18);
        const double top = area.center().y() - (first + second) / 2;
        paintMatched(painter, {text.left(), top, text.width(), first}, item.title, TextRole::Body, Color::Text, typed);
        paintMatched(painter, {text.left(), top + first, text.width(), second}, item.detail, TextRole::Caption,
                     Color::Text3, typed);
    }
    if (!item.chip.text.isEmpty())
        paintChip(painter,
                  {area.right() - 12 - chip.width(), area.center().y() - chip.height() / 2.0, double(chip.width()),
                   double(chip.height())},
                  item.chip);
    else if (on)
        paintKeyCap(painter, area.right() - 12 - cap, area.center().y(), tr("Enter"));
}

void SearchPalette::paintFoot(QPainter& painter) const
{
    const double foot = scaled(kFootHeight);
    const QRectF bottom(m_panel.left() + 1, m_panel.bottom() - foot, m_panel.width() - 2, foot - 1);
    painter.fillRect(QRectF(bottom.left(), bottom.top(), bottom.width(), 1), color(Color::Line));
    double x = bottom.left() + 16;
    const double middle = bottom.center().y();
    const std::pair<QStringList, QString> hints[]{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("选择")},
                                                  {{tr("Enter")}, tr("打开")},
                                                  {{tr("Tab")}, tr("切换范围")},
                                                  {{tr("Esc")}, tr("关闭")}};
    for (const auto& [keys, words] : hints) {
        for (const auto& key : keys)
            x = paintKeyCap(painter, x, middle, key) + 4;
        const double wide = textWidth(words, TextRole::Caption);
        paintText(painter, {x + 2, bottom.top(), wide + 2, bottom.height()}, words, TextRole::Caption, Color::Text2);
        x += wide + 16;
    }
    const auto hint = tr("也可以输入拼音首字母");
    if (x + textWidth(hint, TextRole::Caption) + 16 < bottom.right())
        paintText(painter, bottom.adjusted(16, 1, -16, 0), hint, TextRole::Caption, Color::Text3, Qt::AlignRight);
}

void SearchPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().scrim);
    paintShadow(painter, m_panel);
    paintBox(painter, m_panel, 12, Color::Popover, isDarkTheme() ? Color::LineStrong : Color::Line);
    const double side = scaled(20);
    const double head = scaled(kHeadHeight);
    paintIcon(painter, QStringLiteral("search"), Color::Text,
              {m_panel.left() + 16, m_panel.top() + (head - side) / 2, side, side});
    painter.fillRect(QRectF(m_panel.left(), m_panel.top() + head, m_panel.width(), 1), color(Color::Line));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).area.isEmpty())
            continue;
        paintLine(painter, m_lines.at(i), i == m_current);
    }
    if (m_lines.isEmpty())
        paintText(painter, {m_panel.left(), m_panel.top() + head, m_panel.width(), double(scaled(kItemHeight))},
                  nothingFound(), TextRole::Body, Color::Text3, Qt::AlignHCenter);
    paintFoot(painter);
}

} // namespace branchbook::ui
