// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 补课: who missed a study session makes it up with some material, and somebody confirms it (domain-rules §14.1). The rules do
// not say that it counts as class hours of 集中学习培训: it does not.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

using MakeupId = Id<struct MakeupTag>;

inline constexpr int kMostMakeupText = 200; ///< characters of the material

struct Makeup {
    MakeupId id;
    qint64 rev = 0;
    QDate madeOn;
    QString material;
    QDate confirmedOn; ///< invalid: not yet
    QString confirmedBy;

    [[nodiscard]] bool isConfirmed() const { return confirmedOn.isValid(); }
};

/// A session of study that somebody was expected at and did not come to.
struct MissedStudy {
    gathering::GatheringId gathering;
    gathering::Kind kind = gathering::Kind::PartyLesson;
    QString topic;
    QDate heldOn;
    QDate knownOn; ///< the day on which its record was begun, where that is later; else the day on which it was held
    book::MemberId member;
    QString name;
    QString reason; ///< 事假 …
    std::optional<Makeup> makeup;
    bool needless = false; ///< made up, but put right later: was there, or was not expected; it counts nowhere
    std::optional<gathering::ExcuseGround> excused; ///< in the year of the session (EDU2019 art. 23): nothing is asked

    /// Something is still to be done: to make it up, or to confirm it. Whoever is excused and made it up is confirmed like others.
    /// What is needless is to be removed.
    [[nodiscard]] bool isOpen() const { return needless || (makeup ? !makeup->isConfirmed() : !excused.has_value()); }
};

/// Lessons, group study, training, lectures and seminars that were held in `period` and not after `today`; the latest first,
/// then by name. An exam is no such session: it has retakes.
[[nodiscard]] Result<QList<MissedStudy>> listMissedStudy(const store::Session& session, book::BranchId branch,
                                                         DateRange period, QDate today);

/// As it stood at the end of a past `day`, on which the session was held already: a make-up and a confirmation that came later are taken
/// back, with material and name. Who came, who is excused and what is needless has no day: it is as now.
[[nodiscard]] MissedStudy standingOn(MissedStudy missed, QDate day);
/// What was missed in `period` by the end of a past `day`, each as it stood then (standingOn), in the order of listMissedStudy.
[[nodiscard]] Result<QList<MissedStudy>> listMissedStudyOn(const store::Session& session, book::BranchId branch,
                                                           DateRange period, QDate day);

/// Errors: makeup.day_missing, makeup.day_future, makeup.day_early, makeup.material (Invalid); makeup.not_missed (Refused: was
/// there, or not expected), makeup.there (Refused).
[[nodiscard]] Result<MakeupId> recordMakeup(store::UnitOfWork& unit, gathering::GatheringId gathering,
                                            book::MemberId member, const Makeup& makeup, QDate today);
/// Errors: makeup.missing (NotFound), makeup.confirmed (Refused), makeup.by_missing, makeup.day_missing, makeup.day_future,
/// makeup.day_order (Invalid).
[[nodiscard]] Result<> confirmMakeup(store::UnitOfWork& unit, MakeupId id, QDate on, const QString& by, QDate today);
/// One entered by mistake. Error: makeup.missing.
[[nodiscard]] Result<> removeMakeup(store::UnitOfWork& unit, MakeupId id);

/// Terms: study_makeup, the day by which whoever missed a session of study is to have made it up: study.makeup_days after it was
/// held, or entered, where that is later. The regulations say no day (domain-rules §14.1), so the figure is the branch's own, and
/// 0, nothing is asked, until it sets one. Nothing is asked of the excused, nor of who is no Party member of the branch any more.
[[nodiscard]] Result<> addMakeupFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was made up in the period, and how much of it is confirmed. Nothing where nothing was.
[[nodiscard]] Result<> addMakeupSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
