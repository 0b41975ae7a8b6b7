// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/slow_hand.h"

#include "story/hands.h"
#include "ui/kit/dialog.h"
#include "ui/picture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QWindow>
#include <QtTest/QTest>

#include <algorithm>

namespace story {

namespace {

// Half as fast as somebody who is used to it: a practised person finds, reaches and presses a thing in 1.2 s or so and types a key in
// 0.2 s. Adults read 300 to 500 ideographs a minute: the lowest figure, and every word of every screen is read once. Nobody does that
// much; who stays below ten minutes so has time to hesitate.
constexpr double kClick = 2.5; // s
constexpr double kKey = 0.4; // s
constexpr double kLettersReadInASecond = 5;
constexpr int kKeysOfIdeograph = 4;
constexpr int kLittleLonger = 60; // ms

QString plain(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags).simplified();
}

/// What lies on top of the window: its dialog, or itself.
const QWidget& topmost(const QWidget& window)
{
    const QWidget* found = &window;
    for (const auto* each : window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isVisible() && each->property(branchbook::ui::kCoversProperty).toBool())
            found = each; // the later one is on top
    }
    return *found;
}

QString nameOf(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return QStringLiteral("%1 %2 “%3”")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             button ? button->text() : widget.accessibleName());
}

} // namespace

void SlowHand::read(const QWidget& any)
{
    settle();
    const auto labels = topmost(*any.window()).findChildren<QLabel*>();
    for (const auto* each : labels) {
        const QString text = plain(each->text());
        if (!each->isVisible() || each->visibleRegion().isEmpty() || m_read.contains(text))
            continue;
        m_read.insert(text);
        m_lettersRead += int(text.size());
    }
}

void SlowHand::click(QWidget& target)
{
    click(target, target.rect().center());
}

void SlowHand::click(QWidget& target, QPoint at)
{
    settle();
    QWidget& top = *target.window();
    const QPoint there = target.mapTo(&top, at);
    const auto* hit = top.childAt(there);
    const bool found = hit == &target || target.isAncestorOf(hit) || (hit == nullptr && &top == &target);
    if (!target.isVisible() || !found || !top.rect().contains(there))
        stop(QStringLiteral("cannot be hit: %1; there is %2").arg(nameOf(target), hit ? nameOf(*hit) : QString()));
    if (!target.isEnabled())
        stop(QStringLiteral("cannot be pressed: ") + nameOf(target));
    press(top, there);
}

void SlowHand::press(QWidget& top, QPoint at)
{
    QWindow* window = top.windowHandle();
    if (window == nullptr)
        stop(QStringLiteral("no window of its own: ") + nameOf(top));
    ++m_clicks;
    QTest::mouseMove(window, at);
    QTest::mouseClick(window, Qt::LeftButton, {}, at);
    settle();
}

void SlowHand::clickRow(QAbstractItemView& view, const QModelIndex& row)
{
    settle();
    const QRect there = view.visualRect(row);
    if (!view.viewport()->rect().contains(there.center()))
        stop(QStringLiteral("out of sight: ") + row.data().toString());
    click(*view.viewport(), there.center());
}

void SlowHand::choose(QComboBox& combo, const QString& start)
{
    click(combo, QPoint(combo.width() - combo.height() / 2, combo.height() / 2)); // the arrow
    auto* list = combo.view();
    if (!QTest::qWaitFor([list] { return list->isVisible(); }))
        stop(QStringLiteral("the list does not open: ") + nameOf(combo));
    QTest::qWait(QApplication::doubleClickInterval() + kLittleLonger); // till then it is the click that opened it
    for (int i = 0; i < combo.count(); ++i) {
        if (combo.itemText(i).startsWith(start))
            return clickRow(*list, combo.model()->index(i, combo.modelColumn()));
    }
    stop(QStringLiteral("no choice ") + start);
}

void SlowHand::type(const QString& text)
{
    auto* focus = QApplication::focusWidget();
    if (focus == nullptr)
        stop(QStringLiteral("nothing takes the keys: ") + text);
    for (const QChar letter : text)
        m_keys += letter.unicode() < 0x80 ? 1 : kKeysOfIdeograph;
    branchbook::ui::typeText(*focus, text);
    settle();
}

double SlowHand::seconds() const
{
    return m_clicks * kClick + m_keys * kKey + m_lettersRead / kLettersReadInASecond;
}

} // namespace story
