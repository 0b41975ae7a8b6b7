// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plain_tips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QRegion>
#include <QStringTokenizer>
#include <QToolTip>

#include <utility>
#include <vector>

namespace branchbook::ui {

namespace {

constexpr qsizetype kLongLine = 30; ///< characters
constexpr int kFieldPadding = 60; ///< px: both sides of a field, with its icon and the button that clears it

bool hasLongLine(const QString& text)
{
    for (const QStringView line : QStringTokenizer{QStringView(text), u'\n'}) {
        if (line.size() > kLongLine)
            return true;
    }
    return false;
}

struct ShortenedText {
    QRectF rect; ///< in the coordinates of what paints it
    QString whole;
};

std::vector<ShortenedText>* shortenedNow = nullptr; ///< while a widget is asked; all are painted in one thread

/// A line for each text that stands shortened at `place`. A few px of the widget are painted once more, to be seen by nobody.
QString wholeAt(QWidget& widget, const QPoint& place)
{
    std::vector<ShortenedText> noted;
    QImage nowhere(4, 4, QImage::Format_ARGB32_Premultiplied);
    auto* const before = std::exchange(shortenedNow, &noted);
    widget.render(&nowhere, {}, QRegion(place.x() - 1, place.y() - 1, 3, 3), {});
    shortenedNow = before;
    QStringList texts;
    for (const auto& each : noted) {
        if (each.rect.contains(place))
            texts.append(each.whole);
    }
    return texts.join(u'\n');
}

/// What stands in an empty field is shortened by Qt itself.
QString wholePlaceholder(const QWidget& widget)
{
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    const bool asks = field != nullptr && field->text().isEmpty();
    return asks
            && field->fontMetrics().horizontalAdvance(field->placeholderText())
                > field->width() - field->textMargins().left() - field->textMargins().right() - kFieldPadding
        ? field->placeholderText()
        : QString();
}

/// What a tip says, and before it the whole of what stands shortened under the mouse.
QString withWhole(QWidget& widget, const QPoint& place, const QString& tip)
{
    const QString placeholder = wholePlaceholder(widget);
    const QString whole = placeholder.isEmpty() ? wholeAt(widget, place) : placeholder;
    if (whole.isEmpty() || tip.contains(whole))
        return tip;
    return tip.isEmpty() ? whole : whole + u'\n' + tip;
}

} // namespace

void noteShortened(const QPainter& painter, const QRectF& rect, const QString& whole)
{
    if (shortenedNow != nullptr)
        shortenedNow->push_back({painter.worldTransform().mapRect(rect), whole});
}

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
        const auto* head = qobject_cast<const QHeaderView*>(view);
        const QVariant own = head && head->model()
            ? head->model()->headerData(head->logicalIndexAt(help->pos()), head->orientation(), Qt::ToolTipRole)
            : item.data(Qt::ToolTipRole);
        const QString tip = withWhole(*widget, help->pos(), own.toString());
        if (!tip.isEmpty()) {
            showPlainTip(help->globalPos(), tip, widget, item.isValid() ? view->visualRect(item) : QRect());
            return true;
        }
    }
    const QString tip = withWhole(*widget, help->pos(), widget->toolTip());
    if (tip.isEmpty())
        return false; // the widget's own way, else the parent is asked
    showPlainTip(help->globalPos(), tip, widget, {});
    return true;
}

} // namespace branchbook::ui
