// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/plan.h"

#include "roster/ahead.h"
#include "roster/kept_values.h"
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

/// Rows are read in turns, some on this thread and some beside it, and planned in order on this one: it plans all of
/// them, so it reads fewer.
constexpr int kHere = 150;
constexpr int kBeside = Ahead<RowAlone>::kStretch;

class RowsBeside
{
public:
    RowsBeside(Planner& planner, int first, int end)
        : m_planner(planner)
        , m_first(first)
        , m_end(end)
    {
    }
    [[nodiscard]] bool isHere(int index) const { return (index - m_first) % (kHere + kBeside) < kHere; }
    /// On the other thread.
    std::optional<RowAlone> next()
    {
        if (isHere(m_next))
            m_next += kHere;
        if (m_next >= m_end)
            return std::nullopt;
        return m_planner.readRowBeside(m_next++);
    }

private:
    Planner& m_planner;
    int m_first;
    int m_end;
    int m_next = m_first;
};

Result<> planRows(Planner& planner, int first, int end, Progress& progress)
{
    const QString what = QCoreApplication::translate("Roster", "核对每一行");
    RowsBeside beside(planner, first, end);
    std::optional<Ahead<RowAlone>> ahead;
    if (end - first > kFewRows)
        ahead.emplace([&beside] { return beside.next(); });
    for (int index = first; index < end; ++index) {
        if (index % kPlanRowsBetweenProgress == 0 && !progress.advance(index, end, what))
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        if (!ahead || beside.isHere(index))
            planner.planRow(planner.readRow(index));
        else
            planner.planRow(*ahead->next());
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
    FieldValues values = row.kept == KeptValues::kNot ? m_reader->read(row.index).values : m_plan.kept->at(row.kept);
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

bool asksWhoIsMeant(const Question& question)
{
    return question.code.startsWith(u"match.");
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

std::vector<int> unverifiedRows(const ImportPlan& plan)
{
    std::vector<int> rows;
    for (const PlanRow& row : plan.rows) {
        const bool written = row.disposition == Disposition::Added || row.disposition == Disposition::Updated;
        if (row.unverifiedId && written)
            rows.push_back(row.number);
    }
    return rows;
}

std::vector<int> endedRows(const ImportPlan& plan)
{
    std::vector<int> rows;
    for (const PlanRow& row : plan.rows) {
        if (row.leaves || (row.ended && row.disposition == Disposition::Added))
            rows.push_back(row.number);
    }
    return rows;
}

} // namespace branchbook::roster
