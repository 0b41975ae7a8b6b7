// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a story says of rules that are no obligations: figures, votes, scales, steps, papers.
#include "rules/story.h"

namespace branchbook::rules {

namespace {

QString comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return QStringLiteral("=");
    case Comparison::AtLeast: return QStringLiteral(">=");
    case Comparison::AtMost: return QStringLiteral("<=");
    case Comparison::MoreThan: return QStringLiteral(">");
    case Comparison::LessThan: break;
    }
    return QStringLiteral("<");
}

QString figure(const Catalogue& catalogue, const QString& id, QDate day)
{
    const Rule* rule = catalogue.find(id, day);
    const auto* limit = rule ? std::get_if<Limit>(&rule->body) : nullptr;
    return limit ? comparisonSign(limit->comparison) + QLatin1Char(' ') + limit->value : QStringLiteral("没有");
}

QString voteText(const Catalogue& catalogue, const VoteRule& vote, QDate day)
{
    QStringList parts;
    if (!vote.quorum.isEmpty())
        parts << QStringLiteral("到会 ") + figure(catalogue, vote.quorum, day);
    if (!vote.majority.isEmpty())
        parts << QStringLiteral("赞成 ") + figure(catalogue, vote.majority, day);
    parts << (vote.writtenOpinions.isEmpty() ? QStringLiteral("书面意见不算") : QStringLiteral("书面意见计票"));
    return parts.join(u'，');
}

/// "3000 是 0.005，3000.01 是 0.01": the bracket of each base.
QString scaleText(const Scale& scale, const QString& asked)
{
    QStringList parts;
    for (const QString& pair : asked.split(u'，')) {
        const QString base = pair.section(u' ', 0, 0);
        const Fraction amount = Fraction::fromString(base).value_or(Fraction{});
        for (const Bracket& bracket : scale.brackets) {
            if (bracket.upTo && amount > *bracket.upTo)
                continue;
            parts << base + QStringLiteral(" 是 ") + bracket.value.toString();
            break;
        }
    }
    return parts.join(u'，');
}

/// "8++ 在 8+ 后，没有 17+"
QString stepsText(const StageSequence& sequence, const QString& asked)
{
    QStringList parts;
    for (const QString& part : asked.split(u'，')) {
        const QString code = part.startsWith(u"没有 ") ? part.mid(3) : part.section(u' ', 0, 0);
        QString text = QStringLiteral("没有 ") + code;
        for (const Stage& stage : sequence.stages) {
            if (stage.code == code)
                text = code + QStringLiteral(" 在 ") + stage.after.join(u'、') + QStringLiteral(" 后");
        }
        parts << text;
    }
    return parts.join(u'，');
}

} // namespace

QString failure(const Catalogue& catalogue, const Check& check)
{
    const Rule* rule = catalogue.find(check.rule, check.day);
    QString found = QStringLiteral("没有");
    if (rule && check.word == u"数值" && std::holds_alternative<Limit>(rule->body))
        found = figure(catalogue, check.rule, check.day) + QLatin1Char(' ') + std::get<Limit>(rule->body).unit;
    else if (rule && check.word == u"表决" && std::holds_alternative<VoteRule>(rule->body))
        found = voteText(catalogue, std::get<VoteRule>(rule->body), check.day);
    else if (rule && check.word == u"分档" && std::holds_alternative<Scale>(rule->body))
        found = scaleText(std::get<Scale>(rule->body), check.text);
    else if (rule && check.word == u"步骤" && std::holds_alternative<StageSequence>(rule->body))
        found = stepsText(std::get<StageSequence>(rule->body), check.text);
    else if (rule && check.word == u"材料" && std::holds_alternative<RequiredEvidence>(rule->body))
        found = std::get<RequiredEvidence>(rule->body).documents.join(u'、');
    return found == check.text ? QString() : QStringLiteral("有的是“%1”").arg(found);
}

} // namespace branchbook::rules
