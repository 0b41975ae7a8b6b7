// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of rotation training, research, campaigns and outputs share: names, class hours, texts from options.
#pragma once

#include "branchbook/ideology/campaign.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// Puts the option's text where it is given.
void readText(QString& into, const Invocation& given, const char* option);
/// A whole number where the option is given, "none" takes it away. Error: number.whole.
[[nodiscard]] Result<> readWhole(std::optional<int>& into, const Invocation& given, const rules::NumberField& field);
/// --hours in class hours, as minutes; 0 where it is not given. Error: gathering.hours (Invalid).
[[nodiscard]] Result<int> hoursAsMinutes(const Invocation& given, const TransferDesk& desk);
/// Somebody who answers; with --outside anybody. Errors: those of personNamed.
[[nodiscard]] Result<> readResponsible(ideology::Responsible& into, const Invocation& given, const TransferDesk& desk,
                                       const char* option);
/// NAME:REASON or NAME, members of the roster. Errors: those of personNamed.
[[nodiscard]] Result<QHash<book::MemberId, QString>> absentOption(const Invocation& given, const TransferDesk& desk,
                                                                  QDate day);
/// A member of the roster. Errors: cli.person_unknown, book.member_ambiguous.
[[nodiscard]] Result<book::MemberId> memberNamed(const Invocation& given, const TransferDesk& desk, const QString& text,
                                                 QDate day);

/// Of a topic and of what came of study; part of researchCommands().
[[nodiscard]] QList<Command> studyPaperCommands();

template <Result<Answer> (*run)(Context&)>
[[nodiscard]] Result<Answer> withNames(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace branchbook::cli
