// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area for cards whose text wraps.
#pragma once

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
    void fit()
    {
        if (widget() != nullptr)
            widget()->setMinimumHeight(std::max(0, widget()->layout()->totalHeightForWidth(viewport()->width())));
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
};

} // namespace branchbook::ui
