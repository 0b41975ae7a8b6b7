// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table share the room of its window.
#include "ui/kit/cell.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/table_view.h"

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kMostContent = 232; ///< px at text size 1: what a column gets for its content's sake
constexpr int kShortWord = 140; ///< px at text size 1, with the padding: 单选, Single choice
constexpr int kLeastOwn = 32; ///< px at text size 1: what can still be taken hold of
constexpr int kMeasuredRows = 24; ///< about what is in sight

} // namespace

void TableView::setOwnWidths(const QMap<int, int>& widths)
{
    m_ownWidths = widths;
    shareWidth();
}

void TableView::takeWidth(int column, int px)
{
    constexpr int kWhole = 1000;
    m_ownWidths.insert(column, (px - trailingInset(column)) * kWhole / scaled(kWhole));
    shareWidth();
    placeActions();
    Q_EMIT widthsChosen();
}

void TableView::shareWidth()
{
    if (!model())
        return;
    dropColumns();
    int used = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        if (const int width = neededWidth(i); width > 0)
            m_header->resizeSection(i, width + trailingInset(i));
        used += m_header->sectionSize(i);
    }
    const int stretch = stretchingColumn();
    if (stretch < 0)
        return;
    const int own = m_header->sectionSize(stretch);
    const int spare = spareAfterContents(viewport()->width() - used, stretch);
    if (spare > 0 || -spare <= own * 2 / 5) // it gives too, where that keeps the last column whole: its text ends in …
        m_header->resizeSection(stretch, own + spare);
}

/// A word is made whole where that takes no more than is spare: a short one first, though the stretching column ends in dots for it, a
/// longer one where nothing of that is cut. The user's own widths stay.
int TableView::spareAfterContents(int spare, int stretch)
{
    if (spare <= 0)
        return spare;
    const int texts = std::min(contentWidth(stretch), 2 * scaled(kMostContent)) - m_header->sectionSize(stretch);
    for (const auto& [most, kept] : {std::pair(kShortWord, 0), std::pair(kMostContent, std::max(0, texts))}) {
        for (int i = 0; i < model()->columnCount(); ++i) {
            if (i == stretch || isColumnHidden(i) || m_ownWidths.contains(i))
                continue;
            const int content = contentWidth(i);
            const int lacks = content - m_header->sectionSize(i);
            if (lacks <= 0 || lacks > spare - kept || content > scaled(most) + leadingInset(i) + trailingInset(i))
                continue;
            m_header->resizeSection(i, content);
            spare -= lacks;
        }
    }
    return spare;
}

/// What the first rows of a column need, in px of the screen; 0 of one with boxes to tick.
int TableView::contentWidth(int column) const
{
    const int rows = std::min(kMeasuredRows, model()->rowCount());
    int widest = 0;
    for (int row = 0; row < rows; ++row) {
        const auto index = model()->index(row, column);
        if (index.data(Qt::CheckStateRole).isValid())
            return 0;
        widest = std::max(widest, cellWidth(index));
    }
    return widest + 2 * kCellPadding + leadingInset(column) + trailingInset(column);
}

/// The one that was named, or the widest one where that had to give way; -1: none was named.
int TableView::stretchingColumn() const
{
    if (m_stretch < 0 || m_stretch >= m_header->count())
        return -1;
    if (!isColumnHidden(m_stretch))
        return m_stretch;
    int widest = -1;
    for (int i = 0; i < m_header->count(); ++i) {
        if (!isColumnHidden(i) && (widest < 0 || m_header->sectionSize(i) > m_header->sectionSize(widest)))
            widest = i;
    }
    return widest;
}

/// As the model wishes, and the title whole (with room for the chevron of a sorted column where it stands left).
int TableView::neededWidth(int column) const
{
    if (const auto own = m_ownWidths.find(column); own != m_ownWidths.end() && column != m_stretch)
        return scaled(qMax(*own, kLeastOwn));
    const int wished = scaled(model()->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt());
    const auto title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int content = model()->headerData(column, Qt::Horizontal, ColumnContentRole).toInt();
    const int least = qMax(wished, qMin(content, scaled(kMostContent)));
    return least > 0 && !title.isEmpty() ? qMax(least, textWidth(title, TextRole::SmallStrong) + 20) : least;
}

void TableView::dropColumns()
{
    std::vector<std::pair<int, int>> mayGo; // how early it goes, the column
    int used = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        const int early = model()->headerData(i, Qt::Horizontal, ColumnDropRole).toInt();
        if (early > 0)
            mayGo.emplace_back(early, i);
        if (early > 0 || !isColumnHidden(i))
            used += neededWidth(i);
    }
    std::ranges::sort(mayGo, std::greater<>());
    for (const auto& [early, column] : mayGo) {
        const bool gone = used > viewport()->width();
        if (gone)
            used -= neededWidth(column);
        if (gone != isColumnHidden(column))
            setColumnHidden(column, gone);
    }
}

} // namespace branchbook::ui
