// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ends on a day, and figures that have to be reached within the year.
#include "rules/chinese.h"
#include "rules/evaluation.h"
#include "rules/why.h"

#include "branchbook/rules/year_pace.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

State endState(bool done, QDate begins, QDate due, QDate today)
{
    if (done)
        return State::Done;
    if (today < begins)
        return State::Upcoming;
    return today <= due ? State::Due : State::Overdue;
}

QDate reminderStart(const QList<int>& days, QDate due)
{
    return days.isEmpty() ? due : due.addDays(-days.first());
}

void findTerm(Evaluation& evaluation, const Versions& versions, const Term& term)
{
    const Rule* rule = inForceOn(versions, term.until);
    const auto* expiry = rule ? std::get_if<Expiry>(&rule->body) : nullptr;
    const QDate since = evaluation.facts.since;
    if (!expiry || !evaluation.applies(*rule) || (since.isValid() && term.until < since))
        return;
    const Subject* subject = evaluation.index.subject(term.subject);
    if (!term.settled && subject && subject->until.isValid() && subject->until < term.until)
        return;
    const QDate today = evaluation.question.today;
    Finding finding;
    finding.rule = rule;
    finding.subject = term.subject;
    finding.subjectName = subject ? subject->name : QString();
    finding.period = term.until.toString(Qt::ISODate);
    finding.key = findingKey(*rule, finding.subject, finding.period);
    finding.title = finding.subjectName + rule->title;
    finding.begins = reminderStart(expiry->remindDaysBefore, term.until);
    finding.due = term.until;
    finding.needed = 1;
    finding.count = term.settled ? 1 : 0;
    finding.state = endState(term.settled, finding.begins, finding.due, today);
    if (!term.ref.isEmpty())
        finding.refs << term.ref;
    finding.why = expiryWhy(finding, *expiry, today);
    evaluation.add(std::move(finding));
}

struct Reached {
    int people = 0;
    int done = 0;
    NameSample missing;
    NameSample behind; ///< of those missing, whoever is behind the share of the year that has passed
    int leaders = 0; ///< of whom another figure is asked than the rule's
    double leadersAsked = 0;
};

double askedBy(const Limit& limit)
{
    return double(limit.number->numerator) / double(limit.number->denominator);
}

Subject subjectOf(const Evaluation& evaluation, const QString& id)
{
    const Subject* known = evaluation.index.subject(id);
    return known != nullptr ? *known : Subject{id, {}, {}, {}};
}

/// Who reached how much of a year.
class YearCount
{
public:
    YearCount(const Evaluation& evaluation, const Limit& limit, int year)
        : m_limit(limit)
        , m_year(year)
        , m_pace(yearPace(year, evaluation.question.today))
    {
        const QString asked = limit.measure + QStringLiteral(".asked");
        for (const Measure& one : evaluation.facts.measures) {
            if (one.what == asked && yearOf(evaluation, one.year) == year)
                m_asked.insert(one.subject, one.value);
        }
        for (const Measure& one : evaluation.facts.measures) {
            if (one.what == limit.measure && yearOf(evaluation, one.year) == year)
                count(subjectOf(evaluation, one.subject), one.value, m_asked.value(one.subject, askedBy(limit)));
        }
        const PeopleFigure* own = figureOf(evaluation, asked);
        const PeopleFigure* figure = figureOf(evaluation, limit.measure);
        const auto& people = evaluation.facts.people;
        for (size_t i = 0; figure && i < people.size(); ++i) {
            if (figure->has(i))
                count(people[i], figure->values[i], own && own->has(i) ? own->values[i] : askedBy(limit));
        }
    }
    [[nodiscard]] const Reached& reached() const { return m_reached; }

private:
    [[nodiscard]] static int yearOf(const Evaluation& evaluation, int year)
    {
        return year != 0 ? year : evaluation.question.today.year();
    }
    [[nodiscard]] const PeopleFigure* figureOf(const Evaluation& evaluation, const QString& what) const
    {
        const auto& figures = evaluation.facts.figures;
        const auto found = std::ranges::find_if(figures, [&](const PeopleFigure& one) {
            return one.what == what && yearOf(evaluation, one.year) == m_year;
        });
        return found == figures.end() ? nullptr : &*found;
    }
    void count(const Subject& person, double value, double asked)
    {
        if (!owesYear(person.since, person.until, m_year))
            return;
        ++m_reached.people;
        if (asked != askedBy(m_limit)) {
            ++m_reached.leaders;
            m_reached.leadersAsked = asked;
        }
        if (value >= asked) {
            ++m_reached.done;
            return;
        }
        m_reached.missing.add(person.name);
        if (isBehindPace(value, asked, m_pace))
            m_reached.behind.add(person.name);
    }

    const Limit& m_limit;
    int m_year;
    YearPace m_pace;
    QHash<QString, double> m_asked;
    Reached m_reached;
};

QString limitWhy(const Finding& finding, const Limit& limit, const Reached& reached, YearPace pace, QDate today)
{
    const bool two = reached.leaders > 0;
    QString text = QStringLiteral("%1每年%2学时").arg(strengthWord(finding.rule->strength), limit.value);
    if (two)
        text += QStringLiteral("（书记和委员%1学时）").arg(reached.leadersAsked);
    text += QStringLiteral("；%1人中%2人已达到").arg(reached.people).arg(reached.done);
    if (finding.state == State::Done)
        return text + QStringLiteral("。");
    if (finding.state == State::Due) {
        text += QStringLiteral("，按进度至今应有%1学时").arg(dueSoFar(askedBy(limit), pace));
        if (two)
            text += QStringLiteral("（书记和委员%1学时）").arg(dueSoFar(reached.leadersAsked, pace));
        if (!reached.behind.isEmpty())
            text += QStringLiteral("，%1落后").arg(reached.behind.text());
    } else {
        text += QStringLiteral("，%1没有达到").arg(reached.missing.text());
    }
    return text
        + QStringLiteral("，应在%1前达到，%2。").arg(chineseDay(finding.due, today), distanceText(finding.due, today));
}

void findYear(Evaluation& evaluation, const Versions& versions, int year)
{
    const QDate today = evaluation.question.today;
    const DateRange range{QDate(year, 1, 1), QDate(year, 12, 31)};
    const Rule* rule = inForceOn(versions, range.last);
    const QDate since = evaluation.facts.since;
    if (!rule || !evaluation.applies(*rule) || (since.isValid() && range.last < since))
        return;
    const auto& limit = std::get<Limit>(rule->body);
    if (!limit.number)
        return;
    const Reached reached = YearCount(evaluation, limit, year).reached();
    if (reached.people == 0)
        return;
    Finding finding;
    finding.rule = rule;
    finding.period = QString::number(year);
    finding.key = findingKey(*rule, {}, finding.period);
    finding.title = QStringLiteral("%1年").arg(year) + rule->title;
    finding.begins = range.first;
    finding.due = range.last;
    finding.needed = reached.people;
    finding.count = reached.done;
    finding.state = endState(reached.done == reached.people, range.first, range.last, today);
    finding.why = limitWhy(finding, limit, reached, yearPace(year, today), today);
    evaluation.add(std::move(finding));
}

} // namespace

void evaluateExpiry(Evaluation& evaluation, const Versions& versions)
{
    const QString what = std::get<Expiry>(versions.last()->body).what;
    if (!evaluation.keeps(what))
        return;
    for (const Term& term : evaluation.facts.terms) {
        if (term.what == what && term.until.isValid())
            findTerm(evaluation, versions, term);
    }
}

void evaluateLimit(Evaluation& evaluation, const Versions& versions)
{
    const QString what = std::get<Limit>(versions.last()->body).measure;
    if (!evaluation.keeps(what))
        return;
    QSet<int> years;
    for (const Measure& one : evaluation.facts.measures) {
        if (one.what == what)
            years.insert(one.year != 0 ? one.year : evaluation.question.today.year());
    }
    for (const PeopleFigure& one : evaluation.facts.figures) {
        if (one.what == what)
            years.insert(one.year != 0 ? one.year : evaluation.question.today.year());
    }
    for (const int year : std::as_const(years))
        findYear(evaluation, versions, year);
}

} // namespace branchbook::rules
