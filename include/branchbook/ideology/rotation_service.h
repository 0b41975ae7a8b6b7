// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of rotation training.
#pragma once

#include "branchbook/ideology/rotation_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

/// Errors (Invalid): rotation.title_missing, rotation.text_long, rotation.day_missing, rotation.day_order, rotation.quota.
[[nodiscard]] Result<RotationId> openRotation(store::UnitOfWork& unit, const Rotation& rotation, QDate today);
/// Title, days, quota, organizer, place and note; of one that was held the days stay. Errors: those of openRotation,
/// rotation.recycled, rotation.full (the quota is below those named), rotation.held (Refused), store.conflict.
[[nodiscard]] Result<> changeRotation(store::UnitOfWork& unit, const Rotation& rotation);
/// Names people for it; who is named already stays. Errors: rotation.nobody (Invalid); rotation.stranger (no Party member of the
/// branch on its last day, or on `today` where that is still to come), rotation.full, rotation.held, rotation.recycled (Refused).
[[nodiscard]] Result<> nameForRotation(store::UnitOfWork& unit, RotationId id, const QList<book::MemberId>& people,
                                       QDate today);
/// Errors: rotation.not_named (NotFound); rotation.held, rotation.recycled (Refused).
[[nodiscard]] Result<> dropFromRotation(store::UnitOfWork& unit, RotationId id, book::MemberId member);

struct RotationHeld {
    int minutes = 0; ///< of study, for each who came; 1 … 60 * 24 for each day of the batch
    QHash<book::MemberId, QString> away; ///< who did not come, with the reason
};
/// It is over: writes the gathering with its attendance and hours. Errors: rotation.not_over, rotation.minutes (Invalid);
/// rotation.nobody, rotation.not_named, rotation.stranger, rotation.held, rotation.recycled (Refused); those of saveGathering.
[[nodiscard]] Result<gathering::GatheringId> holdRotation(store::UnitOfWork& unit, RotationId id,
                                                          const RotationHeld& held, QDate today);
/// It was a training session that is in the book already: whoever was there counts as named. Errors: rotation.gathering_kind,
/// rotation.gathering_taken, rotation.held, rotation.recycled (Refused).
[[nodiscard]] Result<> attachRotation(store::UnitOfWork& unit, RotationId id, gathering::GatheringId gathering);
/// Its record in the gatherings stays. Error: rotation.recycled (Refused).
[[nodiscard]] Result<> recycleRotation(store::UnitOfWork& unit, RotationId id, QDate today);
[[nodiscard]] Result<> restoreRotation(store::UnitOfWork& unit, RotationId id);

} // namespace branchbook::ideology
