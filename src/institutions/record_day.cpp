// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a past day, told by the days in their records.
#include "branchbook/base/standing_list.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/ledger/ledger_store.h"

#include <algorithm>
#include <tuple>

namespace branchbook::institutions {

RightMatter standingOn(RightMatter matter, QDate day)
{
    matter.steps.removeIf([day](const RightStep& step) { return step.on > day; });
    return matter;
}

Result<QList<RightMatter>> listRightMattersOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listRightMatters(session, branch));
    auto list = listStandingOn(all, day, &RightMatter::receivedOn);
    std::stable_sort(list.begin(), list.end(), [](const RightMatter& a, const RightMatter& b) {
        return std::tuple(a.isOver(), b.receivedOn, b.number) < std::tuple(b.isOver(), a.receivedOn, a.number);
    });
    return list;
}

Tie standingOn(Tie tie, QDate day)
{
    if (!tie.visits.isEmpty())
        tie.enteredOn = std::min(tie.enteredOn, tie.visits.last().on); // known since then, whatever is taken back
    if (tie.until > day)
        tie.until = {};
    tie.visits.removeIf([day](const TieVisit& visit) { return visit.on > day; });
    return tie;
}

Result<QList<Tie>> listTiesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listTies(session, branch));
    auto list = listStandingOn(all, day, &Tie::from);
    std::stable_sort(list.begin(), list.end(), [](const Tie& a, const Tie& b) {
        return std::tuple(!a.isOpen(), a.from) < std::tuple(!b.isOpen(), b.from);
    });
    BB_TRY(const auto points, listContactTies(session, branch));
    list.append(listStandingOn(points, day, &Tie::from));
    return list;
}

Result<QList<ledger::Item>> listTieNeedsOn(const store::Session& session, const Tie& tie, QDate day)
{
    ledger::ItemQuery query;
    query.branch = tie.branch;
    query.sourceId = tie.id.toString();
    return ledger::listItemsOn(session, query, day);
}

Reading standingOn(Reading reading, QDate day)
{
    for (Reader& reader : reading.readers) {
        if (reader.confirmedOn > day)
            reader.confirmedOn = {};
    }
    if (reading.closedOn > day) {
        reading.closedOn = {};
        reading.outcome.clear();
    }
    return reading;
}

Result<QList<Reading>> listReadingsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listReadings(session, branch));
    return listStandingOn(all, day, &Reading::begunOn);
}

Result<QList<Inspection>> listInspectionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(auto list, listInspections(session, branch));
    list.removeIf([day](const Inspection& inspection) { return inspection.on > day; });
    return list;
}

Result<QHash<InspectionId, QList<ledger::Item>>> inspectionFindingsOn(const store::Session& session,
                                                                      book::BranchId branch, QDate day)
{
    ledger::ItemQuery query;
    query.branch = branch;
    query.kind = ledger::Kind::Finding;
    BB_TRY(const auto items, ledger::listItemsOn(session, query, day));
    QHash<InspectionId, QList<ledger::Item>> found;
    for (const ledger::Item& item : items) {
        if (item.sourceTable == QLatin1StringView(kInspectionTable))
            found[InspectionId::fromString(item.sourceId)].append(item);
    }
    return found;
}

Violation standingOn(Violation violation, QDate day)
{
    if (violation.decidedOn > day) {
        violation.measure.reset();
        violation.decidedOn = {};
        violation.decidedBy.clear();
        violation.decision.clear();
    }
    return violation;
}

Result<QList<Violation>> listViolationsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listViolations(session, branch));
    return listStandingOn(all, day, &Violation::foundOn);
}

} // namespace branchbook::institutions
