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

/// 最早2026年6月10日，最迟2026年7月9日
QString boundsOf(const StepOutlook& step)
{
    QStringList parts;
    if (step.earliest.exists())
        parts.append(QStringLiteral("最早%1").arg(chineseDay(step.earliest.day)));
    if (step.latest.exists())
        parts.append(
            (step.latest.strength == Strength::Normally ? QStringLiteral("一般不晚于%1") : QStringLiteral("最迟%1"))
                .arg(chineseDay(step.latest.day)));
    return parts.join(u'，');
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

QString wantedWords(const StepDate& wanted, const AdmissionResult& result)
{
    const StepOutlook* step = result.step(wanted.code);
    if (step == nullptr)
        return {};
    QString text = QStringLiteral("%1打算在%2").arg(nameOf(*step), chineseDay(wanted.on));
    if (const QString bounds = boundsOf(*step); !bounds.isEmpty())
        text += u'：' + bounds;
    if (!result.reachable)
        return text + u'。';
    if (*result.reachable)
        return text + QStringLiteral("，来得及。");
    if (!step->conflict.isEmpty()) // which says why, below
        return text + QStringLiteral("，来不及。");
    return text + QStringLiteral("，来不及：%1。").arg(result.unreachableWhy);
}

QString nextWords(const AdmissionResult& result)
{
    const StepOutlook* last = lastDone(result);
    QString text = last == nullptr ? QString() : QStringLiteral("%1在%2。").arg(nameOf(*last), chineseDay(last->given));
    if (const StepOutlook* next = nextBound(result, last))
        text += QStringLiteral("下一步%1%2。").arg(nameOf(*next), boundsOf(*next));
    return text;
}

} // namespace

QString admissionSentence(const AdmissionQuestion& question, const AdmissionResult& result)
{
    QString text = question.wanted ? wantedWords(*question.wanted, result) : nextWords(result);
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
                    .arg(chineseDay(result.probationEnds), chineseDay(result.fullMemberDate));
    return text;
}

} // namespace branchbook::rules
