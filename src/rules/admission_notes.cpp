// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/admission_notes.h"

#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::rules {

namespace {

constexpr char16_t kReview[] = u"12"; ///< 支委会审查

StepOutlook* stepIn(AdmissionResult& result, QStringView code)
{
    const auto found = std::find_if(result.steps.begin(), result.steps.end(),
                                    [&](const StepOutlook& step) { return step.code == code; });
    return found == result.steps.end() ? nullptr : &*found;
}

/// The day on which the review was or would be: given, not later than what came after it, or the first one there is.
QDate reviewDay(const AdmissionFile& file, const StepOutlook& review)
{
    if (review.given.isValid())
        return review.given;
    const auto index = static_cast<std::size_t>(std::max(0, file.procedure.indexOf(review.code)));
    const QDate known = file.procedure.steps[index].textDay;
    if (known < file.today)
        return known;
    return review.earliest.exists() ? std::max(review.earliest.day, file.today) : file.today;
}

void addNote(AdmissionResult& result, StepOutlook& step, const QString& note)
{
    step.notes.append(note);
    result.notes.append(note);
}

} // namespace

Result<> noteLeaving(const AdmissionFile& file, AdmissionResult& result)
{
    const QDate leaves = file.question.leavesOn;
    StepOutlook* review = stepIn(result, kReview);
    if (!leaves.isValid() || review == nullptr || !review->applies)
        return {};
    const QDate day = reviewDay(file, *review);
    if (file.catalogue.find(u"dev.leaving_within", day) == nullptr)
        return {};
    BB_TRY(const Figure within, figureOn(file.catalogue, u"dev.leaving_within", day));
    BB_TRY(const Span span, spanOf(within));
    const bool gone = leaves < day;
    const bool near = !gone && leaves < addSpan(day, span);
    if (review->given.isValid() && gone)
        addNote(result, *review,
                QStringLiteral("%1就要离开，早于第12步“%2”的%3，请核对这两个日期。")
                    .arg(chineseDay(leaves), review->title, chineseDay(day)));
    if (near) {
        review->ruleId = within.ruleId;
        review->strength = within.strength;
        review->conflict +=
            QStringLiteral("%1将离开，不到%2，%3不办理接收手续（%4）。")
                .arg(chineseDay(leaves), spanWords(within), strengthWord(within.strength), within.cited);
    }
    if (review->given.isValid())
        return {};
    const QString found = gone ? QStringLiteral("%1离开时还没有办到这一步")
        : near                 ? QStringLiteral("%1离开，这以前不到%2")
                               : QStringLiteral("%1离开，这以前有%2以上");
    addNote(result, *review,
            QStringLiteral("没有写第12步“%1”的日期。按%2推算，").arg(review->title, chineseDay(day))
                + (gone ? found.arg(chineseDay(leaves)) : found.arg(chineseDay(leaves), spanWords(within)))
                + QStringLiteral("。写上这一步的日期才能确定。"));
    return {};
}

void noteExtension(const AdmissionFile& file, AdmissionResult& result)
{
    StepOutlook* meeting = stepIn(result, u"23");
    if (!file.procedure.extendedAt23 || meeting == nullptr)
        return;
    addNote(result, *meeting,
            QStringLiteral("%1的会是决定延长预备期的会。延长到%2满，从这一天起再开党员大会讨论能否转正。")
                .arg(chineseDay(meeting->given), chineseDay(result.probationEnds)));
}

void noteTexts(const AdmissionFile& file, AdmissionResult& result)
{
    const QDate since = file.procedure.rule->validFrom;
    const auto& steps = file.procedure.steps;
    const bool begunBefore = std::any_of(steps.begin(), steps.end(), [&](const ProcedureStep& step) {
        return step.given.isValid() && step.given < since;
    });
    if (!since.isValid() || !begunBefore)
        return;
    const QString today = chineseDay(file.today);
    bool any = false;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StepOutlook& outlook = result.steps[i];
        if (!outlook.applies || outlook.given.isValid() || steps[i].textDay < since)
            continue;
        outlook.notes.append(QStringLiteral("没有写日期，按%1施行的条文推算").arg(today));
        any = true;
    }
    if (any)
        result.notes.append(
            QStringLiteral("这个人的发展在%1以前就开始了：写了日期的步骤按当天施行的条文算，没有写日期、"
                           "后面也没有日期的步骤按%2施行的条文算。早已办过的，请补上日期再算。")
                .arg(chineseDay(since), today));
}

} // namespace branchbook::rules
