// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/dues.h"

#include "branchbook/rules/number_field.h"
#include "rules/dues_rounding.h"

#include <span>

namespace branchbook::rules {

namespace {

constexpr qint64 kFenPerYuan = 100;

/// Ids of the limits, from below; no upper bound: the open end.
struct BracketIds {
    const char16_t* upTo;
    const char16_t* rate;
};
constexpr BracketIds kEarners[] = {{u"dues.bracket1_upto", u"dues.bracket1_rate"},
                                   {u"dues.bracket2_upto", u"dues.bracket2_rate"},
                                   {u"dues.bracket3_upto", u"dues.bracket3_rate"},
                                   {nullptr, u"dues.bracket4_rate"}};
constexpr BracketIds kPensioners[] = {{u"dues.retired_upto", u"dues.retired_rate_low"},
                                      {nullptr, u"dues.retired_rate_high"}};

std::span<const BracketIds> bracketsOf(DuesClass type)
{
    if (type == DuesClass::Retired)
        return kPensioners;
    return kEarners;
}

/// Limits of money are written in yuan.
Money yuan(const Fraction& amount)
{
    return {amount.numerator * kFenPerYuan / amount.denominator};
}

QString bracketWords(const DuesResult& result)
{
    const QString above =
        result.bracketFrom.fen > 0 ? QStringLiteral("超过%1元").arg(result.bracketFrom.toString()) : QString();
    const QString upTo =
        result.bracketTo ? QStringLiteral("%1元以下（含）").arg(result.bracketTo->toString()) : QString();
    return !above.isEmpty() && !upTo.isEmpty() ? above + u'、' + upTo : above + upTo;
}

/// Whose base is another than a monthly wage stands under an article of his own, with the rates of the first
/// (domain-rules §3).
void citeOwnArticle(const Catalogue& catalogue, DuesClass type, Figure& rate)
{
    if (rate.overridden || (type != DuesClass::AnnualSalary && type != DuesClass::SelfEmployed))
        return;
    rate.source.article = type == DuesClass::AnnualSalary ? QStringLiteral("3") : QStringLiteral("4");
    rate.cited = catalogue.cite(rate.source) + QStringLiteral("（比例和按月领取工资的党员相同）");
}

Result<DuesResult> byRate(const Catalogue& catalogue, const DuesQuestion& question, QDate on)
{
    DuesResult result;
    for (const BracketIds& bracket : bracketsOf(question.type)) {
        result.bracketTo.reset();
        if (bracket.upTo != nullptr) {
            BB_TRY(const Figure bound, figureOn(catalogue, bracket.upTo, on));
            result.bracketTo = yuan(bound.number);
        }
        if (!result.bracketTo || question.base.fen <= result.bracketTo->fen) {
            BB_TRY(result.rule, figureOn(catalogue, bracket.rate, on));
            break;
        }
        result.bracketFrom = *result.bracketTo;
    }
    citeOwnArticle(catalogue, question.type, result.rule);
    result.rate = result.rule.number;
    result.due = roundedDues(question.base, *result.rate, question.rounding);
    result.why =
        QStringLiteral("%1，交纳基数%2元，属于%3一档，按全部基数的%4%交纳：%2×%4%，%5为%6元。依据%7。")
            .arg(duesClassTitle(question.type), question.base.toString(), bracketWords(result), percent(*result.rate),
                 duesRoundingWords(question.rounding), result.due.toString(), result.rule.cited);
    return result;
}

Result<DuesResult> farmers(const Catalogue& catalogue, const DuesQuestion& question, QDate on)
{
    BB_TRY(const Figure least, figureOn(catalogue, u"dues.farmer_min", on));
    BB_TRY(const Figure most, figureOn(catalogue, u"dues.farmer_max", on));
    DuesResult result;
    result.rule = least;
    result.due = question.agreed.value_or(yuan(least.number));
    result.upTo = yuan(most.number);
    if (result.due.fen < yuan(least.number).fen || result.due.fen > result.upTo->fen)
        return fail(
            ErrorKind::Invalid, QStringLiteral("number.amount_between"),
            {field::kAgreed.text(), result.due.toString(), yuan(least.number).toString(), result.upTo->toString()},
            QString::fromLatin1(field::kAgreed.name));
    result.why = QStringLiteral("%1每月交纳%2元至%3元，%4%5元。依据%6。")
                     .arg(duesClassTitle(question.type), yuan(least.number).toString(), result.upTo->toString(),
                          question.agreed ? QStringLiteral("商定为") : QStringLiteral("没有商定数额时按最低的"),
                          result.due.toString(), least.cited);
    return result;
}

Result<DuesResult> fixedAmount(const Catalogue& catalogue, const DuesQuestion& question, QDate on)
{
    DuesResult result;
    BB_TRY(result.rule, figureOn(catalogue, u"dues.student_etc", on));
    result.due = yuan(result.rule.number);
    result.why = QStringLiteral("%1每月交纳%2元，和收入多少无关。依据%3。")
                     .arg(duesClassTitle(question.type), result.due.toString(), result.rule.cited);
    return result;
}

} // namespace

Result<DuesResult> assessDues(const Catalogue& catalogue, const DuesQuestion& question, QDate on)
{
    BB_CHECK(atLeast(field::kBase, question.base.fen, 0));
    if (question.type == DuesClass::Farmer)
        return farmers(catalogue, question, on);
    return hasBase(question.type) ? byRate(catalogue, question, on) : fixedAmount(catalogue, question, on);
}

} // namespace branchbook::rules
