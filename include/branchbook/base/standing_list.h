// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list as of a past day (截至): each record as standingOn() of its own namespace has it.
#pragma once

#include <QDate>
#include <QList>

#include <functional>

namespace branchbook {

/// Those of `all` whose `first` day, a member or a function of the record, lies on the `day` or before it, in the same order.
template <class Record, class First>
[[nodiscard]] QList<Record> listStandingOn(const QList<Record>& all, QDate day, First first)
{
    QList<Record> then;
    for (const Record& each : all) {
        if (std::invoke(first, each) <= day)
            then.append(standingOn(each, day));
    }
    return then;
}

/// Those of which standingOn() gives something, in the same order.
template <class Record>
[[nodiscard]] QList<Record> listStandingOn(const QList<Record>& all, QDate day)
{
    QList<Record> then;
    for (const Record& each : all) {
        if (auto stood = standingOn(each, day))
            then.append(*std::move(stood));
    }
    return then;
}

} // namespace branchbook
