// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an area puts its part of the year's handbook together.
#pragma once

#include "branchbook/book/area.h"

#include <algorithm>
#include <utility>

namespace branchbook::book {

/// Adds what `write(query, section)` writes, under `title`; nothing where it writes nothing. The sections of the quarterly report
/// have this form: with the year as its period, one gives the year in the same words and figures.
template <class Write>
[[nodiscard]] Result<> addHandbookPart(HandbookParts& parts, const SectionQuery& query, HandbookPlace place,
                                       const char16_t* title, Write write)
{
    AreaSection content;
    BB_CHECK(write(query, content));
    if (!content.parts.empty())
        parts.push_back({place, QString::fromUtf16(title), std::move(content)});
    return {};
}

/// The days of the query that have come.
[[nodiscard]] inline DateRange pastOf(const SectionQuery& query)
{
    return {query.period.first, std::min(query.period.last, query.today)};
}

} // namespace branchbook::book
