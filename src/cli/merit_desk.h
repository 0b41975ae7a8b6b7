// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of 三化 share: an indicator as it is named, a quarter, as JSON and as lines.
#pragma once

#include "branchbook/organization/merit_service.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// By title or id; those that hold before those that ended. Error: merit.none_of.
[[nodiscard]] Result<organization::MeritIndicator> meritNamed(const TransferDesk& desk, const QString& wanted);
/// --OPTION as a quarter. Error: value.quarter (Usage).
[[nodiscard]] Result<std::optional<Quarter>> meritQuarterOption(const Invocation& given, const char* option);
/// Somebody of the roster. Errors: those of personNamed.
[[nodiscard]] Result<book::MemberId> meritMember(const TransferDesk& desk, const Invocation& given, const QString& name,
                                                 QDate day);
/// --period, else the quarter of today.
[[nodiscard]] Result<Quarter> meritPeriod(const TransferDesk& desk, const Invocation& given);

[[nodiscard]] QJsonObject meritIndicatorJson(const organization::MeritIndicator& indicator);
[[nodiscard]] QString meritIndicatorLine(const organization::MeritIndicator& indicator);
[[nodiscard]] QJsonObject meritPersonJson(const organization::MeritPerson& person, Quarter quarter);
[[nodiscard]] QString meritPersonLine(const organization::MeritPerson& person);
[[nodiscard]] Result<Answer> meritIndicatorAnswer(const TransferDesk& desk, organization::MeritIndicatorId id);
/// Everybody's quarter in the order of the roster, what is missing and what speaks against it.
[[nodiscard]] Result<Answer> meritQuarterAnswer(const TransferDesk& desk, Quarter quarter);
/// One person's quarter, each figure with how it comes about. Error: merit.not_member_quarter.
[[nodiscard]] Result<Answer> meritPersonAnswer(const TransferDesk& desk, book::MemberId member, Quarter quarter);

} // namespace branchbook::cli
