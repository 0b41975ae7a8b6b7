// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area for cards whose text wraps.
#pragma once

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace branchbook::ui {

/// Its widget keeps the height that it needs at the width beside the bar; what does not fit scrolls.
class FittingScroll final : public QScrollArea
{
public:
    FittingScroll()
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // what is inside brings itself into sight
    }
    /// In a dialog: as high as its widget needs, `tallest` at most; while it is open it grows but does not shrink, so that
    /// the buttons below stay. Both at text size 1; `width` is what it will have, for the time before it is shown.
    void setTallest(int tallest, int width)
    {
        m_tallest = tallest;
        m_width = width;
        fit();
    }
    void fit()
    {
        if (widget() == nullptr)
            return;
        const int wide = m_tallest > 0 && !isVisible() ? scaled(m_width) : viewport()->width();
        QLayout* inside = widget()->layout();
        const int wrapped = inside->totalHeightForWidth(wide);
        widget()->setMinimumHeight(std::max(0, wrapped));
        const int needed = inside->hasHeightForWidth() ? wrapped : inside->totalSizeHint().height();
        if (const int high = std::min(needed, scaled(m_tallest)); high > m_high) {
            m_high = high;
            updateGeometry();
        }
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize own = QScrollArea::sizeHint();
        return m_tallest > 0 ? QSize(own.width(), m_high) : own;
    }
    /// No room for a scroll bar where what is inside is lower than one.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize own = QScrollArea::minimumSizeHint();
        return m_tallest > 0 ? QSize(own.width(), std::min(own.height(), m_high)) : own;
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return done;
    }

private:
    int m_tallest = 0; ///< 0: the layout around it says
    int m_width = 0;
    int m_high = 0; ///< px, the most that was needed
};

} // namespace branchbook::ui
