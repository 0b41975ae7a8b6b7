// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission_network.h"

#include "rules/admission_texts.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr int kMostPasses = 8; ///< bounds only move one way; a longer chain of revisions does not occur

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The limit is of a text that began after the day it counts to: said, since before it there was no such limit.
void sayBegin(StepBound& bound, QDate validFrom)
{
    const QString words = QStringLiteral("，这条规定自%1起施行").arg(chineseDay(validFrom));
    bound.why += words;
    if (!bound.reasons.isEmpty())
        bound.reasons.last() += words;
}

} // namespace

AdmissionNetwork::AdmissionNetwork(const Catalogue& catalogue, const WorkingDays& workingDays,
                                   const Procedure& procedure, QDate today)
    : m_catalogue(catalogue)
    , m_days(workingDays)
    , m_procedure(procedure)
    , m_today(today)
{
}

const ProcedureStep& AdmissionNetwork::stepAt(int step) const
{
    return m_procedure.steps[at(step)];
}

/// Its day is given, or a later step's day tells that it was before today.
bool AdmissionNetwork::isPast(int step) const
{
    return stepAt(step).given.isValid() || stepAt(step).textDay < m_today;
}

/// The day whose text binds a step: that of its past; else not before what it follows, and not before today.
QDate AdmissionNetwork::actDay(int step, QDate atLeast) const
{
    return isPast(step) ? stepAt(step).textDay : std::max(atLeast, m_today);
}

Result<AdmissionNetwork::Reach> AdmissionNetwork::reachOn(const Link& link, QDate day) const
{
    Reach reach;
    reach.inForce = true;
    for (const QString& id : link.limits) {
        const Rule* rule = m_catalogue.find(id, day);
        if (rule == nullptr) {
            reach.inForce = false;
            return reach;
        }
        BB_TRY(const Figure figure, figureOn(m_catalogue, id, day));
        BB_TRY(const Span span, spanOf(figure));
        reach.shift.push_back(span);
        if (id == link.limits.first()) {
            if (link.extraMonths > 0)
                reach.shift.push_back({link.extraMonths, SpanUnit::Months});
            reach.ruleId = figure.ruleId;
            reach.strength = figure.strength;
            reach.validFrom = rule->validFrom;
            reach.validTo = rule->validTo;
            reach.words = spanWords(figure)
                + (link.extraMonths > 0 ? QStringLiteral("加延长的%1个月").arg(link.extraMonths) : QString());
        } else {
            reach.ruleId = figure.ruleId; // the postponement is what bounds
            reach.strength = figure.strength;
            reach.words += QStringLiteral("加推迟的") + spanWords(figure);
        }
        if (id == link.limits.last() && !figure.cited.isEmpty())
            reach.words += QStringLiteral("（%1）").arg(figure.cited);
    }
    if (!link.lead.isEmpty())
        BB_CHECK(takeLead(link, day, reach));
    return reach;
}

/// The act may be so long before the end of the span: what that says is as strong as its own rule, not as the span.
Result<> AdmissionNetwork::takeLead(const Link& link, QDate day, Reach& reach) const
{
    reach.inForce = m_catalogue.find(link.lead, day) != nullptr;
    if (!reach.inForce)
        return {};
    BB_TRY(const Figure figure, figureOn(m_catalogue, link.lead, day));
    BB_TRY(const Span span, spanOf(figure));
    reach.shift.push_back({-span.count, span.unit});
    reach.ruleId = figure.ruleId;
    reach.strength = figure.strength;
    reach.words += QStringLiteral("，期满前%1以内（%2）").arg(spanWords(figure), figure.cited);
    return {};
}

/// A given day stands for itself; else what bounds the step on that side.
StepBound AdmissionNetwork::startOf(int step, LinkKind kind) const
{
    if (!stepAt(step).given.isValid())
        return kind == LinkKind::NotBefore ? m_bounds[at(step)].earliest : m_bounds[at(step)].latest;
    StepBound bound;
    bound.day = stepAt(step).given;
    return bound;
}

StepBound AdmissionNetwork::boundAt(const Link& link, const Reach& reach, int from, WorkingDays::Counted counted) const
{
    const ProcedureStep& step = stepAt(from);
    const bool earlier = from == link.from;
    const bool lowEnd = earlier == (link.kind == LinkKind::NotBefore);
    const StepBound start = startOf(from, lowEnd ? LinkKind::NotBefore : LinkKind::NotAfter);
    StepBound bound;
    bound.day = counted.day;
    bound.provisional = counted.provisional || start.provisional;
    bound.from = step.stage.code;
    bound.ruleId = link.limits.isEmpty() ? start.ruleId : reach.ruleId;
    bound.strength = link.limits.isEmpty() && !start.ruleId.isEmpty() ? start.strength : reach.strength;
    bound.rules = start.rules;
    bound.reasons = start.reasons;
    const QString when = step.given.isValid() ? QStringLiteral("在")
        : lowEnd                              ? QStringLiteral("最早")
                                              : QStringLiteral("最迟");
    const QString day = step.written.isEmpty() ? chineseDay(start.day) : step.written;
    bound.why = QStringLiteral("第%1步“%2”%3%4").arg(step.stage.code, step.stage.title, when, day);
    if (link.limits.isEmpty())
        bound.why += earlier ? QStringLiteral("，这一步在它之后") : QStringLiteral("，这一步在它之前");
    else
        bound.why +=
            (link.kind == LinkKind::NotBefore ? QStringLiteral("，中间至少%1") : QStringLiteral("，中间至多%1"))
                .arg(reach.words);
    if (!link.limits.isEmpty()) {
        bound.rules.append(reach.ruleId);
        bound.reasons.append(bound.why);
    }
    return bound;
}

bool AdmissionNetwork::raise(int step, StepBound bound)
{
    StepBound& earliest = m_bounds[at(step)].earliest;
    StepBound& firm = m_bounds[at(step)].firm;
    if (bound.strength != Strength::Setting && (!firm.exists() || bound.day > firm.day))
        firm = bound;
    if (earliest.exists() && bound.day <= earliest.day)
        return false;
    earliest = std::move(bound);
    return true;
}

bool AdmissionNetwork::lower(int step, StepBound bound)
{
    StepBound& latest = m_bounds[at(step)].latest;
    if (latest.exists() && bound.day >= latest.day)
        return false;
    latest = std::move(bound);
    return true;
}

/// Texts follow one another: the last day is the last one that is lawful under the text of that day.
Result<StepBound> AdmissionNetwork::lastDay(const Link& link, QDate from) const
{
    const QDate day = actDay(link.to, from);
    BB_TRY(const Reach now, reachOn(link, day));
    StepBound bound;
    if (now.inForce)
        bound = boundAt(link, now, link.from, m_days.after(from, now.shift));
    if (now.inForce && now.validFrom.isValid() && bound.day < now.validFrom) {
        BB_TRY(const Reach then, reachOn(link, from));
        if (then.inForce && !isPast(link.to)) // the text of the event's own day set a last day too: that was to be kept
            return boundAt(link, then, link.from, m_days.after(from, then.shift));
        if (!isPast(link.to) && m_catalogue.find(kAdmissionSteps, from) == nullptr)
            return StepBound{}; // what the text of that day asked is not known here, and is not made up
        // Every day that is left falls under this text, and is late by it as it will be once written (corrections 3).
        if (!then.inForce)
            sayBegin(bound, now.validFrom);
        return bound;
    }
    if (isPast(link.to) || (now.inForce && (!now.validTo.isValid() || bound.day <= now.validTo)))
        return bound;
    for (const Rule* version : m_catalogue.versions(link.limits.value(0))) {
        if (!version->validFrom.isValid() || version->validFrom <= day)
            continue;
        BB_TRY(const Reach next, reachOn(link, version->validFrom));
        if (!next.inForce)
            continue;
        const StepBound later = boundAt(link, next, link.from, m_days.after(from, next.shift));
        if (later.day >= version->validFrom)
            bound = later;
        else if (!bound.exists() || bound.day >= version->validFrom) {
            bound = later;
            bound.day = version->validFrom.addDays(-1);
            sayBegin(bound, version->validFrom);
        }
    }
    return bound;
}

Result<bool> AdmissionNetwork::forward(const Link& link)
{
    const StepBound start = startOf(link.from, link.kind);
    if (!start.exists())
        return false;
    if (link.kind == LinkKind::NotAfter) {
        BB_TRY(StepBound bound, lastDay(link, start.day));
        return bound.exists() && lower(link.to, std::move(bound));
    }
    BB_TRY(const Reach reach, reachOn(link, actDay(link.to, start.day)));
    return reach.inForce && raise(link.to, boundAt(link, reach, link.from, m_days.after(start.day, reach.shift)));
}

/// What a later step asks of an earlier one that has no day yet.
Result<bool> AdmissionNetwork::backward(const Link& link)
{
    if (stepAt(link.from).given.isValid() || !link.lead.isEmpty()) // a custom asks nothing of what was before it
        return false;
    const LinkKind side = link.kind == LinkKind::NotBefore ? LinkKind::NotAfter : LinkKind::NotBefore;
    const StepBound target = startOf(link.to, side);
    if (!target.exists())
        return false;
    BB_TRY(const Reach reach, reachOn(link, actDay(link.to, target.day)));
    if (!reach.inForce)
        return false;
    if (link.kind == LinkKind::NotBefore)
        return lower(link.from, boundAt(link, reach, link.to, m_days.lastReaching(target.day, reach.shift)));
    return raise(link.from, boundAt(link, reach, link.to, m_days.firstReaching(target.day, reach.shift)));
}

Result<bool> AdmissionNetwork::pass(Way way)
{
    bool moved = false;
    for (const Link& link : m_procedure.links) {
        BB_TRY(const bool there, forward(link));
        moved = moved || there;
    }
    if (way == Way::Forwards)
        return moved;
    for (std::size_t i = m_procedure.links.size(); i-- > 0;) {
        BB_TRY(const bool back, backward(m_procedure.links[i]));
        moved = moved || back;
    }
    return moved;
}

Result<> AdmissionNetwork::settle(Way way)
{
    for (int i = 0; i < kMostPasses; ++i) {
        BB_TRY(const bool moved, pass(way));
        if (!moved)
            break;
    }
    return {};
}

/// Steps before one that has a day were done, whether or not the book knows when.
void AdmissionNetwork::putFloor(QDate floor)
{
    int lastGiven = -1;
    for (std::size_t i = 0; i < m_procedure.steps.size(); ++i) {
        if (m_procedure.steps[i].given.isValid())
            lastGiven = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < m_procedure.steps.size(); ++i) {
        const ProcedureStep& step = m_procedure.steps[i];
        if (!step.applies || step.given.isValid() || static_cast<int>(i) < lastGiven)
            continue;
        const QDate from = std::max({floor, step.existsFrom, step.arrived}); // an invalid day is before every other
        if (!from.isValid())
            continue;
        StepBound& bound = m_bounds[i].earliest;
        bound.day = from;
        bound.why = floor.isValid() && from == floor ? QStringLiteral("还没有办，最早今天")
            : from == step.arrived ? QStringLiteral("%1转入，转入以后才由本支部讨论").arg(chineseDay(from))
                                   : QStringLiteral("%1起才有这一步").arg(chineseDay(from));
        m_bounds[i].firm = bound;
    }
}

Result<std::vector<Bounds>> AdmissionNetwork::solve(QDate floor)
{
    m_bounds.assign(m_procedure.steps.size(), {});
    putFloor(floor);
    // A given day is judged by what came before it; what it asks of others must not come back to it.
    BB_CHECK(settle(Way::Forwards));
    const std::vector<Bounds> fromBefore = m_bounds;
    BB_CHECK(settle(Way::BothWays));
    for (std::size_t i = 0; i < m_bounds.size(); ++i) {
        if (m_procedure.steps[i].given.isValid())
            m_bounds[i] = fromBefore[i];
    }
    return m_bounds;
}

} // namespace branchbook::rules
