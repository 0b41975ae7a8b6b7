// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How what a record says becomes the value of a form's word.
#pragma once

#include "branchbook/base/money.h"
#include "branchbook/form/form_values.h"

#include <initializer_list>

namespace branchbook::form {

[[nodiscard]] inline FormValue ofText(const QString& text)
{
    return {text};
}

[[nodiscard]] inline FormValue ofCount(qint64 count)
{
    return {QString::number(count), double(count)};
}

/// In yuan with two decimals.
[[nodiscard]] inline FormValue ofMoney(Money sum)
{
    return {sum.toString(), double(sum.fen) / 100};
}

[[nodiscard]] inline FormValue ofDate(PartialDate date)
{
    return {date.isEmpty() ? QString() : date.toChinese(), {}, date};
}

[[nodiscard]] inline FormValue ofDay(QDate day)
{
    return ofDate(day.isValid() ? PartialDate::of(day) : PartialDate());
}

inline void set(FormEntry& entry, const char* word, FormValue value)
{
    entry.insert(QString::fromUtf8(word), std::move(value));
}

struct FormWord {
    const char* word;
    FormValue value;
};
/// A row of a list: its words and what stands for them.
[[nodiscard]] inline FormEntry entryOf(std::initializer_list<FormWord> words)
{
    FormEntry entry;
    for (const FormWord& each : words)
        set(entry, each.word, each.value);
    return entry;
}

/// 序号 from 1.
inline void numberEntries(QList<FormEntry>& entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i)
        set(entries[i], "序号", ofCount(i + 1));
}

} // namespace branchbook::form
