// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/strokes.h"

#include "base/strokes/stroke_table.h"

#include <algorithm>

namespace branchbook {

namespace {

const stroke_table::Form* formOf(char32_t character)
{
    const auto forms = stroke_table::forms();
    const auto found =
        std::lower_bound(forms.begin(), forms.end(), character, [](const stroke_table::Form& form, char32_t wanted) {
            return static_cast<char32_t>(form.character) < wanted;
        });
    return found != forms.end() && found->character == character ? &*found : nullptr;
}

/// Place in the order of all characters; unknown ones follow, by code.
quint32 placeOf(char32_t character)
{
    constexpr quint32 kAfterAll = 0x100000;
    const stroke_table::Form* form = formOf(character);
    return form != nullptr ? form->place : kAfterAll + static_cast<quint32>(character);
}

} // namespace

int strokeCount(char32_t character)
{
    const stroke_table::Form* form = formOf(character);
    return form != nullptr ? form->strokes : 0;
}

bool beforeByStrokes(const QString& left, const QString& right)
{
    const QList<uint> one = left.toUcs4();
    const QList<uint> other = right.toUcs4();
    if (one.isEmpty() || other.isEmpty())
        return one.size() < other.size();
    if (const quint32 a = placeOf(one[0]), b = placeOf(other[0]); a != b)
        return a < b;
    if (one.size() != other.size())
        return one.size() < other.size();
    for (qsizetype i = 1; i < one.size(); ++i) {
        if (const quint32 a = placeOf(one[i]), b = placeOf(other[i]); a != b)
            return a < b;
    }
    return false;
}

} // namespace branchbook
