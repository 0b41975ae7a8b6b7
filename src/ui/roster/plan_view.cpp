// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_view.h"

#include "branchbook/base/text.h"
#include "ui/roster/shown_value.h"

#include <algorithm>

namespace branchbook::ui {

using roster::Disposition;
using roster::ImportPlan;
using roster::PlanRow;
using roster::Question;
using roster::RowProblem;
using roster::Severity;

namespace {

template <class Item>
std::span<const Item> itemsOf(const std::vector<Item>& items, int number)
{
    const auto [first, last] = std::equal_range(items.begin(), items.end(), number, [](const auto& a, const auto& b) {
        if constexpr (std::is_same_v<std::decay_t<decltype(a)>, int>)
            return a < b.row;
        else
            return a.row < b;
    });
    return {first, last};
}

RowState stateOf(const PlanRow& row)
{
    if (row.openQuestions > 0)
        return RowState::Open;
    switch (row.disposition) {
    case Disposition::Added: return RowState::Added;
    case Disposition::Updated: return RowState::Updated;
    case Disposition::Unchanged: return RowState::Unchanged;
    case Disposition::Skipped: return RowState::Skipped;
    case Disposition::Rejected: return RowState::Rejected;
    }
    return RowState::Added;
}

/// What a question asks about is counted as 待确认, not as a remark: so the number stays the same when it is answered.
bool isAsked(const RowProblem& problem)
{
    const QString& code = problem.problem.code;
    return code == u"id_number.check_digit" || code == u"date.ambiguous_month" || code == u"date.two_digit_year"
        || code == u"date.two_digit_year_open" || code == u"date.order" || code == u"date.about"
        || code == u"date.several" || code == u"choice.ambiguous";
}

bool isNoted(const ImportPlan& plan, int number)
{
    const auto problems = problemsOf(plan, number);
    return std::any_of(problems.begin(), problems.end(), [&](const RowProblem& problem) {
        return problem.problem.severity != Severity::Notice && !isAsked(problem) && !isDifference(problem);
    });
}

/// A Han character is about twice as wide as a letter.
qsizetype widthInLetters(QStringView text)
{
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// A row whose differences are still to be decided is open, not kept.
void takeKept(PlanView& view, int at)
{
    const PlanRow& row = view.plan.rows[std::size_t(at)];
    const auto problems = problemsOf(view.plan, row.number);
    const int cells = int(std::count_if(problems.begin(), problems.end(), isDifference));
    const auto questions = questionsOf(view.plan, row.number);
    const bool asked = std::any_of(questions.begin(), questions.end(), [](const Question& question) {
        return (question.code == u"match.differs" || question.code == u"match.contradicts") && question.chosen < 0;
    });
    if (cells == 0 || asked)
        return;
    view.rows[std::size_t(RowFilter::Kept)].push_back(at);
    view.keptCells += cells;
    view.keptUnchanged += row.disposition == Disposition::Unchanged ? 1 : 0;
}

/// One text of each kind is enough to know how wide a column must be.
void measureNotes(PlanView& view)
{
    std::set<std::pair<int, QString>> seen;
    const auto take = [&](int column, const QString& note) {
        QString& widest = view.widestNotes[column];
        if (widthInLetters(note) > widthInLetters(widest))
            widest = note;
    };
    for (const RowProblem& problem : view.plan.problems) {
        const bool row = problem.row > view.plan.layout.lastHeaderRow && problem.column >= 0;
        if (row && problem.problem.severity != Severity::Notice
            && seen.insert({problem.column, problem.problem.code}).second)
            take(problem.column, cellNote(problem));
    }
}

void sortRows(PlanView& view)
{
    view.states.reserve(view.plan.rows.size());
    for (std::size_t i = 0; i < view.plan.rows.size(); ++i) {
        const PlanRow& row = view.plan.rows[i];
        const RowState state = stateOf(row);
        view.states.push_back(state);
        view.rows[std::size_t(RowFilter::All)].push_back(int(i));
        view.rows[std::size_t(state) + 1].push_back(int(i));
        const bool taken = row.disposition != Disposition::Skipped && row.disposition != Disposition::Rejected;
        if (taken && isNoted(view.plan, row.number))
            view.rows[std::size_t(RowFilter::Noted)].push_back(int(i));
        takeKept(view, int(i));
        const QString name = textInRow(view, row, book::Field::FullName);
        if (state != RowState::Skipped && name.size() <= kMostShown
            && widthInLetters(name) > widthInLetters(view.widestName))
            view.widestName = name;
        view.meetsPeople = view.meetsPeople || !row.member.isNull();
    }
}

bool goesWith(const Question& first, const Question& next)
{
    return first.code == u"date.month_only" && next.code == first.code && next.row == first.row;
}

void groupQuestions(PlanView& view, const std::set<int>& splitRows)
{
    const auto& questions = view.plan.questions;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const bool split = splitRows.count(questions[i].row) != 0;
        if (!split && !view.groups.empty() && goesWith(questions[std::size_t(view.groups.back().first)], questions[i]))
            view.groups.back().others.push_back(int(i));
        else
            view.groups.push_back({int(i), {}});
    }
    view.openGroups = int(std::count_if(view.groups.begin(), view.groups.end(), [&](const QuestionGroup& group) {
        return questions[std::size_t(group.first)].chosen < 0;
    }));
}

} // namespace

bool isDifference(const RowProblem& problem)
{
    return problem.problem.code == u"value.differs" || problem.problem.code == u"value.contradicts";
}

int PlanView::planRowOf(int number) const
{
    const auto found = std::lower_bound(plan.rows.begin(), plan.rows.end(), number,
                                        [](const PlanRow& row, int wanted) { return row.number < wanted; });
    return found == plan.rows.end() || found->number != number ? -1 : int(found - plan.rows.begin());
}

std::span<const RowProblem> problemsOf(const ImportPlan& plan, int number)
{
    return itemsOf(plan.problems, number);
}

std::span<const Question> questionsOf(const ImportPlan& plan, int number)
{
    return itemsOf(plan.questions, number);
}

std::span<const roster::Change> changesOf(const ImportPlan& plan, int number)
{
    return itemsOf(plan.changes, number);
}

std::span<const roster::DoubtfulValue> doubtsOf(const ImportPlan& plan, int number)
{
    const auto before = [](const roster::DoubtfulValue& doubt, int row) { return doubt.problem.row < row; };
    const auto first = std::lower_bound(plan.doubts.begin(), plan.doubts.end(), number, before);
    return {first, std::lower_bound(first, plan.doubts.end(), number + 1, before)};
}

QString textInRow(const PlanView& view, const PlanRow& row, book::Field field)
{
    const roster::HeaderColumn* column = view.plan.layout.columnOf(field);
    const sheet::Cell* cell = column == nullptr ? nullptr : view.table->find(row.index, column->column);
    return cell == nullptr ? QString() : cell->text.toString().simplified();
}

QString personIn(const PlanView& view, const PlanRow& row)
{
    return shortValue(normalizedName(textInRow(view, row, book::Field::FullName)));
}

std::shared_ptr<const PlanView> makePlanView(std::shared_ptr<const sheet::Table> table, ImportPlan plan,
                                             const std::set<int>& splitRows)
{
    auto view = std::make_shared<PlanView>();
    view->table = std::move(table);
    view->plan = std::move(plan);
    sortRows(*view);
    measureNotes(*view);
    groupQuestions(*view, splitRows);
    return view;
}

} // namespace branchbook::ui
