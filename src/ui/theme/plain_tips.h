// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips say what is written, letter by letter. Qt takes what looks like HTML for HTML and fetches its pictures: a cell of
// somebody's roster or the name of a file must neither lose its letters nor read a file.
#pragma once

#include <QObject>

class QApplication;
class QPainter;
class QPoint;
class QRect;
class QRectF;
class QString;
class QWidget;

namespace branchbook::ui {

/// QToolTip::showText for text from anywhere: nothing in it is markup, lines break where it says so, and long lines wrap.
/// An empty text takes the tip away.
void showPlainTip(const QPoint& globalPos, const QString& text, QWidget* widget, const QRect& rect);

/// Called by what paints: `whole` stands in `rect`, in the painter's coordinates, with dots at its end for want of room. The tip
/// over it tells the whole. Does nothing unless a tip is asked for.
void noteShortened(const QPainter& painter, const QRectF& rect, const QString& whole);

/// Watches the application's tips: those of widgets and of the items of every list and table are shown as plain text, and before
/// them the whole of what stands shortened under the mouse.
class PlainTips final : public QObject
{
    Q_OBJECT
public:
    PlainTips(QObject* parent, QApplication& app);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace branchbook::ui
