// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/past_turn.h"

#include "ui/shell/desk.h"

#include <QSet>

#include <utility>

namespace branchbook::ui {

/// One for a desk, and a part of it.
class PastTurn::Shared final : public QObject
{
public:
    static Shared& of(Desk& desk)
    {
        for (QObject* child : desk.children()) {
            if (auto* found = dynamic_cast<Shared*>(child))
                return *found;
        }
        return *new Shared(desk);
    }

    void turn(Quarter to)
    {
        m_turning = true;
        m_desk.setQuarter(to);
        m_turning = false;
    }

    struct Before {
        Quarter quarter;
        QString branch; ///< whose day it was
    };
    std::optional<Before> before; ///< nothing once the desk is turned by hand
    QSet<const PastTurn*> past; ///< those whose list shows a day gone by

private:
    explicit Shared(Desk& desk)
        : QObject(&desk)
        , m_desk(desk)
    {
        connect(&desk, &Desk::quarterChanged, this, [this] {
            if (!m_turning)
                before.reset();
        });
    }

    Desk& m_desk;
    bool m_turning = false;
};

PastTurn::PastTurn(Desk& desk, Span span, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_span(span)
    , m_shared(Shared::of(desk))
    , m_sharedThere(&m_shared)
{
}

PastTurn::~PastTurn()
{
    if (m_sharedThere)
        m_shared.past.remove(this);
}

bool PastTurn::turnTo(std::optional<QDate> day)
{
    const Quarter now = m_desk.quarter();
    if (day) {
        m_shared.past.insert(this);
        const Quarter then = Quarter::of(*day);
        if (m_span == Span::Year ? then.year == now.year : then == now)
            return false;
        if (!m_shared.before)
            m_shared.before = Shared::Before{now, m_desk.branch().id.toString()};
        m_shared.turn(then);
        return true;
    }
    m_shared.past.remove(this);
    if (!m_shared.past.isEmpty())
        return false; // the other one's day is shown on
    const auto before = std::exchange(m_shared.before, std::nullopt);
    if (!before || before->quarter == now)
        return false;
    if (before->branch == m_desk.branch().id.toString()) {
        m_shared.turn(before->quarter);
        return true;
    }
    QMetaObject::invokeMethod( // once every page knows of the other branch
        &m_shared, [shared = &m_shared, quarter = before->quarter] { shared->turn(quarter); }, Qt::QueuedConnection);
    return false;
}

} // namespace branchbook::ui
