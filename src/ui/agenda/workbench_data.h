// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the first page shows of one quarter, read in one go.
#pragma once

#include "branchbook/agenda/quarter_rings.h"
#include "branchbook/agenda/workbench.h"
#include "branchbook/agenda/year_matrix.h"
#include "branchbook/book/figure_people.h"
#include "branchbook/organization/committee_store.h"
#include "ui/agenda/agenda_desk.h"

namespace branchbook::ui {

struct WorkbenchData {
    AgendaPtr agenda;
    agenda::Workbench work; ///< points into the agenda
    agenda::QuarterRings rings;
    Quarter quarter; ///< of the rings
    QDate today;
    QTime time;
    QString secretary; ///< the family name, empty where nobody has the post
    int members = 0;
    int probationers = 0;
    int activists = 0;
    QList<store::OpEntry> recent;
    store::OpEntry redo; ///< what was taken back last and can be done again; `op` 0: nothing
    bool hasPeople = true; ///< anybody in the roster, members or not
    organization::RosterCommittee rosterPosts; ///< what the roster names while the committee's records name nobody
    QDate firstRecord; ///< the oldest gathering that was held; invalid: none
    bool readOnly = false; ///< nothing can be recorded, only looked at
    QString part; ///< the days of an inspection copy (Book::inspectionPeriod), of which nothing is listed as due
    int beforeRecords = 0; ///< how many late ones lie before it; 0 where somebody chose since when (agenda.from)
};
[[nodiscard]] Result<WorkbenchData> loadWorkbench(Desk& desk);
/// Who is behind `members`, `probationers` and `activists`, and who is left out: "total", "probationary", "activists".
[[nodiscard]] Result<QList<book::FigurePeople>> workbenchPeople(Desk& desk);

/// What only a wide window shows.
struct WideData {
    agenda::YearMatrix year;
    QList<gathering::GatheringRow> month; ///< held this month
};
[[nodiscard]] Result<WideData> loadWide(Desk& desk);

/// 周砚青 → 周, 欧阳明月 → 欧阳
[[nodiscard]] QString familyName(const QString& name);

} // namespace branchbook::ui
