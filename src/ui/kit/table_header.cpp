// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"
#include "ui/kit/table_view.h"
#include "ui/theme/icon.h"
#include "ui/theme/indicator.h"

#include <QContextMenuEvent>
#include <QPainter>

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
