// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/standing.h"

#include "branchbook/rules/figure.h"
#include "branchbook/rules/number_field.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kMostCorrection = 1200; ///< months: a hundred years

constexpr char16_t kCountsFrom[] = u"standing.counts_from";
constexpr int kYearMonths = 12;

/// The periods in which the join date may lie, oldest first.
QList<const Rule*> periodsOf(const Catalogue& catalogue, PartialDate joined)
{
    QList<const Rule*> periods;
    for (const Rule* rule : catalogue.versions(kCountsFrom)) {
        const bool begun = !rule->validFrom.isValid() || rule->validFrom <= joined.latest();
        const bool notOver = !rule->validTo.isValid() || rule->validTo >= joined.earliest();
        if (begun && notOver)
            periods.append(rule);
    }
    return periods;
}

bool countsFromJoining(const Rule* rule)
{
    const auto* limit = std::get_if<Limit>(&rule->body);
    return limit != nullptr && limit->value == u"join_date";
}

Result<> checkQuestion(const StandingQuestion& question, QDate on)
{
    if (question.joined.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("standing.join_missing"), {}, QStringLiteral("joined"));
    if (!question.converted.isEmpty() && question.converted.latest() < question.joined.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("standing.order"),
                    {question.converted.toChinese(), question.joined.toChinese()}, QStringLiteral("converted"));
    if (question.joined.earliest() > on)
        return fail(ErrorKind::Invalid, QStringLiteral("standing.future"),
                    {question.joined.toChinese(), PartialDate::of(on).toChinese()}, QStringLiteral("joined"));
    BB_CHECK(atLeast(field::kCorrection, question.correctionMonths, -kMostCorrection));
    return atMost(field::kCorrection, question.correctionMonths, QString(), kMostCorrection);
}

/// The days from which standing may count, one for each period that is possible.
QList<PartialDate> startsOf(const StandingQuestion& question, const QList<const Rule*>& periods)
{
    QList<PartialDate> starts;
    for (const Rule* period : periods) {
        const PartialDate start = countsFromJoining(period) ? question.joined : question.converted;
        if (!start.isEmpty() && !starts.contains(start))
            starts.append(start);
    }
    return starts;
}

QString whyNothing(const StandingQuestion& question, const QList<const Rule*>& periods)
{
    if (periods.isEmpty())
        return QStringLiteral("%1入党，那时的党龄计算办法程序里没有，请按档案核定。").arg(question.joined.toChinese());
    return QStringLiteral("%1入党，党龄从转正之日起计算，没有转正日期。").arg(question.joined.toChinese());
}

void countMonths(const QList<PartialDate>& starts, int correction, QDate on, StandingResult& result)
{
    result.monthsAtLeast = kLargestCount;
    for (const PartialDate& start : starts) {
        result.monthsAtLeast = std::min(result.monthsAtLeast, completedMonths(start.latest(), on));
        result.monthsAtMost = std::max(result.monthsAtMost, completedMonths(start.earliest(), on));
    }
    if (result.monthsAtMost + correction < 0) // no standing is below nothing: one of the two is a slip of the pen
        result.warnings.append(QStringLiteral("校正值减去%1，超过到这一天的党龄%2，请核对校正值和日期。")
                                   .arg(yearsAndMonths(-correction), yearsAndMonths(result.monthsAtMost)));
    result.monthsAtLeast = std::max(0, result.monthsAtLeast + correction);
    result.monthsAtMost = std::max(0, result.monthsAtMost + correction);
    result.text = yearsAndMonths(result.monthsAtLeast);
    if (result.monthsAtMost > result.monthsAtLeast)
        result.text += QStringLiteral("至") + yearsAndMonths(result.monthsAtMost);
}

/// Shorter than any probation that could have held: on the latest day of becoming a full member after the earliest of
/// joining, by the shortest of the rules that were possible.
Result<> warnOfShortProbation(const Catalogue& catalogue, const StandingQuestion& question, StandingResult& result)
{
    if (question.converted.isEmpty())
        return {};
    const Rule* first = catalogue.find(u"standing.probation", question.joined.earliest());
    const Rule* last = catalogue.find(u"standing.probation", question.joined.latest());
    if (first == nullptr || last == nullptr) // no probation in those years, or a rule that is not known
        return {};
    BB_TRY(const Figure before, figureOn(catalogue, u"standing.probation", question.joined.earliest()));
    BB_TRY(const Figure after, figureOn(catalogue, u"standing.probation", question.joined.latest()));
    const Figure& least = after.number < before.number ? after : before;
    const int months = completedMonths(question.joined.earliest(), question.converted.latest());
    if (months < least.number.numerator)
        result.warnings.append(QStringLiteral("从入党到转正只有%1个月，不到%2的预备期，请核对这两个日期。")
                                   .arg(months)
                                   .arg(spanWords(least)));
    return {};
}

} // namespace

int completedMonths(QDate from, QDate on)
{
    if (!from.isValid() || from > on)
        return 0;
    const int months = (on.year() - from.year()) * kYearMonths + on.month() - from.month();
    return addMonths(from, months) > on ? months - 1 : months;
}

QString yearsAndMonths(int months)
{
    const int years = months / kYearMonths;
    const int rest = months % kYearMonths;
    if (years == 0)
        return QStringLiteral("%1个月").arg(rest);
    return QStringLiteral("%1年").arg(years) + (rest == 0 ? QString() : QStringLiteral("%1个月").arg(rest));
}

Result<StandingResult> partyStanding(const Catalogue& catalogue, const StandingQuestion& question, QDate on)
{
    BB_CHECK(checkQuestion(question, on));
    const auto periods = periodsOf(catalogue, question.joined);
    StandingResult result;
    result.ruleId = QString::fromUtf16(kCountsFrom);
    for (const Rule* period : periods)
        result.periods.append(period->note);
    const auto starts = startsOf(question, periods);
    // Where one of the possible periods asks for a date that is not there, nothing is guessed.
    const bool open = question.converted.isEmpty()
        && std::any_of(periods.begin(), periods.end(), [](const Rule* rule) { return !countsFromJoining(rule); });
    if (starts.isEmpty() || open) {
        result.text = QStringLiteral("算不出");
        result.why = whyNothing(question, periods);
        return result;
    }
    result.counts = true;
    BB_CHECK(warnOfShortProbation(catalogue, question, result));
    if (starts.size() == 1)
        result.from = starts.first();
    countMonths(starts, question.correctionMonths, on, result);
    QStringList days;
    for (const PartialDate& start : starts)
        days.append(start.toChinese());
    result.why = QStringLiteral("%1入党，%2党龄从%3算起，到%4为%5。")
                     .arg(question.joined.toChinese(), result.periods.join(QStringLiteral("；或者")) + u'。',
                          days.join(QStringLiteral("或者")), chineseDay(on), result.text);
    if (question.correctionMonths != 0)
        result.why += QStringLiteral("已计入校正值%1个月。").arg(question.correctionMonths);
    return result;
}

} // namespace branchbook::rules
