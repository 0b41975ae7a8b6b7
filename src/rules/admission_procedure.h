// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of admission as one file meets them, with the spans between them; which limit binds which two steps.
#pragma once

#include "branchbook/rules/admission.h"

namespace branchbook::rules {

enum class LinkKind : quint8 { NotBefore, NotAfter };

/// Step `to` stands not before (not after) step `from` plus the limits, one behind another; no limit: order alone.
struct Link {
    int from = 0;
    int to = 0;
    LinkKind kind = LinkKind::NotBefore;
    QStringList limits;
    int extraMonths = 0; ///< by which probation was extended, after the first limit
    QString lead = {}; ///< limit that is taken off at the end: so long before it the act may be; empty: none
};

struct ProcedureStep {
    Stage stage;
    QDate given;
    QString written; ///< the month, where `given` is one reading of it
    QDate textDay; ///< whose text holds: its own, else that of a step after it, which was not earlier, else today
    bool applies = true;
    QDate existsFrom; ///< the text before did not know this step; invalid: it was always there
    QDate arrived; ///< of 23++: the transfer, before which the later branch had nothing to postpone; invalid: none
};

struct Procedure {
    const Rule* rule = nullptr;
    std::vector<ProcedureStep> steps;
    std::vector<Link> links;
    bool extendedAt23 = false; ///< the meeting that is given extended probation: the one on conversion is to come

    [[nodiscard]] int indexOf(QStringView code) const; ///< -1: no such step
    [[nodiscard]] QDate given(QStringView code) const;
};

/// Codes of the steps that must be done before it, those that apply.
[[nodiscard]] QStringList stepsBefore(const Procedure& procedure, const ProcedureStep& step);
/// Steps and given days; which steps apply by the days that are given or `today`. Errors: see admissionDates().
[[nodiscard]] Result<Procedure> makeProcedure(const Catalogue& catalogue, const AdmissionQuestion& question,
                                              QDate today);

} // namespace branchbook::rules
