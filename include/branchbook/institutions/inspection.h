// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 执行检查: whether an institution is followed, who looked and when; what was found goes into the ledger (domain-rules §14.5:
// check, finding, fix; local practice, how often the branch sets itself).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/institutions/institution.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

using InspectionId = Id<struct InspectionTag>;

/// The table that the items of the ledger name as their source.
inline constexpr char kInspectionTable[] = "inspection";

enum class CheckOutcome : quint8 { Followed, Partly, Ignored };
[[nodiscard]] QString checkOutcomeName(CheckOutcome outcome); ///< "followed", "partly", "ignored"
[[nodiscard]] QString checkOutcomeTitle(CheckOutcome outcome); ///< 执行到位, 部分执行, 没有执行
[[nodiscard]] QString checkOutcomeWord(CheckOutcome outcome); ///< the title, Chinese in every language
[[nodiscard]] std::optional<CheckOutcome> checkOutcomeByName(QStringView name); ///< name or title
[[nodiscard]] QList<CheckOutcome> checkOutcomes();

struct Inspection {
    InspectionId id;
    qint64 rev = 0;
    book::BranchId branch;
    InstitutionId institution;
    QString title; ///< of the institution; read with it
    QDate on;
    QString by; ///< who looked
    QString way; ///< how: 查阅记录、个别访谈
    CheckOutcome outcome = CheckOutcome::Followed;
    QString summary;
    QDate nextOn; ///< the day set for the next check; invalid: none
    QDate enteredOn;
    bool recycled = false;
};

/// Something that a check found and that somebody puts right.
struct CheckFinding {
    QString matter;
    std::optional<book::MemberId> owner;
    QString ownerName;
    QString measure;
    QDate dueOn; ///< invalid: no day
};

/// The latest first.
[[nodiscard]] Result<QList<Inspection>> listInspections(const store::Session& session, book::BranchId branch);
/// Those made by the end of a past `day`, with what is written of them now. Entered later they count all the same; what is in the bin
/// today is not among them.
[[nodiscard]] Result<QList<Inspection>> listInspectionsOn(const store::Session& session, book::BranchId branch,
                                                          QDate day);
[[nodiscard]] Result<QList<Inspection>> listRecycledInspections(const store::Session& session, book::BranchId branch);
/// Error: inspection.missing (NotFound).
[[nodiscard]] Result<Inspection> loadInspection(const store::Session& session, InspectionId id);
/// What the ledger has of each, in the order of the ledger.
[[nodiscard]] Result<QHash<InspectionId, QList<ledger::Item>>> inspectionFindings(const store::Session& session,
                                                                                  book::BranchId branch);

/// The same as the ledger had it at the end of a past `day`.
[[nodiscard]] Result<QHash<InspectionId, QList<ledger::Item>>> inspectionFindingsOn(const store::Session& session,
                                                                                    book::BranchId branch, QDate day);

/// The findings go into the ledger in the same step. Errors: inspection.not_in_force (Refused: nothing held on the day),
/// inspection.day_missing, inspection.day_future, inspection.by_missing, inspection.next_order (Invalid), institution.missing,
/// inspection.finding_missing, inspection.followed_found (Invalid: 没有执行 without a finding, 执行到位 with one), those of
/// ledger::raiseItem.
[[nodiscard]] Result<InspectionId> recordInspection(store::UnitOfWork& unit, const Inspection& inspection,
                                                    const QList<CheckFinding>& findings, QDate today);
/// Everything but the institution; what it found has a life of its own in the ledger. Errors: those of recording, store.conflict.
[[nodiscard]] Result<> changeInspection(store::UnitOfWork& unit, const Inspection& inspection, QDate today);
/// The item of the ledger that a finding becomes: kind 检查发现, raised on the day of the check.
[[nodiscard]] ledger::Item findingItem(const Inspection& inspection, const CheckFinding& finding);
/// One more. Errors: inspection.missing, inspection.followed_found, those of ledger::raiseItem.
[[nodiscard]] Result<ledger::ItemId> raiseFinding(store::UnitOfWork& unit, InspectionId id, const CheckFinding& finding,
                                                  QDate today);
/// Error: inspection.has_findings (Refused: they are in the ledger).
[[nodiscard]] Result<> recycleInspection(store::UnitOfWork& unit, InspectionId id, QDate today);
[[nodiscard]] Result<> restoreInspection(store::UnitOfWork& unit, InspectionId id);

/// Terms: institution_check, the day set for the next check; settled: a later check of the same institution, or its end.
[[nodiscard]] Result<> addInspectionFacts(const book::FactsQuery& query, rules::Facts& facts);
/// The checks of the period, and what became of their findings by its end. Nothing where there were none.
[[nodiscard]] Result<> addInspectionSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::institutions
