// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the pool of reserve cadres. Labels of the journal name the number, not the person.
#pragma once

#include "branchbook/organization/reserve_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Somebody is nominated (reserve.steps may hold that day; it is given as `on`). Errors: reserve.post_missing,
/// reserve.mentor_self, reserve.day_missing, reserve.day_future, person.day_before_birth (Invalid); reserve.member_gone,
/// reserve.open_already (Refused).
[[nodiscard]] Result<ReserveId> openReserve(store::UnitOfWork& unit, const Reserve& reserve, QDate on, QDate today);
/// Post, source, mentor, plan, note. Errors: those of openReserve, reserve.closed.
[[nodiscard]] Result<> changeReserve(store::UnitOfWork& unit, const Reserve& reserve, QDate today);
/// The next stage; stages may be passed over, but nobody is trained or used who is not in the pool. Errors: reserve.closed,
/// reserve.stage_back, reserve.not_filed (Refused); reserve.day_missing, reserve.day_future, reserve.day_order,
/// reserve.until_order, reserve.why_missing (Invalid).
[[nodiscard]] Result<> addReserveStep(store::UnitOfWork& unit, ReserveId id, const ReserveStep& step, QDate today);
/// The last stage was entered by mistake. Errors: reserve.first_step, reserve.scores_left, reserve.open_already (Refused).
[[nodiscard]] Result<> takeBackReserveStep(store::UnitOfWork& unit, ReserveId id);
/// Enters a year's score, or corrects it. Errors: reserve.not_filed, reserve.score_year (Refused); reserve.points,
/// reserve.day_missing, reserve.day_future, reserve.score_day (Invalid).
[[nodiscard]] Result<> recordReserveScore(store::UnitOfWork& unit, ReserveId id, const ReserveScore& score,
                                          QDate today);
/// Error: reserve.score_missing (NotFound).
[[nodiscard]] Result<> removeReserveScore(store::UnitOfWork& unit, ReserveId id, int year);
[[nodiscard]] Result<> recycleReserve(store::UnitOfWork& unit, ReserveId id, QDate today);
/// Error: reserve.open_already (Refused).
[[nodiscard]] Result<> restoreReserve(store::UnitOfWork& unit, ReserveId id);

} // namespace branchbook::organization
