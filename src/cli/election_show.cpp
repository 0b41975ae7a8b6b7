// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// election show as text: everything that is known of one election, and what is still missing.
#include "cli/election_words.h"

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace organization;

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

QString namesOr(const QStringList& names)
{
    return names.isEmpty() ? QStringLiteral("—") : names.join(tr("、"));
}

QStringList headLines(const Election& election)
{
    QStringList candidates;
    for (const ElectionCandidate& one : election.candidates)
        candidates.append(one.name);
    QStringList lines{
        election.title,
        tr("选举：%1，应选 %2 名，日期 %3，地点 %4")
            .arg(shownName(electionKindInfo(election.kind).name, electionKindTitle(election.kind)))
            .arg(election.seats)
            .arg(shownDay(election.heldOn), election.place.isEmpty() ? QStringLiteral("—") : election.place),
        tr("候选人 %1 名：%2").arg(candidates.size()).arg(namesOr(candidates)),
        tr("监票人：%1；计票人：%2")
            .arg(namesOr(election.tellersWith(TellerRole::Monitor)),
                 namesOr(election.tellersWith(TellerRole::Counter)))};
    if (!election.gathering.isEmpty())
        lines.append(tr("会议记录：%1").arg(election.gathering));
    return lines;
}

QStringList stepLines(const Election& election)
{
    QStringList lines{tr("步骤：")};
    for (const ElectionStepDays& days : election.steps) {
        const QString state = days.done.isValid() ? tr("%1 办完").arg(shownDay(days.done))
                                                  : tr("还没有办，计划 %1").arg(shownDay(days.planned));
        const QString name =
            shownName(electionStepName(days.step).toLatin1().constData(), electionStepTitle(days.step, election.kind));
        QStringList parts{QStringLiteral("  ") + name, state};
        if (!days.note.isEmpty())
            parts.append(days.note);
        lines.append(parts.join(u'\t'));
    }
    return lines;
}

/// Who is entitled, and everybody of the branch who is not, with the reason.
Result<QStringList> electorLines(const store::Session& session, const Election& election)
{
    BB_TRY(const Turnout turnout, turnoutOf(session, election));
    BB_TRY(const auto people, electableFor(session, election));
    QStringList lines{
        tr("有选举权 %1 人，应到会 %2 人（%3）").arg(turnout.electors).arg(turnout.entitled).arg(turnout.inWords())};
    for (const QString& why : turnout.leftOutWhy)
        lines.append(tr("  不计入应到会：%1").arg(why));
    for (const ElectablePerson& person : people) {
        if (!person.rights.elects)
            lines.append(tr("  没有选举权：%1（%2）").arg(person.shown, person.rights.why));
    }
    return lines;
}

QString tallyLine(const ElectionTally& tally)
{
    const QString name = tally.listing == rules::Listing::WrittenIn ? tr("%1（另选）").arg(tally.name) : tally.name;
    QStringList figures{tr("赞成 %1").arg(tally.yes)};
    if (tally.no)
        figures.append(tr("不赞成 %1").arg(*tally.no));
    if (tally.abstain)
        figures.append(tr("弃权 %1").arg(*tally.abstain));
    return QStringLiteral("    %1\t%2\t%3")
        .arg(name, figures.join(QStringLiteral(" ")),
             shownName(tallyOutcomeName(tally.outcome).toLatin1().constData(), tallyOutcomeTitle(tally.outcome)));
}

QStringList resultLines(const Election& election)
{
    QStringList lines;
    for (const ElectionRound& counted : election.rounds) {
        const ElectionRound round = asDecided(election, counted);
        lines += electionRoundLines(round);
        for (const ElectionTally& tally : round.tallies)
            lines.append(tallyLine(tally));
    }
    if (election.fewerAgreed)
        lines.append(tr("%1 名选举人同意减少名额，不再选举。").arg(*election.fewerAgreed));
    const QStringList elected = election.elected();
    if (!election.rounds.isEmpty())
        lines.append(tr("当选：%1").arg(namesOr(elected)));
    if (const QStringList written = writtenInOf(election, elected); !written.isEmpty())
        lines.append(tr("不是候选人、由选举人另选的：%1").arg(namesOr(written)));
    return lines;
}

/// What keeps the election from being complete, one thing a line.
QStringList missingLines(const Election& election)
{
    QStringList lines;
    if (election.candidates.isEmpty())
        lines.append(tr("候选人"));
    if (election.tellersWith(TellerRole::Monitor).isEmpty())
        lines.append(tr("监票人"));
    if (const auto due = nextRound(election))
        lines.append(tr("第 %1 次投票，还要选出 %2 名").arg(due->number).arg(due->seats));
    QStringList papers;
    for (const ElectionPaper& paper : election.papers) {
        if (!paper.done.isValid())
            papers.append(paper.paper);
    }
    if (!papers.isEmpty())
        lines.append(tr("材料：%1").arg(papers.join(tr("；")))); // 计票、监票报告单 is one
    QStringList steps;
    for (const ElectionStepDays& days : election.steps) {
        if (!days.done.isValid())
            steps.append(electionStepTitle(days.step, election.kind));
    }
    if (!steps.isEmpty())
        lines.append(tr("步骤：%1").arg(steps.join(tr("、"))));
    for (QString& line : lines)
        line.prepend(QStringLiteral("  "));
    lines.prepend(lines.isEmpty() ? tr("没有发现缺漏。") : tr("还缺："));
    return lines;
}

} // namespace

Result<QStringList> electionShownLines(const store::Session& session, const Election& election)
{
    BB_TRY(const QStringList electors, electorLines(session, election));
    return headLines(election) + stepLines(election) + electors + resultLines(election) + missingLines(election);
}

} // namespace branchbook::cli
