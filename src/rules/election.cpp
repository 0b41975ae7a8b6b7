// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/election.h"

#include "branchbook/rules/number_field.h"
#include "rules/election_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::rules {

namespace {

Result<> checkPapers(const ElectionCount& count)
{
    BB_CHECK(atLeast(field::kEntitled, count.entitled, 1));
    BB_CHECK(atMost(field::kEntitled, count.entitled, QString(), kLargestCount));
    BB_CHECK(atLeast(field::kSeats, count.seats, 1));
    BB_CHECK(atMost(field::kSeats, count.seats, QString(), kLargestCount));
    for (const auto& [which, number] :
         {std::pair(field::kPresent, count.present), std::pair(field::kIssued, count.issued),
          std::pair(field::kVoters, count.voters.value_or(0)), std::pair(field::kCollected, count.collected),
          std::pair(field::kValid, count.valid)})
        BB_CHECK(atLeast(which, number, 0));
    BB_CHECK(atMost(field::kPresent, count.present, field::kEntitled.text(), count.entitled));
    BB_CHECK(atMost(field::kIssued, count.issued, field::kPresent.text(), count.present));
    BB_CHECK(atMost(field::kVoters, count.voters.value_or(0), field::kIssued.text(), count.issued));
    BB_CHECK(atMost(field::kCollected, count.collected, QString(), kLargestCount));
    return atMost(field::kValid, count.valid, field::kCollected.text(), count.collected);
}

Result<> checkCandidate(const ElectionCount& count, const Candidate& candidate)
{
    // The candidate's name says which of the numbers is meant.
    const QByteArray label = QCoreApplication::translate("Fields", "候选人%1的得票").arg(candidate.name).toUtf8();
    const NumberField which{field::kCandidate.name, label.constData()};
    for (const int votes : {candidate.yes, candidate.no.value_or(0), candidate.abstain.value_or(0)}) {
        BB_CHECK(atLeast(which, votes, 0));
        BB_CHECK(atMost(which, votes, field::kValid.text(), count.valid));
    }
    const int sum = candidate.yes + candidate.no.value_or(0) + candidate.abstain.value_or(0);
    const bool complete = candidate.no && candidate.abstain;
    if (complete ? sum != count.valid : sum > count.valid)
        return fail(ErrorKind::Invalid, QStringLiteral("election.cross_foot"),
                    {which.text(), QString::number(sum), QString::number(count.valid)},
                    QString::fromLatin1(which.name));
    return {};
}

Result<> checkCandidates(const ElectionCount& count)
{
    QStringList names;
    for (const Candidate& candidate : count.candidates) {
        BB_CHECK(checkCandidate(count, candidate));
        if (names.contains(candidate.name))
            return fail(ErrorKind::Invalid, QStringLiteral("election.name_twice"),
                        {QCoreApplication::translate("Fields", "候选人"), candidate.name},
                        QString::fromLatin1(field::kCandidate.name));
        names.append(candidate.name);
    }
    return {};
}

QList<Candidate> byVotes(QList<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& left, const Candidate& right) { return left.yes > right.yes; });
    return candidates;
}

/// Seats are filled by votes; who is tied at the last of them is neither in nor out (corrections, contract).
void fillSeats(const ElectionCount& count, ElectionResult& result)
{
    const QList<Candidate> ordered = byVotes(count.candidates);
    QList<Candidate> passed;
    std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(passed),
                 [&](const Candidate& candidate) { return candidate.yes >= result.neededYes; });
    if (passed.size() > count.seats && passed[count.seats - 1].yes == passed[count.seats].yes) {
        const int tied = passed[count.seats].yes;
        for (const Candidate& candidate : passed) {
            if (candidate.yes > tied)
                result.elected.append(candidate.name);
            else if (candidate.yes == tied)
                result.runOff.append(candidate.name);
        }
    } else {
        for (const Candidate& candidate : passed.mid(0, count.seats))
            result.elected.append(candidate.name);
        if (result.elected.size() < count.seats) {
            for (const Candidate& candidate : ordered.mid(passed.size())) {
                if (candidate.listing == Listing::OnPaper)
                    result.runOff.append(candidate.name);
            }
        }
    }
    result.runOffSeats = count.seats - static_cast<int>(result.elected.size());
}

/// Whether the valid papers could carry the marks: each has at most as many as there are seats.
void addUp(const ElectionCount& count, ElectionResult& result)
{
    qint64 marks = 0;
    for (const Candidate& candidate : count.candidates)
        marks += candidate.yes;
    result.crossFoot = marks <= static_cast<qint64>(count.valid) * count.seats;
    if (!result.crossFoot)
        result.warnings.append(tooManyMarks(count, marks));
}

Result<> warnOfCandidates(const Catalogue& catalogue, const ElectionCount& count, QDate on, ElectionResult& result)
{
    if (count.vote == ElectionVote::TieBreak)
        return {};
    int needed = count.seats;
    BB_TRY(const Figure extra, figureOn(catalogue, u"election.extra_candidates", on));
    if (count.kind == ElectionKind::Competitive)
        needed += neededOf(extra, count.seats);
    const auto listed = std::count_if(count.candidates.begin(), count.candidates.end(),
                                      [](const Candidate& candidate) { return candidate.listing == Listing::OnPaper; });
    if (listed < needed)
        result.warnings.append(tooFewCandidates(count, static_cast<int>(listed), needed, extra));
    return {};
}

void warnOfOtherBase(const ElectionCount& count, ElectionResult& result)
{
    if (count.vote == ElectionVote::TieBreak)
        return;
    for (const Candidate& candidate : count.candidates) {
        const bool byEntitled = candidate.yes >= neededOf(result.majorityRule, count.entitled);
        if (byEntitled != (candidate.yes >= result.neededYes))
            result.warnings.append(otherBaseDisagrees(count, candidate));
    }
}

} // namespace

Result<ElectionResult> countElection(const Catalogue& catalogue, const ElectionCount& count, QDate on)
{
    BB_CHECK(checkPapers(count));
    BB_CHECK(checkCandidates(count));
    ElectionResult result;
    BB_TRY(result.quorumRule, figureOn(catalogue, u"election.quorum", on));
    BB_TRY(result.majorityRule, figureOn(catalogue, u"election.pass", on));
    result.neededPresent = neededOf(result.quorumRule, count.entitled);
    result.neededYes = count.vote == ElectionVote::TieBreak ? 1 : neededOf(result.majorityRule, count.present);
    result.quorum = count.present >= result.neededPresent;
    addUp(count, result);
    const bool stands = result.quorum && count.collected <= count.voters.value_or(count.issued);
    result.valid = stands && result.crossFoot;
    if (result.crossFoot)
        BB_CHECK(warnOfCandidates(catalogue, count, on, result));
    if (result.valid) { // a result that does not stand has no majority to doubt
        warnOfOtherBase(count, result);
        fillSeats(count, result);
    }
    result.why = electionWhy(count, result);
    result.minutes = electionMinutes(count, result);
    return result;
}

} // namespace branchbook::rules
