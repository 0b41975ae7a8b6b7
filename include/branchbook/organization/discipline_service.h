// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of disposition and of sanctions. What ends somebody's Party life (劝退, 除名, 开除党籍) takes the person off the
// roster in the same step, and what takes that back puts the person there again. What is corrected keeps a mark with its reason.
#pragma once

#include "branchbook/organization/discipline_store.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// Errors (Invalid): discipline.day_missing, discipline.day_future, person.day_before_birth, discipline.not_member;
/// discipline.member_gone, disposition.open_already (Refused).
[[nodiscard]] Result<DispositionId> openDisposition(store::UnitOfWork& unit, const DispositionCase& given, QDate today);
/// Verified, Committee, Approved, Announced, Help, Review; Meeting has its own verb. Errors: discipline.day_… (Invalid);
/// Refused: disposition.closed, disposition.step_first (the one that is missing), disposition.step_order, disposition.step_vote,
/// disposition.step_term (Help and Review belong to 限期改正).
[[nodiscard]] Result<> takeDispositionStep(store::UnitOfWork& unit, DispositionId id, const DispositionStepDay& step,
                                           QDate today);
struct DispositionDecision {
    gathering::GatheringId gathering; ///< the members' meeting that voted
    DispositionMeasure measure = DispositionMeasure::Correction;
    QDate until; ///< 限期改正 alone: its last day; it begins on the day of the vote
    QString note;
};
/// The vote: an item 处分或处置 of a members' meeting whose resolution was passed (BRANCH2018 art 11). Errors (Refused):
/// disposition.vote_kind, disposition.vote_missing (none passed), disposition.vote_branch; disposition.step_first,
/// disposition.closed; disposition.term_long, disposition.term_order (Invalid).
[[nodiscard]] Result<> decideDisposition(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DispositionId id,
                                         const DispositionDecision& decision, QDate today);
/// Another last day of a 限期改正, within the whole time that there may be. Errors: discipline.reason_missing (Invalid),
/// disposition.no_term (Refused), disposition.term_long, disposition.term_order.
[[nodiscard]] Result<> extendDisposition(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DispositionId id,
                                         QDate until, const QString& reason, QDate today);
struct DispositionEnd {
    QDate on;
    DispositionOutcome outcome = DispositionOutcome::Corrected;
    QString note;
};
/// Errors: discipline.day_… (Invalid); Refused: disposition.closed, disposition.unapproved (left the Party without the approval
/// of the higher committee), disposition.unreviewed (a term that nobody assessed), disposition.outcome (does not go with the measure).
[[nodiscard]] Result<> closeDisposition(store::UnitOfWork& unit, DispositionId id, const DispositionEnd& end,
                                        QDate today);
/// Errors (Refused): disposition.still_open, disposition.open_already.
[[nodiscard]] Result<> reopenDisposition(store::UnitOfWork& unit, DispositionId id);
/// The grounds, the note, the level and, before the vote, the measure. Errors: discipline.reason_missing (Invalid),
/// disposition.decided, discipline.files_kept (Refused).
[[nodiscard]] Result<> correctDisposition(store::UnitOfWork& unit, const DispositionCase& given, const QString& reason,
                                          QDate today);
/// Error: disposition.took_off (Refused): it took somebody off the roster; reopen it first.
[[nodiscard]] Result<> recycleDisposition(store::UnitOfWork& unit, DispositionId id, QDate today);
[[nodiscard]] Result<> restoreDisposition(store::UnitOfWork& unit, DispositionId id);

/// Errors: discipline.day_… , discipline.not_member, discipline.decision_missing, number.below, number.above (Invalid);
/// discipline.member_gone, sanction.twice, sanction.probationary (Refused: a probationary member is not sanctioned this way).
[[nodiscard]] Result<SanctionId> imposeSanction(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                                const SanctionRecord& given, QDate today);
/// A 留党察看 of another length, as long as the rights were not restored. Errors: sanction.not_probation, sanction.restored
/// (Refused), discipline.reason_missing, number.below, number.above (Invalid).
[[nodiscard]] Result<> extendSanction(store::UnitOfWork& unit, const rules::Catalogue& catalogue, SanctionId id,
                                      int months, const QString& reason, QDate today);
struct RestoredRights {
    QDate on; ///< invalid: takes it back
    std::optional<gathering::GatheringId> gathering; ///< where the members' meeting discussed it
};
/// 恢复党员权利. Errors: sanction.not_probation, sanction.early (Refused: the 留党察看 is not over), sanction.restored (to take
/// back what is not there), discipline.day_… (Invalid).
[[nodiscard]] Result<> restoreRights(store::UnitOfWork& unit, const rules::Catalogue& catalogue, SanctionId id,
                                     const RestoredRights& restored, QDate today);
enum class SanctionAct : quint8 { Announced, Reported };
/// An invalid day takes it back. Errors: discipline.day_future, discipline.day_before (Invalid).
[[nodiscard]] Result<> noteSanctionAct(store::UnitOfWork& unit, SanctionId id, SanctionAct act, QDate on, QDate today);
/// Anything that was written of it but months and restored rights. Errors: discipline.reason_missing, discipline.files_kept, those of
/// imposeSanction.
[[nodiscard]] Result<> correctSanction(store::UnitOfWork& unit, const rules::Catalogue& catalogue,
                                       const SanctionRecord& given, const QString& reason, QDate today);
[[nodiscard]] Result<> recycleSanction(store::UnitOfWork& unit, SanctionId id, QDate today);
/// Error: sanction.twice (Refused).
[[nodiscard]] Result<> restoreSanction(store::UnitOfWork& unit, SanctionId id);

} // namespace branchbook::organization
