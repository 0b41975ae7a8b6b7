// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was floating or out of contact on a past day.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/book/member.h"
#include "branchbook/store/session.h"

#include <QHash>

namespace branchbook::book {

/// The marks of the roster (流动, 失联) are today's: on an earlier day they stand only where it had begun by then, and they
/// stand, too, for whoever was away on the day and has come back since. A day known to the month counts from its first;
/// where the roster does not know since when, the mark stands for every day.
class AwayDay
{
public:
    /// Errors: those of the store.
    [[nodiscard]] static Result<AwayDay> load(const store::Session& session, BranchId branch, QDate day);

    void applyTo(MemberRow& row) const;
    void applyTo(Member& member) const;

private:
    struct Span {
        PartialDate since;
        QString place;
        QString reason;
        QString keeper;
        QString certificate;
    };

    QDate m_day;
    QHash<QString, Span> m_floating; ///< by person, ended after the day
    QHash<QString, Span> m_lost;
};

} // namespace branchbook::book
