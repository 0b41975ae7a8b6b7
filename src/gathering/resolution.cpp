// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/resolution.h"

#include "branchbook/base/named.h"
#include "branchbook/gathering/matter_doubt.h"
#include "branchbook/rules/number_field.h"
#include "gathering/kept_count.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::gathering {

namespace {

namespace field = rules::field;

struct VerdictEntry {
    Verdict verdict;
    const char* name;
    const char16_t* title;
};
constexpr std::array<VerdictEntry, 3> kVerdicts{{
    {Verdict::Passed, "passed", u"通过"},
    {Verdict::Failed, "failed", u"未通过"},
    {Verdict::NoQuorum, "no_quorum", u"到会人数不够"},
}};

rules::VoteCount countOf(const Gathering& gathering, const Votes& votes, Method method, rules::VoteKind kind)
{
    const Voters voters = votersOf(gathering);
    rules::VoteCount count;
    count.kind = kind;
    count.entitled = gathering.attendees.isEmpty() ? votes.entitled.value_or(0) : voters.entitled;
    count.present = votes.present.value_or(gathering.attendees.isEmpty() ? count.entitled : voters.present);
    count.yes = votes.yes.value_or(0);
    count.no = votes.no;
    count.abstain = votes.abstain;
    count.way = method == Method::SecretBallot ? rules::VotingWay::Papers : rules::VotingWay::Hands;
    if (method == Method::SecretBallot) {
        count.issued = votes.issued;
        count.collected = votes.collected;
        count.valid = votes.valid;
    }
    count.writtenYes = votes.writtenYes;
    count.writtenNo = votes.writtenNo;
    return count;
}

Result<> checkBallots(const Votes& votes, int present)
{
    int most = present;
    QString bound = field::kPresent.text();
    for (const auto& [which, number] :
         {std::pair(field::kIssued, votes.issued), std::pair(field::kCollected, votes.collected),
          std::pair(field::kValid, votes.valid)}) {
        if (!number)
            continue;
        BB_CHECK(rules::atLeast(which, *number, 0));
        BB_CHECK(rules::atMost(which, *number, bound, most));
        most = *number;
        bound = which.text();
    }
    BB_CHECK(rules::atMost(field::kYes, votes.yes.value_or(0), bound, most));
    const int sum = votes.yes.value_or(0) + votes.no.value_or(0) + votes.abstain.value_or(0);
    const bool all = votes.no && votes.abstain;
    if (votes.valid && (sum > *votes.valid || (all && sum != *votes.valid)))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.ballots_differ"),
                    {QString::number(sum), QString::number(*votes.valid)}, QString::fromLatin1(field::kValid.name));
    return {};
}

/// Everybody who is there raises a hand once, or abstains: a difference is an error of the count, not a fourth answer.
Result<> checkHands(const Votes& votes, int present)
{
    if (!votes.no || !votes.abstain)
        return {};
    const int sum = votes.yes.value_or(0) + *votes.no + *votes.abstain;
    if (sum == present)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.hands_differ"),
                {QString::number(sum), QString::number(present), QString::number(std::abs(present - sum))},
                QString::fromLatin1(field::kAbstain.name));
}

/// Fewer may be there when the vote is taken than came, never more.
Result<> checkPresent(const Gathering& gathering, const Votes& votes)
{
    if (!isAttendanceEntered(gathering))
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.attendance_missing"), {gathering.topic},
                    QString::fromLatin1(field::kPresent.name));
    if (gathering.attendees.isEmpty() && !votes.entitled)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.entitled_missing"), {},
                    QString::fromLatin1(field::kEntitled.name));
    if (gathering.attendees.isEmpty() || !votes.present)
        return {};
    return rules::atMost(field::kPresent, *votes.present, field::kPresent.text(), votersOf(gathering).present);
}

/// One item, one decision: what was passed stands until its own numbers are changed, which leaves a mark.
Result<> checkOnce(const rules::Catalogue& catalogue, const Gathering& gathering, const Resolution& resolution,
                   rules::VoteKind kind, const Gathering* before)
{
    const AgendaItem* item = itemOf(gathering, resolution);
    if (item == nullptr)
        return {};
    int number = 0;
    for (const Resolution& earlier : gathering.resolutions) {
        ++number;
        if (&earlier == &resolution || (!earlier.id.isNull() && earlier.id == resolution.id))
            break;
        if (earlier.item != resolution.item || !earlier.votes.yes)
            continue;
        const auto counted =
            rules::countVote(catalogue, countOf(gathering, earlier.votes, earlier.method, kind), gathering.heldOn);
        if (counted && counted->passed)
            return decidedTwice(gathering, number, resolution, before);
    }
    return {};
}

Outcome outcomeOf(const rules::VoteCount& count, const rules::VoteResult& result)
{
    Outcome outcome;
    outcome.kind = count.kind;
    outcome.entitled = count.entitled;
    outcome.present = count.present;
    outcome.neededPresent = result.neededPresent;
    outcome.neededYes = result.neededYes;
    outcome.countedYes = result.countedYes;
    outcome.quorum = result.quorum;
    outcome.passed = result.passed;
    outcome.ruleId = result.ruleId;
    outcome.source = result.sources;
    outcome.minutes = result.minutes;
    return outcome;
}

/// Reserved to the members' meeting (BRANCH2018 art 11): the committee may prepare them and not decide. A theme day or a life
/// meeting is held as a members' meeting, but nobody is admitted there in passing.
bool isReserved(Kind kind, Matter matter)
{
    switch (matter) {
    case Matter::Admission:
    case Matter::Conversion: return kind != Kind::GeneralMeeting;
    case Matter::Commendation:
    case Matter::Disposition: return kind == Kind::CommitteeMeeting;
    default: return false;
    }
}

} // namespace

bool mayResolve(Kind kind)
{
    switch (kind) {
    case Kind::GeneralMeeting:
    case Kind::CommitteeMeeting:
    case Kind::ThemePartyDay:
    case Kind::OrganizationalLifeMeeting:
    case Kind::DemocraticEvaluation: return true;
    default: return false;
    }
}

QString branchDoubt(const book::Branch& branch, Matter matter)
{
    if (!book::isTemporary(branch) || matter != Matter::Disposition)
        return {};
    return QCoreApplication::translate("branchbook::gathering",
                                       "临时党支部一般不处分、处置党员，由党员组织关系所在的党支部办理。请核对。");
}

Result<> checkBranchMay(const book::Branch& branch, const AgendaItem& item)
{
    const bool admits = item.matter == Matter::Admission || item.matter == Matter::Conversion;
    if (!admits || !book::isTemporary(branch))
        return {};
    const bool provided = std::ranges::any_of(
        item.papers, [](const Paper& paper) { return paper.atHand && paper.name.contains(u"规定"); });
    if (provided)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("gathering.temporary_branch"),
                {branch.name, matterTitle(item.matter), item.title});
}

Result<rules::VoteKind> voteKindFor(Kind kind, Matter matter)
{
    if (!mayResolve(kind))
        return fail(ErrorKind::Refused, QStringLiteral("gathering.no_vote_here"), {kindTitle(kind)});
    if (isReserved(kind, matter))
        return fail(ErrorKind::Refused, QStringLiteral("gathering.reserved"), {matterTitle(matter), kindTitle(kind)});
    if (kind == Kind::CommitteeMeeting)
        return rules::VoteKind::Committee;
    if (matter == Matter::Admission)
        return rules::VoteKind::Admission;
    return matter == Matter::Conversion ? rules::VoteKind::Conversion : rules::VoteKind::Ordinary;
}

Voters votersOf(const Gathering& gathering)
{
    Voters voters;
    for (const Attendee& person : gathering.attendees) {
        const bool came = person.presence == Presence::Present;
        if (votingRightOf(person) != VotingRight::Votes)
            voters.withoutVote += came ? 1 : 0;
        else if (person.leftOut)
            ++voters.leftOut;
        else {
            ++voters.entitled;
            voters.present += came ? 1 : 0;
        }
    }
    return voters;
}

Result<std::optional<rules::VoteResult>> quorumOf(const rules::Catalogue& catalogue, const Gathering& gathering,
                                                  Matter matter)
{
    if (!mayResolve(gathering.kind) || !gathering.heldOn.isValid() || votersOf(gathering).entitled == 0)
        return std::optional<rules::VoteResult>();
    BB_TRY(const auto kind, voteKindFor(gathering.kind, matter));
    BB_TRY(auto result,
           rules::countVote(catalogue, countOf(gathering, {}, Method::ShowOfHands, kind), gathering.heldOn));
    return std::optional(std::move(result));
}

Matter matterOf(const Gathering& gathering, const Resolution& resolution)
{
    const AgendaItem* item = itemOf(gathering, resolution);
    return item == nullptr ? Matter::Other : item->matter;
}

Result<std::optional<Outcome>> countResolution(const rules::Catalogue& catalogue, const Gathering& gathering,
                                               const Resolution& resolution, const Gathering* before)
{
    BB_TRY(const auto kind, voteKindFor(gathering.kind, matterOf(gathering, resolution)));
    if (resolution.text.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.resolution_text"));
    const Votes& votes = resolution.votes;
    if (!votes.yes)
        return std::optional<Outcome>();
    if (kind == rules::VoteKind::Admission && resolution.method != Method::SecretBallot)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.secret_ballot")); // DEV2026 art 20
    BB_CHECK(checkPresent(gathering, votes));
    BB_CHECK(checkOnce(catalogue, gathering, resolution, kind, before));
    rules::VoteCount count = countOf(gathering, votes, resolution.method, kind);
    const bool kept = before != nullptr && keepsCount(*before, resolution);
    const bool recount = kept && isSumOff(gathering, resolution);
    if (recount) { // the 赞成票 decide; the others are told as they were written
        count.no.reset();
        count.abstain.reset();
        count.issued = count.collected = count.valid = std::nullopt;
    }
    // First: an 弃权 reckoned from too many papers would be blamed instead.
    if (resolution.method == Method::SecretBallot)
        BB_CHECK(checkBallots(votes, count.present));
    BB_TRY(auto result, rules::countVote(catalogue, count, gathering.heldOn));
    if (resolution.method != Method::SecretBallot && !recount)
        BB_CHECK(checkHands(votes, count.present));
    if (!kept)
        BB_CHECK(checkWrittenOpinions(gathering, votes));
    result.minutes = withMarkedOpinions(result.minutes, gathering, votes);
    if (recount)
        result.minutes = withKeptNumbers(result.minutes, votes, count.present);
    return std::optional(outcomeOf(count, result));
}

Result<Gathering> decided(const rules::Catalogue& catalogue, Gathering gathering, const Gathering* before)
{
    if (before != nullptr)
        gathering = withKeptCounts(*before, std::move(gathering));
    for (Resolution& resolution : gathering.resolutions) {
        BB_TRY(resolution.outcome, countResolution(catalogue, gathering, resolution, before));
        const auto verdict = resolution.outcome ? std::optional(verdictOf(*resolution.outcome)) : std::nullopt;
        if (resolution.claimed && resolution.claimed != verdict)
            return fail(ErrorKind::Refused, QStringLiteral("gathering.not_passed"),
                        {resolution.text, verdictTitle(*resolution.claimed),
                         resolution.outcome ? resolution.outcome->minutes : QStringLiteral("还没有填写票数。")});
        resolution.claimed.reset();
    }
    for (AgendaItem& item : gathering.agenda) {
        if (decidedOn(gathering, item) == Decided::Yes)
            item.stage = std::max(item.stage, Stage::Voted);
    }
    return gathering;
}

Verdict verdictOf(const Outcome& outcome)
{
    if (!outcome.quorum)
        return Verdict::NoQuorum;
    return outcome.passed ? Verdict::Passed : Verdict::Failed;
}

QString verdictName(Verdict verdict)
{
    return QString::fromLatin1(kVerdicts.at(static_cast<size_t>(verdict)).name);
}

QString verdictTitle(Verdict verdict)
{
    return QString::fromUtf16(kVerdicts.at(static_cast<size_t>(verdict)).title);
}

std::optional<Verdict> verdictByName(QStringView name)
{
    const auto* found = findNamed(kVerdicts, name);
    return found == nullptr ? std::nullopt : std::optional(found->verdict);
}

QString methodName(Method method)
{
    return method == Method::SecretBallot ? QStringLiteral("secret_ballot") : QStringLiteral("show_of_hands");
}

QString methodTitle(Method method)
{
    return method == Method::SecretBallot ? QStringLiteral("无记名投票") : QStringLiteral("举手表决");
}

std::optional<Method> methodByName(QStringView name)
{
    for (const Method method : {Method::ShowOfHands, Method::SecretBallot}) {
        if (name == methodName(method) || name == methodTitle(method))
            return method;
    }
    return std::nullopt;
}

Method usualMethod(Matter matter)
{
    return matter == Matter::Admission || matter == Matter::Conversion ? Method::SecretBallot : Method::ShowOfHands;
}

QString usualResolution(const QString& title)
{
    struct Turn {
        const char16_t* said;
        const char16_t* resolved;
    };
    constexpr std::array<Turn, 4> kTurns{
        {{u"审议", u"通过"}, {u"讨论", u"同意"}, {u"研究", u"同意"}, {u"审查", u"同意"}}};
    for (const Turn& turn : kTurns) {
        if (const QString said = QString::fromUtf16(turn.said); title.startsWith(said))
            return QString::fromUtf16(turn.resolved) + title.mid(said.size());
    }
    return title;
}

QString voteDoubt(const Gathering& gathering, const Resolution& resolution)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::gathering", text); };
    if (matterOf(gathering, resolution) == Matter::Admission && resolution.method != Method::SecretBallot)
        return tr("接收预备党员采取无记名投票的方式表决。");
    if (const QString recount = recountDoubt(gathering, resolution); !recount.isEmpty())
        return recount;
    if (gathering.state == State::Draft) { // what is archived so has its reason among the corrections
        const auto doubts = matterDoubts(gathering);
        const auto own = std::ranges::find(doubts, resolution.id, &MatterDoubt::resolution);
        if (own != doubts.end() && own->election)
            return tr("看字面像是选举。") + matterDoubtAdvice(*own);
        if (own != doubts.end())
            return tr("看字面像是%1，却没有按这一类记。").arg(matterTitle(own->likely)) + matterDoubtAdvice(*own);
    }
    if (!resolution.item || !resolution.votes.yes)
        return {};
    for (const Resolution& earlier : gathering.resolutions) {
        if (earlier.id == resolution.id)
            break;
        if (earlier.item == resolution.item && earlier.outcome && verdictOf(*earlier.outcome) != Verdict::Passed)
            return tr("同一项议程在这次会议上先前的表决%"
                      "1。同一次会议能不能再表决，现有规定没有写，请先请示上级党组织。")
                .arg(verdictOf(*earlier.outcome) == Verdict::NoQuorum ? tr("因到会人数不够无效") : tr("没有通过"));
    }
    return {};
}

Decided decidedOn(const Gathering& gathering, const AgendaItem& item)
{
    const bool any = !item.id.isNull() && std::ranges::any_of(gathering.resolutions, [&](const Resolution& one) {
        return one.item && *one.item == item.id && one.outcome && one.outcome->quorum;
    });
    return any ? Decided::Yes : Decided::No;
}

} // namespace branchbook::gathering
