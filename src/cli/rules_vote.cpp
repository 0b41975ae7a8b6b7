// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules vote, rules election, rules quota: counting in meetings.
#include "branchbook/rules/election.h"
#include "branchbook/rules/quota.h"
#include "branchbook/rules/vote.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

namespace field = rules::field;

QJsonValue countJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

Result<rules::VoteKind> voteKind(const Invocation& given)
{
    BB_TRY(const QString name, neededText(given, QStringLiteral("kind")));
    if (const auto kind = rules::voteKindByName(name))
        return *kind;
    QStringList names;
    for (const auto kind : {rules::VoteKind::Ordinary, rules::VoteKind::Admission, rules::VoteKind::Conversion,
                            rules::VoteKind::Committee, rules::VoteKind::Election})
        names.append(rules::voteKindName(kind));
    return fail(unknownChoice(QStringLiteral("kind"), name, names));
}

Result<rules::VoteCount> readVote(const Invocation& given)
{
    rules::VoteCount vote;
    BB_TRY(vote.kind, voteKind(given));
    BB_TRY(vote.entitled, neededCount(given, field::kEntitled));
    BB_TRY(vote.present, neededCount(given, field::kPresent));
    BB_TRY(vote.yes, neededCount(given, field::kYes));
    BB_TRY(vote.no, count(given, field::kNo));
    BB_TRY(vote.abstain, count(given, field::kAbstain));
    BB_TRY(const auto writtenYes, count(given, field::kWrittenYes));
    BB_TRY(const auto writtenNo, count(given, field::kWrittenNo));
    vote.writtenYes = writtenYes.value_or(0);
    vote.writtenNo = writtenNo.value_or(0);
    return vote;
}

QString voteAnswer(const rules::VoteCount& count, const rules::VoteResult& result)
{
    const QString figures = tr("到会 %1 人，至少 %2 人；赞成 %3 票，至少 %4 票。")
                                .arg(count.present)
                                .arg(result.neededPresent)
                                .arg(result.countedYes)
                                .arg(result.neededYes);
    if (!result.quorum)
        return tr("到会人数不够，不能表决。") + figures;
    return (result.passed ? tr("通过。") : tr("没有通过。")) + figures;
}

Result<Answer> vote(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const rules::VoteCount counted, readVote(context.invocation()));
    BB_TRY(const rules::VoteResult result, rules::countVote(desk.catalogue, counted, desk.on));
    const rules::Figure& rule = result.majorityAssumed ? result.quorumRule : result.majorityRule;
    const QJsonObject json{{QStringLiteral("quorum"), result.quorum},
                           {QStringLiteral("passed"), result.passed},
                           {QStringLiteral("needed_present"), result.neededPresent},
                           {QStringLiteral("needed_yes"), result.neededYes},
                           {QStringLiteral("yes"), result.countedYes},
                           {QStringLiteral("no"), countJson(result.no)},
                           {QStringLiteral("abstain"), countJson(result.abstain)},
                           {QStringLiteral("rule_id"), result.ruleId},
                           {QStringLiteral("source"), sourceJson(rule)},
                           {QStringLiteral("quorum_source"), sourceJson(result.quorumRule)},
                           {QStringLiteral("warnings"), textsJson(result.warnings)},
                           {QStringLiteral("why"), result.why},
                           {QStringLiteral("minutes"), result.minutes}};
    const QStringList chinese = QStringList{result.minutes, result.why} + result.warnings;
    return Answer{json,
                  answerBeside(voteAnswer(counted, result)) + forTheRecord(chinese)
                      + QStringList{tr("依据%1").arg(result.sources)}};
}

/// NAME=YES or NAME=YES/NO/ABSTAIN.
Result<rules::Candidate> readCandidate(const QString& text)
{
    BB_TRY(const auto pair, pairOf(text, tr("姓名=赞成票，或 姓名=赞成/反对/弃权")));
    const QStringList votes = pair.second.split(u'/');
    rules::Candidate candidate;
    candidate.name = pair.first;
    BB_TRY(candidate.yes, rules::readCount(votes.value(0), field::kCandidate));
    if (votes.size() > 1) {
        BB_TRY(const int no, rules::readCount(votes.value(1), field::kCandidate));
        candidate.no = no;
    }
    if (votes.size() > 2) {
        BB_TRY(const int abstain, rules::readCount(votes.mid(2).join(u'/'), field::kCandidate));
        candidate.abstain = abstain;
    }
    return candidate;
}

Result<rules::ElectionCount> readElection(const Invocation& given)
{
    rules::ElectionCount election;
    election.kind =
        given.has(QStringLiteral("equal-number")) ? rules::ElectionKind::EqualNumber : rules::ElectionKind::Competitive;
    BB_TRY(election.entitled, neededCount(given, field::kEntitled));
    BB_TRY(election.present, neededCount(given, field::kPresent));
    BB_TRY(election.issued, neededCount(given, field::kIssued));
    BB_TRY(election.voters, count(given, field::kVoters));
    BB_TRY(election.collected, neededCount(given, field::kCollected));
    BB_TRY(election.valid, neededCount(given, field::kValid));
    BB_TRY(election.seats, neededCount(given, field::kSeats));
    BB_TRY([[maybe_unused]] const QString any, neededText(given, QStringLiteral("candidate")));
    for (const QString& text : given.values(QStringLiteral("candidate"))) {
        BB_TRY(const rules::Candidate candidate, readCandidate(text));
        election.candidates.append(candidate);
    }
    return election;
}

QString electionAnswer(const rules::ElectionResult& result)
{
    if (!result.quorum)
        return tr("到会人数不够，不能选举。");
    if (!result.crossFoot)
        return tr("计票的数字对不上，请核对计票单。");
    if (!result.valid)
        return tr("收回的选票比投票的人多，选举无效。");
    QString text = result.elected.isEmpty() ? tr("没有人当选。") : tr("当选：%1。").arg(result.elected.join(tr("、")));
    if (result.runOffSeats > 0)
        text += result.runOff.isEmpty()
            ? tr("还缺 %1 名。").arg(result.runOffSeats)
            : tr("还缺 %1 名，再次投票：%2。").arg(result.runOffSeats).arg(result.runOff.join(tr("、")));
    return text;
}

Result<Answer> election(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const rules::ElectionCount counted, readElection(context.invocation()));
    BB_TRY(const rules::ElectionResult result, rules::countElection(desk.catalogue, counted, desk.on));
    const QJsonObject json{{QStringLiteral("valid"), result.valid},
                           {QStringLiteral("quorum"), result.quorum},
                           {QStringLiteral("cross_foot"), result.crossFoot},
                           {QStringLiteral("needed_present"), result.neededPresent},
                           {QStringLiteral("needed_yes"), result.neededYes},
                           {QStringLiteral("elected"), textsJson(result.elected)},
                           {QStringLiteral("run_off"), textsJson(result.runOff)},
                           {QStringLiteral("run_off_seats"), result.runOffSeats},
                           {QStringLiteral("warnings"), textsJson(result.warnings)},
                           {QStringLiteral("rule_id"), result.majorityRule.ruleId},
                           {QStringLiteral("source"), sourceJson(result.majorityRule)},
                           {QStringLiteral("why"), result.why},
                           {QStringLiteral("minutes"), result.minutes}};
    return Answer{json,
                  answerBeside(electionAnswer(result))
                      + forTheRecord(QStringList{result.minutes, result.why} + result.warnings)};
}

Result<Answer> quota(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    const Invocation& given = context.invocation();
    BB_TRY(const int members, neededCount(given, field::kMembers));
    BB_TRY(const auto probationary, count(given, field::kProbationary));
    const QString of = given.has(QStringLiteral("of")) ? given.value(QStringLiteral("of")) : QStringLiteral("full");
    if (of != u"full" && of != u"all")
        return fail(unknownChoice(QStringLiteral("of"), of, {QStringLiteral("full"), QStringLiteral("all")}));
    const auto base = of == u"all" ? rules::QuotaBase::AllMembers : rules::QuotaBase::FullMembers;
    BB_TRY(const auto result, rules::evaluationQuota(desk.catalogue, members, probationary.value_or(0), base, desk.on));
    return Answer{QJsonObject{{QStringLiteral("base"), result.base},
                              {QStringLiteral("most_excellent"), result.mostExcellent},
                              {QStringLiteral("rule_id"), result.rule.ruleId},
                              {QStringLiteral("source"), sourceJson(result.rule)},
                              {QStringLiteral("why"), result.why}},
                  answerBeside(tr("%1 人里最多评 %2 名优秀。").arg(result.base).arg(result.mostExcellent))
                      + forTheRecord({result.why})};
}

} // namespace

QList<Command> voteCommands()
{
    return {{QStringLiteral("rules"),
             QStringLiteral("vote"),
             {},
             {QStringLiteral("!kind=ordinary|admission|conversion|committee|election"), QStringLiteral("!entitled=N"),
              QStringLiteral("!present=N"), QStringLiteral("!yes=N"), QStringLiteral("no=N"),
              QStringLiteral("abstain=N"), QStringLiteral("written-yes=N"), QStringLiteral("written-no=N")},
             tr("算表决：到会够不够，过没过，写进记录的话"),
             [](Context& context) { return withOptionNames(vote(context)); }},
            {QStringLiteral("rules"),
             QStringLiteral("election"),
             {},
             {QStringLiteral("!entitled=N"), QStringLiteral("!present=N"), QStringLiteral("!issued=N"),
              QStringLiteral("voters=N"), QStringLiteral("!collected=N"), QStringLiteral("!valid=N"),
              QStringLiteral("!seats=N"), QStringLiteral("!candidate=NAME=YES…"), QStringLiteral("equal-number")},
             tr("算选举：谁当选，谁要再次投票"),
             [](Context& context) { return withOptionNames(election(context)); }},
            {QStringLiteral("rules"),
             QStringLiteral("quota"),
             {},
             {QStringLiteral("!members=N"), QStringLiteral("probationary=N"), QStringLiteral("of=full|all")},
             tr("算民主评议最多评多少名优秀"),
             [](Context& context) { return withOptionNames(quota(context)); }}};
}

} // namespace branchbook::cli
