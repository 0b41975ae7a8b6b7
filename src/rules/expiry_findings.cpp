// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ends on a day, and figures that have to be reached within the year.
#include "rules/chinese.h"
#include "rules/evaluation.h"
#include "rules/why.h"

#include <algorithm>
#include <cmath>

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
};

/// As with a period: the year is owed by whom it found in place by its middle, and who stays to its end.
bool owesYear(const Subject& person, int year)
{
    const QDate middle(year, 7, 2);
    const QDate end(year, 12, 31);
    return (!person.since.isValid() || person.since <= middle) && (!person.until.isValid() || person.until >= end);
}

Subject subjectOf(const Evaluation& evaluation, const QString& id)
{
    const Subject* known = evaluation.index.subject(id);
    return known != nullptr ? *known : Subject{id, {}, {}, {}};
}

Reached reachedBy(const Evaluation& evaluation, const Limit& limit, int year, double line)
{
    Reached reached;
    const double needed = static_cast<double>(limit.number->numerator) / static_cast<double>(limit.number->denominator);
    const auto count = [&](const Subject& person, double value) {
        if (!owesYear(person, year))
            return;
        ++reached.people;
        if (value >= needed) {
            ++reached.done;
            return;
        }
        reached.missing.add(person.name);
        if (value < line)
            reached.behind.add(person.name);
    };
    const int thisYear = evaluation.question.today.year();
    for (const Measure& one : evaluation.facts.measures) {
        if (one.what == limit.measure && (one.year != 0 ? one.year : thisYear) == year)
            count(subjectOf(evaluation, one.subject), one.value);
    }
    const auto& people = evaluation.facts.people;
    for (const PeopleFigure& figure : evaluation.facts.figures) {
        if (figure.what != limit.measure || (figure.year != 0 ? figure.year : thisYear) != year)
            continue;
        for (size_t i = 0; i < people.size(); ++i) {
            if (figure.has(i))
                count(people[i], figure.values[i]);
        }
    }
    return reached;
}

QString limitWhy(const Finding& finding, const Limit& limit, const Reached& reached, double line, QDate today)
{
    QString text = QStringLiteral("%1每年%2学时；%3人中%4人已达到")
                       .arg(strengthWord(finding.rule->strength), limit.value)
                       .arg(reached.people)
                       .arg(reached.done);
    if (finding.state == State::Done)
        return text + QStringLiteral("。");
    if (finding.state == State::Due) {
        text += QStringLiteral("，按进度至今应有%1学时").arg(line);
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
    const double passed = static_cast<double>(std::clamp<qint64>(range.first.daysTo(today) + 1, 0, today.daysInYear()));
    // Whole hours, so that whoever has what the sentence names is not called behind.
    const double line = std::floor(passed / today.daysInYear() * static_cast<double>(limit.number->numerator)
                                   / static_cast<double>(limit.number->denominator));
    const Reached reached = reachedBy(evaluation, limit, year, line);
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
    finding.why = limitWhy(finding, limit, reached, line, today);
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
