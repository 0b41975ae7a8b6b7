// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/evaluate.h"

#include "rules/evaluation.h"
#include "rules/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace branchbook::rules {

namespace {

/// Measures are counts and hours; a thousandth is finer than any of them.
Fraction asFraction(double value)
{
    constexpr qint64 kScale = 1000;
    const qint64 scaled = std::llround(std::max(value, 0.0) * static_cast<double>(kScale));
    const qint64 common = std::gcd(scaled, kScale);
    return {scaled / common, kScale / common};
}

void evaluateRule(Evaluation& evaluation, const Versions& versions)
{
    const Body& body = versions.first()->body;
    if (std::holds_alternative<CountInPeriod>(body))
        evaluateCount(evaluation, versions);
    else if (std::holds_alternative<DeadlineAfter>(body))
        evaluateDeadline(evaluation, versions);
    else if (std::holds_alternative<Expiry>(body))
        evaluateExpiry(evaluation, versions);
    else if (std::holds_alternative<Limit>(body))
        evaluateLimit(evaluation, versions);
}

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Upcoming: return QStringLiteral("upcoming");
    case State::Due: return QStringLiteral("due");
    case State::Overdue: return QStringLiteral("overdue");
    case State::Done: return QStringLiteral("done");
    case State::Waived: break;
    }
    return QStringLiteral("waived");
}

bool Evaluation::applies(const Rule& rule) const
{
    if (!rule.when)
        return true;
    const auto measure = facts.measure(rule.when->measure);
    return measure && compares(asFraction(*measure), rule.when->comparison, rule.when->value);
}

bool Evaluation::asksFor(QDate due, State state) const
{
    const bool older = question.wholeFrom.isValid() && due < question.wholeFrom;
    return question.window.contains(due) && (!older || state == State::Overdue);
}

bool Evaluation::asksFor(const Finding& finding) const
{
    const bool stays = question.wholeFrom.isValid() && finding.due < question.wholeFrom && staysOpen(finding);
    const bool mentioned = question.reminders && finding.due > question.window.last && finding.begins <= question.today
        && finding.state != State::Done && std::holds_alternative<Expiry>(finding.rule->body);
    return stays || mentioned || asksFor(finding.due, finding.state);
}

void Evaluation::add(Finding finding)
{
    if (!asksFor(finding))
        return;
    const Waiver* waiver = waivers.value(finding.key);
    if (waiver && finding.state != State::Done) {
        finding.state = State::Waived;
        finding.waivedBecause = waiver->reason;
        if (finding.why.endsWith(u'。'))
            finding.why.chop(1);
        finding.why += QStringLiteral("；已说明原因：%1。").arg(waiver->reason);
        if (!asksFor(finding))
            return;
    }
    findings.push_back(std::move(finding));
}

bool staysOpen(const Finding& finding)
{
    if (std::holds_alternative<Expiry>(finding.rule->body)) // a day that the records name is late until it is settled
        return finding.state == State::Overdue;
    const auto* deadline = std::get_if<DeadlineAfter>(&finding.rule->body);
    return deadline && deadline->stays && (finding.state == State::Due || finding.state == State::Overdue);
}

const Rule* inForceOn(const Versions& versions, QDate day)
{
    for (const Rule* rule : versions) {
        if (rule->isInForce(day))
            return rule;
    }
    return nullptr;
}

QString findingKey(const Rule& rule, const QString& subject, const QString& period)
{
    return rule.id + QLatin1Char('|') + subject + QLatin1Char('|') + period;
}

std::vector<Finding> evaluate(const Catalogue& catalogue, const Facts& facts, const Question& question,
                              const WorkingDays& workingDays, const std::vector<Waiver>& waivers)
{
    if (!question.today.isValid() || !question.window.first.isValid() || !question.window.last.isValid())
        return {};
    const FactIndex index(facts);
    Evaluation evaluation{catalogue, facts, question, workingDays, index, {}, {}};
    for (const Waiver& waiver : waivers)
        evaluation.waivers.insert(waiver.key, &waiver);
    QHash<QString, int> order;
    for (const Rule& rule : catalogue.rules()) {
        if (!rule.isObligation() || order.contains(rule.id))
            continue;
        order.insert(rule.id, static_cast<int>(order.size()));
        evaluateRule(evaluation, catalogue.versions(rule.id));
    }
    std::vector<Finding>& findings = evaluation.findings;
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        if (a.due != b.due)
            return a.due < b.due;
        return a.rule->id == b.rule->id ? a.subject < b.subject : order.value(a.rule->id) < order.value(b.rule->id);
    });
    return std::move(findings);
}

} // namespace branchbook::rules
