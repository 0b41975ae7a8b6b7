// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plain_tips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QStringTokenizer>
#include <QToolTip>

namespace branchbook::ui {

namespace {

constexpr qsizetype kLongLine = 30; ///< characters

bool hasLongLine(const QString& text)
{
    for (const QStringView line : QStringTokenizer{QStringView(text), u'\n'}) {
        if (line.size() > kLongLine)
            return true;
    }
    return false;
}

} // namespace

void showPlainTip(const QPoint& globalPos, const QString& text, QWidget* widget, const QRect& rect)
{
    if (text.isEmpty())
        return QToolTip::hideText();
    const QString lines = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    const QString wrap = hasLongLine(text) ? QStringLiteral("pre-wrap") : QStringLiteral("pre");
    // Rich text is what wraps, and its blanks are kept only where that is asked for.
    QToolTip::showText(globalPos, QStringLiteral("<div style=\"white-space:%1\">%2</div>").arg(wrap, lines), widget,
                       rect);
}

PlainTips::PlainTips(QObject* parent, QApplication& app)
    : QObject(parent)
{
    app.installEventFilter(this);
}

bool PlainTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
        view && view->viewport() == widget) {
        const auto item = view->indexAt(help->pos());
        if (const QString tip = item.data(Qt::ToolTipRole).toString(); !tip.isEmpty()) {
            showPlainTip(help->globalPos(), tip, widget, view->visualRect(item));
            return true;
        }
    }
    if (widget->toolTip().isEmpty())
        return false; // the widget's own way, else the parent is asked
    showPlainTip(help->globalPos(), widget->toolTip(), widget, {});
    return true;
}

} // namespace branchbook::ui
