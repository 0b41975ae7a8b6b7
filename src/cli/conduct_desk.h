// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of 作风建设 share: an option that is one of some words, a day, a number, a person.
#pragma once

#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/responsibility.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

/// `into` where the option is given. Error: option.choice (Usage).
template <class Value>
[[nodiscard]] Result<> choiceOption(const Invocation& given, const char* option,
                                    std::optional<Value> (*find)(QStringView), const QStringList& known, Value& into)
{
    const QString name = QString::fromLatin1(option);
    if (!given.has(name))
        return {};
    const auto found = find(given.value(name));
    if (!found)
        return fail(unknownChoice(name, given.value(name), known));
    into = *found;
    return {};
}

/// `into` where the option is given.
[[nodiscard]] Result<> dayGiven(const Context& context, const char* option, QDate today, QDate& into);
void textGiven(const Invocation& given, const char* option, QString& into);
/// The person of --person (or another option), somebody of the roster or, with --outside, anybody.
[[nodiscard]] Result<NamedPerson> conductPerson(const Invocation& given, const TransferDesk& desk, const char* option);
/// Matter or number (2026-7) of an item of the ledger, as a list names it.
[[nodiscard]] bool isItemNamed(const ledger::Item& item, const QString& wanted);
/// number, matter, owner, due and what closed it, in the keys of `ledger list`.
[[nodiscard]] QJsonObject conductItemJson(const ledger::Item& item);
/// By title or id. Error: opinion.call_none_of.
[[nodiscard]] Result<conduct::OpinionCall> opinionCallNamed(const TransferDesk& desk, const QString& wanted);
[[nodiscard]] QStringList opinionPeopleNames();
/// By its matter, of those that hold today, or by the beginning of its id. Errors: responsibility.none_of,
/// responsibility.ambiguous.
[[nodiscard]] Result<conduct::Responsibility> responsibilityNamed(const TransferDesk& desk, const QString& wanted);
/// Runs, then tells the options in what it refuses.
using ConductRun = Result<Answer> (*)(Context&);
template <ConductRun run>
[[nodiscard]] Result<Answer> conductCommand(Context& context)
{
    return withOptionNames(run(context));
}

/// What supervision feedback says of the item: "supervision" of the JSON, and a line where there is any.
[[nodiscard]] Result<Answer> withFeedback(const TransferDesk& desk, ledger::ItemId item, Answer answer);

} // namespace branchbook::cli
