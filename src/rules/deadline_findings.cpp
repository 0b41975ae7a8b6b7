// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due within a time after something else, once or again and again, and what is lawful only from a day on.
#include "rules/evaluation.h"
#include "rules/why.h"

#include "branchbook/base/date.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

struct Due {
    QDate day;
    bool provisional = false;
    bool extended = false;
    QDate other; ///< by the other end of a month that is all the record has; invalid: the day is known
};

/// One stretch from a beginning to the act that closes it, if there is one.
struct Stretch {
    const Event* from = nullptr; ///< the event, or the act before
    const Event* act = nullptr;
    bool again = false; ///< from an act before
};

/// The last day of the deadline, counted from the one day.
Due countedFrom(const Evaluation& evaluation, const DeadlineAfter& deadline, QDate start)
{
    const Span& span = deadline.within;
    if (span.unit == SpanUnit::WorkingDays) {
        const auto counted = evaluation.workingDays.after(start, span.count);
        return {counted.day, counted.provisional, false, {}};
    }
    QDate day = start;
    if (span.unit == SpanUnit::Days)
        day = day.addDays(span.count);
    else
        day = addMonths(day, span.unit == SpanUnit::Years ? 12 * span.count : span.count);
    return {deadline.countsFirstDay ? day.addDays(-1) : day, false, false, {}};
}

/// Of a month without a day the cautious end counts: its first day for what is to be done by then, its last for what may not be
/// earlier; what was done is late only where it is late by the last.
Due dueAfter(const Evaluation& evaluation, const DeadlineAfter& deadline, const Stretch& stretch)
{
    const Event& from = *stretch.from;
    if (!deadline.term.isEmpty()) {
        const Term* term = evaluation.index.latestTerm(deadline.term, from.subject);
        if (term && term->until > from.on)
            return {term->until, false, true, {}};
    }
    Due last = countedFrom(evaluation, deadline, from.on);
    if (from.dayKnown)
        return last;
    Due first = countedFrom(evaluation, deadline, from.firstDay());
    const bool isLimit = !stretch.act && !deadline.notBefore && !deadline.promptly;
    first.other = last.day;
    last.other = first.day;
    return isLimit ? first : last;
}

/// The rule in force when the act was done; where it was not, when it is due; else when it all began.
const Rule* ruleFor(const Evaluation& evaluation, const Versions& versions, const Stretch& stretch)
{
    for (const Rule* rule : versions) {
        const auto& deadline = std::get<DeadlineAfter>(rule->body);
        const QDate day = stretch.act ? stretch.act->on : dueAfter(evaluation, deadline, stretch).day;
        if (rule->isInForce(day))
            return rule;
    }
    return inForceOn(versions, stretch.from->on);
}

State deadlineState(const DeadlineAfter& deadline, const Finding& finding, QDate today)
{
    if (finding.doneOn.isValid())
        return State::Done;
    if (deadline.notBefore)
        return today < finding.due ? State::Upcoming : State::Due;
    const int lead = deadline.remindDaysBefore.isEmpty() ? 0 : deadline.remindDaysBefore.first();
    if (deadline.promptly && today < finding.due.addDays(-lead))
        return State::Upcoming;
    return today <= finding.due ? State::Due : State::Overdue;
}

void findStretch(Evaluation& evaluation, const Versions& versions, const Stretch& stretch, const Event* planned)
{
    const Rule* rule = ruleFor(evaluation, versions, stretch);
    if (!rule)
        return;
    const auto& deadline = std::get<DeadlineAfter>(rule->body);
    const Due due = dueAfter(evaluation, deadline, stretch);
    const Subject* subject = evaluation.index.subject(stretch.from->subject);
    const QDate today = evaluation.question.today;
    for (const QDate since : {evaluation.facts.since, subject ? subject->since : QDate()}) {
        if (since.isValid() && due.day < since)
            return;
    }
    if (!stretch.act && subject && subject->until.isValid() && subject->until < due.day)
        return;
    Finding finding;
    finding.rule = rule;
    finding.begins = stretch.from->on;
    finding.due = due.day;
    finding.monthOnly = !stretch.from->dayKnown;
    finding.provisional = due.provisional;
    finding.needed = 1;
    finding.count = stretch.act ? 1 : 0;
    finding.doneOn = stretch.act ? stretch.act->on : QDate();
    finding.planned = planned != nullptr;
    finding.state = deadlineState(deadline, finding, today);
    if (!evaluation.asksFor(finding))
        return;
    if (finding.state == State::Done && evaluation.question.settled == Settled::Counted)
        return evaluation.add(std::move(finding));
    finding.subject = stretch.from->subject;
    finding.subjectName = subject ? subject->name : QString();
    finding.period = stretch.from->on.toString(Qt::ISODate);
    finding.key = findingKey(*rule, finding.subject, finding.period);
    finding.title = finding.subjectName + rule->title;
    for (const Event* event : {stretch.act, planned, stretch.from}) {
        if (event && !event->ref.isEmpty() && !finding.refs.contains(event->ref))
            finding.refs << event->ref;
    }
    finding.why = deadlineWhy(finding, deadline, {stretch.again, due.extended, due.other}, today);
    evaluation.add(std::move(finding));
}

/// Each version says which events end the duty while it is in force: listing was step 8 until May 2026, 8++ since.
bool isEnded(const Evaluation& evaluation, const Versions& versions, const Event& from)
{
    for (const Rule* rule : versions) {
        for (const QString& what : std::get<DeadlineAfter>(rule->body).until) {
            for (const Event* end : evaluation.index.events(what, from.subject)) {
                if (end->on >= from.on && end->on <= evaluation.question.today && rule->isInForce(end->on))
                    return true;
            }
        }
    }
    return false;
}

void followEvent(Evaluation& evaluation, const Versions& versions, const Event& from)
{
    const auto& deadline = std::get<DeadlineAfter>(versions.last()->body);
    const QDate today = evaluation.question.today;
    Stretch stretch{&from, nullptr, false};
    const Event* planned = nullptr;
    for (const Event* act : evaluation.index.events(deadline.act, from.subject)) {
        if (act->on < from.on || act == &from)
            continue;
        if (act->on > today) {
            planned = act;
            break;
        }
        stretch.act = act;
        findStretch(evaluation, versions, stretch, nullptr);
        if (!deadline.every)
            return;
        stretch = {act, nullptr, true};
    }
    if (!isEnded(evaluation, versions, from))
        findStretch(evaluation, versions, stretch, planned);
}

} // namespace

void evaluateDeadline(Evaluation& evaluation, const Versions& versions)
{
    const auto& deadline = std::get<DeadlineAfter>(versions.last()->body);
    if (!evaluation.keeps(deadline.act) && !evaluation.facts.keepsOf.contains(deadline.act))
        return;
    for (const Event* from : evaluation.index.eventsOf(deadline.from)) {
        if (from->on <= evaluation.question.today && evaluation.keeps(deadline.act, from->subject))
            followEvent(evaluation, versions, *from);
    }
}

} // namespace branchbook::rules
