// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 责任追究: a case with its course 线索 → 核实 → 处理 → 办结. A branch acts in the first of the four forms alone (domain-rules §7.2:
// 提醒谈话, 批评教育, 责令检查 …); what goes further is handed over, 组织处置 and 党纪处分 are kept where those are. Nothing ends without
// a result (domain-rules §14.3).
#pragma once

#include "branchbook/conduct/responsibility.h"

namespace branchbook::conduct {

using CaseId = Id<struct AccountabilityTag>;

/// 待核实, 待处理, 待落实, 已办结.
enum class CaseStage : quint8 { Clue, Checked, Decided, Closed };
[[nodiscard]] QString caseStageName(CaseStage stage); ///< "clue", "checked", "decided", "closed"
[[nodiscard]] QString caseStageTitle(CaseStage stage);

/// 属实, 部分属实, 不属实.
enum class Verified : quint8 { True, Partly, Untrue };
[[nodiscard]] QString verifiedName(Verified verified); ///< "true", "partly", "untrue"
[[nodiscard]] QString verifiedTitle(Verified verified);
[[nodiscard]] std::optional<Verified> verifiedByName(QStringView name); ///< name or title
[[nodiscard]] QList<Verified> verifiedKinds();

/// 提醒谈话, 批评教育, 责令检查, 通报批评, 调整工作分工, 移送有权机关, 不予追究.
enum class CaseMeasure : quint8 { Reminder, Criticism, WrittenReview, Notice, Adjustment, Transferred, None };
[[nodiscard]] QString caseMeasureName(CaseMeasure measure); ///< "reminder", "criticism", "written_review", …
[[nodiscard]] QString caseMeasureTitle(CaseMeasure measure);
[[nodiscard]] QString caseMeasureWord(CaseMeasure measure); ///< the title, Chinese in every language
[[nodiscard]] std::optional<CaseMeasure> caseMeasureByName(QStringView name); ///< name or title
[[nodiscard]] QList<CaseMeasure> caseMeasures();

/// Branch: shown in lists and on paper. Committee: counted alone; who and what is read in the record itself.
enum class CaseLevel : quint8 { Branch, Committee };
[[nodiscard]] QString caseLevelName(CaseLevel level); ///< "branch", "committee"
[[nodiscard]] QString caseLevelTitle(CaseLevel level); ///< 支部内公开, 仅支委
[[nodiscard]] std::optional<CaseLevel> caseLevelByName(QStringView name); ///< name or title
[[nodiscard]] QList<CaseLevel> caseLevels();

struct AccountabilityCase {
    CaseId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<ResponsibilityId> responsibility; ///< what was answered for
    QString matter; ///< of that line; read with it
    QDate foundOn;
    QDate dueOn; ///< by when it is dealt with; invalid: none set
    std::optional<book::MemberId> member;
    QString name; ///< of the person; empty: the branch itself
    QString facts; ///< a secret
    CaseLevel level = CaseLevel::Committee;
    QDate checkedOn;
    QString checkedBy;
    QString finding; ///< what the check found; a secret
    std::optional<Verified> verified; ///< with the day of the check
    std::optional<CaseMeasure> measure; ///< with the day of the decision
    QDate decidedOn;
    QString decidedBy;
    QString decision; ///< a secret
    QDate closedOn;
    QString outcome; ///< a secret
    bool recycled = false;

    [[nodiscard]] CaseStage stage() const;
    [[nodiscard]] bool isBranch() const { return name.isEmpty(); }
    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
    /// Who and what may be shown in lists.
    [[nodiscard]] bool isShown() const { return level == CaseLevel::Branch; }
};

/// As it stood at the end of a past `day`, on which it was known: check, decision and end that came later are taken back, with their words.
/// Who, what, until when and who may read it are as today.
[[nodiscard]] AccountabilityCase standingOn(AccountabilityCase record, QDate day);

/// The latest first.
[[nodiscard]] Result<QList<AccountabilityCase>> listCases(const store::Session& session, book::BranchId branch);
/// Those found by the end of a past `day`, each as it stood then (standingOn), in the order of listCases. What is in the bin today is not
/// among them.
[[nodiscard]] Result<QList<AccountabilityCase>> listCasesOn(const store::Session& session, book::BranchId branch,
                                                            QDate day);
[[nodiscard]] Result<QList<AccountabilityCase>> listRecycledCases(const store::Session& session, book::BranchId branch);
/// Error: accountability.missing (NotFound).
[[nodiscard]] Result<AccountabilityCase> loadCase(const store::Session& session, CaseId id);

/// New where `rev` is 0, then without check, decision and end; the course has verbs of its own. Errors: accountability.facts_missing,
/// accountability.due_order, accountability.order (Invalid), conduct.day_missing, conduct.day_future; accountability.recycled (Refused),
/// responsibility.missing, store.conflict.
[[nodiscard]] Result<CaseId> saveCase(store::UnitOfWork& unit, const AccountabilityCase& record, QDate today);
struct CaseCheck {
    QDate on;
    QString by;
    Verified verified = Verified::True;
    QString words;
};
/// 核实; again: other words, while nothing is decided. Errors: accountability.decided, accountability.recycled (Refused),
/// accountability.by_missing, accountability.words_missing, accountability.order (Invalid), those of days.
[[nodiscard]] Result<> checkCase(store::UnitOfWork& unit, CaseId id, const CaseCheck& check, QDate today);
struct CaseDecision {
    QDate on;
    QString by;
    CaseMeasure measure = CaseMeasure::Criticism;
    QString words;
};
/// 处理; again: another measure, while the case is open. What is untrue is not followed by a measure. Errors: accountability.not_checked,
/// accountability.closed, accountability.recycled, accountability.untrue (Refused), accountability.by_missing, accountability.words_missing (不予追究 and 移送 say why and to
/// whom), accountability.order (Invalid), those of days.
[[nodiscard]] Result<> decideCase(store::UnitOfWork& unit, CaseId id, const CaseDecision& decision, QDate today);
/// 办结, with its result. Errors: accountability.not_decided, accountability.closed, accountability.recycled (Refused),
/// accountability.outcome_missing, accountability.order (Invalid), those of days.
[[nodiscard]] Result<> closeCase(store::UnitOfWork& unit, CaseId id, QDate on, const QString& outcome, QDate today);
/// The last step of the course was entered by mistake. Error: accountability.no_step (Refused).
[[nodiscard]] Result<> takeBackCaseStep(store::UnitOfWork& unit, CaseId id);
/// An open one only with the reason, which stands sealed in `outcome` until it is restored. Errors: accountability.recycle_reason (Invalid), accountability.recycled.
[[nodiscard]] Result<> recycleCase(store::UnitOfWork& unit, CaseId id, const QString& reason, QDate today);
[[nodiscard]] Result<> restoreCase(store::UnitOfWork& unit, CaseId id);

/// Terms: accountability_due, the day by which a case is dealt with; settled: it is closed. The name tells nobody.
[[nodiscard]] Result<> addCaseFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was found, decided and closed in the period, in numbers alone. Nothing where there was none.
[[nodiscard]] Result<> addCaseSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
