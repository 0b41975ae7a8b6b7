// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/election_count.h"

#include "branchbook/rules/figure.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

using State = CountCheck::State;

QString tr(const char* text)
{
    return QCoreApplication::translate("branchbook::organization", text);
}

CountCheck issuedCheck(const ElectionRound& round)
{
    const QString where = QStringLiteral("issued");
    if (round.issued == 0)
        return {State::Waiting, where, tr("还没有填发出的选票数")};
    if (round.issued > round.present)
        return {State::Bad, where,
                tr("发出选票 %1 张，比实到会有选举权的 %2 人多 %3 张")
                    .arg(round.issued)
                    .arg(round.present)
                    .arg(round.issued - round.present)};
    return {State::Good, where, tr("发出选票 %1 张，不多于实到会 %2 人").arg(round.issued).arg(round.present)};
}

CountCheck collectedCheck(const ElectionRound& round)
{
    const QString where = QStringLiteral("collected");
    const int voters = round.votersOrIssued();
    if (round.collected == 0)
        return {State::Waiting, where, tr("还没有填收回的选票数")};
    if (round.collected > voters)
        return {State::Bad, where,
                tr("收回 %1 张，比投票的 %2 人多 %3 张，选举无效，应当重新选举")
                    .arg(round.collected)
                    .arg(voters)
                    .arg(round.collected - voters)};
    return {State::Good, where, tr("收回不多于投票人数 %1，选举有效").arg(voters)};
}

CountCheck voidCheck(const ElectionRound& round)
{
    const QString where = QStringLiteral("void");
    const int sum = round.valid + round.voidPapers;
    const int gap = sum - round.collected;
    if (gap == 0)
        return {State::Good, where, tr("有效 %1 + 无效 %2 = 收回 %3").arg(round.valid).arg(round.voidPapers).arg(sum)};
    const QString text = gap > 0 ? tr("有效 %1 + 无效 %2 = %3，比收回的 %4 张多 %5 张")
                                 : tr("有效 %1 + 无效 %2 = %3，比收回的 %4 张少 %5 张");
    return {State::Bad, where,
            text.arg(round.valid).arg(round.voidPapers).arg(sum).arg(round.collected).arg(std::abs(gap))};
}

CountCheck tallyCheck(const ElectionRound& round, qsizetype place)
{
    const ElectionTally& tally = round.tallies[place];
    const QString where = QStringLiteral("candidate/%1").arg(place);
    if (!tally.no || !tally.abstain)
        return {State::Waiting, where, tr("%1的赞成、反对、弃权没有填全").arg(tally.name)};
    const int gap = tallyGap(round, tally);
    const int sum = gap + round.valid;
    if (gap == 0)
        return {State::Good, where, tr("%1合计 %2").arg(tally.name).arg(sum)};
    const QString text = gap > 0 ? tr("%1的赞成 %2 + 反对 %3 + 弃权 %4 = %5，比有效票 %6 张多 %7 票")
                                 : tr("%1的赞成 %2 + 反对 %3 + 弃权 %4 = %5，比有效票 %6 张少 %7 票");
    return {State::Bad, where,
            text.arg(tally.name)
                .arg(tally.yes)
                .arg(*tally.no)
                .arg(*tally.abstain)
                .arg(sum)
                .arg(round.valid)
                .arg(std::abs(gap))};
}

CountCheck marksCheck(const ElectionRound& round)
{
    const QString where = QStringLiteral("marks");
    qint64 marks = 0;
    for (const ElectionTally& tally : round.tallies)
        marks += tally.yes;
    const qint64 most = static_cast<qint64>(round.valid) * round.seats;
    if (marks > most)
        return {State::Bad, where,
                tr("赞成合计 %1，比 %2 × %3 = %4 多 %5：每张选票最多选 %3 名")
                    .arg(marks)
                    .arg(round.valid)
                    .arg(round.seats)
                    .arg(most)
                    .arg(marks - most)};
    return {State::Good, where,
            tr("赞成合计 %1 不多于 %2 × %3 = %4").arg(marks).arg(round.valid).arg(round.seats).arg(most)};
}

/// Nothing to check where nobody was written in.
std::optional<CountCheck> writtenCheck(const ElectionRound& round)
{
    int written = 0;
    int against = 0;
    bool any = false;
    for (const ElectionTally& tally : round.tallies) {
        any = any || tally.listing == rules::Listing::WrittenIn;
        (tally.listing == rules::Listing::WrittenIn ? written : against) +=
            tally.listing == rules::Listing::WrittenIn ? tally.yes : tally.no.value_or(0);
    }
    if (!any)
        return std::nullopt;
    const QString where = QStringLiteral("written");
    if (written > against)
        return CountCheck{State::Bad, where,
                          tr("另选他人合计 %1 票，比反对票合计 %2 多 %3：投反对票的才可以另选他人")
                              .arg(written)
                              .arg(against)
                              .arg(written - against)};
    return CountCheck{State::Good, where, tr("另选他人合计 %1 不多于反对票合计 %2").arg(written).arg(against)};
}

rules::ElectionCount countOf(ElectionKind kind, const ElectionRound& round, rules::Electors electors)
{
    rules::ElectionCount count;
    count.electors = electors;
    count.kind = electionKindInfo(kind).counting;
    count.vote = round.vote == RoundVote::TieBreak ? rules::ElectionVote::TieBreak : rules::ElectionVote::Ordinary;
    count.entitled = round.entitled;
    count.present = round.present;
    count.issued = round.issued;
    count.voters = round.voters;
    count.collected = round.collected;
    count.valid = round.valid;
    count.seats = round.seats;
    for (const ElectionTally& tally : round.tallies)
        count.candidates.append({tally.name, tally.yes, tally.no, tally.abstain, tally.listing});
    return count;
}

Result<> addsUp(const ElectionRound& round)
{
    QStringList texts;
    QString where;
    for (const CountCheck& check : countChecks(round)) {
        const bool tooMany = check.where == u"collected" && check.state == State::Bad;
        if (check.state == State::Good || (tooMany && round.result == RoundResult::Void))
            continue;
        texts.append(tooMany
                         ? check.text + tr("（数字填错了的请改；确实多收的，写明这次选举无效，命令行加 --void-vote）")
                         : check.text);
        if (where.isEmpty())
            where = check.where;
    }
    if (texts.isEmpty())
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("election.does_not_add_up"), {texts.join(tr("；"))}, where);
}

RoundResult resultOf(const ElectionRound& round, const rules::ElectionResult& counted)
{
    if (!counted.valid)
        return RoundResult::Void;
    if (counted.runOffSeats == 0)
        return RoundResult::Elected;
    // Tied are those who have equal votes and enough of them; all others who did not pass.
    const auto first = std::find_if(round.tallies.begin(), round.tallies.end(),
                                    [&](const ElectionTally& tally) { return counted.runOff.contains(tally.name); });
    const bool tied = first != round.tallies.end() && first->yes >= counted.neededYes;
    return tied ? RoundResult::Tied : RoundResult::TooFew;
}

/// Somebody stands now who was on no paper yet: the seats that are left were nominated for anew.
bool isNominatedAgain(const Election& election)
{
    return std::any_of(election.candidates.begin(), election.candidates.end(),
                       [&](const ElectionCandidate& candidate) { return !wasOnPaper(election, candidate.name); });
}

} // namespace

bool wasOnPaper(const Election& election, const QString& name)
{
    return std::any_of(election.rounds.begin(), election.rounds.end(), [&](const ElectionRound& round) {
        return std::any_of(round.tallies.begin(), round.tallies.end(), [&](const ElectionTally& tally) {
            return tally.name == name && tally.listing == rules::Listing::OnPaper;
        });
    });
}

int tallyGap(const ElectionRound& round, const ElectionTally& tally)
{
    return tally.yes + tally.no.value_or(0) + tally.abstain.value_or(0) - round.valid;
}

QList<CountCheck> countChecks(const ElectionRound& round)
{
    QList<CountCheck> checks{issuedCheck(round), collectedCheck(round), voidCheck(round)};
    for (qsizetype place = 0; place < round.tallies.size(); ++place) {
        if (round.tallies[place].listing == rules::Listing::OnPaper)
            checks.append(tallyCheck(round, place));
    }
    checks.append(marksCheck(round));
    if (auto written = writtenCheck(round))
        checks.append(std::move(*written));
    return checks;
}

Result<RoundAssessment> assessRound(const rules::Catalogue& catalogue, ElectionKind kind, ElectionRound round,
                                    rules::Electors electors)
{
    BB_CHECK(addsUp(round));
    BB_TRY(auto counted, rules::countElection(catalogue, countOf(kind, round, electors), round.heldOn));
    if (!counted.quorum)
        return fail(
            ErrorKind::Refused, QStringLiteral("election.no_quorum"),
            {QString::number(round.entitled), QString::number(counted.neededPresent), QString::number(round.present)},
            QStringLiteral("present"));
    round.result = resultOf(round, counted);
    for (ElectionTally& tally : round.tallies) {
        tally.outcome = counted.elected.contains(tally.name) ? TallyOutcome::Elected
            : counted.runOff.contains(tally.name)            ? TallyOutcome::RunOff
                                                             : TallyOutcome::NotElected;
    }
    round.why = (QStringList{counted.why} + counted.warnings).join(u'\n');
    round.minutes = counted.minutes;
    return RoundAssessment{std::move(counted), std::move(round)};
}

std::optional<ElectionRound> nextRound(const Election& election)
{
    if (election.isDecided())
        return std::nullopt;
    ElectionRound next;
    next.election = election.id;
    next.number = static_cast<int>(election.rounds.size()) + 1;
    next.heldOn = election.heldOn;
    next.seats = election.seats - static_cast<int>(election.elected().size());
    if (election.rounds.isEmpty()) {
        for (const ElectionCandidate& candidate : election.candidates)
            next.tallies.append({candidate.name, rules::Listing::OnPaper, 0, {}, {}, TallyOutcome::NotElected});
        return next;
    }
    const ElectionRound& last = election.rounds.last();
    next.heldOn = last.heldOn;
    next.entitled = last.entitled;
    next.present = last.present;
    if (last.result == RoundResult::Void)
        next.vote = last.vote == RoundVote::TieBreak ? RoundVote::TieBreak : RoundVote::Again;
    else
        next.vote = last.result == RoundResult::Tied ? RoundVote::TieBreak : RoundVote::Refill;
    if (next.vote == RoundVote::Refill && isNominatedAgain(election)) {
        const QStringList elected = election.elected();
        for (const ElectionCandidate& candidate : election.candidates) {
            if (!elected.contains(candidate.name))
                next.tallies.append({candidate.name, rules::Listing::OnPaper, 0, {}, {}, TallyOutcome::NotElected});
        }
        return next;
    }
    for (const ElectionTally& tally : last.tallies) {
        const bool again = last.result == RoundResult::Void ? tally.listing == rules::Listing::OnPaper
                                                            : tally.outcome == TallyOutcome::RunOff;
        if (again)
            next.tallies.append({tally.name, rules::Listing::OnPaper, 0, {}, {}, TallyOutcome::NotElected});
    }
    return next;
}

QString totalsInWords(const ElectionRound& round)
{
    QStringList parts{QStringLiteral("应到%1人，实到%2人，发出%3张，收回%4张，有效%5张，无效%6张")
                          .arg(round.entitled)
                          .arg(round.present)
                          .arg(round.issued)
                          .arg(round.collected)
                          .arg(round.valid)
                          .arg(round.voidPapers)};
    for (const ElectionTally& tally : round.tallies) {
        if (tally.listing == rules::Listing::WrittenIn)
            parts.append(QStringLiteral("%1（另选）%2票").arg(tally.name).arg(tally.yes));
        else
            parts.append(QStringLiteral("%1赞成%2、反对%3、弃权%4")
                             .arg(tally.name)
                             .arg(tally.yes)
                             .arg(tally.no.value_or(0))
                             .arg(tally.abstain.value_or(0)));
    }
    return parts.join(u'；');
}

} // namespace branchbook::organization
