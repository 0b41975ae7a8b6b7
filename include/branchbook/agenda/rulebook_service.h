// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a book adds to the rules: local figures, waived findings, days off. Everything runs in a unit of Book::perform, so
// it is in the journal and can be undone.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/rules/evaluate.h"

#include <optional>

namespace branchbook::agenda {

/// The first day on which the book owes anything (ISO); not set: from the founding day on, or always.
inline constexpr char16_t kAgendaFromSetting[] = u"agenda.from";

/// An override holds for one branch, or for all of the book; that of the branch goes first.
struct StoredOverride {
    rules::Override figure;
    std::optional<book::BranchId> branch;
};
/// Those that concern `branch`: the whole book's first.
[[nodiscard]] Result<QList<StoredOverride>> listOverrides(const store::Session& session, book::BranchId branch);
/// Replaces what the same rule had in the same place. Errors: agenda.reason_missing (Invalid), those of
/// rules::Catalogue::mayOverride (rules.not_found, rules.override_value, rules.looser_than_must).
[[nodiscard]] Result<> setOverride(store::UnitOfWork& unit, std::optional<book::BranchId> branch,
                                   const rules::Override& wanted);
/// Error: agenda.override_missing (NotFound).
[[nodiscard]] Result<> removeOverride(store::UnitOfWork& unit, std::optional<book::BranchId> branch,
                                      const QString& ruleId);

[[nodiscard]] Result<std::vector<rules::Waiver>> listWaivers(const store::Session& session, book::BranchId branch);
/// `waiver.key` is that of a finding; a second reason replaces the first. Error: agenda.reason_missing (Invalid).
[[nodiscard]] Result<> waive(store::UnitOfWork& unit, book::BranchId branch, const rules::Waiver& waiver);
/// Error: agenda.waiver_missing (NotFound).
[[nodiscard]] Result<> unwaive(store::UnitOfWork& unit, book::BranchId branch, const QString& key);

[[nodiscard]] Result<QList<rules::HolidayYear>> listHolidayYears(const store::Session& session);
/// Replaces the year. Error: agenda.holiday_day (Invalid): a day of another year, or one that is off and worked at once.
[[nodiscard]] Result<> putHolidayYear(store::UnitOfWork& unit, const rules::HolidayYear& year, QDate on);
/// Puts the days into their years; a year that the book has not got begins with the built-in table. Errors as above.
[[nodiscard]] Result<> addHolidays(store::UnitOfWork& unit, const QList<rules::HolidayYear>& more, QDate on);
/// The built-in table holds again, where there is one. Error: agenda.holiday_missing (NotFound).
[[nodiscard]] Result<> removeHolidayYear(store::UnitOfWork& unit, int year);

} // namespace branchbook::agenda
