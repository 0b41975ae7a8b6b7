// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of one person must agree on (domain-rules §10.6, with the history windows of §2.4).
#pragma once

#include "branchbook/book/member_field.h"
#include "branchbook/roster/problem.h"

#include <QDate>

#include <span>
#include <vector>

namespace branchbook::roster {

enum class UnderAge : quint8 { Reject, Warn };

struct CheckOptions {
    QDate today;
    UnderAge underAge = UnderAge::Reject; ///< joined before 18
};

enum class Outcome : quint8 { Keep, DropValue, RejectRow };

struct RowFinding {
    book::Field field;
    Problem problem;
    Outcome outcome = Outcome::Keep;
};

/// Codes: date.future (birth and joining reject the row, other dates lose the value), join_date.under_18,
/// full_member.under_18 (where no day of joining is given),
/// full_member.before_join, full_member.equals_join, full_member.early (before probation is over), full_member.too_soon (a
/// full member whose probation is not over yet), full_member.far (more than two years however the dates are read),
/// birth_date.differs_from_id, gender.differs_from_id, member_type.joined_already, member_type.converted_already
/// (warnings); full_member.gap, full_member.missing, probation.over (notices). A finding is made only where the precision of the
/// dates leaves no doubt. Values are canonical.
[[nodiscard]] std::vector<RowFinding> checkRow(const book::FieldValues& values, const CheckOptions& options);

/// The same of a record that changes: what it did not say `before`.
[[nodiscard]] std::vector<RowFinding> checkChange(const book::FieldValues& before, const book::FieldValues& after,
                                                  const CheckOptions& options);
/// The day on which a record says that somebody has gone: 转出时间 where it is not to come. Invalid where the record itself
/// contradicts: gone before 转入, 入党 or birth is the former branch's day, or a slip, and the person is here.
[[nodiscard]] QDate leavingDay(const book::FieldValues& values, QDate today);
/// The fields that say together what no record can say; empty for the code of a finding that may stand.
[[nodiscard]] std::span<const book::Field> impossibleTogether(QStringView code);

} // namespace branchbook::roster
