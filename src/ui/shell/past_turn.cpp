// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/past_turn.h"

#include "ui/shell/desk.h"

#include <utility>

namespace branchbook::ui {

PastTurn::PastTurn(Desk& desk, Span span, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_span(span)
{
    connect(&desk, &Desk::quarterChanged, this, [this] { m_before.reset(); });
}

bool PastTurn::turnTo(std::optional<QDate> day)
{
    const Quarter now = m_desk.quarter();
    if (day) {
        const Quarter then = Quarter::of(*day);
        if (m_span == Span::Year ? then.year == now.year : then == now)
            return false;
        const auto before = m_before;
        m_desk.setQuarter(then); // forgets m_before, as for a quarter that is chosen by hand
        m_before = before.value_or(Before{now, m_desk.branch().id.toString()});
        return true;
    }
    const auto before = std::exchange(m_before, std::nullopt);
    if (!before || before->quarter == now)
        return false;
    if (before->branch == m_desk.branch().id.toString()) {
        m_desk.setQuarter(before->quarter);
        return true;
    }
    QMetaObject::invokeMethod( // once every page knows of the other branch
        this, [this, quarter = before->quarter] { m_desk.setQuarter(quarter); }, Qt::QueuedConnection);
    return false;
}

} // namespace branchbook::ui
