// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 廉政风险点: a post, what may go wrong there, how grave it is, what guards against it, who answers for that and when it is looked
// at again (domain-rules §14.4: list of duties with risk and guard; grades are the branch's own).
#pragma once

#include "branchbook/base/word_list.h"
#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using RiskPointId = Id<struct RiskPointTag>;

/// 高, 中, 低.
enum class RiskGrade : quint8 { High, Medium, Low };
[[nodiscard]] const WordList<RiskGrade, 3>& riskGrades();

struct RiskPoint {
    RiskPointId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString post;
    QString matter;
    RiskGrade grade = RiskGrade::Medium;
    QString measures;
    std::optional<book::MemberId> owner;
    QString ownerName;
    QDate reviewOn; ///< invalid: none set
    QDate reviewedOn; ///< the last time it was looked at
    QDate endedOn; ///< invalid: it still is one
    QDate enteredOn;
    bool recycled = false;

    /// The first day of which the book knows that it was one: that of entry, or an earlier one on which it was looked at or ended.
    [[nodiscard]] QDate knownFrom() const;
};

/// By post.
[[nodiscard]] Result<QList<RiskPoint>> listRiskPoints(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<RiskPoint>> listRecycledRiskPoints(const store::Session& session, book::BranchId branch);
/// As it stood at the end of `day`: it had neither been looked at nor ended later. The look before a later one is not known (none is
/// told), and post, matter, grade, measures, owner and the day of the next look are those of now.
[[nodiscard]] RiskPoint standingOn(RiskPoint risk, QDate day);
/// Those known (knownFrom) by the end of a past `day`, each as it stood then, in the order of listRiskPoints; one that had ended is among
/// them with that day, as it is in the list of today. What is in the bin today is not.
[[nodiscard]] Result<QList<RiskPoint>> listRiskPointsOn(const store::Session& session, book::BranchId branch,
                                                        QDate day);
/// Error: risk.missing (NotFound).
[[nodiscard]] Result<RiskPoint> loadRiskPoint(const store::Session& session, RiskPointId id);

/// New where `rev` is 0. Errors: risk.post_missing, risk.risk_missing, risk.measures_missing, risk.day_future (Invalid), risk.recycled (Refused), store.conflict.
[[nodiscard]] Result<RiskPointId> saveRiskPoint(store::UnitOfWork& unit, const RiskPoint& risk, QDate today);
[[nodiscard]] Result<> recycleRiskPoint(store::UnitOfWork& unit, RiskPointId id, QDate today);
[[nodiscard]] Result<> restoreRiskPoint(store::UnitOfWork& unit, RiskPointId id);

/// Terms: risk_review, the day set for the next look; settled: looked at on it or later, or no risk any more.
[[nodiscard]] Result<> addRiskFacts(const book::FactsQuery& query, rules::Facts& facts);
/// As of the end of the period. Nothing where there is none.
[[nodiscard]] Result<> addRiskSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
