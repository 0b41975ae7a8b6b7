// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/admission.h"
#include "branchbook/rules/figure.h"

namespace branchbook::rules {

namespace {

QString nameOf(const StepOutlook& step)
{
    return QStringLiteral("“%1”（第%2步）").arg(step.title, step.code);
}

/// As precise as it is known.
QString givenWords(const StepOutlook& step)
{
    return step.written.isEmpty() ? chineseDay(step.given) : step.written;
}

/// The safe end of what a month gives, and the other one behind it.
QString safeDay(QDate safe, QDate other, const QString& otherWords)
{
    const QString day = chineseDay(safe);
    return other.isValid() && other != safe ? day + otherWords.arg(chineseDay(other)) : day;
}

/// 最早2026年6月10日，最迟2026年7月9日; `byFirst`: the same step by the other reading of the months, or null.
QString boundsOf(const StepOutlook& step, const StepOutlook* byFirst)
{
    const StepOutlook& first = byFirst == nullptr ? step : *byFirst;
    QStringList parts;
    if (step.earliest.exists())
        parts.append(
            (step.earliest.strength == Strength::Setting ? QStringLiteral("一般不早于%1") : QStringLiteral("最早%1"))
                .arg(safeDay(step.earliest.day, first.earliest.day, QStringLiteral("（按月初算是%1）"))));
    if (first.latest.exists())
        parts.append(
            (first.latest.strength == Strength::Normally ? QStringLiteral("一般不晚于%1") : QStringLiteral("最迟%1"))
                .arg(safeDay(first.latest.day, step.latest.day, QStringLiteral("（按月末算是%1）"))));
    return parts.join(u'，');
}

const StepOutlook* sameStep(const AdmissionResult* byFirst, const StepOutlook& step)
{
    return byFirst == nullptr ? nullptr : byFirst->step(step.code);
}

const StepOutlook* lastDone(const AdmissionResult& result)
{
    const StepOutlook* last = nullptr;
    for (const StepOutlook& step : result.steps) {
        if (step.applies && step.given.isValid())
            last = &step;
    }
    return last;
}

/// Local customs and what only some need: never what must be done next.
bool isOptional(const StepOutlook& step)
{
    return step.code == u"23+" || step.code == u"23++";
}

/// The first step behind the last one done whose day the rules bound.
const StepOutlook* nextBound(const AdmissionResult& result, const StepOutlook* last)
{
    bool behind = last == nullptr;
    for (const StepOutlook& step : result.steps) {
        if (behind && step.applies && !isOptional(step) && !step.given.isValid()
            && (step.earliest.exists() || step.latest.exists()))
            return &step;
        behind = behind || &step == last;
    }
    return nullptr;
}

QString wantedWords(const StepDate& wanted, const AdmissionResult& result, const AdmissionResult* byFirst)
{
    const StepOutlook* step = result.step(wanted.code);
    if (step == nullptr)
        return {};
    QString text = QStringLiteral("%1打算在%2")
                       .arg(nameOf(*step), wanted.written.isEmpty() ? chineseDay(wanted.on) : wanted.written);
    if (const QString bounds = boundsOf(*step, sameStep(byFirst, *step)); !bounds.isEmpty())
        text += u'：' + bounds;
    if (!result.reachable)
        return text + u'。';
    if (*result.reachable)
        return text + QStringLiteral("，来得及。");
    if (!step->conflict.isEmpty()) // which says why, below
        return text + QStringLiteral("，来不及。");
    return text + QStringLiteral("，来不及：%1。").arg(result.unreachableWhy);
}

QString nextWords(const AdmissionResult& result, const AdmissionResult* byFirst)
{
    const StepOutlook* last = lastDone(result);
    QString text = last == nullptr ? QString() : QStringLiteral("%1在%2。").arg(nameOf(*last), givenWords(*last));
    if (const StepOutlook* next = nextBound(result, last))
        text += QStringLiteral("下一步%1%2。").arg(nameOf(*next), boundsOf(*next, sameStep(byFirst, *next)));
    return text;
}

} // namespace

QString admissionSentence(const AdmissionQuestion& question, const AdmissionResult& result,
                          const AdmissionResult* byFirst)
{
    QString text = question.wanted ? wantedWords(*question.wanted, result, byFirst) : nextWords(result, byFirst);
    // One cause shows at every step on the way; told once, where it shows first.
    const StepOutlook* wanted = question.wanted ? result.step(question.wanted->code) : nullptr;
    bool told = wanted != nullptr && (!wanted->conflict.isEmpty() || !result.unreachableWhy.isEmpty());
    for (const StepOutlook& step : result.steps) {
        if (!step.applies || step.conflict.isEmpty() || (!step.given.isValid() && told))
            continue;
        text += nameOf(step) + u'：' + step.conflict;
        told = told || !step.given.isValid();
    }
    if (result.probationEnds.isValid())
        text += QStringLiteral("预备期到%1满，转正日期是%2。")
                    .arg(safeDay(result.probationEnds, byFirst == nullptr ? QDate() : byFirst->probationEnds,
                                 QStringLiteral("（按月初算是%1）")),
                         safeDay(result.fullMemberDate, byFirst == nullptr ? QDate() : byFirst->fullMemberDate,
                                 QStringLiteral("（按月初算是%1）")));
    return text;
}

} // namespace branchbook::rules
