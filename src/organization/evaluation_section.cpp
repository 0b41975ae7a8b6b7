// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/evaluation_section.h"

#include "branchbook/organization/evaluation_store.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace branchbook::organization {

namespace {

constexpr QLatin1StringView kEvaluationAct("democratic_evaluation");

/// "evaluation:2026:excellent"
QString figureKey(const Evaluation& round, const QString& name)
{
    return QStringLiteral("evaluation:%1:%2").arg(round.forYear).arg(name);
}

/// Grades are told once the branch has begun to give them: with the round under way, or done in the period.
bool hasGrades(const Evaluation& round)
{
    return std::any_of(round.people.begin(), round.people.end(), [](const auto& one) { return one.grade.has_value(); });
}

/// Not translated: it goes into a Chinese document.
QString gradesText(const Evaluation& round)
{
    QStringList parts;
    for (std::size_t i = 0; i < kGrades; ++i) {
        const auto grade = static_cast<Grade>(i);
        parts.append(QStringLiteral("%1%2人").arg(
            gradeTitle(grade), markFigure(figureKey(round, gradeName(grade)), round.with(grade).size())));
    }
    QString text = QStringLiteral("评定") + parts.join(u'、');
    if (const auto open = round.ungraded().size(); open > 0)
        text += QStringLiteral("，%1人尚未评定").arg(markFigure(figureKey(round, QStringLiteral("open")), open));
    return text;
}

/// What somebody has instead of the grade that is counted.
QString standOf(const EvaluatedPerson& person)
{
    if (person.grade)
        return gradeTitle(*person.grade);
    if (!person.isFull())
        return QStringLiteral("预备党员，参加评议，不评定等次");
    if (person.part == EvaluationPart::Excused)
        return person.partWhy.isEmpty() ? QStringLiteral("不参加评议")
                                        : QStringLiteral("不参加评议：") + person.partWhy;
    return QStringLiteral("尚未评定");
}

book::FigurePeople figureOf(const Evaluation& round, const QString& name, const QString& title,
                            const std::function<bool(const EvaluatedPerson&)>& counts)
{
    book::FigurePeople figure{
        figureKey(round, name), QStringLiteral("%1年度民主评议：%2").arg(round.forYear).arg(title), {}, {}};
    for (const EvaluatedPerson& person : round.people) {
        if (counts(person))
            figure.counted.append({person.member, person.name, person.partWhy});
        else
            figure.leftOut.append({person.member, person.name, standOf(person)});
    }
    return figure;
}

/// Who is on the list, who takes no part, and who has which grade.
QList<book::FigurePeople> peopleOf(const Evaluation& round)
{
    QList<book::FigurePeople> figures{
        figureOf(round, QStringLiteral("people"), QStringLiteral("列入名单"), [](const auto&) { return true; }),
        figureOf(round, QStringLiteral("excused"), QStringLiteral("不参加评议"),
                 [](const auto& person) { return person.part == EvaluationPart::Excused; })};
    if (!hasGrades(round))
        return figures;
    for (std::size_t i = 0; i < kGrades; ++i) {
        const auto grade = static_cast<Grade>(i);
        figures.append(figureOf(round, gradeName(grade), gradeTitle(grade),
                                [grade](const auto& person) { return person.grade == grade; }));
    }
    figures.append(figureOf(round, QStringLiteral("open"), QStringLiteral("尚未评定"),
                            [](const auto& person) { return person.getsGrade() && !person.grade; }));
    return figures;
}

QJsonObject gradesJson(const Evaluation& round)
{
    QJsonObject json;
    for (std::size_t i = 0; i < kGrades; ++i)
        json.insert(gradeName(static_cast<Grade>(i)), int(round.with(static_cast<Grade>(i)).size()));
    json.insert(QStringLiteral("open"), int(round.ungraded().size()));
    return json;
}

} // namespace

Result<> addEvaluationSection(const store::Session& session, book::BranchId branch, DateRange period, QDate today,
                              book::AreaSection& section)
{
    BB_TRY(auto rounds, listEvaluations(session, branch));
    std::reverse(rounds.begin(), rounds.end());
    QJsonArray figures;
    for (const Evaluation& round : rounds) {
        QStringList steps;
        QJsonArray stepsJson;
        for (const EvaluationStepDay& step : round.steps) {
            if (step.doneOn < period.first || step.doneOn > std::min(period.last, today))
                continue;
            steps.append(QStringLiteral("%1（%2月%3日）")
                             .arg(evaluationStepTitle(step.step))
                             .arg(step.doneOn.month())
                             .arg(step.doneOn.day()));
            stepsJson.append(QJsonObject{{QStringLiteral("step"), evaluationStepName(step.step)},
                                         {QStringLiteral("date"), step.doneOn.toString(Qt::ISODate)}});
        }
        if (steps.isEmpty())
            continue;
        QJsonObject json{{QStringLiteral("for_year"), round.forYear},
                         {QStringLiteral("people"), int(round.people.size())},
                         {QStringLiteral("steps"), stepsJson}};
        QString text = QStringLiteral("%1年度民主评议党员：%2；参加评议%3人")
                           .arg(QString::number(round.forYear), steps.join(u'、'),
                                markFigure(figureKey(round, QStringLiteral("people")), round.people.size()));
        if (hasGrades(round)) {
            text += QStringLiteral("，") + gradesText(round);
            json.insert(QStringLiteral("grades"), gradesJson(round));
        }
        section.parts.emplace_back(book::SectionText::of(text + QStringLiteral("。")));
        section.people += peopleOf(round);
        figures.append(json);
    }
    if (!figures.isEmpty())
        section.figures.insert(QStringLiteral("evaluations"), figures);
    return {};
}

Result<> addEvaluationFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const auto rounds, listEvaluations(query.session, query.branch));
    for (const Evaluation& round : rounds) {
        const EvaluationStepDay* ballot = round.step(EvaluationStep::Ballot);
        if (ballot == nullptr || ballot->doneOn < query.from)
            continue;
        const bool isHeld =
            std::any_of(facts.occurrences.begin(), facts.occurrences.end(), [&](const rules::Occurrence& one) {
                return one.what == kEvaluationAct && !one.planned
                    && one.forYear.value_or(one.on.year()) == round.forYear;
            });
        if (!isHeld)
            facts.occurrences.push_back({QString(kEvaluationAct),
                                         {},
                                         ballot->doneOn,
                                         ballot->doneOn > query.today,
                                         round.forYear,
                                         refOf(round.id)});
    }
    return {};
}

} // namespace branchbook::organization
