// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of plain records share: options into fields, fields into JSON, a record by its name.
#pragma once

#include "branchbook/base/word_list.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// `into` stays where the option is not given. Error: a choice that there is not.
template <class Value, std::size_t Size>
[[nodiscard]] Result<> readWord(Value& into, const Invocation& given, const QString& option,
                                const WordList<Value, Size>& words)
{
    if (!given.has(option))
        return {};
    const auto found = words.find(given.value(option));
    if (!found)
        return fail(unknownChoice(option, given.value(option), words.names()));
    into = *found;
    return {};
}

void readText(QString& into, const Invocation& given, const QString& option);
/// An empty value takes the day away. Error: value.date.
[[nodiscard]] Result<> readDay(QDate& into, const Context& context, const QString& option, QDate today);
/// Error: number.whole.
[[nodiscard]] Result<> readCount(int& into, const Invocation& given, const QString& option);
/// Its title, its id, or the beginning of its id.
[[nodiscard]] bool isNamed(const QString& wanted, const QString& title, const QString& id);

} // namespace branchbook::cli
