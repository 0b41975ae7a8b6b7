// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of disposition and of sanctions share.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::organization {

/// A mark of another last day says what stood there in these words, with the day behind them (Chinese in every language).
inline constexpr QStringView kTermMark = u"期限到";
/// The reason of the mark that a measure leaves when the members' meeting votes again.
inline constexpr QStringView kVotedAgain = u"重新表决";

/// Errors (Invalid): discipline.day_missing, discipline.day_future, discipline.day_before.
[[nodiscard]] Result<> checkDisciplineDay(QDate day, QDate first, QDate today);
/// Whether somebody who left on the day still counts as there on it.
enum class LeavingDay : quint8 { IsOut, IsIn };
/// The member of `id`, who belonged to the branch as a Party member on `day`, which is the day that every error names. Errors:
/// discipline.member_gone (Refused), discipline.not_member, person.day_before_birth (Invalid).
[[nodiscard]] Result<book::Member> disciplinedMember(const store::Session& session, book::MemberId id, QDate day,
                                                     LeavingDay leaving = LeavingDay::IsOut);
/// Error: discipline.reason_missing (Invalid).
[[nodiscard]] Result<> checkDisciplineReason(const QString& reason);

/// 出党 as of the day, in the roster. Nothing where the roster has somebody as gone already.
[[nodiscard]] Result<> takeOffRoster(store::UnitOfWork& unit, book::MemberId member, QDate on);
/// Takes that back, if it was that day that it wrote.
[[nodiscard]] Result<> putOnRoster(store::UnitOfWork& unit, book::MemberId member, QDate on);

} // namespace branchbook::organization
