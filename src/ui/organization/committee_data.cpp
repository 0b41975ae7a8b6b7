// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/committee_data.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/work_problems.h"

namespace branchbook::ui {

bool CommitteeData::isEmpty() const
{
    return committee.terms.isEmpty() && committee.posts.isEmpty() && duties.isEmpty() && work.isEmpty()
        && series.isEmpty() && recycled.isEmpty();
}

QString CommitteeData::shownName(book::MemberId member, const QString& name) const
{
    const QString detail = apart.value(member);
    return shownBeside(name, detail);
}

QStringList CommitteeData::holdersOf(const organization::Duty& duty) const
{
    return organization::holdersOf(duty, committee, present, today);
}

Result<CommitteeData> loadCommitteeData(const store::Session& session, const book::Branch& branch, int year,
                                        QDate today)
{
    const store::Session::Snapshot snapshot(session);
    CommitteeData data;
    data.branch = branch;
    data.today = today;
    data.year = year;
    BB_TRY(auto rulebook, agenda::loadRulebook(session, branch.id));
    data.catalogue = std::move(rulebook.catalogue);
    BB_TRY(data.committee, organization::loadCommittee(session, branch.id));
    BB_TRY(data.recycled, organization::listRecycledTerms(session, branch.id));
    BB_TRY(data.duties, organization::listDuties(session, branch.id));
    BB_TRY(const auto rows, book::listMemberRowsAsWritten(session, branch.id, today));
    for (const book::MemberRow& row : rows) {
        if (!book::belongsOn(row, today))
            continue;
        data.present.insert(row.id.toString());
        if (book::typeOn(row, today) == QStringView(book::kFullMember))
            data.people.append(row);
    }
    BB_TRY(data.apart, organization::namesakesOn(session, branch.id, today));
    BB_TRY(data.problems, organization::allProblems(session, data.catalogue, branch, data.committee, rows, today));
    BB_TRY(data.proposal, organization::proposedCommittee(session, branch.id, today));
    data.duties.removeIf([&](const organization::Duty& duty) { return !duty.isOn(today); });
    if (const organization::Term* term = data.term()) {
        BB_TRY(data.steps, organization::reelectionSteps(session, *term));
        BB_TRY(data.anchor, organization::reelectionAnchor(session, *term));
    }
    BB_TRY(const auto series, organization::listSeries(session, branch.id));
    for (const organization::Series& one : series) {
        BB_TRY(const QDate next, organization::nextFree(session, one, today));
        data.series.append({one, next});
    }
    BB_TRY(data.work, organization::listWork(session, branch.id, year));
    BB_TRY(data.said, organization::loadWorkYear(session, branch.id, year));
    return data;
}

} // namespace branchbook::ui
