// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/rule.h"

#include "rules/words.h"

#include <numeric>

namespace branchbook::rules {

namespace {

constexpr qsizetype kMaxWholeDigits = 12; ///< so that no figure and no product of two parts overflows
constexpr qsizetype kMaxDecimals = 6;

std::optional<qint64> digits(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

Fraction lowest(qint64 numerator, qint64 denominator)
{
    const qint64 common = std::gcd(numerator, denominator);
    return {numerator / common, denominator / common};
}

std::optional<Fraction> fromDecimal(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0) {
        const auto whole = digits(text, kMaxWholeDigits);
        return whole ? std::optional(Fraction{*whole, 1}) : std::nullopt;
    }
    const auto whole = digits(text.left(point), kMaxWholeDigits);
    const auto part = digits(text.mid(point + 1), kMaxDecimals);
    if (!whole || !part)
        return std::nullopt;
    qint64 scale = 1;
    for (qsizetype i = point + 1; i < text.size(); ++i)
        scale *= 10;
    return lowest(*whole * scale + *part, scale);
}

std::strong_ordering reversed(std::strong_ordering order)
{
    if (order == std::strong_ordering::equal)
        return order;
    return order == std::strong_ordering::less ? std::strong_ordering::greater : std::strong_ordering::less;
}

} // namespace

std::optional<Fraction> Fraction::fromString(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return fromDecimal(text);
    const auto above = digits(text.left(slash), kMaxWholeDigits);
    const auto below = digits(text.mid(slash + 1), kMaxWholeDigits);
    if (!above || !below || *below == 0)
        return std::nullopt;
    return lowest(*above, *below);
}

QString Fraction::toString() const
{
    const Fraction least = lowest(numerator, denominator);
    qint64 scale = 1;
    for (int decimals = 0; decimals <= kMaxDecimals; ++decimals, scale *= 10) {
        if (scale % least.denominator != 0)
            continue;
        const QString figures = QString::number(least.numerator * (scale / least.denominator))
                                    .rightJustified(decimals + 1, QLatin1Char('0'));
        return decimals == 0 ? figures : figures.chopped(decimals) + QLatin1Char('.') + figures.right(decimals);
    }
    return QString::number(numerator) + QLatin1Char('/') + QString::number(denominator);
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const
{
    // Whole parts first, then the reciprocals of the rests: no product that could overflow.
    Fraction a = *this;
    Fraction b = other;
    for (bool swapped = false;; swapped = !swapped) {
        const qint64 wholeA = a.numerator / a.denominator;
        const qint64 wholeB = b.numerator / b.denominator;
        const qint64 restA = a.numerator % a.denominator;
        const qint64 restB = b.numerator % b.denominator;
        std::strong_ordering order = wholeA != wholeB ? wholeA <=> wholeB : (restA != 0) <=> (restB != 0);
        if (std::is_neq(order) || restA == 0 || restB == 0)
            return swapped ? reversed(order) : order;
        a = {a.denominator, restA};
        b = {b.denominator, restB};
    }
}

bool Rule::isInForce(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

bool Rule::isObligation() const
{
    if (const auto* limit = std::get_if<Limit>(&body))
        return !limit->measure.isEmpty() && !limit->remindDaysBefore.isEmpty();
    return std::holds_alternative<CountInPeriod>(body) || std::holds_alternative<DeadlineAfter>(body)
        || std::holds_alternative<Expiry>(body);
}

bool Rule::toVerify() const
{
    return source.confidence.startsWith(u'C') || source.confidence.startsWith(u'M');
}

QString kindName(const Body& body)
{
    return kindWords()[static_cast<qsizetype>(body.index())];
}

QString strengthName(Strength strength)
{
    return strengthWords()[static_cast<qsizetype>(strength)];
}

QString strengthWord(Strength strength)
{
    switch (strength) {
    case Strength::Must: return QStringLiteral("必须");
    case Strength::Should: return QStringLiteral("应当");
    case Strength::Normally: return QStringLiteral("一般");
    case Strength::May: return QStringLiteral("可以");
    case Strength::Setting: break;
    }
    return QStringLiteral("本支部设定");
}

} // namespace branchbook::rules
