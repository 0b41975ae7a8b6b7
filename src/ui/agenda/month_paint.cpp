// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/month_paint.h"

#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace branchbook::ui {

namespace {

struct MonthPaintTexts {
    Q_DECLARE_TR_FUNCTIONS(MonthPaintTexts)
};

struct MarkInk {
    const char* icon;
    Color ink;
    Color iconInk;
    Color fill;
    Color border;
};

MarkInk inkOf(MonthMark::Kind kind)
{
    switch (kind) {
    case MonthMark::Kind::Held: return {"check", Color::Ok, Color::Ok, Color::OkSoft, Color::None};
    case MonthMark::Kind::Planned: return {"circle", Color::Text, Color::Text3, Color::Surface, Color::LineStrong};
    case MonthMark::Kind::Unrecorded: return {"clock", Color::Text, Color::Warn, Color::Surface, Color::WarnLine};
    case MonthMark::Kind::Overdue: return {"alert", Color::Warn, Color::Warn, Color::WarnSoft, Color::WarnLine};
    case MonthMark::Kind::NotArranged:
        return {"circle-dashed", Color::Text2, Color::Text2, Color::Surface, Color::Control};
    case MonthMark::Kind::Deadline: break;
    }
    return {"clock", Color::Text2, Color::Text3, Color::None, Color::None};
}

} // namespace

void paintMark(QPainter& painter, const QRectF& rect, MonthMark::Kind kind, const QString& text, MarkFocus focus)
{
    const auto look = inkOf(kind);
    if (kind == MonthMark::Kind::NotArranged) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color(look.fill));
        painter.setPen(QPen(color(look.border), 1, Qt::DashLine));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
        painter.restore();
    } else if (kind != MonthMark::Kind::Deadline) {
        paintBox(painter, rect, 5, look.fill, look.border);
    }
    if (focus == MarkFocus::On)
        paintBox(painter, rect, 5, Color::None, Color::Focus, 2);
    const double side = scaled(12);
    const double left = text.isEmpty() ? rect.center().x() - side / 2 : rect.left() + 6;
    paintIcon(painter, QString::fromLatin1(look.icon), look.iconInk, {left, rect.center().y() - side / 2, side, side});
    if (!text.isEmpty())
        paintText(painter, rect.adjusted(6 + side + 3, 0, -4, 0), text, TextRole::Caption, look.ink);
}

void paintDayGround(QPainter& painter, const QRectF& rect, const MonthData& data, QDate day)
{
    const bool today = day == data.today;
    const bool inside = Month::of(day) == Month::of(data.month);
    const auto word = data.dayWord(day);
    painter.fillRect(rect, color(today ? Color::AccentSoft : day.dayOfWeek() > 5 ? Color::Sunken : Color::Surface));
    painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), color(Color::Line));
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::Line));
    const QString number = !inside && (day.day() == 1 || day == data.first)
        ? MonthPaintTexts::tr("%1月%2").arg(day.month()).arg(day.day())
        : QString::number(day.day());
    const QRectF line(rect.left() + 9, rect.top() + 4, rect.width() - 18, scaled(22));
    const auto role = today ? TextRole::BodyStrong : inside ? TextRole::Body : TextRole::Small;
    const Color ink = today   ? Color::AccentText
        : !inside             ? Color::TextDisabled
        : day.dayOfWeek() > 5 ? Color::Text2
                              : Color::Text;
    paintText(painter, line, number, role, ink);
    if (today)
        paintText(painter, line.adjusted(textWidth(number, role) + 6, 0, 0, 0), MonthPaintTexts::tr("今天"),
                  TextRole::Caption, Color::AccentText);
    if (!word.isEmpty())
        paintText(painter, line, word, TextRole::Caption, inside ? Color::Text2 : Color::TextDisabled, Qt::AlignRight);
}

void paintWeekHead(QPainter& painter, const QRectF& rect)
{
    const std::array names{MonthPaintTexts::tr("一"), MonthPaintTexts::tr("二"), MonthPaintTexts::tr("三"),
                           MonthPaintTexts::tr("四"), MonthPaintTexts::tr("五"), MonthPaintTexts::tr("六"),
                           MonthPaintTexts::tr("日")};
    painter.fillRect(rect, color(Color::Sunken));
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::Line));
    for (std::size_t i = 0; i < names.size(); ++i)
        paintText(painter, {rect.left() + rect.width() * double(i) / 7 + 10, rect.top(), 60, rect.height()},
                  names.at(i), TextRole::Small, i > 4 ? Color::Text3 : Color::Text2);
}

} // namespace branchbook::ui
