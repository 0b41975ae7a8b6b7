// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/year_delegate.h"

#include "ui/agenda/run_line.h"
#include "ui/agenda/year_table.h"
#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

using agenda::CellState;

struct MarkLook {
    const char* icon;
    Color ink;
    Color iconInk;
    Color fill;
    Color border;
};

MarkLook lookOf(CellState state)
{
    switch (state) {
    case CellState::Done: return {"check", Color::Ok, Color::Ok, Color::OkSoft, Color::None};
    case CellState::Running: return {"circle-dot", Color::Info, Color::Info, Color::InfoSoft, Color::None};
    case CellState::Overdue: return {"alert", Color::Warn, Color::Warn, Color::WarnSoft, Color::WarnLine};
    case CellState::NotArranged: return {"circle-dashed", Color::Text2, Color::Text2, Color::Surface, Color::Control};
    case CellState::Unrecorded: return {"clock", Color::Text, Color::Warn, Color::Surface, Color::WarnLine};
    case CellState::Planned: return {"circle", Color::Text, Color::Text3, Color::Surface, Color::LineStrong};
    case CellState::Waived: return {"edit", Color::Text2, Color::Text3, Color::NeutralSoft, Color::None};
    default: return {"circle", Color::Text3, Color::Text3, Color::None, Color::None}; // nothing there yet: no box
    }
}

void paintDashed(QPainter& painter, const QRectF& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(Color::Surface));
    painter.setPen(QPen(color(Color::Control), 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5);
    painter.restore();
}

/// Where there is no room for both, the day says more than a ring, which also stands for what has no day yet.
void paintPlannedDay(QPainter& painter, const QRectF& rect, int day)
{
    paintBox(painter, rect, 6, Color::Surface, Color::Control);
    paintText(painter, rect, QString::number(day), TextRole::Small, Color::Text, Qt::AlignHCenter);
}

bool beginsQuarter(int column)
{
    return column >= 1 && (column % 3 == 1 || column == YearModel::kColumns - 1);
}

} // namespace

void paintYearMark(QPainter& painter, const QRectF& rect, CellState state, const QString& text)
{
    if (state == CellState::Blank)
        return;
    const auto look = lookOf(state);
    if (state == CellState::NotArranged)
        paintDashed(painter, rect);
    else
        paintBox(painter, rect, 6, look.fill, look.border);
    const auto role = state == CellState::Overdue ? TextRole::SmallStrong : TextRole::Small;
    const double side = scaled(14);
    const double words = text.isEmpty() ? 0 : textWidth(text, role) + 1;
    const double gap = text.isEmpty() ? 0 : 4;
    const double left = rect.center().x() - (side + gap + words) / 2;
    paintIcon(painter, QString::fromLatin1(look.icon), look.iconInk, {left, rect.center().y() - side / 2, side, side});
    if (words > 0)
        paintText(painter, {left + side + gap, rect.top(), words + 1, rect.height()}, text, role, look.ink);
}

YearDelegate::YearDelegate(YearTable& table, const YearModel& model)
    : QStyledItemDelegate(&table)
    , m_table(table)
    , m_model(model)
{
}

void YearDelegate::paintGround(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const bool section = m_model.rowAt(index.row()) == nullptr;
    const bool now = index.column() > 0 && index.column() == m_table.currentMonth();
    painter.fillRect(rect, color(now ? Color::AccentSoft : section ? Color::Sunken : Color::Surface));
    painter.fillRect(rect.left(), rect.top(), rect.width(), 1, color(Color::Line));
    if (beginsQuarter(index.column()))
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), color(Color::Line));
}

void YearDelegate::paintTitle(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const auto area = rect.adjusted(14, 0, -8, 0);
    const auto* row = m_model.rowAt(index.row());
    if (row == nullptr)
        return paintText(painter, area, m_model.sectionAt(index.row()), TextRole::Caption, Color::Text2);
    const double first = scaled(20);
    const double second = scaled(18);
    const double top = area.center().y() - (first + second) / 2;
    paintText(painter, {area.left(), top, area.width(), first}, row->title, TextRole::BodyStrong, Color::Text);
    paintText(painter, {area.left(), top + first, area.width(), second}, row->asked, TextRole::Caption, Color::Text3);
}

void YearDelegate::paintSum(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const auto* row = m_model.rowAt(index.row());
    if (row == nullptr || row->needed == 0)
        return;
    const QList<TextRun> runs{{QString::number(row->done), TextRole::BodyStrong, Color::Text},
                              {QStringLiteral("/%1").arg(row->needed), TextRole::Body, Color::Text3}};
    const double wide = runsWidth(runs);
    const QString note = sumNote(*row);
    const double first = note.isEmpty() ? rect.height() : scaled(20);
    const double second = note.isEmpty() ? 0 : scaled(18);
    const double top = rect.center().y() - (first + second) / 2;
    paintRuns(painter, {rect.center().x() - wide / 2, top, wide + 2, first}, runs);
    if (!note.isEmpty())
        paintText(painter, {rect.left() + 2, top + first, rect.width() - 4, second}, note, TextRole::Caption,
                  Color::Text3, Qt::AlignHCenter);
}

void YearDelegate::paintMonth(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const auto* cell = m_model.cellAt(index);
    const double wide = std::min(double(scaled(m_table.isNarrow() ? 30 : 62)), rect.width() - 5);
    const double high = scaled(26);
    const QRectF mark(rect.center().x() - wide / 2, rect.center().y() - high / 2, wide, high);
    if (cell != nullptr && m_table.isNarrow() && cell->state == CellState::Planned && cell->on.isValid())
        paintPlannedDay(painter, mark, cell->on.day());
    else if (cell != nullptr)
        paintYearMark(painter, mark, cell->state, m_table.isNarrow() ? QString() : cell->text);
    if (!m_table.showsFocusOn(index))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Color::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.adjusted(-3, -3, 3, 3).intersected(rect.adjusted(1, 1, -1, -1)), 9, 9);
    painter.restore();
}

void YearDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(*painter, option.rect, index);
    if (index.column() == 0)
        paintTitle(*painter, option.rect, index);
    else if (index.column() == YearModel::kColumns - 1)
        paintSum(*painter, option.rect, index);
    else if (m_model.rowAt(index.row()) != nullptr)
        paintMonth(*painter, option.rect, index);
}

YearHeader::YearHeader(YearTable& table)
    : QHeaderView(Qt::Horizontal, &table)
    , m_table(table)
{
}

void YearHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const bool now = section > 0 && section == m_table.currentMonth();
    painter->fillRect(rect, color(now ? Color::AccentSoft : Color::Sunken));
    if (beginsQuarter(section))
        painter->fillRect(rect.left(), rect.top(), 1, rect.height(), color(Color::Line));
    if (now)
        painter->fillRect(rect.left(), rect.top(), rect.width(), 2, color(Color::Accent));
    const auto text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    paintText(*painter, rect.adjusted(section == 0 ? 14 : 0, 0, 0, 0), text,
              now ? TextRole::SmallStrong : TextRole::Small, now ? Color::AccentText : Color::Text2,
              section == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
}

} // namespace branchbook::ui
