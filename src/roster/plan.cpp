// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/plan.h"

#include "roster/ahead.h"
#include "roster/planner.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::roster {

using book::FieldValues;
using sheet::Table;

namespace {

constexpr int kPlanRowsBetweenProgress = 1024;
constexpr int kFewRows = 512; ///< not worth a thread

Result<> planRows(Planner& planner, int first, int end, Progress& progress)
{
    const QString what = QCoreApplication::translate("Roster", "核对每一行");
    const auto goesOn = [&](int index) {
        return index % kPlanRowsBetweenProgress != 0 || progress.advance(index, end, what);
    };
    const auto cancelled = [] { return fail(ErrorKind::Cancelled, QStringLiteral("cancelled")); };
    if (end - first <= kFewRows) {
        for (int index = first; index < end; ++index) {
            if (!goesOn(index))
                return cancelled();
            planner.planRow(planner.readRow(index));
        }
        return {};
    }
    int next = first;
    Ahead<RowAlone> rows([&]() -> std::optional<RowAlone> {
        if (next >= end)
            return std::nullopt;
        return planner.readRow(next++);
    });
    while (const RowAlone* row = rows.next()) {
        if (!goesOn(row->index))
            return cancelled();
        planner.planRow(*row);
    }
    return {};
}

} // namespace

Result<ImportPlan> makePlan(const Table& table, const HeaderLayout& layout, const MemberIndex& existing,
                            const ImportOptions& options, Progress& progress)
{
    ImportPlan plan;
    plan.layout = layout;
    plan.options = options;
    plan.dateSystem = table.dateSystem();
    plan.rows.reserve(static_cast<size_t>(std::max(0, table.rowCount() - layout.firstDataIndex)));
    Planner planner(table, existing, plan);
    planner.reportHeader();
    BB_CHECK(planRows(planner, layout.firstDataIndex, table.rowCount(), progress));
    planner.finish();
    return plan;
}

PlanValues::PlanValues(const ImportPlan& plan, const Table& table)
    : m_plan(plan)
    , m_reader(std::make_unique<RowReader>(table, plan.layout, plan.options, plan.dateSystem))
{
}

PlanValues::~PlanValues() = default;

FieldValues PlanValues::of(const PlanRow& row)
{
    FieldValues values = m_reader->read(row.index).values;
    for (const Decision& decision : m_plan.options.decisions) {
        if (decision.row == row.number && decision.code == u"date.month_only" && decision.field
            && decision.option != u"month")
            values.set(*decision.field, decision.option);
    }
    return values;
}

std::vector<Decision> recommendedDecisions(const ImportPlan& plan)
{
    std::vector<Decision> decisions;
    for (const Question& question : plan.questions) {
        const auto option = std::find_if(question.options.begin(), question.options.end(),
                                         [](const Option& each) { return each.recommended; });
        if (question.chosen < 0 && option != question.options.end())
            decisions.push_back(answerTo(question, option->id));
    }
    return decisions;
}

Decision answerTo(const Question& question, const QString& option, const QString& value)
{
    return {question.row, question.field, question.code, option, question.rows.empty() ? value : question.word};
}

QString dispositionName(Disposition disposition)
{
    static const std::array<QString, 5> names{QStringLiteral("added"), QStringLiteral("updated"),
                                              QStringLiteral("unchanged"), QStringLiteral("skipped"),
                                              QStringLiteral("rejected")};
    return names.at(static_cast<size_t>(disposition));
}

std::optional<Policy> policyByName(QStringView name)
{
    static constexpr std::array<QStringView, 4> kNames{u"new-only", u"fill", u"overwrite", u"ask"};
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Policy>(found - kNames.begin());
}

} // namespace branchbook::roster
