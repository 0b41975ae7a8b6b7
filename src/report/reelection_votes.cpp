// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reelection_votes.h"

#include "branchbook/organization/elected_committee.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/officers.h"
#include "report/report_words.h"

namespace branchbook::report {

using organization::Election;
using organization::ElectionRound;

namespace {

QString papersText(const ElectionRound& round)
{
    return QStringLiteral("发出选票%1张，收回%2张，有效票%3张，无效票%4张。")
        .arg(round.issued)
        .arg(round.collected)
        .arg(round.valid)
        .arg(round.voidPapers);
}

/// One sentence for each vote of an election, as it was counted; `opens`: where and when it was.
QString countsText(const Election& election, const QString& opens)
{
    const QString noun = organization::countedByCommittee(election) ? QStringLiteral("委员") : QStringLiteral("党员");
    QString text;
    for (const ElectionRound& round : election.rounds) {
        text += round.number == 1 ? opens
                + QStringLiteral("，应到有选举权的%1%2名，实到%3名，").arg(noun).arg(round.entitled).arg(round.present)
                                  : QStringLiteral("第%1次投票实到%2名，").arg(round.number).arg(round.present);
        text += papersText(round);
    }
    return text;
}

/// 党员大会, but 支部委员会会议 where the committee voted.
QString bodyText(const Election& election)
{
    return organization::countedByCommittee(election) ? QStringLiteral("支部委员会会议") : QStringLiteral("党员大会");
}

QString votedOffice(const Election& election)
{
    return organization::postTitle(QString::fromUtf16(organization::electionKindInfo(election.kind).office));
}

} // namespace

QList<Election> otherElections(const ReelectionPaper& paper)
{
    QList<Election> others = paper.officers;
    others.removeIf([&](const Election& one) { return paper.election && one.id == paper.election->id; });
    return others;
}

QString votesText(const ReelectionPaper& paper, QDate electedOn, bool doubted)
{
    const QString& name = paper.branch.name;
    QString text;
    if (!paper.election)
        text =
            QStringLiteral("%1于%2召开党员大会，应到有选举权的党员%3名，实到%3名，发出选票%3张，收回%3张，有效票%3张，")
                .arg(name, chineseDate(electedOn), QStringLiteral("＿＿＿"));
    else
        text =
            countsText(*paper.election,
                       QStringLiteral("%1于%2召开%3")
                           .arg(name, chineseDate(paper.election->rounds.first().heldOn), bodyText(*paper.election)));
    for (const Election& office : otherElections(paper)) {
        if (text.endsWith(u'，'))
            text.back() = u'。';
        text += countsText(office,
                           QStringLiteral("%1召开%2选举%3")
                               .arg(chineseDate(office.rounds.first().heldOn), bodyText(office), votedOffice(office)));
    }
    if (doubted) // whether it stands nobody can say before that is checked
        return text + QStringLiteral("现将选举结果报告如下。");
    return text + QStringLiteral("选举符合规定，结果有效。现将选举结果报告如下。");
}

Figures figuresIn(const Election& election, const QString& name)
{
    for (const ElectionRound& round : election.rounds) {
        for (const organization::ElectionTally& tally : round.tallies) {
            if (tally.name != name || tally.outcome != organization::TallyOutcome::Elected)
                continue;
            QStringList remarks;
            if (organization::countedByCommittee(election))
                remarks << QStringLiteral("支部委员会选举");
            if (round.number > 1)
                remarks << QStringLiteral("第%1次投票").arg(round.number);
            if (!organization::writtenInOf(election, {name}).isEmpty())
                remarks << QStringLiteral("另选，不是候选人");
            return {QString::number(tally.yes), remarks.join(u'，'), true};
        }
    }
    return {};
}

Figures figuresOf(const ReelectionPaper& paper, const organization::Seat& seat, const QString& name)
{
    const bool officer = organization::isOfficerTitle(seat.title);
    QList<Election> asked = officer ? paper.officers : QList<Election>();
    if (paper.election)
        asked.append(*paper.election);
    asked.removeIf(
        [&](const Election& one) { return officer && votedOffice(one) != organization::postTitle(seat.title); });
    for (const Election& one : asked) {
        if (Figures figures = figuresIn(one, name); figures.found)
            return figures;
    }
    const bool elected = seat.how == organization::How::Elected;
    return {{}, elected && !asked.isEmpty() ? QStringLiteral("待核对：计票结果没有当选") : QString(), false};
}

void addNotElected(Document& document, const QStringList& names)
{
    if (names.isEmpty())
        return;
    document.blocks.emplace_back(
        Paragraph{{{QStringLiteral("待核对："), Emphasis::Bold},
                   {QStringLiteral("%1登记为选举产生，但计票结果里没有当选。请核对任职登记和计票记录，改正以后再上报。")
                        .arg(names.join(u'、')),
                    Emphasis::None}}});
}

} // namespace branchbook::report
