// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosis_desk.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonValue gradeJson(std::optional<DiagnosisGrade> grade)
{
    return grade ? QJsonValue(diagnosisGradeName(*grade)) : QJsonValue();
}

QString gradeShown(std::optional<DiagnosisGrade> grade)
{
    return grade ? shownName(diagnosisGradeName(*grade).toLatin1().constData(), diagnosisGradeTitle(*grade))
                 : tr("没有研判");
}

QString aspectShown(DiagnosisAspect aspect)
{
    return shownName(diagnosisAspectName(aspect).toLatin1().constData(), diagnosisAspectTitle(aspect));
}

QString namesOfPeople(const QList<DiagnosisPerson>& people)
{
    QStringList names;
    for (const DiagnosisPerson& person : people)
        names << person.name;
    return names.join(tr("、"));
}

QJsonArray remediesJson(const Diagnosis& diagnosis)
{
    QJsonArray list;
    for (const DiagnosisRemedy& remedy : diagnosis.remedies)
        list.append(QJsonObject{
            {QStringLiteral("matter"), remedy.matter},
            {QStringLiteral("owner"), remedy.owner.name.isEmpty() ? QJsonValue() : QJsonValue(remedy.owner.name)},
            {QStringLiteral("until"), dayJson(remedy.dueOn)}});
    return list;
}

void addRound(QStringList& lines, const Diagnosis& diagnosis)
{
    for (const DiagnosisAspect aspect : diagnosisAspects())
        lines << QStringList{tr("判断"), aspectShown(aspect), gradeShown(diagnosis.gradeOf(aspect))}.join(u'\t');
    if (!diagnosis.opinion.isEmpty())
        lines << tr("结论意见：%1").arg(diagnosis.opinion);
    if (!diagnosis.people.isEmpty())
        lines << tr("参加人：%1").arg(namesOfPeople(diagnosis.people));
    for (const DiagnosisRemedy& remedy : diagnosis.remedies)
        lines << QStringList{tr("整改"), remedy.matter, remedy.owner.name, remedy.dueOn.toString(Qt::ISODate)}
                     .join(u'\t')
                     .trimmed();
    for (const DiagnosisCorrection& each : diagnosis.corrections)
        lines << tr("%1 更正，原来是 %2，原因：%3").arg(each.on.toString(Qt::ISODate), each.before, each.reason);
}

} // namespace

Result<DateRange> diagnosisPeriod(const QString& text)
{
    const auto period = diagnosisPeriodByName(trimmedText(text));
    if (!period)
        return fail(ErrorKind::Invalid, QStringLiteral("diagnosis.period"), {text});
    return *period;
}

Result<Diagnosis> diagnosisNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listDiagnoses(desk.reader(), desk.branch.id));
    const auto period = diagnosisPeriodByName(trimmedText(wanted));
    for (const Diagnosis& diagnosis : all) {
        if ((period && diagnosis.period == *period) || diagnosis.id.toString() == wanted)
            return diagnosis;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("diagnosis.none_of"), {wanted});
}

Result<DiagnosisFactsThen> factsOfDiagnosis(const Context& context, const TransferDesk& desk,
                                            const Diagnosis& diagnosis)
{
    if (diagnosis.isFinished())
        return DiagnosisFactsThen{diagnosis.facts, diagnosis.factsOn, {}};
    BB_TRY(const auto evidence,
           report::collectDiagnosis(desk.reader(), desk.branch, diagnosis.period, desk.today(), context.areas()));
    return DiagnosisFactsThen{evidence.facts, evidence.basis, evidence.proposals};
}

QJsonArray factsJson(const QList<DiagnosisFact>& facts)
{
    QJsonArray list;
    for (const DiagnosisFact& fact : facts) {
        QJsonArray lines;
        for (const DiagnosisLine& line : fact.lines)
            lines.append(QJsonObject{{QStringLiteral("name"), line.name},
                                     {QStringLiteral("detail"), line.detail},
                                     {QStringLiteral("stand"), diagnosisLineStandName(line.stand)}});
        const bool isFigure = fact.stand != DiagnosisFactStand::NoRecord;
        list.append(QJsonObject{{QStringLiteral("aspect"), diagnosisAspectName(fact.aspect)},
                                {QStringLiteral("key"), fact.key},
                                {QStringLiteral("title"), fact.title},
                                {QStringLiteral("figure"), isFigure ? QJsonValue(fact.figure) : QJsonValue()},
                                {QStringLiteral("stand"), diagnosisFactStandName(fact.stand)},
                                {QStringLiteral("basis"), fact.basis},
                                {QStringLiteral("lines"), lines}});
    }
    return list;
}

QStringList factLines(const QList<DiagnosisFact>& facts, FactLines how)
{
    QStringList lines;
    for (const DiagnosisFact& fact : facts) {
        QStringList parts{aspectShown(fact.aspect), branchbook::shownWord(fact.title), shownFigure(fact.figure)};
        if (fact.stand == DiagnosisFactStand::Behind)
            parts << tr("没有达到要求");
        if (how == FactLines::Whole || fact.stand == DiagnosisFactStand::NoRecord)
            parts << shownSentence(fact.basis);
        lines << parts.join(u'\t');
        if (how == FactLines::Figures)
            continue;
        for (const DiagnosisLine& line : fact.lines)
            lines << QStringList{QString(),
                                 shownName(diagnosisLineStandName(line.stand).toLatin1().constData(),
                                           diagnosisLineStandTitle(line.stand)),
                                 shownIfKnown(line.name), shownSentence(line.detail)}
                         .join(u'\t');
    }
    return lines;
}

QJsonObject diagnosisJson(const Diagnosis& diagnosis)
{
    QJsonObject judged;
    for (const DiagnosisAspect aspect : diagnosisAspects())
        judged.insert(diagnosisAspectName(aspect), gradeJson(diagnosis.gradeOf(aspect)));
    QStringList people;
    for (const DiagnosisPerson& person : diagnosis.people)
        people << person.name;
    QJsonArray corrections;
    for (const DiagnosisCorrection& each : diagnosis.corrections)
        corrections.append(QJsonObject{{QStringLiteral("date"), dayJson(each.on)},
                                       {QStringLiteral("before"), each.before},
                                       {QStringLiteral("reason"), each.reason}});
    return {{QStringLiteral("id"), diagnosis.id.toString()},
            {QStringLiteral("period"), diagnosisPeriodName(diagnosis.period)},
            {QStringLiteral("title"), diagnosisPeriodTitle(diagnosis.period)},
            {QStringLiteral("judgements"), judged},
            {QStringLiteral("conclusion"), gradeJson(diagnosis.conclusion)},
            {QStringLiteral("opinion"), diagnosis.opinion.isEmpty() ? QJsonValue() : QJsonValue(diagnosis.opinion)},
            {QStringLiteral("date"), dayJson(diagnosis.heldOn)},
            {QStringLiteral("people"), textsJson(people)},
            {QStringLiteral("remedies"), remediesJson(diagnosis)},
            {QStringLiteral("finished"), dayJson(diagnosis.finishedOn)},
            {QStringLiteral("missing"), textsJson(diagnosis.isFinished() ? QStringList() : diagnosis.missing())},
            {QStringLiteral("corrections"), corrections}};
}

QString diagnosisLine(const Diagnosis& diagnosis)
{
    QStringList parts{diagnosisPeriodTitle(diagnosis.period)};
    if (diagnosis.isFinished())
        parts << tr("%1 研判").arg(diagnosis.heldOn.toString(Qt::ISODate))
              << tr("结论 %1").arg(gradeShown(diagnosis.conclusion));
    else
        parts << tr("草稿") << tr("已研判 %1 / 6").arg(diagnosis.judgements.size());
    if (diagnosis.recycled)
        parts << diagnosis.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> diagnosisAnswer(const Context& context, const TransferDesk& desk, DiagnosisId id)
{
    BB_TRY(const Diagnosis diagnosis, loadDiagnosis(desk.reader(), id));
    BB_TRY(const auto then, factsOfDiagnosis(context, desk, diagnosis));
    QJsonObject json = diagnosisJson(diagnosis);
    json.insert(QStringLiteral("facts_on"), dayJson(then.on));
    json.insert(QStringLiteral("facts"), factsJson(then.facts));
    json.insert(QStringLiteral("proposals"), textsJson(then.proposals));
    Answer answer{json, {diagnosisLine(diagnosis)}};
    answer.lines += factLines(then.facts, FactLines::Figures);
    addRound(answer.lines, diagnosis);
    for (const QString& proposal : then.proposals)
        answer.lines << QStringList{tr("可以列入整改"), proposal}.join(u'\t');
    if (!diagnosis.isFinished()) {
        for (const QString& missing : diagnosis.missing())
            answer.warnings << shownSentence(missing + u'。');
    }
    return answer;
}

} // namespace branchbook::cli
