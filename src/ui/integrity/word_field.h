// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A choice among the words of an enumeration.
#pragma once

#include "branchbook/base/word_list.h"
#include "ui/kit/field.h"

namespace branchbook::ui {

template <class Value, std::size_t Size>
[[nodiscard]] ComboField* wordField(const QString& title, const WordList<Value, Size>& words, Value chosen)
{
    auto* field = new ComboField(title);
    const auto values = words.values();
    for (const Value value : values)
        field->addChoice(words.titleOf(value), words.nameOf(value));
    field->setCode(words.nameOf(chosen));
    return field;
}

/// `usual` where nothing stands in it.
template <class Value, std::size_t Size>
[[nodiscard]] Value wordIn(const ComboField& field, const WordList<Value, Size>& words, Value usual)
{
    return words.find(field.code()).value_or(usual);
}

} // namespace branchbook::ui
