// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against an election as it stands, where no rule stops it.
#include "branchbook/book/member.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct ElectionDoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionDoubtTexts)
};

/// A by-election fills what is vacant (domain-rules §1.2); that it may not fill more is nowhere said in so many words.
QString vacancyDoubt(const Committee& committee, const Election& election)
{
    if (election.kind != ElectionKind::ByElection || committee.termOn(election.heldOn) == nullptr)
        return {};
    int vacant = 0;
    for (const Post& post : committee.posts) {
        if (book::isCommitteePost(post.title))
            vacant += committee.vacantOn(post, election.heldOn);
    }
    if (vacant == election.seats)
        return {};
    return vacant == 0
        ? ElectionDoubtTexts::tr("选举那天支部委员会没有空缺，补选 %1 名请先核对：离任的先在委员会里记录离任日期。")
              .arg(election.seats)
        : ElectionDoubtTexts::tr("选举那天支部委员会空缺 %1 名，补选 %2 名，请核对名额。")
              .arg(vacant)
              .arg(election.seats);
}

/// Voted although what comes before is not written down: the consent may be missing, or only its day in the book.
QString orderDoubt(const Election& election)
{
    QStringList open;
    for (const ElectionStepDays& days : election.steps) {
        if (days.step == ElectionStep::Meeting)
            break;
        const bool consent = days.step == ElectionStep::Request || days.step == ElectionStep::Approval;
        if (consent && !days.done.isValid())
            open.append(ElectionDoubtTexts::tr("“%1”").arg(electionStepTitle(days.step, election.kind)));
    }
    if (election.rounds.isEmpty() || open.isEmpty())
        return {};
    return ElectionDoubtTexts::tr(
               "已经记了投票结果，但%1还没有登记办结。批复应在投票以前，请核对批文，补登记办结日期。")
        .arg(open.join(ElectionDoubtTexts::tr("、")));
}

} // namespace

Result<QStringList> electionDoubts(const store::Session& session, const Election& election)
{
    BB_TRY(const book::Branch branch, book::loadBranch(session, election.branch));
    BB_TRY(const Committee committee, loadCommittee(session, election.branch));
    QStringList doubts{electionDoubt(branch), orderDoubt(election)};
    if (election.rounds.isEmpty())
        doubts.append(vacancyDoubt(committee, election));
    doubts.removeAll(QString());
    return doubts;
}

} // namespace branchbook::organization
