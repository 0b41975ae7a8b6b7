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
Result<QDate> ownBeginning(const store::Session& session, const rules::Facts& facts, QDate today)
{
    BB_TRY(const store::OpEntry made, store::firstOp(session));
    const int year = made.at.isValid() ? std::min(made.at.date().year(), today.year()) : today.year();
    QDate begins(year, 1, 1);
    for (const rules::Occurrence& one : facts.occurrences) {
        if (!one.planned && !one.forYear) // a yearly one may have been put in for its year's sake alone
            begins = std::min(begins, Month::of(one.on).range().first);
    }
    return begins;
}

/// Deadlines of people and terms run from an event that is in the book: they stay whatever its age.
bool runsByCalendar(const rules::Finding& finding)
{
    return countOf(finding) != nullptr || std::holds_alternative<rules::Limit>(finding.rule->body);
}

void leaveOut(Agenda& agenda, QDate begins)
{
    const QDate whole = agenda.window.first;
    std::erase_if(agenda.findings, [&](const rules::Finding& finding) {
        if (finding.due >= whole)
            return false;
        return finding.state != rules::State::Overdue || (runsByCalendar(finding) && finding.begins < begins);
    });
    agenda.planned.removeIf([&](const gathering::GatheringRow& plan) {
        const QString ref = gathering::refOf(plan.id);
        return plan.heldOn < whole && std::ranges::none_of(agenda.findings, [&](const rules::Finding& finding) {
                   return finding.refs.contains(ref);
               });
    });
}

} // namespace

Result<std::unique_ptr<const Agenda>> assessListed(const store::Session& session, const book::Areas& areas,
                                                   const book::Branch& branch, QDate today, std::optional<QDate> last)
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
    BB_TRY(auto agenda, assessWindow(session, areas, branch, {back, whole.last}, today));
    QDate begins = chosen; // Facts::since keeps to it already
    if (!chosen.isValid()) {
        BB_TRY(begins, ownBeginning(session, agenda->facts, today));
    }
    agenda->window = whole;
    leaveOut(*agenda, begins);
    keepWhatIsShown(*agenda);
    return agenda;
}

} // namespace branchbook::agenda
