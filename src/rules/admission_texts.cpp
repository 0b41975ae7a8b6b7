// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission_texts.h"

#include "branchbook/base/date.h"
#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

/// Whoever was accepted was approved within the longest time that there is for it: not later than this.
Result<QDate> lastApproval(const Catalogue& catalogue, const Procedure& procedure)
{
    const QDate accepted = procedure.given(u"15");
    if (catalogue.find(u"dev.approval_special", accepted) == nullptr)
        return QDate();
    BB_TRY(const Figure longest, figureOn(catalogue, u"dev.approval_special", accepted));
    BB_TRY(const Span span, spanOf(longest));
    return addSpan(accepted, span);
}

} // namespace

const StageSequence* stagesOf(const Rule* rule)
{
    return rule == nullptr ? nullptr : std::get_if<StageSequence>(&rule->body);
}

Result<> setTextDays(const Catalogue& catalogue, QDate today, Procedure& procedure)
{
    QDate day = today;
    for (std::size_t i = procedure.steps.size(); i-- > 0;) {
        ProcedureStep& step = procedure.steps[i];
        if (step.given.isValid())
            day = step.given;
        step.textDay = day;
        if (step.stage.code == u"17" && !step.given.isValid() && procedure.given(u"15").isValid()) {
            BB_TRY(const QDate last, lastApproval(catalogue, procedure));
            if (last.isValid())
                step.textDay = std::min(day, last);
        }
    }
    return {};
}

void useTexts(const Catalogue& catalogue, Procedure& procedure)
{
    for (ProcedureStep& step : procedure.steps) {
        const Rule* version = catalogue.find(kAdmissionSteps, step.textDay);
        const auto* stages = version == procedure.rule ? nullptr : stagesOf(version);
        if (stages == nullptr)
            continue;
        for (const Stage& stage : stages->stages) {
            if (stage.code != step.stage.code)
                continue;
            const QStringList after = step.stage.after;
            step.stage = stage;
            step.stage.after = after;
        }
    }
}

Result<bool> meetingExtended(const Catalogue& catalogue, const AdmissionQuestion& question, const Procedure& procedure)
{
    const QDate accepted = procedure.given(u"15");
    const QDate met = procedure.given(u"23");
    if (!accepted.isValid() || !met.isValid() || question.extensions.isEmpty())
        return false;
    BB_TRY(const Figure probation, figureOn(catalogue, u"dev.probation", accepted));
    BB_TRY(const Span span, spanOf(probation));
    const QDate firstEnd = addSpan(accepted, span);
    return met >= firstEnd && met < addMonths(firstEnd, question.extensions.first());
}

} // namespace branchbook::rules
