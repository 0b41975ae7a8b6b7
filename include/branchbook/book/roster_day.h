// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster as it was on a past day, as far as the book knows.
#pragma once

#include "branchbook/book/away_day.h"
#include "branchbook/book/member.h"
#include "branchbook/store/session.h"

#include <QHash>

#include <memory>

namespace branchbook::book {

/// Whether `branch` has a roster of `day`. Errors: book.roster_later, book.roster_before (Invalid).
[[nodiscard]] Result<> checkRosterDay(const Branch& branch, QDate day, QDate today);

/// Takes people as they are written (PostWords::AsWritten) and gives them the 人员类别, post and Party group that they had
/// on the day, floating and out of contact as AwayDay says; what happened later is not said of them. Everything
/// else (retired, in need, to verify, education, work) has no date in the book and stays as it is today.
class RosterDay
{
public:
    [[nodiscard]] static Result<RosterDay> load(const store::Session& session, BranchId branch, QDate day);

    [[nodiscard]] QDate day() const { return m_day; }
    void applyTo(MemberRow& row) const;
    void applyTo(Member& member) const;

private:
    [[nodiscard]] QString postOf(const QString& member, const QString& written, PartialDate since) const;

    QDate m_day;
    AwayDay m_away;
    QHash<QString, QString> m_groupsBefore; ///< by person, what was given up after the day
    QHash<QString, QString> m_postsBefore;
    QHash<QString, QString> m_groupNames;
    QHash<QString, QString> m_seats;
    std::shared_ptr<const class PostPeriods> m_periods;
};

} // namespace branchbook::book
