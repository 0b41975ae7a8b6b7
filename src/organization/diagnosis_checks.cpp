// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/diagnosis_checks.h"

#include "branchbook/base/date.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"

#include <QSet>

#include <algorithm>

namespace branchbook::organization {

namespace {

Error diagnosisError(const char* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)};
}

QString diagnosisDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Result<> checkDiagnosisPeople(const QList<DiagnosisPerson>& people)
{
    QSet<QString> seen;
    for (const DiagnosisPerson& person : people) {
        if (person.name.isEmpty())
            return fail(diagnosisError("diagnosis.person_missing", {}, "people"));
        const QString who = person.member ? person.member->toString() : person.name;
        if (seen.contains(who))
            return fail(diagnosisError("diagnosis.person_twice", {person.name}, "people"));
        seen.insert(who);
    }
    return {};
}

Result<> checkDiagnosisRemedies(const Diagnosis& diagnosis)
{
    QSet<QString> seen;
    for (const DiagnosisRemedy& remedy : diagnosis.remedies) {
        if (remedy.matter.isEmpty())
            return fail(diagnosisError("diagnosis.remedy_matter", {}, "remedy"));
        if (seen.contains(remedy.matter))
            return fail(diagnosisError("diagnosis.remedy_twice", {remedy.matter}, "remedy"));
        seen.insert(remedy.matter);
        if (remedy.dueOn.isValid() && diagnosis.heldOn.isValid() && remedy.dueOn < diagnosis.heldOn)
            return fail(diagnosisError(
                "diagnosis.remedy_due",
                {remedy.matter, diagnosisDayWords(remedy.dueOn), diagnosisDayWords(diagnosis.heldOn)}, "remedy"));
    }
    return {};
}

} // namespace

Diagnosis tidyDiagnosis(Diagnosis diagnosis)
{
    diagnosis.opinion = trimmedText(diagnosis.opinion);
    for (DiagnosisPerson& person : diagnosis.people)
        person.name = trimmedText(person.name);
    for (DiagnosisRemedy& remedy : diagnosis.remedies) {
        remedy.matter = oneLine(remedy.matter);
        remedy.owner.name = trimmedText(remedy.owner.name);
    }
    std::stable_sort(diagnosis.judgements.begin(), diagnosis.judgements.end(),
                     [](const auto& a, const auto& b) { return a.aspect < b.aspect; });
    return diagnosis;
}

Result<> checkDiagnosis(const Diagnosis& diagnosis, QDate today)
{
    if (diagnosisPeriodName(diagnosis.period).isEmpty())
        return fail(diagnosisError("diagnosis.period", {diagnosisDayWords(diagnosis.period.first)}, "period"));
    const QString title = diagnosisPeriodTitle(diagnosis.period);
    if (diagnosis.period.first > today)
        return fail(diagnosisError("diagnosis.period_future", {title}, "period"));
    if (diagnosis.heldOn.isValid() && diagnosis.heldOn > today)
        return fail(diagnosisError("diagnosis.day_future", {diagnosisDayWords(diagnosis.heldOn)}, "date"));
    if (diagnosis.heldOn.isValid() && diagnosis.heldOn < diagnosis.period.first)
        return fail(diagnosisError("diagnosis.day_before", {diagnosisDayWords(diagnosis.heldOn), title}, "date"));
    BB_CHECK(checkDiagnosisPeople(diagnosis.people));
    return checkDiagnosisRemedies(diagnosis);
}

Result<> checkDiagnosisWhole(const Diagnosis& diagnosis)
{
    QStringList open;
    for (const DiagnosisAspect aspect : diagnosis.openAspects())
        open << diagnosisAspectTitle(aspect);
    if (!open.isEmpty())
        return fail(diagnosisError("diagnosis.open", {shownList(open)}, "judge"));
    if (!diagnosis.conclusion)
        return fail(diagnosisError("diagnosis.conclusion_missing", {}, "conclusion"));
    if (diagnosis.opinion.isEmpty())
        return fail(diagnosisError("diagnosis.opinion_missing", {}, "opinion"));
    if (diagnosis.people.isEmpty())
        return fail(diagnosisError("diagnosis.people_missing", {}, "people"));
    if (!diagnosis.heldOn.isValid())
        return fail(diagnosisError("diagnosis.day_missing", {}, "date"));
    for (const DiagnosisRemedy& remedy : diagnosis.remedies) {
        if (remedy.owner.name.isEmpty())
            return fail(diagnosisError("diagnosis.remedy_owner", {remedy.matter}, "remedy"));
    }
    return {};
}

} // namespace branchbook::organization
