// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a past day (截至), told from the days that stand in each record.
#include "branchbook/base/standing_list.h"
#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/gathering_store.h"
#include "gathering/gathering_rows.h"

namespace branchbook::gathering {

namespace {

/// Nobody is there yet.
void makePlan(GatheringRow& row)
{
    row.recorded = false;
    row.present = 0;
    row.absent = 0;
}

} // namespace

std::optional<GatheringRow> standingOn(GatheringRow row, QDate day)
{
    const bool held = row.heldOn <= day;
    if (!held && row.enteredOn > day)
        return std::nullopt;
    if (!held) {
        row.late = false;
        makePlan(row);
    }
    const bool archivedLater = row.archivedOn.isValid() && row.archivedOn > day;
    if (row.state == State::Archived && (!held || archivedLater)) {
        row.state = State::Draft;
        row.archivedOn = {};
        if (row.enteredOn < row.heldOn) // archived as it was planned: until then nobody had said that it took place
            makePlan(row);
    }
    return row;
}

Gathering standingOn(Gathering gathering, const GatheringRow& row, QDate day)
{
    gathering.state = row.state;
    gathering.late = row.late;
    gathering.corrections.removeIf([day](const Correction& one) { return one.on > day; });
    if (!row.recorded)
        unmarkPresent(gathering);
    return gathering;
}

Result<QList<GatheringRow>> listGatheringsOn(const store::Session& session, const GatheringQuery& query, QDate day)
{
    BB_TRY(const auto listed, listWithFiles(session, query, day));
    return listStandingOn(listed, day);
}

} // namespace branchbook::gathering
