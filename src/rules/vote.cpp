// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/vote.h"

#include "branchbook/rules/number_field.h"
#include "rules/election_words.h"
#include "rules/vote_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::rules {

namespace {

struct VoteEntry {
    VoteKind kind;
    const char16_t* name;
    const char16_t* rule;
};

constexpr std::array<VoteEntry, 5> kVotes{{
    {VoteKind::Ordinary, u"ordinary", u"vote.general"},
    {VoteKind::Admission, u"admission", u"vote.admission"},
    {VoteKind::Conversion, u"conversion", u"vote.conversion"},
    {VoteKind::Committee, u"committee", u"vote.committee"},
    {VoteKind::Election, u"election", u"vote.election"},
}};

const VoteEntry& entryOf(VoteKind kind)
{
    return kVotes.at(static_cast<std::size_t>(kind));
}

Result<const VoteRule*> voteRuleOn(const Catalogue& catalogue, VoteKind kind, QDate on)
{
    const Rule* rule = catalogue.find(entryOf(kind).rule, on);
    const auto* vote = rule == nullptr ? nullptr : std::get_if<VoteRule>(&rule->body);
    if (vote == nullptr)
        return fail(catalogue.notInForce(entryOf(kind).rule, on));
    return vote;
}

bool writtenCounts(const Catalogue& catalogue, const VoteRule& vote, QDate on)
{
    const Rule* rule = vote.writtenOpinions.isEmpty() ? nullptr : catalogue.find(vote.writtenOpinions, on);
    const auto* limit = rule == nullptr ? nullptr : std::get_if<Limit>(&rule->body);
    return limit != nullptr && limit->value == u"counted";
}

Result<> checkPresence(const VoteCount& count)
{
    BB_CHECK(atLeast(field::kEntitled, count.entitled, 1));
    BB_CHECK(atMost(field::kEntitled, count.entitled, QString(), kLargestCount));
    BB_CHECK(atLeast(field::kPresent, count.present, 0));
    return atMost(field::kPresent, count.present, field::kEntitled.text(), count.entitled);
}

/// Each vote against what is left of those present after the ones before it, so that the message names the field.
Result<> checkVotes(const VoteCount& count)
{
    int left = count.present;
    const QString rest = QCoreApplication::translate("Fields", "其余到会的人数");
    BB_CHECK(atLeast(field::kYes, count.yes, 0));
    BB_CHECK(atMost(field::kYes, count.yes, field::kPresent.text(), left));
    left -= count.yes;
    for (const auto& [which, votes] :
         {std::pair(field::kNo, count.no.value_or(0)), std::pair(field::kAbstain, count.abstain.value_or(0))}) {
        BB_CHECK(atLeast(which, votes, 0));
        BB_CHECK(atMost(which, votes, rest, left));
        left -= votes;
    }
    return {};
}

Result<> checkWritten(const VoteCount& count, bool counted)
{
    int left = count.entitled - count.present;
    const QString absent = QCoreApplication::translate("Fields", "其余没有到会的人数");
    for (const auto& [which, votes] :
         {std::pair(field::kWrittenYes, count.writtenYes), std::pair(field::kWrittenNo, count.writtenNo)}) {
        BB_CHECK(atLeast(which, votes, 0));
        if (votes > 0 && !counted)
            return fail(ErrorKind::Invalid, QStringLiteral("vote.written_not_counted"), {which.text()},
                        QString::fromLatin1(which.name));
        BB_CHECK(atMost(which, votes, absent, left));
        left -= votes;
    }
    return {};
}

/// Papers that never were in the box, or are void, are no abstentions: then 弃权 is known only where the valid ones are.
std::optional<int> abstainOf(const VoteCount& count)
{
    if (!count.no || count.abstain)
        return count.abstain;
    if (!count.valid && (count.issued || count.collected))
        return std::nullopt;
    return std::max(0, count.valid.value_or(count.present) - count.yes - *count.no);
}

/// Some materials count an election by those who should attend (corrections 44).
void warnOfOtherBase(const VoteCount& count, VoteResult& result)
{
    const bool byEntitled = count.yes >= neededOf(result.majorityRule, count.entitled);
    if (count.kind != VoteKind::Election || !result.quorum || byEntitled == (count.yes >= result.neededYes))
        return;
    ElectionCount election;
    election.entitled = count.entitled;
    election.present = count.present;
    result.warnings.append(otherBaseDisagrees(election, {QStringLiteral("这名候选人"), count.yes, {}, {}}));
}

} // namespace

QString voteKindName(VoteKind kind)
{
    return QString::fromUtf16(entryOf(kind).name);
}

std::optional<VoteKind> voteKindByName(QStringView name)
{
    for (const VoteEntry& entry : kVotes) {
        if (name == QStringView(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

Result<VoteResult> countVote(const Catalogue& catalogue, const VoteCount& count, QDate on)
{
    BB_TRY(const VoteRule* vote, voteRuleOn(catalogue, count.kind, on));
    BB_CHECK(checkPresence(count));
    BB_CHECK(checkVotes(count));
    BB_CHECK(checkWritten(count, writtenCounts(catalogue, *vote, on)));
    VoteResult result;
    result.ruleId = QString::fromUtf16(entryOf(count.kind).rule);
    BB_TRY(result.quorumRule, figureOn(catalogue, vote->quorum, on));
    // For a committee the regulation names no majority: it decides as the meeting does, and says that it is assumed.
    result.majorityAssumed = vote->majority.isEmpty();
    const QString majority = result.majorityAssumed ? QStringLiteral("vote.general.pass") : vote->majority;
    BB_TRY(result.majorityRule, figureOn(catalogue, majority, on));
    result.neededPresent = neededOf(result.quorumRule, count.entitled);
    result.majorityBase = result.majorityRule.unit.endsWith(u"_present") ? count.present : count.entitled;
    result.neededYes = neededOf(result.majorityRule, result.majorityBase);
    result.countedYes = count.yes + count.writtenYes;
    result.quorum = count.present >= result.neededPresent;
    result.passed = result.quorum && result.countedYes >= result.neededYes;
    result.no = count.no;
    result.abstain = abstainOf(count);
    warnOfOtherBase(count, result);
    result.sources = votesSources(result);
    result.why = whyOf(count, result);
    result.minutes = minutesOf(count, result);
    return result;
}

} // namespace branchbook::rules
