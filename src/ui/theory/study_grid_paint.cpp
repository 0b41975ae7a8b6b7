// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/study_grid_paint.h"

#include "branchbook/base/screen_words.h"

#include "ui/agenda/run_line.h"
#include "ui/kit/paint.h"
#include "ui/theme/icon.h"
#include "ui/theory/study_grid.h"

#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

using ideology::StudyState;

constexpr int kChipWidth = 47;
constexpr int kChipHeight = 22;
constexpr int kChipIcon = 11;
constexpr int kChipGap = 2;
constexpr int kStudyPad = 16;
constexpr int kFrequencyGap = 8; // where the room is short, how often it is stands in the tooltip alone

struct ChipLook {
    const char* icon;
    Color ink;
    Color fill;
    Color border;
};

ChipLook chipLook(StudyState state)
{
    switch (state) {
    case StudyState::Held: return {"check", Color::Ok, Color::OkSoft, Color::None};
    case StudyState::Planned: return {"circle", Color::Text2, Color::Surface, Color::LineStrong};
    case StudyState::Unrecorded: break;
    }
    return {"clock", Color::Warn, Color::Surface, Color::WarnLine};
}

bool beginsStudyQuarter(int column)
{
    return column >= 1 && (column % 3 == 1 || column == StudyGridModel::kColumns - 1);
}

} // namespace

void paintStudyChip(QPainter& painter, const QRectF& rect, StudyState state, const QString& text)
{
    const ChipLook look = chipLook(state);
    paintBox(painter, rect, 5, look.fill, look.border);
    const double side = scaled(kChipIcon);
    const double words = text.isEmpty() ? 0 : textWidth(text, TextRole::Caption) + 1;
    const double gap = text.isEmpty() ? 0 : kChipGap;
    const bool both = side + gap + words <= rect.width() - 4;
    double left = rect.center().x() - ((both ? side + gap : 0) + words) / 2;
    if (both) {
        paintIcon(painter, QString::fromLatin1(look.icon), look.ink, {left, rect.center().y() - side / 2, side, side});
        left += side + gap;
    }
    if (words > 0)
        paintText(painter, {left, rect.top(), std::min(words, rect.right() - left) + 1, rect.height()}, text,
                  TextRole::Caption, look.ink);
}

StudyGridDelegate::StudyGridDelegate(StudyGrid& grid)
    : QStyledItemDelegate(&grid)
    , m_grid(grid)
{
}

void StudyGridDelegate::paintSum(QPainter& painter, const QRectF& rect, int row) const
{
    const ideology::StudyForm& form = m_grid.grid().form(row);
    const QList<TextRun> runs{{QString::number(form.held), TextRole::SmallStrong, Color::Text},
                              {QStringLiteral("/%1").arg(form.all), TextRole::Small, Color::Text3}};
    const double wide = runsWidth(runs);
    paintRuns(painter, {rect.center().x() - wide / 2, rect.top(), wide + 2, rect.height()}, runs);
}

void StudyGridDelegate::paintForm(QPainter& painter, const QRectF& rect, int row) const
{
    const QString title = shownWord(gathering::kindTitle(m_grid.grid().form(row).kind));
    const QString often = m_grid.grid().frequency(row);
    const int left = textWidth(title, TextRole::Body) + kFrequencyGap;
    paintText(painter, rect, title, TextRole::Body, Color::Text);
    if (!often.isEmpty() && left + textWidth(often, TextRole::Small) <= rect.width())
        paintText(painter, rect.adjusted(left, 0, 0, 0), often, TextRole::Small, Color::Text2);
}

void StudyGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect rect = option.rect;
    const bool now = index.column() > 0 && index.column() == m_grid.currentMonth();
    painter->fillRect(rect, color(now ? Color::AccentSoft : Color::Surface));
    if (index.row() > 0)
        painter->fillRect(rect.left(), rect.top(), rect.width(), 1, color(Color::Line));
    if (beginsStudyQuarter(index.column()))
        painter->fillRect(rect.left(), rect.top(), 1, rect.height(), color(Color::Line));
    QRectF mark = QRectF(rect).adjusted(4, 4, -3, -3);
    if (index.column() == 0) {
        paintForm(*painter, QRectF(rect).adjusted(kStudyPad, 0, -4, 0), index.row());
    } else if (index.column() == StudyGridModel::kColumns - 1) {
        paintSum(*painter, rect, index.row());
    } else if (const auto sessions = m_grid.grid().sessionsAt(index); !sessions.isEmpty()) {
        const double wide = std::min(double(scaled(kChipWidth)), rect.width() - 4.0);
        const double high = scaled(kChipHeight);
        mark = {rect.center().x() - wide / 2 + 1, rect.center().y() - high / 2 + 1, wide, high};
        paintStudyChip(*painter, mark, StudyGridModel::chipState(sessions), StudyGridModel::chipText(sessions));
    }
    if (!m_grid.showsFocusOn(index))
        return;
    paintBox(*painter, mark.adjusted(-2, -2, 2, 2).intersected(QRectF(rect).adjusted(1, 1, -1, -1)), 7, Color::None,
             Color::Focus, 2);
}

StudyGridHeader::StudyGridHeader(StudyGrid& grid)
    : QHeaderView(Qt::Horizontal, &grid)
    , m_grid(grid)
{
}

void StudyGridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const bool now = section > 0 && section == m_grid.currentMonth();
    painter->fillRect(rect, color(now ? Color::AccentSoft : Color::Sunken));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, color(Color::Line));
    if (beginsStudyQuarter(section))
        painter->fillRect(rect.left(), rect.top(), 1, rect.height(), color(Color::Line));
    if (now)
        painter->fillRect(rect.left(), rect.top(), rect.width(), 2, color(Color::Accent));
    const auto text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    paintText(*painter, rect.adjusted(section == 0 ? kStudyPad : 0, 0, 0, 0), text,
              now ? TextRole::SmallStrong : TextRole::Small, now ? Color::AccentText : Color::Text2,
              section == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
}

} // namespace branchbook::ui
