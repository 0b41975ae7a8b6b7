// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/count_words.h"

#include "ui/calculator/vote_bar.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::ElectionRound;
using organization::ElectionTally;
using organization::RoundResult;
using organization::RoundVote;
using organization::TallyOutcome;

struct CountTexts {
    Q_DECLARE_TR_FUNCTIONS(CountTexts)
};

/// The stricter base (应到会) may give another result: the sources differ on it.
QString otherBase(const ElectionRound& round, const rules::Catalogue* catalogue)
{
    if (!catalogue || round.vote == RoundVote::TieBreak || round.result == RoundResult::Void)
        return {};
    const auto rule = rules::figureOn(*catalogue, u"election.pass", round.heldOn);
    if (!rule)
        return {};
    const int byPresent = rules::neededOf(*rule, round.present);
    const int byEntitled = rules::neededOf(*rule, round.entitled);
    QStringList differ;
    for (const ElectionTally& tally : round.tallies) {
        if ((tally.yes >= byPresent) != (tally.yes >= byEntitled))
            differ.append(tally.name);
    }
    if (differ.isEmpty())
        return CountTexts::tr("按应到会 %1 人计算结果相同。").arg(round.entitled);
    return CountTexts::tr("%1按实到会过半数，按应到会 %2 人没有过半数；本程序按实到会计算，请先问上级党组织。")
        .arg(differ.join(CountTexts::tr("、")))
        .arg(round.entitled);
}

int seatsLeft(const ElectionRound& round)
{
    return round.seats - int(round.namesWith(TallyOutcome::Elected).size());
}

VerdictStrip::Words tiedWords(const ElectionRound& round, const QString& base)
{
    const QStringList names = round.namesWith(TallyOutcome::RunOff);
    const auto first = std::find_if(round.tallies.begin(), round.tallies.end(),
                                    [](const ElectionTally& tally) { return tally.outcome == TallyOutcome::RunOff; });
    const int votes = first == round.tallies.end() ? 0 : first->yes;
    return {Tone::Warn, QStringLiteral("alert"),
            CountTexts::tr("%1都是 %2 票，还剩 %3 个名额")
                .arg(names.join(CountTexts::tr("、")))
                .arg(votes)
                .arg(seatsLeft(round)),
            CountTexts::tr("在这 %1 人中再次投票，得票多的当选。").arg(names.size()) + base};
}

VerdictStrip::Words fewWords(const ElectionRound& round, const QString& base)
{
    const QStringList names = round.namesWith(TallyOutcome::RunOff);
    const QString next = names.isEmpty()
        ? CountTexts::tr("没有其他候选人，要另提候选人再投票。")
        : CountTexts::tr("在%1中再次投票，或者另提候选人；过半数的选举人同意，也可以减少名额。")
              .arg(names.join(CountTexts::tr("、")));
    return {Tone::Warn, QStringLiteral("alert"), CountTexts::tr("当选人数不足，还缺 %1 名").arg(seatsLeft(round)),
            next + base};
}

} // namespace

VerdictStrip::Words verdictOf(const ElectionRound& round, const rules::Catalogue* catalogue)
{
    const QString base = otherBase(round, catalogue);
    switch (round.result) {
    case RoundResult::Tied: return tiedWords(round, base);
    case RoundResult::TooFew: return fewWords(round, base);
    case RoundResult::Void:
        return {Tone::Warn, QStringLiteral("alert"), CountTexts::tr("这次选举无效，应当重新选举"),
                CountTexts::tr("收回 %1 张，多于投票的 %2 人。").arg(round.collected).arg(round.votersOrIssued())};
    case RoundResult::Elected: break;
    }
    QStringList names;
    for (const ElectionTally& tally : round.tallies) {
        if (tally.outcome == TallyOutcome::Elected)
            names.append(tally.listing == rules::Listing::WrittenIn ? CountTexts::tr("%1（另选）").arg(tally.name)
                                                                    : tally.name);
    }
    return {Tone::Ok, QStringLiteral("check-circle"),
            CountTexts::tr("名额选满：%1当选").arg(names.join(CountTexts::tr("、"))), base};
}

ChipSpec outcomeChip(TallyOutcome outcome)
{
    const QString text = organization::tallyOutcomeTitle(outcome);
    if (outcome == TallyOutcome::Elected)
        return {text, Tone::Ok, QStringLiteral("check")};
    return outcome == TallyOutcome::RunOff ? ChipSpec{text, Tone::Warn, QStringLiteral("refresh")}
                                           : ChipSpec{text, Tone::Neutral, QStringLiteral("minus")};
}

QString majorityWords(int yes, int present, const rules::Figure& rule)
{
    const int needed = rules::neededOf(rule, present);
    if (yes < needed)
        return CountTexts::tr("未过半");
    const int surplus = VoteBar::surplus({yes, needed, present}, rule);
    return surplus > 0 ? CountTexts::tr("过半 %1").arg(surplus) : CountTexts::tr("刚过半");
}

QString roundName(const ElectionRound& round)
{
    return CountTexts::tr("第 %1 次投票").arg(round.number);
}

QString seatsWords(const organization::Election& election, const ElectionRound& round)
{
    int listed = 0;
    for (const ElectionTally& tally : round.tallies)
        listed += tally.listing == rules::Listing::OnPaper ? 1 : 0;
    QString words = CountTexts::tr("应选 %1 人，候选人 %2 人").arg(round.seats).arg(listed);
    if (round.vote == RoundVote::TieBreak || round.vote == RoundVote::Refill)
        return words + CountTexts::tr("，再次投票");
    if (organization::electionKindInfo(election.kind).counting == rules::ElectionKind::EqualNumber)
        return words + CountTexts::tr("，等额");
    if (round.seats > 0 && listed > round.seats)
        words += CountTexts::tr("，差额 %1%").arg((listed - round.seats) * 100 / round.seats);
    return words;
}

} // namespace branchbook::ui
