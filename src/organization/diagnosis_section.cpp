// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 支部研判 adds to the quarterly report. Sentences of the report are Chinese in every language.
#include "branchbook/base/date.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/diagnosis_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// The matters that a round put into the ledger, as of a day.
Result<ledger::Figures> remedyFigures(const store::Session& session, const Diagnosis& diagnosis, QDate day)
{
    ledger::ItemQuery query;
    query.branch = diagnosis.branch;
    query.sourceId = diagnosis.id.toString();
    BB_TRY(const auto items, ledger::listItems(session, query));
    QList<ledger::Item> then;
    for (const ledger::Item& item : items) {
        if (item.raisedOn <= day)
            then.append(ledger::asOf(item, day));
    }
    return ledger::figuresOf(then, day);
}

QString diagnosisWords(const Diagnosis& diagnosis, const ledger::Figures& remedies)
{
    QStringList grades;
    for (const DiagnosisJudgement& each : diagnosis.judgements)
        grades << diagnosisAspectTitle(each.aspect) + diagnosisGradeTitle(each.grade);
    QString text = QStringLiteral("%1支部研判于%2开展，%3人参加，%4，结论为%5")
                       .arg(diagnosisPeriodTitle(diagnosis.period), PartialDate::of(diagnosis.heldOn).toChinese(),
                            QString::number(diagnosis.people.size()), grades.join(u'、'),
                            diagnosisGradeTitle(diagnosis.conclusion.value_or(DiagnosisGrade::Healthy)));
    if (remedies.total > 0)
        text += QStringLiteral("；列入整改%1项，已办结%2项").arg(remedies.total).arg(remedies.closed);
    return text + u'。';
}

QJsonObject diagnosisFigures(const Diagnosis& diagnosis, const ledger::Figures& remedies)
{
    QJsonObject judged;
    for (const DiagnosisJudgement& each : diagnosis.judgements)
        judged.insert(diagnosisAspectName(each.aspect), diagnosisGradeName(each.grade));
    return {{QStringLiteral("period"), diagnosisPeriodName(diagnosis.period)},
            {QStringLiteral("date"), diagnosis.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("people"), diagnosis.people.size()},
            {QStringLiteral("judgements"), judged},
            {QStringLiteral("conclusion"), diagnosisGradeName(diagnosis.conclusion.value_or(DiagnosisGrade::Healthy))},
            {QStringLiteral("remedies"), remedies.total},
            {QStringLiteral("remedies_closed"), remedies.closed}};
}

} // namespace

Result<> addDiagnosisSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(auto held, listDiagnoses(query.session, query.branch));
    held.removeIf([&](const Diagnosis& each) { return !each.isFinished() || !range.contains(each.heldOn); });
    if (held.isEmpty())
        return {};
    std::stable_sort(held.begin(), held.end(),
                     [](const Diagnosis& a, const Diagnosis& b) { return a.heldOn < b.heldOn; });
    QString words;
    QJsonArray figures;
    for (const Diagnosis& diagnosis : held) {
        BB_TRY(const auto remedies, remedyFigures(query.session, diagnosis, range.last));
        words += diagnosisWords(diagnosis, remedies);
        figures.append(diagnosisFigures(diagnosis, remedies));
    }
    section.parts.emplace_back(book::SectionText{words});
    section.figures.insert(QStringLiteral("diagnoses"), figures);
    return {};
}

} // namespace branchbook::organization
