// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// participation show: who took part in meetings and votes; thin list: where the area of institutions is thin.
#include "branchbook/institutions/participation.h"
#include "branchbook/base/percent.h"
#include "branchbook/institutions/thin.h"
#include "cli/participation_period.h"
#include "cli/rule_options.h"
#include "cli/thin_answer.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

using namespace institutions;

Result<DateRange> participationPeriod(const Invocation& given, QDate today)
{
    if (given.has(QStringLiteral("quarter"))) {
        const auto quarter = Quarter::fromString(given.value(QStringLiteral("quarter")));
        if (!quarter)
            return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(QStringLiteral("quarter"))});
        return quarter->range();
    }
    if (given.has(QStringLiteral("year"))) {
        const int year = given.value(QStringLiteral("year")).toInt();
        if (year < 1921 || year > 9999)
            return fail(ErrorKind::Invalid, QStringLiteral("cli.number"),
                        {QStringLiteral("--year"), given.value(QStringLiteral("year"))});
        return DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    return Quarter::of(today).range();
}

namespace {

QJsonObject takenPartJson(const ParticipationLine& line)
{
    return {{QStringLiteral("full_name"), line.name},
            {QStringLiteral("expected"), line.expected},
            {QStringLiteral("present"), line.present},
            {QStringLiteral("on_leave"), line.onLeave},
            {QStringLiteral("absent"), line.absent},
            {QStringLiteral("votes_asked"), line.votesAsked},
            {QStringLiteral("votes_taken"), line.votesTaken},
            {QStringLiteral("left_out"), line.leftOut},
            {QStringLiteral("reasons"), textsJson(line.reasons)}};
}

Result<Answer> participationShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const DateRange period, participationPeriod(context.invocation(), desk.today()));
    BB_TRY(const Participation sum, participationIn(desk.reader(), desk.branch.id, period, desk.today()));
    QJsonArray people;
    Answer answer;
    answer.lines << tr("会议 %1 次，应到 %2 人次，实到 %3 人次；表决 %4 次，有表决权 %5 人次，到会表决 %6 "
                       "人次，书面意见 %7 人次")
                        .arg(sum.meetings + sum.unlisted)
                        .arg(sum.expected)
                        .arg(sum.present)
                        .arg(sum.votes)
                        .arg(sum.entitled)
                        .arg(sum.voted)
                        .arg(sum.written);
    answer.lines << tr("应参加的 %1 人，参加过的 %2 人；有表决权的 %3 人，参加过表决的 %4 人")
                        .arg(sum.people())
                        .arg(sum.came())
                        .arg(sum.electors())
                        .arg(sum.voters());
    for (const ParticipationLine& line : sum.lines) {
        people.append(takenPartJson(line));
        QString left = line.reasons.join(tr("、"));
        if (line.leftOut > 0)
            left += tr("（不计入应到会 %1 次）").arg(line.leftOut);
        answer.lines << QStringLiteral("%1\t%2/%3\t%4/%5\t%6")
                            .arg(line.name)
                            .arg(line.present)
                            .arg(line.expected)
                            .arg(line.votesTaken)
                            .arg(line.votesAsked)
                            .arg(left);
    }
    if (!sum.unasked.isEmpty())
        answer.lines << tr("没有列入任何一次会议的：%1").arg(sum.unasked.join(tr("、")));
    answer.json = QJsonObject{{QStringLiteral("from"), dayJson(period.first)},
                              {QStringLiteral("to"), dayJson(period.last)},
                              {QStringLiteral("meetings"), sum.meetings},
                              {QStringLiteral("unlisted"), sum.unlisted},
                              {QStringLiteral("expected"), sum.expected},
                              {QStringLiteral("present"), sum.present},
                              {QStringLiteral("people"), sum.people()},
                              {QStringLiteral("came"), sum.came()},
                              {QStringLiteral("came_percent"), percentJson(percentOf(sum.came(), sum.people()))},
                              {QStringLiteral("votes"), sum.votes},
                              {QStringLiteral("entitled"), sum.entitled},
                              {QStringLiteral("voted"), sum.voted},
                              {QStringLiteral("written"), sum.written},
                              {QStringLiteral("electors"), sum.electors()},
                              {QStringLiteral("voters"), sum.voters()},
                              {QStringLiteral("voters_percent"), percentJson(percentOf(sum.voters(), sum.electors()))},
                              {QStringLiteral("never_came"), textsJson(sum.neverCame())},
                              {QStringLiteral("never_voted"), textsJson(sum.neverVoted())},
                              {QStringLiteral("unasked"), textsJson(sum.unasked)},
                              {QStringLiteral("lines"), people}};
    return answer;
}

Result<Answer> thinList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto spots,
           institutions::listThinSpots(
               {desk.reader(), desk.branch.id, Quarter::of(desk.today()).range(), desk.today(), *desk.catalogue}));
    return thinAnswer(spots);
}

} // namespace

QList<Command> participationCommands()
{
    return {{QStringLiteral("participation"),
             QStringLiteral("show"),
             {},
             optionTexts({"quarter=Q", "year=YEAR"}),
             tr("党员参加会议和表决的情况，谁没有参加、为什么；不写期间的看本季度"),
             participationShow},
            {QStringLiteral("thin"), QStringLiteral("list"), {}, {}, tr("制度建设哪里薄弱，怎么办"), thinList}};
}

} // namespace branchbook::cli
