// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/vote_words.h"

namespace branchbook::rules {

namespace {

struct VoteWords {
    QString entitled; ///< 应到会有表决权的党员
    QString base; ///< 应到会有表决权党员
    QString ballot; ///< 经无记名投票
    QString carried; ///< 决议通过
    QString lost; ///< 决议没有通过
};

VoteWords wordsFor(VoteKind kind)
{
    switch (kind) {
    case VoteKind::Ordinary:
        return {QStringLiteral("应到会有表决权的党员"), QStringLiteral("应到会有表决权党员"), QStringLiteral("经表决"),
                QStringLiteral("决议通过"), QStringLiteral("决议没有通过")};
    case VoteKind::Committee:
        return {QStringLiteral("应到会委员"), QStringLiteral("应到会委员"), QStringLiteral("经表决"),
                QStringLiteral("决定通过"), QStringLiteral("决定没有通过")};
    case VoteKind::Election:
        return {QStringLiteral("应到会有选举权的党员"), QStringLiteral("实到会有选举权党员"),
                QStringLiteral("经无记名投票"), QStringLiteral("当选"), QStringLiteral("没有当选")};
    case VoteKind::Admission:
    case VoteKind::Conversion: break;
    }
    return {QStringLiteral("应到会有表决权的党员"), QStringLiteral("应到会有表决权党员"),
            QStringLiteral("经无记名投票"), QStringLiteral("决议通过"), QStringLiteral("决议没有通过")};
}

bool isBallot(const VoteCount& count)
{
    return count.way == VotingWay::Usual ? wordsFor(count.kind).ballot == QStringLiteral("经无记名投票")
                                         : count.way == VotingWay::Papers;
}

QString wayOf(const VoteCount& count)
{
    if (isBallot(count))
        return QStringLiteral("经无记名投票");
    return count.way == VotingWay::Hands ? QStringLiteral("经举手表决") : wordsFor(count.kind).ballot;
}

QString votesLost(const QStringList& ways, int number)
{
    const bool people = ways == QStringList{QStringLiteral("未领票")};
    const QString last = ways.last();
    const QString all =
        ways.size() == 1 ? last : ways.mid(0, ways.size() - 1).join(u'、') + QStringLiteral("或") + last;
    return QStringLiteral("，%1%2%3").arg(all).arg(number).arg(people ? QStringLiteral("人") : QStringLiteral("票"));
}

/// Whoever is in no vote: 未领票1人，未收回1票，无效1票. What was not counted apart is told as one: 未收回或无效2票.
QString papersLost(const VoteCount& count, const VoteResult& result)
{
    QString text;
    QStringList ways;
    int left = count.present;
    for (const auto& [number, way] :
         {std::pair(count.issued, u"未领票"), std::pair(count.collected, u"未收回"), std::pair(count.valid, u"无效")}) {
        ways.append(QString::fromUtf16(way));
        if (!number)
            continue;
        if (left > *number)
            text += votesLost(ways, left - *number);
        left = *number;
        ways.clear();
    }
    const int rest = left - count.yes - result.no.value_or(0) - result.abstain.value_or(0);
    if (rest <= 0)
        return text;
    if (!result.no || ways.isEmpty())
        return text + QStringLiteral("，其余%1人怎样表决没有记").arg(rest);
    if (!result.abstain)
        ways.prepend(QStringLiteral("弃权"));
    return text + votesLost(ways, rest);
}

/// 赞成32票，反对0票，弃权1票; what is not known is not said.
QString votesOf(const VoteCount& count, const VoteResult& result)
{
    QString text = QStringLiteral("赞成%1票").arg(count.yes);
    if (result.no)
        text += QStringLiteral("，反对%1票").arg(*result.no);
    if (result.abstain)
        text += QStringLiteral("，弃权%1票").arg(*result.abstain);
    if (isBallot(count))
        return text + papersLost(count, result);
    const int rest = count.present - count.yes - result.no.value_or(0) - result.abstain.value_or(0);
    return rest > 0 ? text + QStringLiteral("，其余%1人怎样表决没有记").arg(rest) : text; // hands leave no papers over
}

QString writtenOf(const VoteCount& count)
{
    const int written = count.writtenYes + count.writtenNo;
    if (written == 0)
        return {};
    return QStringLiteral("；因故不能到会的党员在会前正式提出书面意见%1份，其中赞成%2份、反对%3份，计入票数")
        .arg(written)
        .arg(count.writtenYes)
        .arg(count.writtenNo);
}

} // namespace

QString votesSources(const VoteResult& result)
{
    const QString& first = result.quorumRule.cited;
    if (result.majorityAssumed)
        return first;
    const QString& second = result.majorityRule.cited;
    if (first == second || second.isEmpty())
        return first;
    const QString regulation = first.left(first.lastIndexOf(u'第'));
    const bool same = !regulation.isEmpty() && second.startsWith(regulation);
    return first + u'、' + (same ? second.mid(regulation.size()) : second);
}

QString whyOf(const VoteCount& count, const VoteResult& result)
{
    const VoteWords words = wordsFor(count.kind);
    QString text = QStringLiteral("到会须%1：应到%2人，至少%3人，实到%4人，%5。")
                       .arg(shareWords(result.quorumRule))
                       .arg(count.entitled)
                       .arg(result.neededPresent)
                       .arg(count.present)
                       .arg(result.quorum ? QStringLiteral("符合") : QStringLiteral("不够"));
    text += QStringLiteral("赞成须%1：以%2人为基数，至少%3票，得%4票，%5。")
                .arg(shareWords(result.majorityRule).insert(2, words.base + u'的'))
                .arg(result.majorityBase)
                .arg(result.neededYes)
                .arg(result.countedYes)
                .arg(result.countedYes >= result.neededYes ? QStringLiteral("够") : QStringLiteral("不够"));
    if (result.majorityAssumed)
        text += QStringLiteral("支部委员会表决的票数条例没有写明，这里照党员大会的办法。");
    if (!result.quorum)
        text += QStringLiteral("到会人数不够，不能表决。");
    return text;
}

QString minutesOf(const VoteCount& count, const VoteResult& result)
{
    const VoteWords words = wordsFor(count.kind);
    const QString attended =
        QStringLiteral("%1%2名，实到会%3名，").arg(words.entitled).arg(count.entitled).arg(count.present);
    if (!result.quorum)
        return attended + QStringLiteral("没有达到规定人数（至少%1名），不能进行表决。").arg(result.neededPresent);
    const QString half = shareWords(result.majorityRule);
    const QString beyond = half.left(2);
    const QString share = half.mid(2);
    return attended
        + QStringLiteral("符合规定人数。%1，%2%3，赞成人数%4%5的%6，%7。")
              .arg(wayOf(count), votesOf(count, result), writtenOf(count),
                   result.passed ? beyond : QStringLiteral("没有") + beyond, words.base, share,
                   result.passed ? words.carried : words.lost);
}

} // namespace branchbook::rules
