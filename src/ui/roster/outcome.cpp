// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/outcome.h"

#include "branchbook/base/date.h"
#include "branchbook/base/masking.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/roster/rejects.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/question_differences.h"
#include "ui/roster/shown_value.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

namespace branchbook::ui {

using roster::Disposition;
using roster::PlanRow;
using roster::RowProblem;

namespace {

constexpr std::size_t kMostFollowUps = 200;

QString inWords(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

/// The cells that may mend a rejected row: the faulty ones, and those that a check compared.
std::vector<int> mendableColumns(const PlanView& view, const PlanRow& row)
{
    std::vector<int> columns;
    const auto add = [&](book::Field field) {
        const roster::HeaderColumn* column = view.plan.layout.columnOf(field);
        if (column != nullptr && std::find(columns.begin(), columns.end(), column->column) == columns.end())
            columns.push_back(column->column);
        if (column == nullptr || !column->parts.any())
            return;
        for (const int part : {column->parts.month, column->parts.day}) {
            if (part >= 0 && std::find(columns.begin(), columns.end(), part) == columns.end())
                columns.push_back(part);
        }
    };
    for (const RowProblem& problem : problemsOf(view.plan, row.number)) {
        if (!roster::sendsBack(problem) || !problem.field)
            continue;
        add(*problem.field);
        if (problem.problem.code == u"join_date.under_18" || problem.problem.code == u"full_member.under_18") {
            add(book::Field::BirthDate);
            add(book::Field::IdNumber);
        } else if (problem.problem.code == u"match.other_name") {
            add(book::Field::IdNumber);
        } else if (problem.problem.code == u"match.uncertain" || problem.problem.code == u"match.book_lacks_day"
                   || problem.problem.code == u"row.same_person" || problem.problem.code == u"row.same_member") {
            add(book::Field::IdNumber);
            add(book::Field::BirthDate);
        }
    }
    return columns;
}

QString memberOf(const PlanRow& row, roster::PlanValues& values, const roster::ImportResult& result,
                 const store::Session& session)
{
    if (!row.member.isNull())
        return row.member.toString();
    if (const auto added = result.toVerify.constFind(row.number); added != result.toVerify.cend())
        return added->toString();
    const QString number = values.of(row).get(book::Field::IdNumber);
    if (number.isEmpty())
        return {};
    const auto found = book::findByIdNumber(session, number);
    return found && *found ? (*found)->toString() : QString();
}

void addChanges(ImportOutcome& outcome, const PlanView& view, const PlanRow& row)
{
    ++outcome.changedPeople;
    for (const roster::Change& change : changesOf(view.plan, row.number))
        outcome.changes.push_back(
            change.oldValue.isEmpty()
                ? ShownChange{personIn(view, row), book::fieldLabel(change.field), QStringLiteral("—"),
                              shownValue(change.field, change.newValue)}
                : shownDifference(personIn(view, row), change.field, change.oldValue, change.newValue));
}

void addFollowUps(ImportOutcome& outcome, const PlanView& view, const PlanRow& row, roster::PlanValues& values,
                  const roster::ImportResult& result, const store::Session& session)
{
    if (outcome.followUps.size() >= kMostFollowUps)
        return;
    const QString person = personIn(view, row);
    if (row.unverifiedId)
        outcome.followUps.push_back(
            {FollowUp::Kind::VerifyId, person, row.number, book::fieldLabel(book::Field::IdNumber),
             inWords(QT_TRANSLATE_NOOP("Import", "已写入，标记为“待核实”")), memberOf(row, values, result, session)});
    for (const roster::DoubtfulValue& doubt : doubtsOf(view.plan, row.number)) {
        const QString reason = shortProblem(doubt.problem.problem);
        outcome.followUps.push_back({doubt.leftEmpty ? FollowUp::Kind::FillIn : FollowUp::Kind::VerifyId, person,
                                     row.number, book::fieldLabel(*doubt.problem.field),
                                     doubt.leftEmpty
                                         ? inWords(QT_TRANSLATE_NOOP("Import", "%1，没有写入，留空待核实")).arg(reason)
                                         : inWords(QT_TRANSLATE_NOOP("Import", "%1，照原文写入，待核实")).arg(reason),
                                     memberOf(row, values, result, session)});
    }
    for (const roster::Question& question : questionsOf(view.plan, row.number)) {
        if (question.code != u"date.month_only" || question.field != book::Field::JoinDate || question.chosen != 0)
            continue;
        const auto month = PartialDate::fromIso(values.of(row).get(book::Field::JoinDate));
        outcome.followUps.push_back({FollowUp::Kind::CompleteDate, person, row.number,
                                     book::fieldLabel(book::Field::JoinDate),
                                     inWords(QT_TRANSLATE_NOOP("Import", "只记到 %1")).arg(shownDate(month)),
                                     memberOf(row, values, result, session)});
    }
}

QString skippedWords(const PlanView& view)
{
    const auto& skipped = view.rows[std::size_t(RowFilter::Skipped)];
    if (skipped.empty())
        return {};
    const PlanRow& row = view.plan.rows[std::size_t(skipped.front())];
    const auto cells = view.table->cells(row.index);
    const QString what = cells.empty() ? QString() : maskNumbersIn(cells.front().text.toString().simplified()).left(8);
    const QString first = inWords(QT_TRANSLATE_NOOP("Import", "第 %1 行 %2")).arg(row.number).arg(what);
    return skipped.size() == 1 ? first : inWords(QT_TRANSLATE_NOOP("Import", "%1 等")).arg(first);
}

/// The leader stands at the group (党员 → 党小组), not at the member: whoever is called one is named, so that somebody does it.
QStringList groupLeadersOf(const PlanView& view)
{
    std::vector<int> rows;
    for (const roster::NoticeGroup& group : view.plan.notices) {
        if (group.first.code == u"party_post.group_leader")
            rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
    for (const RowProblem& problem : view.plan.problems) {
        if (problem.problem.code == u"party_post.group_leader")
            rows.push_back(problem.row);
    }
    QStringList names;
    for (const PlanRow& row : view.plan.rows) {
        const bool written = row.disposition == Disposition::Added || row.disposition == Disposition::Updated;
        if (written && std::find(rows.begin(), rows.end(), row.number) != rows.end())
            names.append(personIn(view, row));
    }
    return names;
}

QString mendedWords(const ImportOutcome& one)
{
    if (one.counts.added > 0)
        return inWords(QT_TRANSLATE_NOOP("Import", "刚改好的一行已新增。"));
    if (one.counts.updated > 0)
        return inWords(QT_TRANSLATE_NOOP("Import", "刚改好的一行更新了名册里已有的人。"));
    return one.counts.unchanged > 0
        ? inWords(QT_TRANSLATE_NOOP("Import", "刚改好的一行与名册里已有的人相同，没有改动。"))
        : inWords(QT_TRANSLATE_NOOP("Import", "刚改好的一行名册里已有此人，已跳过。"));
}

} // namespace

ShownReject rejectOf(const PlanView& view, int planRow)
{
    const PlanRow& row = view.plan.rows[std::size_t(planRow)];
    ShownReject shown;
    shown.planRow = planRow;
    shown.row = row.number;
    shown.person = personIn(view, row);
    const auto problems = problemsOf(view.plan, row.number);
    const auto why = std::find_if(problems.begin(), problems.end(), roster::sendsBack);
    if (why == problems.end())
        return shown;
    if (why->field)
        shown.label = book::fieldLabel(*why->field);
    const sheet::Cell* cell = why->column < 0 ? nullptr : view.table->find(row.index, why->column);
    shown.value = shownCell(cell, why->field);
    shown.reason = shortProblem(why->problem);
    shown.advice = problemAdvice(*why);
    shown.columns = mendableColumns(view, row);
    return shown;
}

ShownReject twinReject(const PlanView& view, int planRow, const roster::Problem& twin)
{
    ShownReject shown = rejectOf(view, planRow);
    shown.reason = shortProblem(twin);
    shown.advice = problemAdvice({shown.row, -1, std::nullopt, {}, twin});
    return shown;
}

ImportOutcome makeOutcome(const PlanView& view, const roster::ImportResult& result, const store::Session& session)
{
    ImportOutcome outcome;
    outcome.counts = result.counts;
    outcome.newGroups = result.newGroups;
    if (result.op != 0)
        outcome.ops << result.op;
    roster::PlanValues values(view.plan, *view.table);
    for (std::size_t i = 0; i < view.plan.rows.size(); ++i) {
        const PlanRow& row = view.plan.rows[i];
        if (row.disposition == Disposition::Rejected)
            outcome.rejects.push_back(rejectOf(view, int(i)));
        else if (row.disposition == Disposition::Updated)
            addChanges(outcome, view, row);
        if (row.disposition == Disposition::Added || row.disposition == Disposition::Updated)
            addFollowUps(outcome, view, row, values, result, session);
        if (row.disposition == Disposition::Added && !row.ended && !row.leaves
            && book::isPartyMember(values.of(row).get(book::Field::MemberType)))
            ++outcome.withoutBase;
    }
    outcome.groupLeaders = groupLeadersOf(view);
    outcome.skipped = skippedWords(view);
    outcome.keptRows = view.keptUnchanged;
    for (const RowProblem& problem : view.plan.problems) {
        if (problem.problem.code == u"member_type.derived" || problem.problem.code == u"member_type.left_empty")
            outcome.untyped = problem.problem.args.value(2).toInt();
        else if (problem.problem.code == u"member_type.blank")
            outcome.untyped += problem.problem.args.value(0).toInt();
    }
    return outcome;
}

void addOutcome(ImportOutcome& all, const ImportOutcome& one, int mendedPlanRow)
{
    all.counts.added += one.counts.added;
    all.counts.updated += one.counts.updated;
    all.counts.unchanged += one.counts.unchanged;
    all.counts.skipped += one.counts.skipped;
    all.keptRows += one.keptRows;
    all.untyped += one.untyped;
    all.withoutBase += one.withoutBase;
    all.mended = mendedWords(one);
    all.counts.unverified += one.counts.unverified;
    all.counts.leftEmpty += one.counts.leftEmpty;
    all.counts.addedGone += one.counts.addedGone;
    all.counts.updatedGone += one.counts.updatedGone;
    --all.counts.rejected;
    all.ops += one.ops;
    all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    all.changedPeople += one.changedPeople;
    all.followUps.insert(all.followUps.end(), one.followUps.begin(), one.followUps.end());
    all.newGroups += one.newGroups;
    all.groupLeaders += one.groupLeaders;
    all.rejects.erase(std::remove_if(all.rejects.begin(), all.rejects.end(),
                                     [&](const ShownReject& each) { return each.planRow == mendedPlanRow; }),
                      all.rejects.end());
}

} // namespace branchbook::ui
