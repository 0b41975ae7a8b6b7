// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_desk.h"

#include "branchbook/base/log.h"
#include "branchbook/book/member_store.h"
#include "branchbook/rules/rule_base.h"
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
    BB_TRY(const auto base, rules::ruleBase());
    const QString now = QStringLiteral("%1 %2 %3 %4")
                            .arg(newest.isEmpty() ? 0 : newest.first().op)
                            .arg(m_desk.branch().id.toString(), m_desk.today().toString(Qt::ISODate))
                            .arg(base->number);
    if (now == m_state)
        return {};
    m_state = now;
    m_awaited.clear();
    m_reading->forget();
    m_reading->letGo(std::exchange(m_known, {}));
    BB_TRY(m_large, book::hasMoreMembersThan(reader, m_desk.branch().id, kMostAtOnce));
    return {};
}

/// No window: what is listed.
AgendaDesk::Work AgendaDesk::workOf(std::optional<DateRange> window) const
{
    return [&areas = m_desk.areas(), branch = m_desk.branch(), today = m_desk.today(),
            window](const store::Session& session) -> Result<AgendaPtr> {
        BB_TRY(auto made,
               window ? agenda::assess(session, areas, branch, *window, today, rules::Settled::Counted)
                      : agenda::assessListed(session, areas, branch, today, {}, rules::Settled::Counted));
        return AgendaPtr(std::move(made));
    };
}

bool AgendaDesk::isKnown(const QString& key, std::optional<DateRange> window)
{
    if (!update() || !m_large || m_known.contains(key))
        return true; // an error is told by find()
    if (m_awaited.contains(key))
        return false;
    m_awaited.insert(key);
    m_reading->run<AgendaPtr>(workOf(window), [this, key](Result<AgendaPtr> made) {
        m_awaited.remove(key);
        if (!made)
            return m_desk.report(made.error());
        m_known.insert(key, *made);
        Q_EMIT ready();
        if (m_awaited.isEmpty()) { // whoever waited has read what goes with it
            m_desk.book().reader().releaseMemory();
            giveBackMemory();
        }
    });
    return false;
}

bool AgendaDesk::isListReady()
{
    return isKnown({}, {});
}

bool AgendaDesk::isReady(DateRange window)
{
    return isKnown(keyOf(window), window);
}

Result<AgendaPtr> AgendaDesk::find(const QString& key, std::optional<DateRange> window)
{
    BB_CHECK(update());
    if (const auto known = m_known.value(key))
        return known;
    BB_TRY(const auto made, workOf(window)(m_desk.book().reader()));
    m_known.insert(key, made);
    return made;
}

Result<AgendaPtr> AgendaDesk::current()
{
    return find({}, {});
}

Result<AgendaPtr> AgendaDesk::assessed(DateRange window)
{
    return find(keyOf(window), window);
}

int AgendaDesk::overdue()
{
    if (!isListReady())
        return 0;
    const auto agenda = current();
    if (!agenda) {
        log(LogLevel::Warning, QStringLiteral("agenda: ") + agenda.error().code);
        return 0;
    }
    return int(std::ranges::count((*agenda)->findings, rules::State::Overdue, &rules::Finding::state));
}

} // namespace branchbook::ui
