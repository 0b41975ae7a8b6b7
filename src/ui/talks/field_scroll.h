// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that scroll where the page is lower than they are, so that the buttons below them stay in sight.
#pragma once

#include <QEvent>
#include <QScrollArea>

namespace branchbook::ui {

/// As tall as the fields where there is room, and no taller than the page.
class FieldScroll final : public QScrollArea
{
public:
    explicit FieldScroll(QWidget* fields)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        fields->setProperty("kind", QStringLiteral("page"));
        setWidget(fields);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace branchbook::ui
