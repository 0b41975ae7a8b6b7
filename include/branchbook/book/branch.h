// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Branches (several may share one book) and their Party groups.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/base/id.h"
#include "branchbook/base/result.h"
#include "branchbook/store/unit_of_work.h"

#include <QList>
#include <QStringList>

namespace branchbook::book {

using BranchId = Id<struct BranchTag>;
using GroupId = Id<struct GroupTag>;
using MemberId = Id<struct MemberTag>;

struct Branch {
    BranchId id;
    qint64 rev = 0;
    QString name;
    QString kind; ///< one of branchKinds(), or empty
    QString sector; ///< one of branchSectors(), or empty
    PartialDate founded;
    QString unit;
    QString higherOrganization;
    QString reportTo; ///< addressee of the quarterly report
    int position = 0;
};

struct PartyGroup {
    GroupId id;
    qint64 rev = 0;
    BranchId branch;
    QString name;
    std::optional<MemberId> leader;
    int position = 0;
};

/// 普通党支部, 联合党支部, 临时党支部, 流动党员党支部, 离退休党支部, 功能型党支部 (domain-rules §1.1).
[[nodiscard]] QStringList branchKinds();
/// 村, 社区, 机关, 国有企业 … (domain-rules §1.1). 村 and 社区 give the committee a longer term.
[[nodiscard]] QStringList branchSectors();
/// 临时党支部: admits nobody and elects no committee, unless otherwise provided (corrections 19, 37).
[[nodiscard]] bool isTemporary(const Branch& branch);

[[nodiscard]] Result<QList<Branch>> listBranches(const store::Session& session);
/// The branch of that name; the first one for an empty name. Error: book.branch_missing (NotFound).
[[nodiscard]] Result<Branch> findBranch(const store::Session& session, const QString& name);
/// Error: book.branch_missing (NotFound).
[[nodiscard]] Result<Branch> loadBranch(const store::Session& session, BranchId id);
[[nodiscard]] Result<QList<PartyGroup>> listGroups(const store::Session& session, BranchId branch);

/// Gives a fresh id where `branch.id` is null. Errors: book.name_missing, book.founded_later (Invalid: after the unit's
/// day), book.branch_exists (Refused).
[[nodiscard]] Result<> insertBranch(store::UnitOfWork& unit, Branch branch);
[[nodiscard]] Result<> updateBranch(store::UnitOfWork& unit, Branch branch);
/// Puts it at place `to` (0 = first) of the book's branches. Error: book.branch_missing (NotFound).
[[nodiscard]] Result<> moveBranch(store::UnitOfWork& unit, BranchId id, int to);
/// Errors: book.group_name_missing (Invalid), book.group_exists (Refused).
[[nodiscard]] Result<GroupId> insertGroup(store::UnitOfWork& unit, PartyGroup group);
[[nodiscard]] Result<> updateGroup(store::UnitOfWork& unit, const PartyGroup& group);
/// Its members stay without a group. Error: store.conflict.
[[nodiscard]] Result<> removeGroup(store::UnitOfWork& unit, const PartyGroup& group);

} // namespace branchbook::book
