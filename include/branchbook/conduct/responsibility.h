// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 责任清单: who answers for what, from when to when (mission C4; local practice). People who hand on a post are followed by a new line.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::conduct {

using ResponsibilityId = Id<struct ResponsibilityTag>;

/// 主体责任, 第一责任, 一岗双责, 监督责任, 直接责任.
enum class ResponsibilityKind : quint8 { Main, First, Dual, Supervision, Direct };
[[nodiscard]] QString responsibilityKindName(
    ResponsibilityKind kind); ///< "main", "first", "dual", "supervision", "direct"
[[nodiscard]] QString responsibilityKindTitle(ResponsibilityKind kind);
[[nodiscard]] QString responsibilityKindWord(ResponsibilityKind kind); ///< the title, Chinese in every language
[[nodiscard]] std::optional<ResponsibilityKind> responsibilityKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<ResponsibilityKind> responsibilityKinds();

struct Responsibility {
    ResponsibilityId id;
    qint64 rev = 0;
    book::BranchId branch;
    ResponsibilityKind kind = ResponsibilityKind::Direct;
    QString matter; ///< 一次性告知制度执行
    QString standard; ///< what it is measured by
    std::optional<book::MemberId> member;
    QString name; ///< who; not always somebody of the roster
    QDate fromOn;
    QDate untilOn; ///< the last day; invalid: it goes on
    bool recycled = false;

    [[nodiscard]] bool holdsOn(QDate day) const { return fromOn <= day && (!untilOn.isValid() || day <= untilOn); }
};

/// By kind, then by day.
[[nodiscard]] Result<QList<Responsibility>> listResponsibilities(const store::Session& session, book::BranchId branch);
/// Those that had begun by the end of a past `day`, in the same order; of what ended later, the end is not there yet. Who, for what and by
/// what it is measured are as today; what is in the bin today is not among them.
[[nodiscard]] Result<QList<Responsibility>> listResponsibilitiesOn(const store::Session& session, book::BranchId branch,
                                                                   QDate day);
[[nodiscard]] Result<QList<Responsibility>> listRecycledResponsibilities(const store::Session& session,
                                                                         book::BranchId branch);
/// Error: responsibility.missing (NotFound).
[[nodiscard]] Result<Responsibility> loadResponsibility(const store::Session& session, ResponsibilityId id);

/// New where `rev` is 0. Errors (Invalid): responsibility.matter_missing, responsibility.name_missing, responsibility.from_missing,
/// responsibility.order, responsibility.twice (the same for the same one at one time); responsibility.recycled (Refused), store.conflict.
[[nodiscard]] Result<ResponsibilityId> saveResponsibility(store::UnitOfWork& unit, const Responsibility& line,
                                                          QDate today);
struct Successor {
    std::optional<book::MemberId> member;
    QString name;
    QDate fromOn; ///< the one before answers until the day before
};
/// Another answers for it from a day on. Errors: responsibility.ended (Refused), those of saveResponsibility.
[[nodiscard]] Result<ResponsibilityId> handOnResponsibility(store::UnitOfWork& unit, ResponsibilityId id,
                                                            const Successor& next, QDate today);
/// Error: responsibility.has_cases (Refused: a case of accountability names it).
[[nodiscard]] Result<> recycleResponsibility(store::UnitOfWork& unit, ResponsibilityId id, QDate today);
[[nodiscard]] Result<> restoreResponsibility(store::UnitOfWork& unit, ResponsibilityId id);

/// How many lines hold at the end of the period and of how many people. Nothing where there are none.
[[nodiscard]] Result<> addResponsibilitySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::conduct
