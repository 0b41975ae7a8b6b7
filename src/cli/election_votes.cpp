// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// election count, correct, fewer, leave-out, count-in: the totals of a vote as the tellers report them.
#include "cli/election_words.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using namespace organization;
namespace field = rules::field;

/// NAME=YES/NO/ABSTAIN for names on the paper, NAME=YES for written ones.
Result<ElectionTally> readTally(const QString& text, rules::Listing listing)
{
    const bool written = listing == rules::Listing::WrittenIn;
    BB_TRY(const auto pair, pairOf(text, written ? tr("姓名=票数") : tr("姓名=赞成/反对/弃权")));
    const QStringList votes = pair.second.split(u'/');
    ElectionTally tally;
    tally.name = pair.first;
    tally.listing = listing;
    BB_TRY(tally.yes, rules::readCount(votes.value(0), field::kCandidate));
    if (votes.size() > 1) {
        BB_TRY(tally.no, rules::readCount(votes.value(1), field::kCandidate));
    }
    if (votes.size() > 2) {
        BB_TRY(tally.abstain, rules::readCount(votes.mid(2).join(u'/'), field::kCandidate));
    }
    return tally;
}

Result<> readFigures(ElectionRound& round, const Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(round.present, neededCount(given, field::kPresent));
    BB_TRY(round.issued, neededCount(given, field::kIssued));
    BB_TRY(round.voters, count(given, field::kVoters));
    BB_TRY(round.collected, neededCount(given, field::kCollected));
    BB_TRY(round.valid, neededCount(given, field::kValid));
    round.voidPapers = round.collected - round.valid;
    if (given.has(QStringLiteral("void"))) {
        BB_TRY(round.voidPapers, rules::readCount(given.value(QStringLiteral("void")), field::kCollected));
    }
    round.result =
        given.has(QStringLiteral("void-vote")) ? organization::RoundResult::Void : organization::RoundResult::Elected;
    round.tallies.clear();
    for (const QString& text : given.values(QStringLiteral("candidate"))) {
        BB_TRY(const ElectionTally tally, readTally(text, rules::Listing::OnPaper));
        round.tallies.append(tally);
    }
    for (const QString& text : given.values(QStringLiteral("write-in"))) {
        BB_TRY(const ElectionTally tally, readTally(text, rules::Listing::WrittenIn));
        round.tallies.append(tally);
    }
    return {};
}

/// The day of the vote, and the electors whom it has by the roster, unless another number is given.
Result<> readElectors(ElectionRound& round, const Context& context, const Election& election, const book::Book& opened)
{
    if (context.invocation().has(QStringLiteral("date"))) {
        BB_TRY(round.heldOn, context.date(QStringLiteral("date"), opened.today()));
    }
    BB_TRY(const auto given, count(context.invocation(), field::kEntitled));
    if (given) {
        round.entitled = *given;
        return {};
    }
    BB_TRY(const Turnout turnout, turnoutOf(opened.reader(), election, round.heldOn));
    round.entitled = turnout.entitled;
    return {};
}

/// The rules of this very book, read before it is opened to be written.
Result<rules::Catalogue> electionRules(const Context& context)
{
    BB_TRY(RuleDesk desk, ruleDesk(context));
    return std::move(desk.catalogue);
}

/// The figures against the vote that is due, on the day it was planned for where that has come; without a vote the service
/// refuses.
Result<ElectionRound> dueRound(const Election& election, const Context& context, const book::Book& opened)
{
    ElectionRound round = nextRound(election).value_or(ElectionRound{});
    round.election = election.id;
    if (!round.heldOn.isValid() || round.heldOn > opened.today())
        round.heldOn = opened.today();
    BB_CHECK(readElectors(round, context, election, opened));
    BB_CHECK(readFigures(round, context));
    if (context.invocation().has(QStringLiteral("seats"))) {
        BB_TRY(round.seats, neededCount(context.invocation(), field::kSeats));
    }
    return round;
}

Result<Answer> electionCount(Context& context)
{
    BB_TRY(const rules::Catalogue catalogue, electionRules(context));
    return onElection(context, "election.count", tr("%1：记录计票结果"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          BB_TRY(const auto round, dueRound(election, context, opened));
                          BB_TRY([[maybe_unused]] const auto id,
                                 recordElectionRound(unit, catalogue, round, opened.today()));
                          return {};
                      });
}

Result<Answer> electionCorrect(Context& context)
{
    BB_TRY(const rules::Catalogue catalogue, electionRules(context));
    std::optional<int> agreed;
    BB_TRY(Answer answer,
           onElection(context, "election.correct", tr("%1：更正计票结果"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          if (election.rounds.isEmpty())
                              return fail(ErrorKind::NotFound, QStringLiteral("election.round_missing"),
                                          {QStringLiteral("1")});
                          agreed = election.fewerAgreed;
                          ElectionRound round = election.rounds.last();
                          BB_CHECK(readElectors(round, context, election, opened));
                          BB_CHECK(readFigures(round, context));
                          return correctElectionRound(unit, catalogue, round,
                                                      context.invocation().value(QStringLiteral("reason")),
                                                      opened.today());
                      }));
    if (agreed)
        answer.warnings += answer.json.toObject().contains(u"agreed")
            ? tr("更正以后，%1 名选举人同意减少名额的决定仍然有效。").arg(*agreed)
            : tr("更正以后，%1 "
                 "名选举人同意减少名额的决定不再作数，已经取消。还缺名额的，请再次投票，或者重新减少名额。")
                  .arg(*agreed);
    return answer;
}

Result<Answer> electionFewer(Context& context)
{
    BB_TRY(const rules::Catalogue catalogue, electionRules(context));
    QStringList doubts;
    BB_TRY(Answer answer,
           onElection(context, "election.fewer", tr("%1：减少名额"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          BB_TRY(const FewerSeats fewer, fewerSeats(catalogue, election));
                          doubts = fewer.doubts;
                          BB_TRY(const int agreed,
                                 rules::readCount(context.invocation().value(QStringLiteral("agreed")), field::kYes));
                          QDate day = opened.today();
                          if (context.invocation().has(QStringLiteral("date"))) {
                              BB_TRY(day, context.date(QStringLiteral("date"), opened.today()));
                          }
                          return acceptFewerSeats(unit, catalogue, election.id, agreed, day, opened.today());
                      }));
    answer.warnings += doubts;
    return answer;
}

Result<rules::AwayReason> awayOption(const QString& text)
{
    const auto reason = rules::awayReasonByName(text);
    if (reason && *reason != rules::AwayReason::None)
        return *reason;
    return fail(ErrorKind::Invalid, QStringLiteral("election.away_reason"),
                {text, rules::awayReasonNames().join(tr("、"))}, QStringLiteral("reason"));
}

Result<Answer> electionLeaveOut(Context& context)
{
    BB_TRY(const rules::Catalogue catalogue, electionRules(context));
    return onElection(context, "election.leave_out", tr("%1：不计入应到会"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          const Invocation& given = context.invocation();
                          BB_TRY(const auto members,
                                 electors(opened, election, {given.value(QStringLiteral("member"))}));
                          ElectionLeftOut who;
                          who.member = members.first();
                          BB_TRY(who.why.reason, awayOption(given.value(QStringLiteral("reason"))));
                          if (given.has(QStringLiteral("since"))) {
                              BB_TRY(who.why.since, context.date(QStringLiteral("since"), opened.today()));
                          }
                          who.why.higherConsent = given.value(QStringLiteral("higher"));
                          who.why.meetingConsent = given.value(QStringLiteral("meeting"));
                          return leaveOutElector(unit, catalogue, election.id, who);
                      });
}

Result<Answer> electionCountIn(Context& context)
{
    return onElection(context, "election.count_in", tr("%1：重新计入应到会"),
                      [&](store::UnitOfWork& unit, const Election& election, const book::Book& opened) -> Result<> {
                          BB_TRY(const auto members,
                                 electors(opened, election, {context.invocation().value(QStringLiteral("member"))}));
                          return countElectorAgain(unit, election.id, members.first());
                      });
}

} // namespace

QList<Command> electionVoteCommands()
{
    const QString noun = QStringLiteral("election");
    const QStringList title{QStringLiteral("TITLE")};
    const QStringList figures{QStringLiteral("entitled=N"),       QStringLiteral("!present=N"),
                              QStringLiteral("!issued=N"),        QStringLiteral("voters=N"),
                              QStringLiteral("!collected=N"),     QStringLiteral("!valid=N"),
                              QStringLiteral("void=N"),           QStringLiteral("!candidate=NAME=Y/N/A…"),
                              QStringLiteral("write-in=NAME=Y…"), QStringLiteral("date=D"),
                              QStringLiteral("void-vote")};
    return {{noun, QStringLiteral("count"), title, figures + QStringList{QStringLiteral("seats=N")},
             tr("记录一次投票的计票结果；应到会人数按名册算，谁当选按规则算"),
             [](Context& context) { return withOptionNames(electionCount(context)); }},
            {noun, QStringLiteral("correct"), title, figures + QStringList{QStringLiteral("!reason=T")},
             tr("更正最后一次投票的数字，原来的数字和原因留下"),
             [](Context& context) { return withOptionNames(electionCorrect(context)); }},
            {noun,
             QStringLiteral("fewer"),
             title,
             {QStringLiteral("!agreed=N"), QStringLiteral("date=D")},
             tr("当选人数不足时，过半数选举人同意减少名额"),
             electionFewer},
            {noun,
             QStringLiteral("leave-out"),
             title,
             {QStringLiteral("!member=N"), QStringLiteral("!reason=T"), QStringLiteral("since=D"),
              QStringLiteral("!higher=T"), QStringLiteral("!meeting=T")},
             tr("登记一名不计入应到会的党员：原因、上级党组织同意、党员大会通过"),
             electionLeaveOut},
            {noun,
             QStringLiteral("count-in"),
             title,
             {QStringLiteral("!member=N")},
             tr("重新计入应到会"),
             electionCountIn}};
}

} // namespace branchbook::cli
