// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of contact points.
#pragma once

#include "branchbook/organization/contact_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Errors: contact.leader_missing, contact.target_missing, contact.from_missing, contact.day_future, contact.visits_range
/// (Invalid); contact.open_already (Refused: this leader has this point already).
[[nodiscard]] Result<ContactPointId> openContactPoint(store::UnitOfWork& unit, const ContactPoint& point, QDate today);
/// Anything but visits and the end. Errors: those of openContactPoint, contact.ended, contact.visit_earlier.
[[nodiscard]] Result<> changeContactPoint(store::UnitOfWork& unit, const ContactPoint& point, QDate today);
/// Enters a visit, or corrects the one of that day. Errors: contact.day_missing, contact.day_future, contact.visit_before,
/// contact.visit_after, contact.solved_order, contact.solved_nothing.
[[nodiscard]] Result<> recordContactVisit(store::UnitOfWork& unit, ContactPointId id, const ContactVisit& visit,
                                          QDate today);
/// Error: contact.visit_missing (NotFound).
[[nodiscard]] Result<> removeContactVisit(store::UnitOfWork& unit, ContactPointId id, QDate on);
/// Errors: contact.ended (Refused); contact.day_missing, contact.day_future, contact.end_order, contact.visit_later.
[[nodiscard]] Result<> endContactPoint(store::UnitOfWork& unit, ContactPointId id, QDate on, QDate today);
/// Takes the end back. Errors: contact.still_open, contact.open_already (Refused).
[[nodiscard]] Result<> reopenContactPoint(store::UnitOfWork& unit, ContactPointId id);
[[nodiscard]] Result<> recycleContactPoint(store::UnitOfWork& unit, ContactPointId id, QDate today);
/// Error: contact.open_already (Refused).
[[nodiscard]] Result<> restoreContactPoint(store::UnitOfWork& unit, ContactPointId id);

} // namespace branchbook::organization
