// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/question_differences.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/shown_value.h"

#include <QGridLayout>

namespace branchbook::ui {

ShownChange shownDifference(const QString& person, book::Field field, const QString& before, const QString& after)
{
    auto [one, other] = shownPair(field, before, after);
    return {person, book::fieldLabel(field), before.isEmpty() ? QStringLiteral("—") : std::move(one), std::move(other)};
}

std::vector<ShownChange> differencesIn(const PlanView& view, int number)
{
    std::vector<ShownChange> found;
    for (const roster::RowProblem& problem : problemsOf(view.plan, number)) {
        if (isDifference(problem) && problem.field)
            found.push_back(
                shownDifference({}, *problem.field, problem.problem.args.value(1), problem.problem.args.value(2)));
    }
    for (const roster::Change& change : changesOf(view.plan, number)) {
        if (!change.oldValue.isEmpty())
            found.push_back(shownDifference({}, change.field, change.oldValue, change.newValue));
    }
    return found;
}

std::vector<ShownChange> keptDifferences(const PlanView& view, std::size_t most)
{
    std::vector<ShownChange> found;
    for (const int at : view.rows[std::size_t(RowFilter::Kept)]) {
        const roster::PlanRow& row = view.plan.rows[std::size_t(at)];
        for (const roster::RowProblem& problem : problemsOf(view.plan, row.number)) {
            if (!isDifference(problem) || !problem.field)
                continue;
            if (found.size() == most)
                return found;
            found.push_back(shownDifference(personIn(view, row), *problem.field, problem.problem.args.value(1),
                                            problem.problem.args.value(2)));
        }
    }
    return found;
}

namespace {

/// Whole, on as many lines as it takes: what is cut off may be what differs.
QLabel* valueLabel(const QString& text, Ink ink)
{
    const int widest = scaled(180);
    auto* value = paragraph(text, TextRole::Small, ink);
    const int width = qMin(textWidth(text, TextRole::Small) + 2, widest);
    value->setFixedSize(width, value->heightForWidth(width)); // a popover asks nobody how high he is when he is narrow
    return value;
}

} // namespace

QWidget* makeDifferences(const std::vector<ShownChange>& changes)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(label(QWidget::tr("名册里"), TextRole::Caption, Ink::Text3), 0, 1);
    grid->addWidget(label(QWidget::tr("表格里"), TextRole::Caption, Ink::Text3), 0, 3);
    int row = 1;
    for (const ShownChange& change : changes) {
        grid->addWidget(label(change.label, TextRole::Small, Ink::Text2), row, 0);
        grid->addWidget(valueLabel(change.before, Ink::Text2), row, 1);
        grid->addWidget(iconLabel(QStringLiteral("arrow-right"), 14, Color::Text3), row, 2);
        grid->addWidget(valueLabel(change.after, Ink::Text), row, 3);
        ++row;
    }
    return box;
}

} // namespace branchbook::ui
