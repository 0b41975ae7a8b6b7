// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of 党务公开 share.
#pragma once

#include "branchbook/integrity/disclosure.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

/// By its title or its id. Error: disclosure.none_of.
[[nodiscard]] Result<integrity::Disclosure> disclosureNamed(const TransferDesk& desk, const QString& wanted);
[[nodiscard]] QJsonObject noticeJson(const integrity::Notice& notice);
[[nodiscard]] QString noticeLine(const integrity::Notice& notice);
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

} // namespace branchbook::cli
