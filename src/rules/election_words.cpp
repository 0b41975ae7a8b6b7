// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/election_words.h"

namespace branchbook::rules {

namespace {

QString namesOf(const QStringList& names)
{
    return names.join(u'、');
}

QString electorNoun(const ElectionCount& count)
{
    return count.electors == Electors::Committee ? QStringLiteral("委员") : QStringLiteral("党员");
}

/// 超过实到会有选举权党员的半数
QString majorityWords(const ElectionCount& count, const ElectionResult& result)
{
    return shareWords(result.majorityRule).insert(2, QStringLiteral("实到会有选举权%1的").arg(electorNoun(count)));
}

QString attendance(const ElectionCount& count, const ElectionResult& result)
{
    return QStringLiteral("应到会有选举权的%1%2名，实到会%3名，")
               .arg(electorNoun(count))
               .arg(count.entitled)
               .arg(count.present)
        + (result.quorum ? QStringLiteral("符合规定人数。")
                         : QStringLiteral("没有达到规定人数（至少%1名），不能选举。").arg(result.neededPresent));
}

QString papers(const ElectionCount& count)
{
    return QStringLiteral("发出选票%1张，收回%2张，有效票%3张，无效票%4张。")
        .arg(count.issued)
        .arg(count.collected)
        .arg(count.valid)
        .arg(count.collected - count.valid);
}

bool isVoid(const ElectionCount& count)
{
    return count.collected > count.voters.value_or(count.issued);
}

QString voidWords(const ElectionCount& count)
{
    const int voters = count.voters.value_or(count.issued);
    return QStringLiteral("收回的选票%1张，多于投票人数%2人，选举无效，应当重新选举。")
        .arg(count.collected)
        .arg(voters);
}

QString runOffWords(const ElectionResult& result)
{
    if (result.runOffSeats == 0)
        return {};
    if (result.runOff.isEmpty())
        return QStringLiteral("还缺%1名，没有其他候选人。").arg(result.runOffSeats);
    return QStringLiteral("还缺%1名，在%2中再次投票。").arg(result.runOffSeats).arg(namesOf(result.runOff));
}

/// Elected by more votes than the other tied, and by no more than half: that this is enough is practice, no text says it.
QString belowHalf(const ElectionCount& count, const ElectionResult& result)
{
    const int needed = neededOf(result.majorityRule, count.present);
    QStringList names;
    for (const Candidate& candidate : count.candidates) {
        if (result.elected.contains(candidate.name) && candidate.yes < needed)
            names.append(candidate.name);
    }
    return names.isEmpty()
        ? QString()
        : QStringLiteral("%1的得票没有超过实到会的半数，这样能不能当选没有查到明文规定，待请示上级党组织。")
              .arg(namesOf(names));
}

QString votesPerCandidate(const ElectionCount& count)
{
    QStringList parts;
    for (const Candidate& candidate : count.candidates) {
        QString part = QStringLiteral("%1得赞成票%2张").arg(candidate.name).arg(candidate.yes);
        if (candidate.no)
            part += QStringLiteral("、反对票%1张").arg(*candidate.no);
        if (candidate.abstain)
            part += QStringLiteral("、弃权票%1张").arg(*candidate.abstain);
        parts.append(part);
    }
    return parts.join(u'，') + u'。';
}

} // namespace

QString electionWhy(const ElectionCount& count, const ElectionResult& result)
{
    QString text = QStringLiteral("到会须%1：应到%2人，至少%3人，实到%4人，%5。")
                       .arg(shareWords(result.quorumRule))
                       .arg(count.entitled)
                       .arg(result.neededPresent)
                       .arg(count.present)
                       .arg(result.quorum ? QStringLiteral("符合") : QStringLiteral("不够"));
    if (!result.quorum)
        return text + QStringLiteral("不能选举。");
    if (isVoid(count))
        return text + voidWords(count);
    if (!result.crossFoot)
        return text + QStringLiteral("计票的数字对不上，核对以前不能确定谁当选。");
    if (count.vote == ElectionVote::TieBreak)
        return text
            + QStringLiteral("票数相等的再次投票，得赞成票多的当选。应选%1名，当选%2名。")
                  .arg(count.seats)
                  .arg(result.elected.size())
            + belowHalf(count, result) + runOffWords(result);
    text += QStringLiteral("当选须%1：实到%2人，至少%3票。应选%4名，当选%5名。")
                .arg(majorityWords(count, result))
                .arg(count.present)
                .arg(result.neededYes)
                .arg(count.seats)
                .arg(result.elected.size());
    return text + runOffWords(result);
}

QString electionMinutes(const ElectionCount& count, const ElectionResult& result)
{
    if (!result.quorum)
        return attendance(count, result);
    QString text = attendance(count, result) + papers(count);
    if (isVoid(count))
        return text + voidWords(count);
    if (!result.crossFoot)
        return {};
    text += votesPerCandidate(count);
    if (!result.elected.isEmpty() && count.vote == ElectionVote::TieBreak)
        text += QStringLiteral("%1得赞成票多，当选。").arg(namesOf(result.elected)) + belowHalf(count, result);
    else if (!result.elected.isEmpty())
        text += QStringLiteral("%1得票%2，当选。").arg(namesOf(result.elected), majorityWords(count, result));
    return text + runOffWords(result);
}

QString tooFewCandidates(const ElectionCount& count, int listed, int needed, const Figure& rule)
{
    if (count.kind == ElectionKind::EqualNumber)
        return QStringLiteral("候选人只有%1名，少于应选的%2名。").arg(listed).arg(needed);
    return QStringLiteral("候选人只有%1名，应选%2名时至少要有%3名（%4）。")
        .arg(listed)
        .arg(count.seats)
        .arg(needed)
        .arg(rule.cited);
}

QString otherBaseDisagrees(const ElectionCount& count, const Candidate& candidate)
{
    return QStringLiteral("%1得%2票：按实到会%3人计算过半数，按应到会%4人计算没有过半数。两种基数结果不同，"
                          "本程序按实到会计算；请先向上级党组织问清楚。")
        .arg(candidate.name)
        .arg(candidate.yes)
        .arg(count.present)
        .arg(count.entitled);
}

QString tooManyMarks(const ElectionCount& count, qint64 marks)
{
    return QStringLiteral(
               "赞成票合计%1，多于有效票%2张乘应选%3名：每张选票最多选%3名，多选的应当作废。请重新核对计票单。")
        .arg(marks)
        .arg(count.valid)
        .arg(count.seats);
}

} // namespace branchbook::rules
