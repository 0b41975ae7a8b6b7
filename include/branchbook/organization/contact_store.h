// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading contact points, and what they add to the agenda and to the quarterly report.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/organization/contact_point.h"

namespace branchbook::organization {

/// In the order in which they began; those that ended come last.
[[nodiscard]] Result<QList<ContactPoint>> listContactPoints(const store::Session& session, book::BranchId branch);
/// Those begun by the end of a past `day`, each as it stood then (standingOn), in the order of listContactPoints. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<ContactPoint>> listContactPointsOn(const store::Session& session, book::BranchId branch,
                                                              QDate day);
[[nodiscard]] Result<QList<ContactPoint>> listRecycledContactPoints(const store::Session& session,
                                                                    book::BranchId branch);
/// Error: contact.missing (NotFound).
[[nodiscard]] Result<ContactPoint> loadContactPoint(const store::Session& session, ContactPointId id);

/// Terms: contact_visits, the end of a year whose visits are asked for.
[[nodiscard]] Result<> addContactFacts(const book::FactsQuery& query, rules::Facts& facts);
/// Who looked after what, visits made and asked for, what was found and solved. Nothing where there is no contact point.
[[nodiscard]] Result<> addContactSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
