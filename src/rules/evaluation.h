// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of `evaluate`: what every kind of obligation needs to look at, and where its findings go.
#pragma once

#include "branchbook/rules/evaluate.h"
#include "rules/fact_index.h"

namespace branchbook::rules {

/// All versions of one obligation, oldest first.
using Versions = QList<const Rule*>;

struct Evaluation {
    const Catalogue& catalogue;
    const Facts& facts;
    const Question& question;
    const WorkingDays& workingDays;
    const FactIndex& index;
    QHash<QString, const Waiver*> waivers;
    std::vector<Finding> findings;

    /// Whether the book has records of it at all.
    [[nodiscard]] bool keeps(const QString& what) const { return facts.keeps.isEmpty() || facts.keeps.contains(what); }
    /// Whether it has records of it of this one.
    [[nodiscard]] bool keeps(const QString& what, const QString& subject) const
    {
        return keeps(what) || facts.keepsOf.value(what).contains(subject);
    }
    [[nodiscard]] bool applies(const Rule& rule) const; ///< its condition is met
    /// Whether it would be noted: due inside the window, and late still if it is older than what is asked for whole.
    [[nodiscard]] bool asksFor(QDate due, State state) const;
    /// And what stays open whatever its age, and what ends later but wants to be mentioned by now.
    [[nodiscard]] bool asksFor(const Finding& finding) const;
    /// Waived where somebody said why, then noted if it is asked for.
    void add(Finding finding);
};

[[nodiscard]] const Rule* inForceOn(const Versions& versions, QDate day);
/// "rule|subject|period".
[[nodiscard]] QString findingKey(const Rule& rule, const QString& subject, const QString& period);

void evaluateCount(Evaluation& evaluation, const Versions& versions);
void evaluateDeadline(Evaluation& evaluation, const Versions& versions);
void evaluateExpiry(Evaluation& evaluation, const Versions& versions);
void evaluateLimit(Evaluation& evaluation, const Versions& versions);

} // namespace branchbook::rules
