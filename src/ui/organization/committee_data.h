// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page 支部班子 shows, read once for a day and a year.
#pragma once

#include "branchbook/organization/committee_problems.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/meeting_series.h"
#include "branchbook/organization/reelection.h"
#include "branchbook/organization/work_plan.h"

namespace branchbook::ui {

struct SeriesNext {
    organization::Series series;
    QDate next; ///< invalid: over
};

struct CommitteeData {
    book::Branch branch;
    QDate today;
    int year = 0;
    rules::Catalogue catalogue;
    organization::Committee committee;
    QList<organization::Term> recycled; ///< terms in the recycle bin
    QList<organization::Duty> duties; ///< that run today
    QSet<QString> present; ///< ids of the people who belong to the branch
    QList<book::MemberRow> people; ///< full members today, by pinyin: whom a post can be given
    QHash<book::MemberId, QString> apart; ///< what tells people of one name apart (organization::namesakesOn)
    QList<organization::Problem> problems;
    organization::RosterCommittee proposal; ///< what the roster names while the records name nobody
    QList<organization::ReelectionStep> steps; ///< of the term in office …
    organization::ReelectionAnchor anchor; ///< … and what they are counted from
    QList<SeriesNext> series;
    QList<organization::WorkItem> work; ///< of the year
    organization::WorkYear said;

    [[nodiscard]] const organization::Term* term() const { return committee.termOn(today); }
    /// A term, a post, a duty or a plan: anything to show.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString shownName(book::MemberId member, const QString& name) const; ///< with that in brackets
    [[nodiscard]] QStringList holdersOf(const organization::Duty& duty) const;
};

[[nodiscard]] Result<CommitteeData> loadCommitteeData(const store::Session& session, const book::Branch& branch,
                                                      int year, QDate today);

} // namespace branchbook::ui
