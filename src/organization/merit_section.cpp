// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 三化 adds to the agenda and to the report: figures, no names. Sentences of the report are Chinese in every language.
#include "branchbook/organization/merit_store.h"

#include "branchbook/base/text.h"
#include "branchbook/rules/figure.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr char16_t kMeritMonthTerm[] = u"merit_month";
constexpr char16_t kMeritReviewTerm[] = u"merit_review";

Result<int> meritDays(const rules::Catalogue& catalogue, QStringView id, QDate day)
{
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, id, day));
    return static_cast<int>(figure.number.numerator / figure.number.denominator);
}

/// Each has a name of its own: "2026年8月" and "2026年第三季度".
void addMeritTerm(rules::Facts& facts, const char16_t* what, const QString& key, const QString& name, Quarter quarter,
                  QDate until, bool settled)
{
    const QString subject = QStringLiteral("merit:") + key;
    facts.things.push_back({subject, name + QStringLiteral("："), {}, {}});
    facts.terms.push_back(
        {QString::fromUtf16(what), subject, until, settled, QStringLiteral("merit/") + quarter.toString()});
}

Result<> addMeritTerms(const book::FactsQuery& query, Quarter quarter, rules::Facts& facts)
{
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(query.session, query.branch, quarter, query.today));
    if (whole.people.isEmpty())
        return {};
    const bool reviewed = whole.review.has_value();
    QDate known; // nobody is late for what was asked for only afterwards
    for (const MeritIndicator& each : whole.indicators)
        known = known.isValid() ? std::max(known, each.enteredOn) : each.enteredOn;
    const auto months = meritMonths(quarter);
    for (int i = 0; i < kMeritMonths; ++i) {
        const Month month = months[std::size_t(i)];
        const QDate last = month.range().last;
        if (last >= query.today)
            return {};
        BB_TRY(const int days, meritDays(query.catalogue, u"merit.month_days", query.today));
        addMeritTerm(facts, kMeritMonthTerm, month.toString(),
                     QStringLiteral("%1年%2月").arg(month.year).arg(month.month), quarter,
                     std::max(last, known).addDays(days), reviewed || whole.missingIn(i) == 0);
    }
    BB_TRY(const int days, meritDays(query.catalogue, u"merit.review_days", query.today));
    addMeritTerm(facts, kMeritReviewTerm, quarter.toString(), quarter.toChinese(), quarter,
                 std::max(quarter.range().last, known).addDays(days), reviewed);
    return {};
}

struct MeritFigures {
    QStringList words;
    QJsonArray reviews;
    QList<book::FigurePeople> people;
    int months = 0;
    int entered = 0;
};

/// Who was reviewed, in the order of the roster and without points; who was not, and why.
book::FigurePeople reviewedPeople(const MeritQuarter& whole)
{
    const QString quarter = whole.quarter.toChinese();
    book::FigurePeople figure{
        QStringLiteral("merit:%1").arg(whole.quarter.toString()), QStringLiteral("%1三化参评").arg(quarter), {}, {}};
    for (const MeritPerson& person : whole.people) {
        const bool isIn = person.state == MeritState::Scored;
        (isIn ? figure.counted : figure.leftOut).append({person.member, person.name, isIn ? QString() : person.why});
    }
    return figure;
}

/// The review of one quarter, where it fell into the period.
Result<> addMeritReview(const book::SectionQuery& query, const MeritReview& review, MeritFigures& figures)
{
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(query.session, query.branch, review.quarter, query.today));
    const book::FigurePeople people = reviewedPeople(whole);
    const auto scored = people.counted.size();
    const auto out = whole.people.size() - scored;
    const auto average = whole.average();
    QString text = QStringLiteral("%1的评议于%2月%3日进行，指标%4项，参评%5人")
                       .arg(review.quarter.toChinese())
                       .arg(review.on.month())
                       .arg(review.on.day())
                       .arg(whole.indicators.size())
                       .arg(markFigure(people.key, people.number()));
    if (average)
        text += QStringLiteral("，平均%1分").arg(average->toString());
    if (out > 0)
        text += QStringLiteral("，不参评%1人").arg(out);
    figures.words.append(text);
    figures.people.append(people);
    figures.reviews.append(
        QJsonObject{{QStringLiteral("quarter"), review.quarter.toString()},
                    {QStringLiteral("indicators"), int(whole.indicators.size())},
                    {QStringLiteral("reviewed"), int(scored)},
                    {QStringLiteral("left_out"), int(out)},
                    {QStringLiteral("average"), average ? QJsonValue(average->toString()) : QJsonValue()}});
    return {};
}

/// Of the months of the period that are over, those in which nobody is missing.
Result<> countMeritMonths(const book::SectionQuery& query, DateRange range, const QList<MeritIndicator>& all,
                          MeritFigures& figures)
{
    for (Quarter quarter = Quarter::of(range.first); quarter <= Quarter::of(range.last); quarter = quarter.next()) {
        if (meritIndicatorsOf(all, quarter).isEmpty())
            continue;
        BB_TRY(const MeritQuarter whole, loadMeritQuarter(query.session, query.branch, quarter, query.today));
        const auto months = meritMonths(quarter);
        for (int i = 0; i < kMeritMonths; ++i) {
            const DateRange days = months[std::size_t(i)].range();
            if (days.first < range.first || days.last > range.last)
                continue;
            ++figures.months;
            figures.entered += whole.missingIn(i) == 0 ? 1 : 0;
        }
    }
    return {};
}

} // namespace

Result<> addMeritFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kMeritMonthTerm));
    facts.keeps.insert(QString::fromUtf16(kMeritReviewTerm));
    BB_TRY(const auto all, listMeritIndicators(query.session, query.branch));
    if (all.isEmpty())
        return {};
    const Quarter first = std::max(Quarter::of(query.from), all.first().from); // the earliest stands first
    for (Quarter quarter = first; quarter <= Quarter::of(query.today); quarter = quarter.next()) {
        if (!meritIndicatorsOf(all, quarter).isEmpty())
            BB_CHECK(addMeritTerms(query, quarter, facts));
    }
    return {};
}

Result<> addMeritSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listMeritIndicators(query.session, query.branch));
    if (all.isEmpty() || range.first > range.last)
        return {};
    MeritFigures figures;
    BB_TRY(const auto reviews, listMeritReviews(query.session, query.branch));
    for (const MeritReview& review : reviews) {
        if (range.contains(review.on))
            BB_CHECK(addMeritReview(query, review, figures));
    }
    BB_CHECK(countMeritMonths(query, range, all, figures));
    if (figures.months > 0)
        figures.words.append(QStringLiteral("本期已过%1个月，得分录完%2个月").arg(figures.months).arg(figures.entered));
    if (figures.words.isEmpty())
        return {};
    section.parts.emplace_back(
        book::SectionText::of(QStringLiteral("三化量化（指标由支部自定）：%1。").arg(joinedClauses(figures.words))));
    section.people += figures.people;
    section.figures.insert(QStringLiteral("merit"),
                           QJsonObject{{QStringLiteral("reviews"), figures.reviews},
                                       {QStringLiteral("months"), figures.months},
                                       {QStringLiteral("months_entered"), figures.entered}});
    return {};
}

} // namespace branchbook::organization
