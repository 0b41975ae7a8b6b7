// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind the figures beside the list of democratic evaluation.
#include "branchbook/base/screen_words.h"
#include "branchbook/book/figure_people.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/report/figure_people_dialog.h"

#include <functional>

namespace branchbook::ui {

namespace {

using namespace organization;

/// What somebody is, seen from a figure that does not count him.
QString insteadOf(const EvaluatedPerson& person)
{
    if (!person.isFull())
        return EvaluationView::tr("预备党员，不评定等次");
    if (person.part == EvaluationPart::Excused)
        return person.partWhy.isEmpty() ? EvaluationView::tr("不参加评议")
                                        : EvaluationView::tr("不参加评议：%1").arg(person.partWhy);
    return person.grade ? shownWord(gradeTitle(*person.grade)) : EvaluationView::tr("待评定");
}

book::FigurePeople evaluationNames(const QString& key, const QString& title, const Evaluation& round,
                                   const std::function<bool(const EvaluatedPerson&)>& counts)
{
    book::FigurePeople figure{key, title, {}, {}};
    for (const EvaluatedPerson& person : round.people) {
        const bool isIn = counts(person);
        (isIn ? figure.counted : figure.leftOut)
            .append({person.member, person.name, isIn ? person.partWhy : insteadOf(person)});
    }
    return figure;
}

} // namespace

void EvaluationView::showNames(int line)
{
    showFigures(line < int(kGrades) ? gradeName(static_cast<Grade>(line)) : QStringLiteral("open"));
}

void EvaluationView::showFigures(const QString& first)
{
    const bool all = round().quotaBase == rules::QuotaBase::AllMembers;
    QList<book::FigurePeople> figures{
        evaluationNames(QStringLiteral("base"), all ? tr("名额按党员总数") : tr("名额按正式党员"), round(),
                        [all](const EvaluatedPerson& person) { return all || person.isFull(); })};
    for (std::size_t i = 0; i < kGrades; ++i) {
        const auto grade = static_cast<Grade>(i);
        figures.append(evaluationNames(gradeName(grade), shownWord(gradeTitle(grade)), round(),
                                       [grade](const EvaluatedPerson& person) { return person.grade == grade; }));
    }
    figures.append(evaluationNames(QStringLiteral("open"), tr("待评定"), round(),
                                   [](const EvaluatedPerson& person) { return person.getsGrade() && !person.grade; }));
    figures.append(evaluationNames(QStringLiteral("excused"), tr("不参加评议"), round(),
                                   [](const auto& person) { return person.part == EvaluationPart::Excused; }));
    (new FigurePeopleDialog(window(), tr("%1年度民主评议").arg(round().forYear), std::move(figures), first))->open();
}

} // namespace branchbook::ui
