// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to take place so often in every month, quarter or year.
#include "rules/evaluation.h"
#include "rules/rule_period.h"
#include "rules/why.h"

#include "branchbook/base/date.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

struct Held {
    int count = 0;
    bool planned = false;
    QDate last;
    QStringList refs;
};

/// What everybody did, in the order of the people.
struct PeopleActs {
    std::vector<const Acts*> done;
    std::vector<const Acts*> none; ///< of nothing to do ("dues_payment.none"); empty: there are no such
    std::vector<const Acts*> unknown; ///< of what cannot be told ("dues_payment.unknown"); empty: there are no such

    [[nodiscard]] bool isFree(size_t person, const DateRange& days) const { return hasIn(none, person, days); }
    [[nodiscard]] bool isUnknown(size_t person, const DateRange& days) const { return hasIn(unknown, person, days); }

private:
    [[nodiscard]] static bool hasIn(const std::vector<const Acts*>& all, size_t person, const DateRange& days)
    {
        const Acts* acts = person < all.size() ? all[person] : nullptr;
        return acts != nullptr
            && std::ranges::any_of(acts->byDay, [&](const Occurrence* one) { return days.contains(one->on); });
    }
};

/// What took place until today and counts for the period.
Held heldIn(const Acts* acts, const RulePeriod& period, bool byYear, QDate today)
{
    Held held;
    const auto take = [&](const Occurrence& one) {
        if (one.planned || one.on > today) {
            held.planned = held.planned || one.on > today;
        } else {
            ++held.count;
            held.last = std::max(held.last, one.on);
        }
        if (!one.ref.isEmpty())
            held.refs << one.ref;
    };
    if (!acts)
        return held;
    const auto before = [](const Occurrence* one, QDate day) { return one->on < day; };
    for (auto at = std::lower_bound(acts->byDay.begin(), acts->byDay.end(), period.range.first, before);
         at != acts->byDay.end() && (*at)->on <= period.range.last; ++at) {
        if (!byYear || !(*at)->forYear)
            take(**at);
    }
    if (byYear) {
        for (const Occurrence* one : acts->byYear.value(period.range.first.year()))
            take(*one);
    }
    return held;
}

/// The period is owed by whom it found in place by its middle, and who stays to its end.
bool isOwed(const RulePeriod& period, QDate since, QDate until)
{
    const QDate middle = period.begins.addDays(period.begins.daysTo(period.range.last) / 2);
    return (!since.isValid() || since <= middle) && (!until.isValid() || until >= period.range.last);
}

State periodState(bool done, const RulePeriod& period, QDate due, QDate today)
{
    if (done)
        return State::Done;
    if (today < period.begins)
        return State::Upcoming;
    return today <= due ? State::Due : State::Overdue;
}

Finding begun(const Rule& rule, const CountInPeriod& count, const RulePeriod& period, const Subject& subject)
{
    Finding finding;
    finding.key = findingKey(rule, subject.id, period.name);
    finding.rule = &rule;
    finding.subject = subject.id;
    finding.subjectName = subject.name;
    finding.period = period.name;
    finding.begins = period.range.first;
    finding.due = period.dueAfter(count.graceMonths);
    return finding;
}

/// A branch that should have a committee and has none registered is told so.
QString committeeHint(const Evaluation& evaluation, const Rule& rule)
{
    const auto committee = evaluation.facts.measure(QStringLiteral("committee.members"));
    if (!rule.when || rule.when->limit != u"committee.required_full_members" || !committee || *committee > 0)
        return {};
    const int members = static_cast<int>(evaluation.facts.measure(QStringLiteral("branch.full_members")).value_or(0));
    return QStringLiteral("；有正式党员%1名，满%2名应设支部委员会，还没有登记支部委员会")
        .arg(members)
        .arg(rule.when->value.toString());
}

void findPeriod(Evaluation& evaluation, const Rule& rule, const RulePeriod& period, const Subject& subject,
                const Acts* acts)
{
    const auto& count = std::get<CountInPeriod>(rule.body);
    const QDate today = evaluation.question.today;
    const QDate branchSince = evaluation.facts.since;
    const Held held = heldIn(acts, period, count.per == PeriodUnit::Year, today);
    const bool done = held.count >= count.atLeast;
    const QDate since = subject.since.isValid() ? std::max(subject.since, branchSince) : branchSince;
    if (!done && !isOwed(period, since, subject.until))
        return;
    if (since.isValid() && period.range.last < since)
        return;
    Finding finding = begun(rule, count, period, subject);
    const QString periodText = period.text(today);
    finding.title = subject.name + periodText + rule.title;
    finding.state = periodState(done, period, finding.due, today);
    finding.count = held.count;
    finding.needed = count.atLeast;
    finding.planned = held.planned;
    finding.doneOn = held.last;
    finding.refs = held.refs;
    finding.why = countWhy(finding, count, periodText, today);
    if (!done)
        finding.why.insert(finding.why.size() - 1, committeeHint(evaluation, rule));
    evaluation.add(std::move(finding));
}

/// Where it is known who is a Party member, the others are not asked.
const PeopleFigure* partyOf(const Facts& facts)
{
    const auto party =
        std::ranges::find_if(facts.figures, [](const PeopleFigure& one) { return one.what == u"member.party"; });
    return party == facts.figures.end() ? nullptr : &*party;
}

/// One finding that counts the people who did and names those who did not.
void findPeople(Evaluation& evaluation, const Rule& rule, const RulePeriod& period, const PeopleActs& peopleActs)
{
    const auto& count = std::get<CountInPeriod>(rule.body);
    const QDate today = evaluation.question.today;
    const QDate branchSince = evaluation.facts.since;
    if (branchSince.isValid() && period.range.last < branchSince)
        return;
    Finding finding = begun(rule, count, period, {});
    NameSample names;
    const PeopleFigure* party = partyOf(evaluation.facts);
    for (size_t i = 0; i < peopleActs.done.size(); ++i) {
        if ((party && !party->has(i)) || peopleActs.isFree(i, period.range))
            continue;
        const auto& people = evaluation.facts.people;
        const QDate from = people.since(i);
        if (!isOwed(period, from.isValid() ? std::max(from, branchSince) : branchSince, people.until(i)))
            continue;
        if (peopleActs.isUnknown(i, period.range)) {
            ++finding.unknown;
            continue;
        }
        const Held held = heldIn(peopleActs.done[i], period, count.per == PeriodUnit::Year, today);
        ++finding.needed;
        if (held.count >= count.atLeast) {
            ++finding.count;
            finding.doneOn = std::max(finding.doneOn, held.last);
        } else {
            names.add(people.name(i));
        }
    }
    if (finding.needed + finding.unknown == 0)
        return;
    const QString periodText = period.text(today);
    finding.title = periodText + rule.title;
    const bool isDone = finding.count == finding.needed && finding.unknown == 0;
    finding.state = periodState(isDone, period, finding.due, today);
    finding.why = peopleWhy(finding, count, periodText, names, today);
    evaluation.add(std::move(finding));
}

void findAll(Evaluation& evaluation, const Rule& rule, const RulePeriod& period, const PeopleActs& peopleActs)
{
    const auto& count = std::get<CountInPeriod>(rule.body);
    const auto& facts = evaluation.facts;
    if (rule.subject == u"people") {
        findPeople(evaluation, rule, period, peopleActs);
    } else if (rule.subject == u"branch") {
        findPeriod(evaluation, rule, period, {}, evaluation.index.acts(count.what, {}));
    } else if (rule.subject == u"group") {
        for (const Subject& group : facts.groups)
            findPeriod(evaluation, rule, period, group, evaluation.index.acts(count.what, group.id));
    } else {
        for (size_t i = 0; i < peopleActs.done.size(); ++i) {
            if (!peopleActs.isFree(i, period.range))
                findPeriod(evaluation, rule, period, facts.people[i], peopleActs.done[i]);
        }
    }
}

/// What everybody did of it, in the order of the people; empty where no version of the rule asks for it of persons.
PeopleActs actsOfPeople(const Evaluation& evaluation, const Versions& versions)
{
    PeopleActs acts;
    const auto ofPersons = [](const Rule* rule) { return rule->subject != u"branch" && rule->subject != u"group"; };
    if (std::ranges::none_of(versions, ofPersons))
        return acts;
    const auto& people = evaluation.facts.people;
    const QString what = std::get<CountInPeriod>(versions.last()->body).what;
    acts.done.reserve(people.size());
    for (size_t i = 0; i < people.size(); ++i)
        acts.done.push_back(evaluation.index.acts(what, people.id(i)));
    const auto take = [&](const QString& act, std::vector<const Acts*>& all) {
        for (size_t i = 0; evaluation.index.has(act) && i < people.size(); ++i)
            all.push_back(evaluation.index.acts(act, people.id(i)));
    };
    take(what + QStringLiteral(".none"), acts.none);
    take(what + QStringLiteral(".unknown"), acts.unknown);
    return acts;
}

/// An act that the book has recorded only since a year, or a day (yyyymmdd), is not asked for before it.
QDate recordedSince(const Facts& facts, const QString& what)
{
    constexpr int kLastYear = 9999;
    const auto since = facts.measure(what + QStringLiteral(".since"));
    if (!since)
        return {};
    const int number = static_cast<int>(*since);
    return number > kLastYear ? QDate(number / 10000, number / 100 % 100, number % 100) : QDate(number, 1, 1);
}

} // namespace

void evaluateCount(Evaluation& evaluation, const Versions& versions)
{
    const auto& count = std::get<CountInPeriod>(versions.last()->body);
    if (!evaluation.keeps(count.what))
        return;
    const auto peopleActs = actsOfPeople(evaluation, versions);
    const DateRange& window = evaluation.question.window;
    QDate first = addMonths(window.first, -12);
    for (const QDate bound :
         {evaluation.facts.since, versions.first()->validFrom, recordedSince(evaluation.facts, count.what)}) {
        if (bound.isValid())
            first = std::max(first, bound);
    }
    RulePeriod period = RulePeriod::of(count.per, first, count.remindFromMonth);
    for (; period.range.last <= window.last && period.range.last.isValid(); period = period.next()) {
        const Rule* rule = inForceOn(versions, period.range.last);
        if (rule && std::get<CountInPeriod>(rule->body).atLeast > 0 && evaluation.applies(*rule))
            findAll(evaluation, *rule, period, peopleActs);
    }
}

} // namespace branchbook::rules
