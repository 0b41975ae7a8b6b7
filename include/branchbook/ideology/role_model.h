// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 先进典型: who, what they did, and by what means others heard of it (mission I7: spreading good examples).
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::ideology {

using RoleModelId = Id<struct RoleModelTag>;

inline constexpr int kMostModelLine = 120; ///< characters of name, honour, way
inline constexpr int kMostModelText = 2000; ///< of the deed
inline constexpr int kMostReached = 1000000; ///< people who heard of it

/// One way by which it was spread: 主题党日宣讲, 局网站报道 …
struct Spread {
    QDate on;
    QString way;
    std::optional<int> reached; ///< people; nothing: not counted
    bool operator==(const Spread&) const = default;
};

struct RoleModel {
    RoleModelId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<book::MemberId> member; ///< nothing: somebody from elsewhere, or a group
    QString name;
    QString deed; ///< 事迹
    QString honour; ///< 荣誉; may be empty
    QDate foundOn;
    QList<Spread> spreads; ///< oldest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] int spreadIn(DateRange range) const;
    [[nodiscard]] int reached() const; ///< over all ways that were counted
};

/// As it stood at the end of a past `day`, on which it was found already: without the ways of later days. The rest is as now.
[[nodiscard]] RoleModel standingOn(RoleModel model, QDate day);

/// The latest first.
[[nodiscard]] Result<QList<RoleModel>> listRoleModels(const store::Session& session, book::BranchId branch);
/// Those found by the end of a past `day`, each as it stood then (standingOn), in the order of listRoleModels. What is in the bin today is
/// not among them.
[[nodiscard]] Result<QList<RoleModel>> listRoleModelsOn(const store::Session& session, book::BranchId branch,
                                                        QDate day);
[[nodiscard]] Result<QList<RoleModel>> listRecycledRoleModels(const store::Session& session, book::BranchId branch);
/// Error: role_model.missing (NotFound).
[[nodiscard]] Result<RoleModel> loadRoleModel(const store::Session& session, RoleModelId id);

/// Errors (Invalid): role_model.name_missing, role_model.deed_missing, role_model.text_long, role_model.day_missing,
/// role_model.day_future.
[[nodiscard]] Result<RoleModelId> addRoleModel(store::UnitOfWork& unit, const RoleModel& model, QDate today);
/// Errors: those of addRoleModel, role_model.recycled (Refused), store.conflict.
[[nodiscard]] Result<> changeRoleModel(store::UnitOfWork& unit, const RoleModel& model, QDate today);
/// Enters a way, or corrects the number of the same day and way. Errors: role_model.way_missing, role_model.reached,
/// role_model.day_missing, role_model.day_future, role_model.day_order (Invalid), role_model.recycled (Refused).
[[nodiscard]] Result<> recordSpread(store::UnitOfWork& unit, RoleModelId id, const Spread& spread, QDate today);
/// Error: role_model.spread_missing (NotFound).
[[nodiscard]] Result<> removeSpread(store::UnitOfWork& unit, RoleModelId id, QDate on, const QString& way);
[[nodiscard]] Result<> recycleRoleModel(store::UnitOfWork& unit, RoleModelId id, QDate today);
[[nodiscard]] Result<> restoreRoleModel(store::UnitOfWork& unit, RoleModelId id);

/// Examples found or spread in the period. Nothing where there is none.
[[nodiscard]] Result<> addRoleModelSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::ideology
