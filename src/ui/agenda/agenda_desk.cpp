// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_desk.h"

#include "branchbook/base/log.h"
#include "branchbook/rules/rule_base.h"

#include <algorithm>

namespace branchbook::ui {

AgendaDesk& AgendaDesk::of(Desk& desk)
{
    auto* found = desk.findChild<AgendaDesk*>({}, Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new AgendaDesk(desk);
}

AgendaDesk::AgendaDesk(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
}

Result<QString> AgendaDesk::state() const
{
    BB_TRY(const auto newest, store::listOps(m_desk.book().reader(), 1));
    BB_TRY(const auto base, rules::ruleBase());
    return QStringLiteral("%1 %2 %3 %4")
        .arg(newest.isEmpty() ? 0 : newest.first().op)
        .arg(m_desk.branch().id.toString(), m_desk.today().toString(Qt::ISODate))
        .arg(base->number);
}

Result<AgendaPtr> AgendaDesk::current()
{
    return assessed(agenda::defaultWindow(m_desk.today()));
}

Result<AgendaPtr> AgendaDesk::assessed(DateRange window)
{
    BB_TRY(const QString now, state());
    if (now != m_state)
        m_known.clear();
    m_state = now;
    const QString key = window.first.toString(Qt::ISODate) + window.last.toString(Qt::ISODate);
    if (const auto known = m_known.value(key))
        return known;
    BB_TRY(auto made, agenda::assess(m_desk.book().reader(), m_desk.areas(), m_desk.branch(), window, m_desk.today()));
    AgendaPtr shared = std::move(made);
    m_known.insert(key, shared);
    return shared;
}

int AgendaDesk::overdue()
{
    const auto agenda = current();
    if (!agenda) {
        log(LogLevel::Warning, QStringLiteral("agenda: ") + agenda.error().code);
        return 0;
    }
    return int(std::ranges::count((*agenda)->findings, rules::State::Overdue, &rules::Finding::state));
}

} // namespace branchbook::ui
