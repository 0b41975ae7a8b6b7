// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was held and what is planned, in the form in which rules ask; one place for all areas.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"

namespace branchbook::gathering {

/// "gathering/<id>": what a fact refers to.
[[nodiscard]] QString refOf(GatheringId id);
/// Null where `ref` is none of ours.
[[nodiscard]] GatheringId gatheringOf(const QString& ref);

/// An occurrence for each gathering, named as its kind, from `query.from` on, and for each Party member among the facts
/// the class hours of each year since ("study.hours"). The roster's facts must be there already.
[[nodiscard]] Result<> addHeldFacts(const book::FactsQuery& query, rules::Facts& facts);

/// The day of the oldest record that counts for no year named in it; invalid: there is none.
[[nodiscard]] Result<QDate> firstHeld(const store::Session& session, book::BranchId branch);

} // namespace branchbook::gathering
