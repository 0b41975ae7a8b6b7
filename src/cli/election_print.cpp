// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// election ballots, election form, ballot print: papers to print.
#include "branchbook/report/ballot_print.h"
#include "branchbook/report/election_documents.h"
#include "branchbook/rules/number_field.h"
#include "cli/election_words.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

Result<int> numberOption(const Invocation& given, const QString& option, int otherwise)
{
    if (!given.has(option))
        return otherwise;
    return rules::readCount(given.value(option), rules::field::kIssued);
}

Result<Answer> electionBallots(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const Election election, namedElection(context, *opened));
    BB_TRY(const int usual, ballotPapers(opened->reader(), election));
    BB_TRY(const int papers, numberOption(context.invocation(), QStringLiteral("papers"), usual));
    BB_TRY(const Ballot ballot, electionBallot(desk.catalogue, election, branch.name, papers));
    BB_TRY(Answer answer, printBallots(context, ballot));
    if (!nextRound(election)) {
        answer.warnings
            << tr("“%1”已经有了选举结果，不再投票。写出的是第 1 次投票的选票，只作留存的样张。").arg(election.title);
        if (papers != usual)
            answer.warnings << tr("那次发出选票 %1 张，写出的是 %2 张。").arg(usual).arg(papers);
    }
    return answer;
}

Result<Answer> ballotPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const int papers, numberOption(given, QStringLiteral("papers"), 1));
    Ballot ballot = gradeBallot(given.value(QStringLiteral("title")), given.list(QStringLiteral("names")),
                                given.list(QStringLiteral("columns")), papers);
    BB_TRY(ballot.seats, numberOption(given, QStringLiteral("seats"), 0));
    ballot.issuer = given.value(QStringLiteral("issuer"));
    if (given.has(QStringLiteral("note")))
        ballot.note = given.value(QStringLiteral("note"));
    return printBallots(context, ballot);
}

/// The vote that --round names; the last one where nothing is said, the one that is due before any.
Result<ElectionRound> printedRound(const Election& election, const Invocation& given)
{
    if (!given.has(QStringLiteral("round")))
        return election.rounds.isEmpty() ? nextRound(election).value_or(ElectionRound{}) : election.rounds.last();
    const QString wanted = given.value(QStringLiteral("round"));
    for (const ElectionRound& round : election.rounds) {
        if (QString::number(round.number) == wanted)
            return round;
    }
    const auto due = nextRound(election);
    if (due && QString::number(due->number) == wanted)
        return *due;
    return fail(ErrorKind::NotFound, QStringLiteral("election.round_missing"), {wanted});
}

Result<Answer> electionForm(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const Election election, namedElection(context, *opened));
    BB_TRY(const ElectionRound round, printedRound(election, given));
    BB_TRY(const Turnout turnout, turnoutOf(opened->reader(), election, round.heldOn));
    BB_TRY(const auto gaps, attendanceGaps(opened->reader(), election));
    BB_TRY(const auto written, writtenFaults(opened->reader(), election));
    const report::ElectionSheet sheet{election,           round,        branch.name, branch.higherOrganization,
                                      turnout.leftOutWhy, turnout.noun, gaps,        written};
    const QString form = given.value(QStringLiteral("form"));
    report::Document document;
    QString what;
    if (form == u"count") {
        if (round.tallies.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("election.no_candidates"));
        document = report::countSheetDocument(sheet);
        what = tr("计票报告单");
    } else if (form == u"result") {
        if (round.id.isNull())
            return fail(ErrorKind::Refused, QStringLiteral("election.not_voted"), {election.title});
        document = report::electionResultDocument(sheet);
        what = tr("选举结果报告单");
    } else if (form == u"report") {
        if (election.rounds.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("election.not_voted"), {election.title});
        document = report::electionReportDocument(sheet);
        what = tr("选举结果的报告");
    } else {
        return fail(unknownChoice(QStringLiteral("form"), form,
                                  {QStringLiteral("count"), QStringLiteral("result"), QStringLiteral("report")}));
    }
    BB_TRY(const QString path, context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf")}));
    BB_TRY(const auto info, report::writePdf(document, path, context.progress()));
    Answer answer = printedAnswer(path, info, what);
    if (form == u"report" && !election.isDecided())
        answer.warnings.append(tr("“%1”还没有选完：应选 %2 名，当选 %3 名。这份报告只能当草稿，选完以后再印、再报。")
                                   .arg(election.title)
                                   .arg(election.seats)
                                   .arg(election.elected().size()));
    for (const AttendanceGap& gap : gaps)
        answer.warnings.append(attendanceGapDoubt(gap));
    for (const WrittenFault& fault : written)
        answer.warnings.append(writtenFaultDoubt(fault));
    return answer;
}

} // namespace

QList<Command> electionPrintCommands()
{
    const QString noun = QStringLiteral("election");
    const QStringList title{QStringLiteral("TITLE")};
    return {{noun,
             QStringLiteral("ballots"),
             title,
             {QStringLiteral("!out=FILE.pdf"), QStringLiteral("papers=N"), QStringLiteral("sheet=a5|a4|a4-2|a4-4")},
             tr("选票，每张都一样；没有写张数的，按实到（没有记录的按应到）有选举权的人数，已经选完的按第 1 "
                "次投票发出的张数"),
             electionBallots},
            {noun,
             QStringLiteral("form"),
             title,
             {QStringLiteral("!form=count|result|report"), QStringLiteral("!out=FILE.pdf"), QStringLiteral("round=N")},
             tr("计票报告单、选举结果报告单、给上级的报告"),
             electionForm},
            {QStringLiteral("ballot"),
             QStringLiteral("print"),
             {},
             {QStringLiteral("!title=T"), QStringLiteral("!names=N,N"), QStringLiteral("!columns=C,C"),
              QStringLiteral("!out=FILE.pdf"), QStringLiteral("papers=N"), QStringLiteral("seats=N"),
              QStringLiteral("issuer=T"), QStringLiteral("note=T"), QStringLiteral("sheet=a5|a4|a4-2|a4-4")},
             tr("测评票、推荐票：名单和栏目自己定"),
             ballotPrint}};
}

} // namespace branchbook::cli
