// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archive_days.h"

#include "branchbook/base/date.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace branchbook::store {

namespace {

constexpr std::array<std::string_view, 4> kDayEndings{"_on", "_date", "_day", "_month"};
/// Those that are not named so (src/store/migrations).
constexpr std::array<std::string_view, 19> kDayColumns{"day",
                                                       "dues_until",
                                                       "floating_start",
                                                       "for_until",
                                                       "founded",
                                                       "happened",
                                                       "left_out_since",
                                                       "mentor_since",
                                                       "month",
                                                       "party_post_start",
                                                       "planned_end",
                                                       "published_from",
                                                       "published_until",
                                                       "revisit_by",
                                                       "sign_by",
                                                       "since",
                                                       "term_from",
                                                       "term_until",
                                                       "probation_extended_until"};
constexpr std::array<std::string_view, 2> kTimeColumns{"starts_at", "ends_at"};

bool isDayColumn(std::string_view column)
{
    return std::ranges::any_of(kDayEndings, [&](std::string_view ending) { return column.ends_with(ending); })
        || std::ranges::find(kDayColumns, column) != kDayColumns.end();
}

/// The day on which something went into the bin; "removed" where no bin shows it.
bool isBinDay(QStringView text)
{
    return text == u"removed" || !PartialDate::fromIso(text).isEmpty()
        || QDateTime::fromString(text.toString(), Qt::ISODateWithMs).isValid();
}

} // namespace

bool mayStandInColumn(std::string_view column, QStringView text)
{
    if (text.isEmpty())
        return true;
    if (column == "deleted_at")
        return isBinDay(text);
    if (std::ranges::find(kTimeColumns, column) != kTimeColumns.end())
        return QTime::fromString(text.toString(), QStringLiteral("HH:mm")).isValid();
    return !isDayColumn(column) || !PartialDate::fromIso(text).isEmpty();
}

} // namespace branchbook::store
