// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/study_parts.h"

#include "branchbook/base/tenth.h"
#include "branchbook/book/setting.h"
#include "branchbook/store/session.h"

#include <algorithm>
#include <cmath>

namespace branchbook::gathering {

double partOfMinute(int minutes, int classHourMinutes)
{
    if (minutes <= 0 || classHourMinutes <= 0)
        return 0;
    for (const int parts : {1, 2, 10}) {
        const double hours = std::round(double(minutes) * parts / classHourMinutes) / parts;
        if (std::lround(hours * classHourMinutes) == minutes)
            return hours * classHourMinutes - minutes;
    }
    return 0;
}

Result<QHash<book::MemberId, double>> studyParts(const store::Session& session, book::BranchId branch, DateRange period,
                                                 QDate today, int classHourMinutes)
{
    QHash<book::MemberId, double> parts;
    store::Query query = session.query("gathering.study_minutes");
    query.bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", std::min(period.last, today).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        const double part = partOfMinute(static_cast<int>(query.integer(1)), classHourMinutes);
        if (part != 0)
            parts[book::MemberId::fromString(query.text(0))] += part * static_cast<double>(query.integer(2));
        BB_TRY(row, query.next());
    }
    return parts;
}

Result<int> classHourMinutes(const store::Session& session)
{
    BB_TRY(const int minutes, book::loadNumber(session, book::kClassHourSetting, book::kClassHourRange.usual));
    return std::max(1, minutes);
}

double classHours(int minutes, double parts, int classHourMinutes)
{
    return toTenth((minutes + parts) / std::max(1, classHourMinutes));
}

} // namespace branchbook::gathering
