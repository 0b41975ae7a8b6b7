// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided in a period, for reports and lists.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/resolution.h"

namespace branchbook::gathering {

/// A resolution with the gathering in which it was taken.
struct ResolutionRow {
    GatheringId gathering;
    Kind kind = Kind::GeneralMeeting;
    QDate heldOn;
    Matter matter = Matter::Other;
    Resolution resolution;
};
/// Of recorded gatherings held in `period`, oldest first.
[[nodiscard]] Result<QList<ResolutionRow>> listResolutions(const store::Session& session, book::BranchId branch,
                                                           DateRange period);

/// Figures of the agendas of recorded gatherings held in a period.
struct AgendaFigures {
    int items = 0;
    int reserved = 0; ///< those reserved to a vote
    int decided = 0; ///< of them: a vote with its quorum was taken
};
[[nodiscard]] Result<AgendaFigures> agendaFigures(const store::Session& session, book::BranchId branch,
                                                  DateRange period);

/// A sentence, the table of resolutions, and "resolutions" and "agenda" among the figures; nothing where no item of an agenda
/// and no resolution is recorded. Always in Chinese.
[[nodiscard]] Result<> addResolutionSection(const store::Session& session, book::BranchId branch, DateRange period,
                                            QDate today, book::AreaSection& section);

} // namespace branchbook::gathering
