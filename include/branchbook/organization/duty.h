// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 分工: what somebody looks after. A duty belongs to a post, so that whoever takes the post takes the duty, or to a person.
#pragma once

#include "branchbook/organization/committee.h"
#include "branchbook/store/unit_of_work.h"

#include <QSet>

namespace branchbook::organization {

using DutyId = Id<struct DutyTag>;

struct Duty {
    DutyId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<PostId> post; ///< else it is the person's own
    QString postTitle; ///< read with the record, also of a post given up
    std::optional<book::MemberId> member;
    QString memberName;
    QString matter; ///< 党员发展和党费收缴
    QString detail;
    QDate fromOn;
    QDate untilOn; ///< the last day; invalid: still
    int position = 0;
    QDate enteredOn;

    bool operator==(const Duty&) const = default;
    [[nodiscard]] bool isOn(QDate day) const { return fromOn <= day && (!untilOn.isValid() || day <= untilOn); }
};

/// In their order; those that ended are among them.
[[nodiscard]] Result<QList<Duty>> listDuties(const store::Session& session, book::BranchId branch);
/// Error: duty.missing (NotFound).
[[nodiscard]] Result<Duty> loadDuty(const store::Session& session, DutyId id);

/// Inserts (rev 0) or changes. Errors: duty.matter_missing, duty.nobody, duty.from_missing, committee.end_before (Invalid),
/// duty.twice (Refused: the post or person has this very duty already), store.conflict.
[[nodiscard]] Result<DutyId> putDuty(store::UnitOfWork& unit, Duty duty, QDate today);
/// Errors: duty.missing, committee.end_before.
[[nodiscard]] Result<> endDuty(store::UnitOfWork& unit, DutyId id, QDate lastDay);
[[nodiscard]] Result<> recycleDuty(store::UnitOfWork& unit, DutyId id, QDate today);

/// Who has the duty on `day`: those in the post, or the person while it belongs to the branch. Nobody: an empty list.
/// `present` are the ids of the people who belong to the branch on the day.
[[nodiscard]] QStringList holdersOf(const Duty& duty, const Committee& committee, const QSet<QString>& present,
                                    QDate day);
/// The ids for it.
[[nodiscard]] Result<QSet<QString>> presentOn(const store::Session& session, book::BranchId branch, QDate day);

} // namespace branchbook::organization
