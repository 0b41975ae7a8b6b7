// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focus_chain.h"

#include <QApplication>
#include <QWidget>

namespace branchbook::ui {

namespace {

bool isStop(const QWidget& box, const QWidget& widget)
{
    return box.isAncestorOf(&widget) && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
        && widget.isEnabled() && widget.isVisible() && widget.window() == box.window();
}

} // namespace

bool goRound(QWidget& box, Round way)
{
    auto* const now = QApplication::focusWidget();
    if (!now || (now != &box && !box.isAncestorOf(now)))
        return false;
    const auto step = [way](QWidget* each) {
        return way == Round::Next ? each->nextInFocusChain() : each->previousInFocusChain();
    };
    for (auto* each = step(now); each && each != now; each = step(each)) {
        if (isStop(box, *each)) {
            each->setFocus(way == Round::Next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return isStop(box, *now); // the only one keeps it
}

QWidget* firstInside(QWidget& box)
{
    for (auto* each = box.nextInFocusChain(); each && each != &box; each = each->nextInFocusChain()) {
        if (isStop(box, *each))
            return each;
    }
    return nullptr;
}

} // namespace branchbook::ui
