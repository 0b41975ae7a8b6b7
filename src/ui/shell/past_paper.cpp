// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/past_paper.h"

#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"

namespace branchbook::ui {

QString pastSuffix(std::optional<QDate> past)
{
    return past ? PastDay::tr("（截至%1）").arg(past->toString(Qt::ISODate)) : QString();
}

QString pastSuffix(const PastDay& past)
{
    return pastSuffix(past.isPast() ? std::optional(past.day()) : std::nullopt);
}

void leavePast(PastDay& past, Desk& desk, const Error& error)
{
    // What it is a part of is read anew: NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const Error said = error;
    past.show({});
    desk.report(said);
}

} // namespace branchbook::ui
