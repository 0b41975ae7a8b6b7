// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `disposition` and `sanction` share: what may be told, and a meeting named by its id.
#pragma once

#include "branchbook/organization/discipline_service.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

/// Names and words of what is for the committee alone are told with --secret only.
[[nodiscard]] bool tellsDiscipline(const Invocation& given, organization::DisciplineLevel level);
[[nodiscard]] QString nameToTell(const Invocation& given, organization::DisciplineLevel level, const QString& name);
[[nodiscard]] QJsonArray marksJson(const QList<organization::DisciplineMark>& marks);
/// --level; what stands there where it is not given. Error: a choice that there is not.
[[nodiscard]] Result<> readDisciplineLevel(organization::DisciplineLevel& level, const Invocation& given);
/// Nothing where the option is not given. Error: gathering.missing.
[[nodiscard]] Result<std::optional<gathering::GatheringId>> meetingOption(const TransferDesk& desk,
                                                                          const Invocation& given);
/// A day as typed. Error: value.date.
[[nodiscard]] Result<QDate> disciplineDay(const Invocation& given, const QString& option, QDate today);
/// Somebody of the roster. Error: cli.person_unknown.
[[nodiscard]] Result<book::MemberId> disciplinedNamed(const TransferDesk& desk, const Invocation& given);

} // namespace branchbook::cli
