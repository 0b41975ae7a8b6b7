// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many stand and how many seats may stay empty.
#include "branchbook/organization/election_count.h"

#include "branchbook/rules/figure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

struct ElectionLimitTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionLimitTexts)
};

bool binds(const rules::Figure& figure)
{
    return figure.strength == rules::Strength::Must || figure.strength == rules::Strength::Should;
}

QString officeOf(const Election& election)
{
    return QString::fromUtf16(electionKindInfo(election.kind).office);
}

} // namespace

Result<CandidateShare> candidateShare(const rules::Catalogue& catalogue, ElectionKind kind, int seats, int candidates,
                                      QDate on)
{
    constexpr int kPercent = 100;
    CandidateShare share;
    share.seats = seats;
    share.candidates = candidates;
    share.percent = seats > 0 && candidates > seats ? (candidates - seats) * kPercent / seats : 0;
    if (electionKindInfo(kind).counting == rules::ElectionKind::EqualNumber) {
        share.needed = seats;
        share.most = seats;
        share.why = ElectionLimitTexts::tr("等额选举，候选人和应选名额一样多：%1 名。").arg(seats);
        return share;
    }
    BB_TRY(const rules::Figure rule, rules::figureOn(catalogue, u"election.extra_candidates", on));
    share.needed = seats + rules::neededOf(rule, seats);
    share.why =
        ElectionLimitTexts::tr("应选 %1 名，候选人至少 %2 名（%3）。").arg(seats).arg(share.needed).arg(rule.cited);
    if (kind == ElectionKind::Delegates)
        share.doubt = ElectionLimitTexts::tr("这条规定说的是委员；选代表差多少，以上级的通知为准。");
    else if (!binds(rule))
        share.doubt = ElectionLimitTexts::tr("这条规定不是硬性要求。");
    return share;
}

Result<> checkCandidateShare(const rules::Catalogue& catalogue, const Election& election)
{
    BB_TRY(const CandidateShare share,
           candidateShare(catalogue, election.kind, election.seats, static_cast<int>(election.candidates.size()),
                          election.heldOn));
    if (!share.stops())
        return {};
    const bool few = share.candidates < share.needed;
    return fail(ErrorKind::Refused, few ? QStringLiteral("election.share_few") : QStringLiteral("election.share_many"),
                {officeOf(election), share.why, QString::number(share.candidates),
                 QString::number(std::abs(share.needed - share.candidates))},
                QStringLiteral("candidate"));
}

Result<QString> shareDoubt(const rules::Catalogue& catalogue, const Election& election)
{
    if (election.candidates.isEmpty() || !election.rounds.isEmpty())
        return QString();
    BB_TRY(const CandidateShare share,
           candidateShare(catalogue, election.kind, election.seats, static_cast<int>(election.candidates.size()),
                          election.heldOn));
    if (share.enough())
        return QString();
    const QString gap = share.candidates < share.needed ? ElectionLimitTexts::tr("候选人只有 %1 名，还差 %2 名。")
                                                              .arg(share.candidates)
                                                              .arg(share.needed - share.candidates)
                                                        : ElectionLimitTexts::tr("候选人有 %1 名，多 %2 名。")
                                                              .arg(share.candidates)
                                                              .arg(share.candidates - share.needed);
    return gap + share.why
        + (share.stops() ? ElectionLimitTexts::tr("改好以前不能印选票，也不能记计票。") : share.doubt);
}

QString refillDoubt(const rules::Catalogue& catalogue, const Election& election)
{
    const auto refills = [](const ElectionRound& round) { return round.vote == RoundVote::Refill; };
    const auto due = nextRound(election);
    if (!(due && refills(*due)) && std::none_of(election.rounds.begin(), election.rounds.end(), refills))
        return {};
    const rules::Rule* rule = catalogue.find(u"election.refill_candidates", election.rounds.last().heldOn);
    return rule == nullptr ? QString() : rule->note;
}

Result<FewerSeats> fewerSeats(const rules::Catalogue& catalogue, const Election& election)
{
    if (election.isDecided() || election.rounds.isEmpty() || election.rounds.last().result != RoundResult::TooFew)
        return fail(ErrorKind::Refused, QStringLiteral("election.not_too_few"));
    FewerSeats fewer;
    fewer.seats = election.seats;
    fewer.elected = static_cast<int>(election.elected().size());
    // 半数以上选举人同意 is read as more than half, the stricter way.
    fewer.neededAgreed = election.rounds.last().present / 2 + 1;
    if (fewer.elected == 0)
        return fail(ErrorKind::Refused, QStringLiteral("election.fewer_nobody"));
    if (election.kind == ElectionKind::Committee) {
        BB_TRY(const rules::Figure least, rules::figureOn(catalogue, u"committee.size_min", election.heldOn));
        const int members = static_cast<int>(least.number.numerator / least.number.denominator);
        const QString text = ElectionLimitTexts::tr("支部委员会至少 %1 名委员（%2），当选的只有 %3 名")
                                 .arg(members)
                                 .arg(least.cited)
                                 .arg(fewer.elected);
        if (fewer.elected < members && binds(least))
            return fail(ErrorKind::Refused, QStringLiteral("election.fewer_least"), {text});
        if (fewer.elected < members)
            fewer.doubts.append(text + ElectionLimitTexts::tr("。"));
    }
    fewer.why = ElectionLimitTexts::tr("应选 %1 名，当选 %2 名；至少 %3 名选举人同意，才可以减少名额。")
                    .arg(fewer.seats)
                    .arg(fewer.elected)
                    .arg(fewer.neededAgreed);
    fewer.doubts.append(
        ElectionLimitTexts::tr("当选人数要接近应选名额才可以减少名额；差几名算接近，规定没有写。现在差 %1 名，"
                               "请先问上级党组织。")
            .arg(fewer.seats - fewer.elected));
    return fewer;
}

namespace {

/// Takes the place of what rules::electionMinutes and electionWhy end with: written when the vote was counted, before what came of it.
void sayInstead(ElectionRound& round, const QString& instead)
{
    static const QRegularExpression next(QStringLiteral("还缺\\d+名，(?:在[^。\\n]+中再次投票|没有其他候选人)。"));
    round.minutes.replace(next, instead);
    round.why.replace(next, instead);
}

/// Who else was nominated for the seats that this vote left: whoever stands no more is not voted on again.
ElectionRound nominatedSince(const Election& election, ElectionRound round)
{
    const auto later = std::find_if(election.rounds.begin(), election.rounds.end(),
                                    [&](const ElectionRound& other) { return other.number == round.number + 1; });
    const auto following = later == election.rounds.end() ? nextRound(election) : std::optional(*later);
    if (!following || following->vote != RoundVote::Refill || following->number != round.number + 1)
        return round;
    QStringList standing;
    for (const ElectionTally& tally : following->tallies) {
        if (tally.listing == rules::Listing::OnPaper)
            standing.append(tally.name);
    }
    QStringList again = round.namesWith(TallyOutcome::RunOff);
    const qsizetype left = round.seats - round.namesWith(TallyOutcome::Elected).size();
    again.removeIf([&](const QString& name) { return standing.contains(name); });
    if (again.isEmpty() && standing.size() == round.namesWith(TallyOutcome::RunOff).size())
        return round;
    for (ElectionTally& tally : round.tallies) {
        if (again.contains(tally.name))
            tally.outcome = TallyOutcome::NotElected;
    }
    if (!standing.isEmpty())
        sayInstead(round, QStringLiteral("还缺%1名，另提候选人，在%2中再次投票。").arg(left).arg(standing.join(u'、')));
    return round;
}

} // namespace

ElectionRound asDecided(const Election& election, ElectionRound round)
{
    const bool last = !election.rounds.isEmpty() && election.rounds.last().number == round.number;
    if (!last || !election.fewerAgreed)
        return nominatedSince(election, std::move(round));
    for (ElectionTally& tally : round.tallies) {
        if (tally.outcome == TallyOutcome::RunOff)
            tally.outcome = TallyOutcome::NotElected;
    }
    sayInstead(round,
               QStringLiteral("还缺%1名，经%2名选举人同意，减少名额，不再选举。")
                   .arg(round.seats - round.namesWith(TallyOutcome::Elected).size())
                   .arg(*election.fewerAgreed));
    return round;
}

} // namespace branchbook::organization
