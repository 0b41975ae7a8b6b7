// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/figure.h"

#include "branchbook/base/date.h"

namespace branchbook::rules {

namespace {

constexpr int kMonthsPerYear = 12;

/// 四 for 4, up to ten: denominators of shares are small.
QString chineseDigit(qint64 number)
{
    static constexpr char16_t kDigits[] = u"零一二三四五六七八九十";
    return number >= 0 && number <= 10 ? QString(QChar(kDigits[number])) : QString::number(number);
}

QString fractionWords(const Fraction& share)
{
    if (share == Fraction{1, 2})
        return QStringLiteral("半数");
    return QStringLiteral("%1分之%2").arg(chineseDigit(share.denominator), chineseDigit(share.numerator));
}

} // namespace

Result<Figure> figureOn(const Catalogue& catalogue, QStringView id, QDate day)
{
    BB_TRY(const Fraction number, catalogue.number(id, day));
    const Rule* rule = catalogue.find(id, day);
    const auto* limit = rule == nullptr ? nullptr : std::get_if<Limit>(&rule->body);
    if (limit == nullptr)
        return fail(ErrorKind::Invalid, QStringLiteral("rules.no_number"), {id.toString()});
    QString cited = catalogue.cite(rule->source);
    if (rule->overridden) // the text itself asks for something else
        cited = cited.isEmpty() ? QStringLiteral("本支部规定") : QStringLiteral("本支部规定，原依据") + cited;
    return Figure{rule->id,     number, limit->comparison, limit->unit,     rule->strength,
                  rule->source, cited,  rule->validFrom,   rule->overridden};
}

int neededOf(const Figure& share, int whole)
{
    const qint64 product = whole * share.number.numerator;
    const qint64 below = product / share.number.denominator;
    const bool exact = product % share.number.denominator == 0;
    const bool reaching = share.comparison != Comparison::MoreThan;
    return static_cast<int>(exact && reaching ? below : below + 1);
}

int allowedOf(const Figure& share, int whole)
{
    const qint64 product = whole * share.number.numerator;
    const qint64 below = product / share.number.denominator;
    const bool exact = product % share.number.denominator == 0;
    return static_cast<int>(exact && share.comparison == Comparison::LessThan ? below - 1 : below);
}

QString shareWords(const Figure& share)
{
    const bool beyond = share.comparison == Comparison::MoreThan;
    return (beyond ? QStringLiteral("超过") : QStringLiteral("达到")) + fractionWords(share.number);
}

QString spanWords(const Figure& span)
{
    const QString number = span.number.toString();
    if (span.unit == u"years")
        return number + QStringLiteral("年");
    if (span.unit == u"months" || span.unit == u"months_consecutive")
        return number + QStringLiteral("个月");
    if (span.unit == u"working_days")
        return number + QStringLiteral("个工作日");
    return number + QStringLiteral("天");
}

Result<Span> spanOf(const Figure& figure)
{
    const auto count = static_cast<int>(figure.number.numerator);
    if (figure.number.denominator == 1) {
        if (figure.unit == u"years")
            return Span{count, SpanUnit::Years};
        if (figure.unit == u"months")
            return Span{count, SpanUnit::Months};
        if (figure.unit == u"days")
            return Span{count, SpanUnit::Days};
        if (figure.unit == u"working_days")
            return Span{count, SpanUnit::WorkingDays};
    }
    return fail(ErrorKind::Invalid, QStringLiteral("rules.no_number"), {figure.ruleId});
}

QDate addSpan(QDate day, const Span& span)
{
    switch (span.unit) {
    case SpanUnit::Years: return addMonths(day, span.count * kMonthsPerYear);
    case SpanUnit::Months: return addMonths(day, span.count);
    case SpanUnit::Days:
    case SpanUnit::WorkingDays: break;
    }
    return day.addDays(span.count);
}

QString chineseDay(QDate day)
{
    return PartialDate::of(day).toChinese();
}

} // namespace branchbook::rules
