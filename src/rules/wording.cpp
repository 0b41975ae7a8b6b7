// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/wording.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/rules/dues.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace branchbook::rules {

namespace {

/// Written in dues_rounding.cpp, where the sentences for the record take them from.
[[maybe_unused]] constexpr const char* kRoundings[] = {
    QT_TRANSLATE_NOOP("RuleWords", "四舍五入到分"),   QT_TRANSLATE_NOOP("RuleWords", "四舍五入到角"),
    QT_TRANSLATE_NOOP("RuleWords", "四舍五入到元"),   QT_TRANSLATE_NOOP("RuleWords", "不足一分进到分"),
    QT_TRANSLATE_NOOP("RuleWords", "不足一角进到角"), QT_TRANSLATE_NOOP("RuleWords", "不足一元进到元")};

QString words(const char* text)
{
    return QCoreApplication::translate("RuleWords", text);
}

QString comparisonWord(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return words(QT_TRANSLATE_NOOP("RuleWords", "不少于"));
    case Comparison::AtMost: return words(QT_TRANSLATE_NOOP("RuleWords", "不超过"));
    case Comparison::MoreThan: return words(QT_TRANSLATE_NOOP("RuleWords", "超过"));
    case Comparison::LessThan: return words(QT_TRANSLATE_NOOP("RuleWords", "少于"));
    case Comparison::Equal: break;
    }
    return {};
}

struct Pattern {
    const char16_t* of;
    const char* text;
};

/// %1 is the figure. A unit that is not here stands behind the figure as it is.
constexpr Pattern kUnits[] = {
    {u"persons", QT_TRANSLATE_NOOP("RuleWords", "%1人")},
    {u"units", QT_TRANSLATE_NOOP("RuleWords", "%1个单位")},
    {u"branches", QT_TRANSLATE_NOOP("RuleWords", "%1个支部")},
    {u"places", QT_TRANSLATE_NOOP("RuleWords", "%1处")},
    {u"times", QT_TRANSLATE_NOOP("RuleWords", "%1次")},
    {u"days", QT_TRANSLATE_NOOP("RuleWords", "%1天")},
    {u"working_days", QT_TRANSLATE_NOOP("RuleWords", "%1个工作日")},
    {u"months", QT_TRANSLATE_NOOP("RuleWords", "%1个月")},
    {u"months_consecutive", QT_TRANSLATE_NOOP("RuleWords", "连续%1个月")},
    {u"years", QT_TRANSLATE_NOOP("RuleWords", "%1年")},
    {u"quarter", QT_TRANSLATE_NOOP("RuleWords", "第%1季度")},
    {u"class_hours", QT_TRANSLATE_NOOP("RuleWords", "%1学时")},
    {u"class_hours_per_year", QT_TRANSLATE_NOOP("RuleWords", "每年%1学时")},
    {u"yuan", QT_TRANSLATE_NOOP("RuleWords", "%1元")},
    {u"yuan_per_month", QT_TRANSLATE_NOOP("RuleWords", "每月%1元")},
    {u"share_of_entitled_expected", QT_TRANSLATE_NOOP("RuleWords", "应到会有表决权的%1")},
    {u"share_of_committee", QT_TRANSLATE_NOOP("RuleWords", "委员的%1")},
    {u"share_of_members", QT_TRANSLATE_NOOP("RuleWords", "党员总数的%1")},
    {u"share_of_electors_expected", QT_TRANSLATE_NOOP("RuleWords", "应到会有选举权的%1")},
    {u"share_of_electors_present", QT_TRANSLATE_NOOP("RuleWords", "实到会有选举权的%1")},
    {u"share_of_seats", QT_TRANSLATE_NOOP("RuleWords", "应选人数的%1")},
    {u"share_of_points", QT_TRANSLATE_NOOP("RuleWords", "卷面总分的%1")},
};

/// Values that are words.
constexpr Pattern kValues[] = {
    {u"counted", QT_TRANSLATE_NOOP("RuleWords", "计入票数，不计入到会")},
    {u"voters", QT_TRANSLATE_NOOP("RuleWords", "不超过投票人数")},
    {u"no", QT_TRANSLATE_NOOP("RuleWords", "不可以")},
    {u"full_member_date", QT_TRANSLATE_NOOP("RuleWords", "从转正之日算起")},
    {u"full_members", QT_TRANSLATE_NOOP("RuleWords", "正式党员")},
    {u"not_elected", QT_TRANSLATE_NOOP("RuleWords", "上一次没有当选的候选人")},
    {u"join_date", QT_TRANSLATE_NOOP("RuleWords", "从入党之日算起")},
    {u"not_suitable", QT_TRANSLATE_NOOP("RuleWords", "不宜")},
    {u"remaining_plus_new", QT_TRANSLATE_NOOP("RuleWords", "剩余的加上新的")},
};

QString wordsFor(std::span<const Pattern> patterns, const QString& of, const QString& otherwise)
{
    const auto found =
        std::find_if(patterns.begin(), patterns.end(), [&](const Pattern& each) { return of == QStringView(each.of); });
    return found == patterns.end() ? otherwise : words(found->text);
}

QString unitPattern(const QString& unit)
{
    return wordsFor(kUnits, unit, QStringLiteral("%1 ") + unit);
}

QString spanText(const Span& span)
{
    switch (span.unit) {
    case SpanUnit::Days: return words("%1天").arg(span.count);
    case SpanUnit::WorkingDays: return words("%1个工作日").arg(span.count);
    case SpanUnit::Months: return words("%1个月").arg(span.count);
    case SpanUnit::Years: break;
    }
    return words("%1年").arg(span.count);
}

QString percentText(const Fraction& rate)
{
    return Fraction{rate.numerator * 100, rate.denominator}.toString() + QLatin1Char('%');
}

QString limitText(const Limit& limit)
{
    if (limit.unit == u"rounding")
        return shownRounding(duesRoundingByName(limit.value).value_or(DuesRounding::Fen));
    if (!limit.number)
        return wordsFor(kValues, limit.value, limit.value);
    const QString word = comparisonWord(limit.comparison);
    if (limit.unit == u"rate")
        return word + percentText(*limit.number);
    const bool isDecimalShare = limit.unit.startsWith(u"share") && limit.value.contains(u'.');
    return word + unitPattern(limit.unit).arg(isDecimalShare ? percentText(*limit.number) : limit.value);
}

QString countText(const CountInPeriod& count)
{
    switch (count.per) {
    case PeriodUnit::Month: return words(QT_TRANSLATE_NOOP("RuleWords", "每月%1次")).arg(count.atLeast);
    case PeriodUnit::Quarter: return words(QT_TRANSLATE_NOOP("RuleWords", "每季度%1次")).arg(count.atLeast);
    case PeriodUnit::Year: break;
    }
    return words(QT_TRANSLATE_NOOP("RuleWords", "每年%1次")).arg(count.atLeast);
}

QString deadlineText(const DeadlineAfter& deadline)
{
    const QString span = spanText(deadline.within);
    if (deadline.notBefore || deadline.promptly)
        return words(QT_TRANSLATE_NOOP("RuleWords", "满%1")).arg(span);
    return (deadline.every ? words(QT_TRANSLATE_NOOP("RuleWords", "每%1一次"))
                           : words(QT_TRANSLATE_NOOP("RuleWords", "%1内")))
        .arg(span);
}

} // namespace

QString demandText(const Rule& rule)
{
    if (const auto* limit = std::get_if<Limit>(&rule.body)) {
        QString text = limitText(*limit);
        if (rule.id.endsWith(u".min_age")) // the table of constants has no unit of its own for an age
            text.replace(u'年', QStringLiteral("周岁")); // in Chinese alone
        return text;
    }
    if (const auto* count = std::get_if<CountInPeriod>(&rule.body))
        return countText(*count);
    if (const auto* deadline = std::get_if<DeadlineAfter>(&rule.body))
        return deadlineText(*deadline);
    if (const auto* expiry = std::get_if<Expiry>(&rule.body))
        return shownSentence(expiry->demand);
    if (const auto* sequence = std::get_if<StageSequence>(&rule.body))
        return words(QT_TRANSLATE_NOOP("RuleWords", "%1步")).arg(sequence->stages.size());
    if (const auto* evidence = std::get_if<RequiredEvidence>(&rule.body))
        return words(QT_TRANSLATE_NOOP("RuleWords", "%1项材料")).arg(evidence->documents.size());
    if (const auto* scale = std::get_if<Scale>(&rule.body))
        return words(QT_TRANSLATE_NOOP("RuleWords", "%1至%2"))
            .arg(percentText(scale->brackets.front().value), percentText(scale->brackets.back().value));
    return {};
}

QString shownRounding(DuesRounding rounding)
{
    return words(duesRoundingWords(rounding).toUtf8().constData());
}

QString shownStrength(Strength strength)
{
    switch (strength) {
    case Strength::Must: return words(QT_TRANSLATE_NOOP("RuleWords", "必须"));
    case Strength::Should: return words(QT_TRANSLATE_NOOP("RuleWords", "应当"));
    case Strength::Normally: return words(QT_TRANSLATE_NOOP("RuleWords", "一般"));
    case Strength::May: return words(QT_TRANSLATE_NOOP("RuleWords", "可以"));
    case Strength::Setting: break;
    }
    return words(QT_TRANSLATE_NOOP("RuleWords", "本支部设定"));
}

} // namespace branchbook::rules
