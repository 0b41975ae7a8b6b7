// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The election that is chosen on its cards: which of its votes is shown, and what is being typed.
#include "branchbook/book/draft.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/rules/figure.h"
#include "ui/election/count_card.h"
#include "ui/election/election_cards.h"
#include "ui/election/election_draft.h"
#include "ui/election/election_track.h"
#include "ui/election/election_view.h"
#include "ui/kit/banner.h"
#include "ui/kit/choice.h"

#include <QHBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Election;
using organization::ElectionRound;

/// One alone stands as it is; of several each begins with its number, so that they are told apart where they wrap.
QString numbered(const QStringList& sentences)
{
    if (sentences.size() < 2)
        return sentences.join(QString());
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(sentence));
    return lines.join(u'\n');
}

} // namespace

void ElectionView::showElection()
{
    const Election& election = *shown();
    m_track->setElection(election, desk().today());
    m_papers->setPapers(election.papers);
    auto doubts = organization::electionDoubts(desk().book().reader(), election);
    const auto share = m_catalogue ? organization::shareDoubt(*m_catalogue, election) : Result<QString>(QString());
    if (doubts && share && !share->isEmpty())
        doubts->append(*share);
    m_doubts->setVisible(doubts && !doubts->isEmpty());
    if (doubts)
        m_doubts->setSentence(numbered(*doubts));
    offerTerm(election);
    const int votes = int(election.rounds.size());
    const bool due = organization::nextRound(election).has_value();
    const bool known = m_vote >= 0 && m_vote < votes + (due ? 1 : 0);
    // The vote that is under way; where one was just recorded, its result stays in sight.
    showVote(known ? m_vote : votes > 0 ? votes - 1 : 0);
}

void ElectionView::showVote(int index)
{
    const Election* election = shown();
    if (!election)
        return;
    m_vote = index;
    const int votes = int(election->rounds.size());
    const auto due = organization::nextRound(*election);
    using Access = CountCard::Access;
    ElectionRound round;
    auto access = Access::Recorded;
    m_people = {};
    if (index < votes) {
        round = organization::asDecided(*election, election->rounds.at(index));
        access = m_correcting && index == votes - 1 ? Access::Correct : Access::Recorded;
    } else {
        round = due.value_or(ElectionRound{});
        round.heldOn = std::min(std::max(round.heldOn, election->heldOn), desk().today());
        access = due && !desk().book().isReadOnly() ? Access::Count : Access::Recorded;
        lookAtElectors(round);
        if (m_people.present)
            round.present = *m_people.present;
        const auto draft = book::findDraft(desk().book().reader(), electionDraftId(round));
        if (draft && *draft)
            (void)readElectionDraft((*draft)->content, round);
        round.entitled = m_people.entitled; // by the roster of the day, whatever a draft says
    }
    if (access != Access::Count)
        lookAtElectors(round);
    if (access == Access::Correct)
        round.entitled = m_people.entitled;
    m_touched = false;
    const bool fixed = access == Access::Recorded || (access == Access::Count && m_people.present.has_value());
    m_turnout->setTurnout(m_people, round.entitled, round.present,
                          fixed ? TurnoutCard::Access::Fixed : TurnoutCard::Access::Typed);
    m_count->showRound(*election, round, access);
    turnoutChanged();
    m_touched = false;
    showVotes(votes + (due ? 1 : 0), index);
    fillMenus();
}

/// Who elects on the day of the vote, and who of them is not counted.
void ElectionView::lookAtElectors(const ElectionRound& round)
{
    const auto people = organization::turnoutOf(desk().book().reader(), *shown(), round.heldOn);
    m_people = people ? *people : organization::Turnout{};
    m_count->setElectors(m_people.noun);
}

/// One segment for each vote; nothing where there is one alone.
void ElectionView::showVotes(int votes, int current)
{
    m_votesRow->setVisible(votes > 1);
    if (m_votes && m_votes->count() != votes) {
        m_votes->hide();
        m_votes->deleteLater();
        m_votes = nullptr;
    }
    if (!m_votes) {
        m_votes = new Segmented(tr("第几次投票"), Segmented::Height::Compact);
        for (int i = 1; i <= votes; ++i)
            m_votes->addSegment(tr("第 %1 次投票").arg(i));
        qobject_cast<QHBoxLayout*>(m_votesRow->layout())->insertWidget(0, m_votes);
        connect(m_votes, &Segmented::chosen, this, [this](int index) {
            if (m_touched)
                keepDraft();
            m_correcting = false;
            showVote(index);
        });
    }
    m_votes->setCurrent(current);
}

void ElectionView::turnoutChanged()
{
    m_count->setTurnout(m_turnout->entitled(), m_turnout->present());
    const auto rule = m_catalogue ? rules::figureOn(*m_catalogue, u"election.quorum", shownRound().heldOn)
                                  : Result<rules::Figure>(fail(ErrorKind::NotFound, QStringLiteral("rules.not_found")));
    if (rule && m_turnout->entitled() > 0)
        m_turnout->setNeeded(rules::neededOf(*rule, m_turnout->entitled()), rules::shareWords(*rule));
    else
        m_turnout->setNeeded(std::nullopt, {});
    if (m_count->access() == CountCard::Access::Count) {
        m_touched = true;
        m_draftTimer.start();
    }
}

ElectionRound ElectionView::shownRound() const
{
    return m_count->typed();
}

void ElectionView::keepDraft()
{
    m_draftTimer.stop();
    if (!m_touched || m_count->access() != CountCard::Access::Count || desk().book().isReadOnly())
        return;
    m_touched = false;
    const ElectionRound round = m_count->typed();
    if (round.election.isNull())
        return;
    const bool anything =
        round.issued > 0 || round.collected > 0 || round.valid > 0
        || std::ranges::any_of(round.tallies, [](const organization::ElectionTally& tally) {
               return tally.yes > 0 || tally.no || tally.abstain || tally.listing == rules::Listing::WrittenIn;
           });
    const auto done = desk().book().saveDraft(electionDraftId(round), anything ? writeElectionDraft(round) : QString());
    if (!done)
        return desk().tellUnsaved(done.error());
    if (anything)
        desk().tellSaved();
}

} // namespace branchbook::ui
