// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_desk.h"

#include "branchbook/base/log.h"
#include "branchbook/book/member_store.h"
#include "ui/shell/background_read.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

QString keyOf(DateRange window)
{
    return window.first.toString(Qt::ISODate) + window.last.toString(Qt::ISODate);
}

} // namespace

AgendaDesk& AgendaDesk::of(Desk& desk)
{
    auto* found = desk.findChild<AgendaDesk*>({}, Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new AgendaDesk(desk);
}

AgendaDesk::AgendaDesk(Desk& desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_reading(new BackgroundRead(desk.book(), this))
{
    connect(this, &AgendaDesk::ready, &desk, &Desk::badgesOutdated);
}

Result<> AgendaDesk::update()
{
    const store::Session& reader = m_desk.book().reader();
    BB_TRY(const auto newest, store::listOps(reader, 1));
    const QString now = QStringLiteral("%1 %2 %3")
                            .arg(newest.isEmpty() ? 0 : newest.first().op)
                            .arg(m_desk.branch().id.toString(), m_desk.today().toString(Qt::ISODate));
    if (now == m_state)
        return {};
    m_state = now;
    m_awaited.clear();
    m_reading->forget();
    m_reading->letGo(std::exchange(m_known, {}));
    BB_TRY(m_large, book::hasMoreMembersThan(reader, m_desk.branch().id, kMostAtOnce));
    return {};
}

bool AgendaDesk::isReady(DateRange window)
{
    if (!update() || !m_large)
        return true; // an error is told by assessed()
    const QString key = keyOf(window);
    if (m_known.contains(key))
        return true;
    if (!m_awaited.contains(key))
        prepare(window, key);
    return false;
}

void AgendaDesk::prepare(DateRange window, const QString& key)
{
    m_awaited.insert(key);
    m_reading->run<AgendaPtr>(
        [&areas = m_desk.areas(), branch = m_desk.branch(), window,
         today = m_desk.today()](const store::Session& session) -> Result<AgendaPtr> {
            BB_TRY(auto made, agenda::assess(session, areas, branch, window, today));
            return AgendaPtr(std::move(made));
        },
        [this, key](Result<AgendaPtr> made) {
            m_awaited.remove(key);
            if (!made)
                return m_desk.report(made.error());
            m_known.insert(key, *made);
            Q_EMIT ready();
        });
}

Result<AgendaPtr> AgendaDesk::current()
{
    return assessed(agenda::defaultWindow(m_desk.today()));
}

Result<AgendaPtr> AgendaDesk::assessed(DateRange window)
{
    BB_CHECK(update());
    const QString key = keyOf(window);
    if (const auto known = m_known.value(key))
        return known;
    BB_TRY(auto made, agenda::assess(m_desk.book().reader(), m_desk.areas(), m_desk.branch(), window, m_desk.today()));
    AgendaPtr shared = std::move(made);
    m_known.insert(key, shared);
    return shared;
}

int AgendaDesk::overdue()
{
    if (!isReady(agenda::defaultWindow(m_desk.today())))
        return 0;
    const auto agenda = current();
    if (!agenda) {
        log(LogLevel::Warning, QStringLiteral("agenda: ") + agenda.error().code);
        return 0;
    }
    return int(std::ranges::count((*agenda)->findings, rules::State::Overdue, &rules::Finding::state));
}

} // namespace branchbook::ui
