// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 违规问责: a breach of an institution, by a person or by the branch, and how it was dealt with. A branch acts in the first of
// the four forms alone (domain-rules §7.2); 组织处置 and 党纪处分 are kept where those are (处置和处分).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/institutions/institution.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

using ViolationId = Id<struct ViolationTag>;

/// 提醒谈话, 批评教育, 责令检查, 通报批评, 调整工作分工, 移送有权机关, 不予问责 (domain-rules §7.2, §14.3; local practice).
enum class AccountMeasure : quint8 { Reminder, Criticism, WrittenReview, Notice, Adjustment, Transferred, None };
[[nodiscard]] QString accountMeasureName(AccountMeasure measure); ///< "reminder", "criticism", "written_review", …
[[nodiscard]] QString accountMeasureTitle(AccountMeasure measure);
[[nodiscard]] QString accountMeasureWord(AccountMeasure measure); ///< the title, Chinese in every language
[[nodiscard]] std::optional<AccountMeasure> accountMeasureByName(QStringView name); ///< name or title
[[nodiscard]] QList<AccountMeasure> accountMeasures();

/// Branch: shown in lists and on paper. Committee: counted alone; who and what is read in the record itself.
enum class ViolationLevel : quint8 { Branch, Committee };
[[nodiscard]] QString violationLevelName(ViolationLevel level); ///< "branch", "committee"
[[nodiscard]] QString violationLevelTitle(ViolationLevel level); ///< 支部内公开, 仅支委
[[nodiscard]] std::optional<ViolationLevel> violationLevelByName(QStringView name); ///< name or title
[[nodiscard]] QList<ViolationLevel> violationLevels();

struct Violation {
    ViolationId id;
    qint64 rev = 0;
    book::BranchId branch;
    InstitutionId institution;
    QString title; ///< of the institution; read with it
    QDate foundOn;
    std::optional<book::MemberId> member;
    QString name; ///< of the person; empty: the branch itself
    QString facts; ///< what was done; a secret
    std::optional<AccountMeasure> measure; ///< none: not dealt with yet
    QDate decidedOn; ///< with a measure
    QString decidedBy; ///< which meeting
    QString decision; ///< in words; a secret
    ViolationLevel level = ViolationLevel::Committee;
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isBranch() const { return name.isEmpty(); }
    [[nodiscard]] bool isPending() const { return !measure.has_value(); }
    /// Who and what may be shown in lists and found.
    [[nodiscard]] bool isOpen() const { return level == ViolationLevel::Branch; }
};

/// As it stood at the end of `day`: what was decided later is taken back with its words; of several decisions the book knows the last
/// alone. What was done, by whom and who may read it are those of now.
[[nodiscard]] Violation standingOn(Violation violation, QDate day);

/// The latest first.
[[nodiscard]] Result<QList<Violation>> listViolations(const store::Session& session, book::BranchId branch);
/// Those found by the end of a past `day`, each as it stood then. Entered later they count all the same; what is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<Violation>> listViolationsOn(const store::Session& session, book::BranchId branch,
                                                        QDate day);
[[nodiscard]] Result<QList<Violation>> listRecycledViolations(const store::Session& session, book::BranchId branch);
/// Error: violation.missing (NotFound).
[[nodiscard]] Result<Violation> loadViolation(const store::Session& session, ViolationId id);

/// New where `rev` is 0, then without a measure. Errors: violation.day_missing, violation.day_future, violation.facts_missing
/// (Invalid); violation.not_in_force (Refused: nothing held on the day); institution.missing, store.conflict.
[[nodiscard]] Result<ViolationId> saveViolation(store::UnitOfWork& unit, const Violation& violation, QDate today);
struct ViolationDecision {
    AccountMeasure measure = AccountMeasure::Criticism;
    QDate on;
    QString by;
    QString words;
};
/// How it was dealt with; again: other words, another measure. Errors: violation.recycled (Refused), violation.day_missing,
/// violation.day_future, violation.decided_order, violation.by_missing, violation.decision_missing (Invalid: 不予问责 and 移送 say
/// why and to whom).
[[nodiscard]] Result<> decideViolation(store::UnitOfWork& unit, ViolationId id, const ViolationDecision& decision,
                                       QDate today);
/// The decision was entered by mistake. Error: violation.pending (Refused).
[[nodiscard]] Result<> takeBackDecision(store::UnitOfWork& unit, ViolationId id);
[[nodiscard]] Result<> recycleViolation(store::UnitOfWork& unit, ViolationId id, QDate today);
[[nodiscard]] Result<> restoreViolation(store::UnitOfWork& unit, ViolationId id);

/// Terms: institution_breach, `system.breach_days` after a breach was found or entered; what was dealt with has no term. Its thing
/// is called by the day alone: neither who nor what.
[[nodiscard]] Result<> addViolationFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was found or decided in the period, in numbers alone. Nothing where there was none.
[[nodiscard]] Result<> addViolationSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
