// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/dues_rounding.h"

#include <array>

namespace branchbook::rules {

namespace {

struct RoundingEntry {
    DuesRounding rounding;
    const char16_t* name;
    const char16_t* words;
    int unitFen;
};

constexpr std::array<RoundingEntry, 6> kRoundings{{
    {DuesRounding::Fen, u"fen", u"四舍五入到分", 1},
    {DuesRounding::Jiao, u"jiao", u"四舍五入到角", 10},
    {DuesRounding::Yuan, u"yuan", u"四舍五入到元", 100},
    {DuesRounding::FenUp, u"fen_up", u"不足一分进到分", 1},
    {DuesRounding::JiaoUp, u"jiao_up", u"不足一角进到角", 10},
    {DuesRounding::YuanUp, u"yuan_up", u"不足一元进到元", 100},
}};

const RoundingEntry& entryOf(DuesRounding rounding)
{
    return kRoundings.at(static_cast<std::size_t>(rounding));
}

bool alwaysUp(DuesRounding rounding)
{
    return rounding == DuesRounding::FenUp || rounding == DuesRounding::JiaoUp || rounding == DuesRounding::YuanUp;
}

} // namespace

QString duesRoundingName(DuesRounding rounding)
{
    return QString::fromUtf16(entryOf(rounding).name);
}

std::optional<DuesRounding> duesRoundingByName(QStringView name)
{
    const QString plain = name.toString().replace(u'-', u'_');
    for (const RoundingEntry& entry : kRoundings) {
        if (plain == QStringView(entry.name))
            return entry.rounding;
    }
    return std::nullopt;
}

QStringList duesRoundingNames()
{
    QStringList names;
    for (const RoundingEntry& entry : kRoundings)
        names.append(QString::fromUtf16(entry.name));
    return names;
}

QString duesRoundingWords(DuesRounding rounding)
{
    return QString::fromUtf16(entryOf(rounding).words);
}

DuesRounding duesRoundingOn(const Catalogue& catalogue, QDate on)
{
    const Rule* rule = catalogue.find(u"dues.rounding", on);
    const auto* limit = rule == nullptr ? nullptr : std::get_if<Limit>(&rule->body);
    return limit == nullptr ? DuesRounding::Fen : duesRoundingByName(limit->value).value_or(DuesRounding::Fen);
}

Money roundedDues(Money base, const Fraction& rate, DuesRounding rounding)
{
    const qint64 parts = base.fen % rate.denominator * rate.numerator;
    const qint64 whole = base.fen / rate.denominator * rate.numerator + parts / rate.denominator; // in fen
    const qint64 unit = entryOf(rounding).unitFen;
    // What lies beyond the last full unit, in 1/denominator of a fen.
    const qint64 rest = whole % unit * rate.denominator + parts % rate.denominator;
    const bool up = alwaysUp(rounding) ? rest > 0 : 2 * rest >= unit * rate.denominator;
    return {(whole / unit + (up ? 1 : 0)) * unit};
}

QString percent(const Fraction& rate)
{
    constexpr qint64 kHundred = 100;
    qint64 numerator = rate.numerator * kHundred;
    qint64 denominator = rate.denominator;
    for (qint64 factor = 2; factor <= denominator; ++factor) {
        while (numerator % factor == 0 && denominator % factor == 0) {
            numerator /= factor;
            denominator /= factor;
        }
    }
    return Fraction{numerator, denominator}.toString();
}

} // namespace branchbook::rules
