// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党员干部联系点: a leader who looks after a branch, a village, a group; visits asked for and made, what was found and what became
// of it (domain-rules §14.2: local practice, no national rule).
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::organization {

using ContactPointId = Id<struct ContactPointTag>;

inline constexpr int kMostContactVisits = 366; ///< a year

struct ContactVisit {
    QDate on;
    QString by; ///< who went, where it was not the leader alone
    QString issue; ///< what was found
    QString followUp; ///< what is to be done
    QDate solvedOn; ///< of what was found
    bool operator==(const ContactVisit&) const = default;

    [[nodiscard]] bool isOpen() const { return !issue.isEmpty() && !solvedOn.isValid(); }
};

struct ContactPoint {
    ContactPointId id;
    qint64 rev = 0;
    book::BranchId branch;
    std::optional<book::MemberId> leader; ///< absent: a leader from outside the branch
    QString leaderName;
    QString leaderPost;
    QString target; ///< 北坡村党支部, 第三生产组
    bool weak = false; ///< 软弱涣散: then a department and a cadre stand beside the leader
    QString department;
    QString cadre;
    QDate from;
    QDate until; ///< invalid: goes on
    std::optional<int> visitsAsked; ///< a year, where it was agreed otherwise than the rule has it
    QString note;
    QList<ContactVisit> visits; ///< newest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return !until.isValid(); }
    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || until > day); }
    [[nodiscard]] int visitsIn(DateRange range) const;
    /// A year is asked for where it began by its middle and goes on to its end, as the rules count a year.
    [[nodiscard]] bool owesYear(int year) const;
    [[nodiscard]] int openIssues() const;
};

/// As it stood at the end of a past `day`, on which it had begun: an end that came later, later visits, and what was solved later are taken
/// back. Everything without a day of its own (target, department, cadre, visits agreed, what is to be done about a problem) is as today.
[[nodiscard]] ContactPoint standingOn(ContactPoint point, QDate day);

/// The visits a year that the rules ask of it (contact_point.visits_per_year), or as many as were agreed. Errors: those of
/// rules::figureOn.
[[nodiscard]] Result<int> contactVisitsAsked(const rules::Catalogue& catalogue, const ContactPoint& point, QDate day);

/// What is missing, as sentences: a weak branch without department or cadre; one leader with more points than usual
/// (contact_point.most_of_a_leader). `all`: the branch's, without the bin.
[[nodiscard]] Result<QStringList> contactDoubts(const rules::Catalogue& catalogue, const ContactPoint& point,
                                                const QList<ContactPoint>& all, QDate today);

} // namespace branchbook::organization
