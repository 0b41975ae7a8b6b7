// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/wording.h"

#include "branchbook/rules/dues.h"
#include "rules/chinese.h"

#include <QHash>

namespace branchbook::rules {

namespace {

QString comparisonWord(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return QStringLiteral("不少于");
    case Comparison::AtMost: return QStringLiteral("不超过");
    case Comparison::MoreThan: return QStringLiteral("超过");
    case Comparison::LessThan: return QStringLiteral("少于");
    case Comparison::Equal: break;
    }
    return {};
}

/// %1 is the figure. A unit that is not here stands behind the figure as it is.
QString unitPattern(const QString& unit)
{
    static const QHash<QString, QString> patterns{
        {QStringLiteral("persons"), QStringLiteral("%1人")},
        {QStringLiteral("units"), QStringLiteral("%1个单位")},
        {QStringLiteral("places"), QStringLiteral("%1处")},
        {QStringLiteral("times"), QStringLiteral("%1次")},
        {QStringLiteral("days"), QStringLiteral("%1天")},
        {QStringLiteral("working_days"), QStringLiteral("%1个工作日")},
        {QStringLiteral("months"), QStringLiteral("%1个月")},
        {QStringLiteral("months_consecutive"), QStringLiteral("连续%1个月")},
        {QStringLiteral("years"), QStringLiteral("%1年")},
        {QStringLiteral("quarter"), QStringLiteral("第%1季度")},
        {QStringLiteral("class_hours"), QStringLiteral("%1学时")},
        {QStringLiteral("class_hours_per_year"), QStringLiteral("每年%1学时")},
        {QStringLiteral("yuan"), QStringLiteral("%1元")},
        {QStringLiteral("yuan_per_month"), QStringLiteral("每月%1元")},
        {QStringLiteral("share_of_entitled_expected"), QStringLiteral("应到会有表决权的%1")},
        {QStringLiteral("share_of_committee"), QStringLiteral("委员的%1")},
        {QStringLiteral("share_of_members"), QStringLiteral("党员总数的%1")},
        {QStringLiteral("share_of_electors_expected"), QStringLiteral("应到会有选举权的%1")},
        {QStringLiteral("share_of_electors_present"), QStringLiteral("实到会有选举权的%1")},
        {QStringLiteral("share_of_seats"), QStringLiteral("应选人数的%1")}};
    return patterns.value(unit, QStringLiteral("%1 ") + unit);
}

/// Values that are words.
QString wordValue(const QString& value)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("counted"), QStringLiteral("计入票数，不计入到会")},
        {QStringLiteral("voters"), QStringLiteral("不超过投票人数")},
        {QStringLiteral("no"), QStringLiteral("不可以")},
        {QStringLiteral("full_member_date"), QStringLiteral("从转正之日算起")},
        {QStringLiteral("full_members"), QStringLiteral("正式党员")},
        {QStringLiteral("join_date"), QStringLiteral("从入党之日算起")},
        {QStringLiteral("not_suitable"), QStringLiteral("不宜")},
        {QStringLiteral("remaining_plus_new"), QStringLiteral("剩余的加上新的")}};
    return words.value(value, value);
}

QString percentText(const Fraction& rate)
{
    return Fraction{rate.numerator * 100, rate.denominator}.toString() + QLatin1Char('%');
}

QString limitText(const Limit& limit)
{
    if (limit.unit == u"rounding")
        return duesRoundingWords(duesRoundingByName(limit.value).value_or(DuesRounding::Fen));
    if (!limit.number)
        return wordValue(limit.value);
    const QString word = comparisonWord(limit.comparison);
    if (limit.unit == u"rate")
        return word + percentText(*limit.number);
    const bool isDecimalShare = limit.unit.startsWith(u"share") && limit.value.contains(u'.');
    return word + unitPattern(limit.unit).arg(isDecimalShare ? percentText(*limit.number) : limit.value);
}

QString countText(const CountInPeriod& count)
{
    const QString times = QStringLiteral("%1次").arg(count.atLeast);
    switch (count.per) {
    case PeriodUnit::Month: return QStringLiteral("每月") + times;
    case PeriodUnit::Quarter: return QStringLiteral("每季度") + times;
    case PeriodUnit::Year: break;
    }
    return QStringLiteral("每年") + times;
}

QString deadlineText(const DeadlineAfter& deadline)
{
    const QString span = chineseSpan(deadline.within);
    if (deadline.notBefore || deadline.promptly)
        return QStringLiteral("满") + span;
    return deadline.every ? QStringLiteral("每%1一次").arg(span) : span + QStringLiteral("内");
}

} // namespace

QString demandText(const Rule& rule)
{
    if (const auto* limit = std::get_if<Limit>(&rule.body)) {
        QString text = limitText(*limit);
        if (rule.id.endsWith(u".min_age")) // the table of constants has no unit of its own for an age
            text.replace(u'年', QStringLiteral("周岁"));
        return text;
    }
    if (const auto* count = std::get_if<CountInPeriod>(&rule.body))
        return countText(*count);
    if (const auto* deadline = std::get_if<DeadlineAfter>(&rule.body))
        return deadlineText(*deadline);
    if (const auto* expiry = std::get_if<Expiry>(&rule.body))
        return expiry->demand;
    if (const auto* sequence = std::get_if<StageSequence>(&rule.body))
        return QStringLiteral("%1步").arg(sequence->stages.size());
    if (const auto* evidence = std::get_if<RequiredEvidence>(&rule.body))
        return QStringLiteral("%1项材料").arg(evidence->documents.size());
    if (const auto* scale = std::get_if<Scale>(&rule.body))
        return QStringLiteral("%1至%2").arg(percentText(scale->brackets.front().value),
                                            percentText(scale->brackets.back().value));
    return {};
}

} // namespace branchbook::rules
