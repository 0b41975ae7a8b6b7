// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"
#include "ui/kit/table_view.h"
#include "ui/theme/icon.h"
#include "ui/theme/indicator.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionClicked, this, &TableHeader::take);
}

void TableHeader::setSorting(Sorting sorting)
{
    m_sorting = sorting;
    viewport()->update();
}

void TableHeader::setCheckState(Qt::CheckState state)
{
    m_check = state;
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(36)};
}

void TableHeader::noteWidths()
{
    m_widths.clear();
    for (int section = 0; section < count(); ++section)
        m_widths.append(sectionSize(section));
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    noteWidths();
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    noteWidths();
    QHeaderView::mouseDoubleClickEvent(event);
}

/// Told at the end, and of the section that was drawn alone: while it is drawn nothing else moves.
void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const QList<int> before = std::exchange(m_widths, {});
    for (int section = 0; section < qMin(count(), int(before.size())); ++section) {
        if (const int now = sectionSize(section); now > 0 && before.at(section) > 0 && now != before.at(section))
            return Q_EMIT widthChosen(section, now); // the others answer to this one
    }
}

void TableHeader::take(int section)
{
    if (m_check && section == 0) {
        Q_EMIT checkClicked();
        return;
    }
    if (!m_sortable.isEmpty() && !m_sortable.contains(section))
        return;
    if (m_sorting.column != section)
        m_sorting = {section, Qt::AscendingOrder};
    else if (m_sorting.order == Qt::AscendingOrder)
        m_sorting.order = Qt::DescendingOrder;
    else
        m_sorting = {};
    viewport()->update();
    Q_EMIT sortingChosen(m_sorting);
}

QList<int> TableHeader::sortableColumns() const
{
    QList<int> columns;
    if (!model() || !isSignalConnected(QMetaMethod::fromSignal(&TableHeader::sortingChosen)))
        return columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const bool ticks = m_check && section == 0;
        const bool answers = m_sortable.isEmpty() || m_sortable.contains(section);
        if (!ticks && answers && !isSectionHidden(section)
            && !model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty())
            columns.append(section);
    }
    return columns;
}

bool TableHeader::takeKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (m_check && modifiers == Qt::ControlModifier && event.key() == Qt::Key_A) {
        Q_EMIT checkClicked();
        return true;
    }
    const auto columns = modifiers == (Qt::ControlModifier | Qt::ShiftModifier) ? sortableColumns() : QList<int>();
    if (columns.isEmpty())
        return false;
    const auto count = columns.size();
    const auto at = columns.indexOf(m_sorting.column);
    switch (event.key()) {
    case Qt::Key_Right: m_sorting = {columns.at((at + 1) % count), Qt::AscendingOrder}; break;
    case Qt::Key_Left: m_sorting = {columns.at(at > 0 ? at - 1 : count - 1), Qt::AscendingOrder}; break;
    case Qt::Key_Up: m_sorting = {columns.at(std::max<qsizetype>(at, 0)), Qt::AscendingOrder}; break;
    case Qt::Key_Down: m_sorting = {columns.at(std::max<qsizetype>(at, 0)), Qt::DescendingOrder}; break;
    case Qt::Key_Home: m_sorting = {}; break;
    default: return false;
    }
    const auto title = model()->headerData(m_sorting.column, Qt::Horizontal, Qt::DisplayRole).toString();
    parentWidget()->setAccessibleDescription(m_sorting.column < 0                        ? tr("按原来的顺序")
                                                 : m_sorting.order == Qt::AscendingOrder ? tr("按%1升序").arg(title)
                                                                                         : tr("按%1降序").arg(title));
    viewport()->update();
    Q_EMIT sortingChosen(m_sorting);
    return true;
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuAsked(event->globalPos());
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    // A model may set a column's title off by colours of the theme.
    const auto tint = [&](int role, Color otherwise) {
        const QVariant asked = model()->headerData(section, Qt::Horizontal, role);
        return asked.metaType() == QMetaType::fromType<Color>() ? asked.value<Color>() : otherwise;
    };
    painter->fillRect(rect, color(tint(Qt::BackgroundRole, Color::Sunken)));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Color::Line));
    QRectF area = QRectF(rect).adjusted(visualIndex(section) == 0 ? 10 + m_inset : 10, 0, -10, -1);
    if (rect.right() + 1 >= length() - offset())
        area.setRight(area.right() - m_trailing);
    if (section == 0 && m_check) {
        paintCheckBox(*painter, {area.left() + 4, area.top(), double(scaled(18)), area.height()}, *m_check);
    } else {
        const auto title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto asked = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const auto alignment = Qt::Alignment(asked) & Qt::AlignHorizontal_Mask;
        const bool sorted = m_sorting.column == section;
        const Color ink = tint(Qt::ForegroundRole, sorted ? Color::Text : Color::Text2);
        const bool strong = sorted || (ink != Color::Text && ink != Color::Text2);
        const auto role = strong ? TextRole::SmallStrong : TextRole::Small;
        paintText(*painter, area, title, role, ink, alignment);
        if (sorted) { // on the inner side of the title
            const double side = scaled(14);
            const double width = textWidth(title, role);
            const double left = alignment & Qt::AlignRight
                ? std::max(double(rect.left()), area.right() - width - 2 - side)
                : area.left() + width + 4;
            paintIcon(*painter,
                      m_sorting.order == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                            : QStringLiteral("chevron-down"),
                      Color::Text, {left, std::round(area.center().y() - side / 2), side, side});
        }
    }
    painter->restore();
}

} // namespace branchbook::ui
