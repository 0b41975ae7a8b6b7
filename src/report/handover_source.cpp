// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/handover_document.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/words_for.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/committee_store.h"

#include <algorithm>
#include <map>

namespace branchbook::report {

namespace {

void widen(HandedRecords& records, QDate day)
{
    ++records.count;
    if (!records.first.isValid() || day < records.first)
        records.first = day;
    if (!records.last.isValid() || day > records.last)
        records.last = day;
}

/// Of a secretary everything that the branch has open, of others what they answer for.
bool goesWith(const ledger::Item& item, const organization::Seat& from)
{
    return from.title.contains(u"书记") || item.owner == from.member;
}

Result<> addMatters(const store::Session& session, const organization::Seat& from, HandoverSheet& sheet)
{
    ledger::ItemQuery query;
    query.branch = sheet.branch.id;
    BB_TRY(const auto items, ledger::listItems(session, query));
    std::map<ledger::Kind, HandedRecords> byKind;
    for (const ledger::Item& item : items) {
        HandedRecords& records = byKind[item.kind];
        widen(records, item.raisedOn);
        records.open += item.isOpen() ? 1 : 0;
        if (item.isOpen() && goesWith(item, from))
            sheet.items.append(item);
    }
    for (auto& [kind, records] : byKind) {
        records.kind = QStringLiteral("台账：") + ledger::kindTitle(kind);
        sheet.records.append(records);
    }
    return {};
}

Result<> addGatherings(const store::Session& session, HandoverSheet& sheet)
{
    gathering::GatheringQuery query;
    query.branch = sheet.branch.id;
    BB_TRY(const auto rows, gathering::listGatherings(session, query));
    std::map<gathering::Kind, HandedRecords> byKind;
    for (const gathering::GatheringRow& row : rows) {
        if (row.isPlanned(sheet.today)) {
            sheet.planned.prepend(row); // they come newest first
            continue;
        }
        HandedRecords& records = byKind[row.kind];
        widen(records, row.heldOn);
        records.open += row.state == gathering::State::Archived ? 0 : 1;
    }
    for (auto& [kind, records] : byKind) {
        records.kind = gathering::kindTitle(kind);
        sheet.records.append(records);
    }
    return {};
}

Result<> addFindings(const store::Session& session, const book::Areas& areas, HandoverSheet& sheet)
{
    BB_TRY(const auto agenda, agenda::assessListed(session, areas, sheet.branch, sheet.today));
    for (const rules::Finding& finding : agenda->findings) {
        if (finding.rule->id == u"work.plan_due" && finding.due.year() == sheet.on.year())
            continue; // the plan of the year is handed over item by item
        if (finding.state == rules::State::Due || finding.state == rules::State::Overdue)
            sheet.findings.append({finding.title, finding.due, finding.state == rules::State::Overdue});
    }
    return {};
}

Result<> addWork(const store::Session& session, const organization::Seat& from, HandoverSheet& sheet)
{
    BB_TRY(auto duties, organization::listDuties(session, sheet.branch.id));
    duties.removeIf([&](const organization::Duty& duty) { return duty.post != from.post || !duty.isOn(sheet.on); });
    sheet.duties = std::move(duties);
    BB_TRY(sheet.series, organization::listSeries(session, sheet.branch.id));
    BB_TRY(auto work, organization::listWork(session, sheet.branch.id, sheet.on.year()));
    work.removeIf([&](const organization::WorkItem& item) {
        return item.isDone() || (!from.title.contains(u"书记") && item.post != from.post);
    });
    sheet.work = std::move(work);
    return {};
}

} // namespace

Result<HandoverSheet> loadSeatHandover(const store::Session& session, const book::Areas& areas,
                                       const book::Branch& branch, const organization::Seat& from, QDate on,
                                       QDate today)
{
    const WordsFor chinese(WordsFor::Paper);
    BB_CHECK(book::checkHasAllDays(session));
    const store::Session::Snapshot snapshot(session);
    BB_TRY(const auto committee, organization::loadCommittee(session, branch.id));
    HandoverSheet sheet;
    sheet.branch = branch;
    sheet.post = from.title;
    sheet.from = from.name;
    sheet.on = on;
    sheet.today = today;
    sheet.since = from.fromOn;
    if (const organization::Term* term = committee.termOn(on)) {
        sheet.termNumber = term->number;
        sheet.termEnds = term->endsOn;
    }
    BB_CHECK(addGatherings(session, sheet));
    BB_CHECK(addMatters(session, from, sheet));
    BB_CHECK(addFindings(session, areas, sheet));
    BB_CHECK(addWork(session, from, sheet));
    return sheet;
}

Result<HandoverSheet> loadHandover(const store::Session& session, const book::Areas& areas, const book::Branch& branch,
                                   const organization::Handover& handover, QDate today)
{
    const store::Session::Snapshot snapshot(session);
    BB_TRY(const auto committee, organization::loadCommittee(session, branch.id));
    BB_TRY(const organization::Seat from, organization::outgoing(committee, handover, today));
    BB_TRY(const book::Member successor, book::loadMember(session, handover.to));
    BB_TRY(HandoverSheet sheet, loadSeatHandover(session, areas, branch, from, handover.on, today));
    sheet.to = successor.name();
    return sheet;
}

} // namespace branchbook::report
