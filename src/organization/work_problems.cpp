// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items of the work plan that nobody has, told as a duty that nobody has is.
#include "branchbook/organization/work_problems.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/promotion_fitness.h"
#include "branchbook/organization/reelection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct WorkProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkProblemTexts)
};

/// Of the roster, and on it no more on that day; somebody who was never on it helps from outside.
bool hasGone(const QString& name, const QList<book::MemberRow>& people, QDate day)
{
    bool known = false;
    for (const book::MemberRow& row : people) {
        if (row.name != name)
            continue;
        if (book::belongsOn(row, day))
            return false;
        known = true;
    }
    return known;
}

QStringList ownersOf(const WorkItem& item)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；\\s]+"));
    return item.ownerName.split(between, Qt::SkipEmptyParts);
}

} // namespace

std::optional<WorkNobody> workNobody(const WorkItem& item, const Committee& committee,
                                     const QList<book::MemberRow>& people, QDate day)
{
    if (item.isDone())
        return std::nullopt;
    if (item.post) {
        const bool given = std::ranges::find(committee.posts, *item.post, &Post::id) == committee.posts.end();
        return given ? std::optional(WorkNobody::PostGivenUp) : std::nullopt;
    }
    const QStringList owners = ownersOf(item);
    if (owners.isEmpty())
        return WorkNobody::NeverSaid;
    const bool gone = std::ranges::all_of(owners, [&](const QString& name) { return hasGone(name, people, day); });
    return gone ? std::optional(WorkNobody::OwnersLeft) : std::nullopt;
}

QList<Problem> workProblems(const QList<WorkItem>& items, const Committee& committee,
                            const QList<book::MemberRow>& people, QDate day)
{
    QList<Problem> problems;
    for (const WorkItem& item : items) {
        const auto nobody = workNobody(item, committee, people, day);
        if (!nobody)
            continue;
        const QString text = *nobody == WorkNobody::NeverSaid
            ? WorkProblemTexts::tr("%1年%2月的计划事项“%3”没有写由谁负责。")
            : *nobody == WorkNobody::OwnersLeft
            ? WorkProblemTexts::tr("%1年%2月的计划事项“%3”原由%4负责，%4已不在支部，现在没有人负责。")
            : WorkProblemTexts::tr("%1年%2月的计划事项“%3”原由%4负责，这个职务已经撤销，现在没有人负责。");
        const QString who = item.post ? item.postTitle : shownList(ownersOf(item));
        problems.append({ProblemKind::WorkNobody, item.matter,
                         *nobody == WorkNobody::NeverSaid
                             ? text.arg(item.year).arg(item.month).arg(item.matter)
                             : text.arg(QString::number(item.year), QString::number(item.month), item.matter, who)});
    }
    return problems;
}

Result<QList<Problem>> workProblemsOf(const store::Session& session, book::BranchId branch, const Committee& committee,
                                      const QList<book::MemberRow>& people, QDate day)
{
    QList<Problem> problems;
    for (int year = day.year(); year <= day.year() + 1; ++year) {
        BB_TRY(const auto items, listWork(session, branch, year));
        problems += workProblems(items, committee, people, day);
    }
    return problems;
}

Result<QList<Problem>> allProblems(const store::Session& session, const rules::Catalogue& catalogue,
                                   const book::Branch& branch, const Committee& committee,
                                   const QList<book::MemberRow>& people, QDate day)
{
    BB_TRY(const auto duties, listDuties(session, branch.id));
    auto problems = committeeProblems(committee, duties, people, committeeLimits(catalogue, branch, day), day);
    BB_TRY(const auto recorded, recordedProblems(session, catalogue, branch.id, committee, day));
    problems += recorded;
    BB_TRY(const auto nobodys, workProblemsOf(session, branch.id, committee, people, day));
    problems += nobodys;
    if (const Term* term = committee.termOn(day)) {
        BB_TRY(const auto doubts, reelectionDoubts(session, *term));
        for (const QString& doubt : doubts)
            problems.append({ProblemKind::StepDoubt, {}, doubt});
    }
    return problems;
}

} // namespace branchbook::organization
