// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the agenda of a coming meeting comes from: what was left open, and what stands on it every time.
#pragma once

#include "branchbook/gathering/gathering_store.h"

namespace branchbook::gathering {

/// Items left open by earlier gatherings of the same branch, kind and group, oldest first, each once: what another agenda has
/// taken over is not listed, nor what stands on every agenda and went no further.
/// What the members' meeting alone decides and a committee meeting prepared, of the same day too, comes before the members' meeting,
/// and before the committee again only while it is at 提出. Of a meeting planned and never held every item is open, as soon as its day is gone by; what is planned for `today` or later is left where it stands. A plan for a day
/// after `coming` takes nothing away from it. As items of a new agenda: without id, with carriedFrom; stage, papers and proposer stay.
[[nodiscard]] Result<QList<AgendaItem>> openItems(const store::Session& session, const Gathering& coming, QDate today);

/// An item of the agenda that was taken over when the meeting was planned, and that another meeting has decided on meanwhile.
struct SettledItem {
    QString title;
    QDate decidedOn;
};
/// Of a record that is not archived, in the order of its agenda.
[[nodiscard]] Result<QList<SettledItem>> settledItems(const store::Session& session, const Gathering& coming);
/// “购置会议桌”已经在2026-10-09的会上表决 …
[[nodiscard]] QString settledText(const SettledItem& settled);

/// Titles of openItems that a plan, for `today` or later, has not on its agenda: left open by a meeting that was held after the plan was
/// made. Of what is recorded or past none.
[[nodiscard]] Result<QStringList> notTakenOver(const store::Session& session, const Gathering& plan, QDate today);
/// The sentence about them; empty without any.
[[nodiscard]] QString notTakenOverText(const QStringList& titles);

/// What the last gathering before had on its agenda, was not voted on and counts as done with it all the same: no kind that is
/// voted on, nobody proposed it, it went no further than 提出.
struct PassedOver {
    QStringList titles;
    QDate heldOn; ///< of that gathering; invalid where there are none
};
[[nodiscard]] Result<PassedOver> passedOver(const store::Session& session, const Gathering& coming);

/// Title, matter and proposer of what a kind of meeting always has, with the papers that its matter begins with.
[[nodiscard]] Result<QList<AgendaItem>> loadStandingAgenda(const store::Session& session, book::BranchId branch,
                                                           Kind kind);
/// Replaces it; an empty list takes it away. Error: gathering.agenda_title (Invalid).
[[nodiscard]] Result<> putStandingAgenda(store::UnitOfWork& unit, book::BranchId branch, Kind kind,
                                         const QList<AgendaItem>& items);
/// The agenda with which a new gathering begins: what is open, then what stands, without titles twice.
[[nodiscard]] Result<QList<AgendaItem>> newAgenda(const store::Session& session, const Gathering& coming, QDate today);

} // namespace branchbook::gathering
