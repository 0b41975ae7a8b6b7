// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 支部研判 adds to the agenda and to the quarterly report. Sentences of the report are Chinese in every language.
#include "branchbook/base/date.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/rules/figure.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace branchbook::organization {

namespace {

constexpr char16_t kDiagnosisTerm[] = u"diagnosis_round";

/// The period of the same length that ended last before `today`, or the one that runs where that is the very next; after `last` in
/// any case. Nothing: the next has not begun.
std::optional<DateRange> nextDiagnosisPeriod(DateRange last, QDate today)
{
    if (diagnosisPeriodName(last).isEmpty())
        return std::nullopt;
    const int months = (last.last.year() - last.first.year()) * 12 + last.last.month() - last.first.month() + 1;
    const auto after = [months](DateRange period) {
        return DateRange{period.first.addMonths(months), period.last.addDays(1).addMonths(months).addDays(-1)};
    };
    DateRange next = after(last);
    if (next.first > today)
        return std::nullopt;
    while (after(next).last < today)
        next = after(next);
    return next;
}

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

void addDiagnosisTerm(rules::Facts& facts, DateRange period, int days, bool settled, const QString& ref)
{
    const QString subject = QStringLiteral("diagnosis:") + diagnosisPeriodName(period);
    facts.things.push_back({subject, diagnosisPeriodTitle(period) + QStringLiteral("："), {}, {}});
    facts.terms.push_back({QString::fromUtf16(kDiagnosisTerm), subject, period.last.addDays(days), settled,
                           QStringLiteral("diagnosis/") + ref});
}

} // namespace

Result<> addDiagnosisFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kDiagnosisTerm));
    BB_TRY(const auto rounds, listDiagnoses(query.session, query.branch));
    if (rounds.isEmpty())
        return {};
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, u"diagnosis.days", query.today));
    const int days = static_cast<int>(figure.number.numerator / figure.number.denominator);
    DateRange last = rounds.first().period;
    for (const Diagnosis& round : rounds) {
        addDiagnosisTerm(facts, round.period, days, round.isFinished(), round.id.toString());
        // A year and its last quarter end on one day: the branch goes on as it did of late.
        if (round.period.last > last.last || (round.period.last == last.last && round.period.first > last.first))
            last = round.period;
    }
    // One alone: whoever stopped for years is asked for the time that runs or has just passed, not for all that lies between.
    const auto next = nextDiagnosisPeriod(last, query.today);
    if (next)
        addDiagnosisTerm(facts, *next, days, false, diagnosisPeriodName(*next));
    return {};
}

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
