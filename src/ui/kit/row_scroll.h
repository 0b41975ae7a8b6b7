// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows (fields of a form, lines of a list) that scroll where the page is lower than they are.
#pragma once

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace branchbook::ui {

/// As tall as the rows where there is room, and no taller than the page; then what is in sight ends below a whole one of them. Its
/// layout wants a stretch behind it.
class RowScroll final : public QScrollArea
{
public:
    explicit RowScroll(QWidget* rows)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        rows->setProperty("kind", QStringLiteral("page"));
        setWidget(rows);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        if (watched == widget() && event->type() == QEvent::Resize)
            endBelowRow();
        if (watched == widget() && event->type() == QEvent::LayoutRequest) // the rows are arranged behind this filter
            QMetaObject::invokeMethod(
                this, [this] { endBelowRow(); }, Qt::QueuedConnection);
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        endBelowRow();
    }

private:
    /// What would show half of a row is left to the ground of the card.
    void endBelowRow()
    {
        const QLayout* rows = widget() != nullptr ? widget()->layout() : nullptr;
        int end = 0;
        for (int i = 0; rows != nullptr && i < rows->count(); ++i) {
            const int below = rows->itemAt(i)->geometry().bottom() + 1;
            const bool line = rows->itemAt(i)->geometry().height() <= 1; // it stands over the next row
            if (!rows->itemAt(i)->isEmpty() && !line && below <= height())
                end = qMax(end, below);
        }
        const bool whole = widget() == nullptr || widget()->sizeHint().height() <= height();
        const int cut = whole || end == 0 ? 0 : height() - end;
        if (viewportMargins().bottom() != cut)
            setViewportMargins(0, 0, 0, cut);
    }
};

} // namespace branchbook::ui
