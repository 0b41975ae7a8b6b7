// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is listed without being asked for a time: New Year must not make anything late disappear.
#include "agenda/assessed.h"
#include "agenda/finding_words.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/held_facts.h"
#include "branchbook/store/journal.h"

#include <algorithm>

namespace branchbook::agenda {

namespace {

Result<QDate> chosenBeginning(const store::Session& session)
{
    BB_TRY(const QString text, book::loadSetting(session, kAgendaFromSetting));
    return QDate::fromString(text, Qt::ISODate);
}

/// A book that names no day begins with the year in which it was made, or with the month of an older record in it: nobody
/// is asked for meetings of a time that the book was never meant for.
Result<QDate> ownBeginning(const store::Session& session, book::BranchId branch, const Agenda& agenda)
{
    const QDate today = agenda.today;
    BB_TRY(const store::OpEntry made, store::firstOp(session));
    const int year = made.at.isValid() ? std::min(made.at.date().year(), today.year()) : today.year();
    QDate begins(year, 1, 1);
    const auto widen = [&begins](QDate on) { begins = std::min(begins, Month::of(on).range().first); };
    for (const rules::Occurrence& one : agenda.facts.occurrences) {
        if (!one.planned && !one.forYear) // a yearly one may have been put in for its year's sake alone
            widen(one.on);
    }
    BB_TRY(const QDate held, gathering::firstHeld(session, branch)); // the facts reach back no further than the window
    if (held.isValid())
        widen(held);
    return begins;
}

/// Deadlines of people and terms run from an event that is in the book: they stay whatever its age.
bool runsByCalendar(const rules::Finding& finding)
{
    return countOf(finding) != nullptr || std::holds_alternative<rules::Limit>(finding.rule->body);
}

/// Of the time before the window only what is late still.
void leaveOutBeforeWindow(Agenda& agenda)
{
    const QDate whole = agenda.window.first;
    std::erase_if(agenda.findings, [&](const rules::Finding& finding) {
        return finding.due < whole && finding.state != rules::State::Overdue && !rules::staysOpen(finding);
    });
    agenda.planned.removeIf([&](const gathering::GatheringRow& plan) {
        const QString ref = gathering::refOf(plan.id);
        return plan.heldOn < whole && std::ranges::none_of(agenda.findings, [&](const rules::Finding& finding) {
                   return finding.refs.contains(ref);
               });
    });
}

} // namespace

Result<> leaveOutBeforeBook(const store::Session& session, book::BranchId branch, Agenda& agenda)
{
    BB_TRY(const QDate chosen, chosenBeginning(session));
    if (chosen.isValid())
        return {}; // Facts::since keeps to it already
    BB_TRY(const QDate begins, ownBeginning(session, branch, agenda));
    std::erase_if(agenda.findings, [&](const rules::Finding& finding) {
        return finding.state == rules::State::Overdue && runsByCalendar(finding) && finding.begins < begins;
    });
    return {};
}

Result<std::unique_ptr<const Agenda>> assessListed(const store::Session& session, const book::Areas& areas,
                                                   const book::Branch& branch, QDate today, std::optional<QDate> last,
                                                   rules::Settled settled)
{
    const store::Session::Snapshot snapshot(session);
    DateRange whole = defaultWindow(today);
    if (last) {
        whole.last = *last;
        whole.first = std::min(whole.first, QDate(last->year(), 1, 1));
    }
    BB_TRY(const QDate chosen, chosenBeginning(session));
    QDate back(whole.first.year() - 1, 1, 1);
    if (chosen.isValid())
        back = std::min(back, chosen);
    BB_TRY(auto agenda, assessWindow(session, areas, branch, {{back, whole.last}, today, whole.first, settled, !last}));
    BB_CHECK(leaveOutBeforeBook(session, branch.id, *agenda));
    agenda->window = whole;
    leaveOutBeforeWindow(*agenda);
    keepWhatIsShown(*agenda);
    return agenda;
}

} // namespace branchbook::agenda
