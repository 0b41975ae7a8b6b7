// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/evaluation_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/session.h"
#include "organization/evaluation_rows.h"

namespace branchbook::organization {

namespace {

Result<QList<Evaluation>> evaluationsIn(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Evaluation> rounds;
    {
        store::Query query = session.query("evaluation.list");
        BB_TRY(bool row, query.bind("branch", branch.toString()).bind("recycled", recycled).next());
        while (row) {
            rounds.append(evaluationIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Evaluation& round : rounds)
        BB_CHECK(loadEvaluationParts(session, round));
    return rounds;
}

} // namespace

Result<QList<Evaluation>> listEvaluations(const store::Session& session, book::BranchId branch)
{
    return evaluationsIn(session, branch, 0);
}

Result<QList<Evaluation>> listEvaluationsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rounds, listEvaluations(session, branch));
    return listStandingOn(rounds, day);
}

Result<QList<Evaluation>> listRecycledEvaluations(const store::Session& session, book::BranchId branch)
{
    return evaluationsIn(session, branch, 1);
}

Result<Evaluation> loadEvaluation(const store::Session& session, EvaluationId id)
{
    Evaluation evaluation;
    {
        store::Query query = session.query("evaluation.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("evaluation.missing"));
        evaluation = evaluationIn(query);
    }
    BB_CHECK(loadEvaluationParts(session, evaluation));
    return evaluation;
}

Result<std::optional<Evaluation>> findEvaluation(const store::Session& session, book::BranchId branch, int year)
{
    BB_TRY(const auto rounds, listEvaluations(session, branch));
    for (const Evaluation& round : rounds) {
        if (round.forYear == year)
            return std::optional(round);
    }
    return std::optional<Evaluation>();
}

Result<QList<YearGrade>> lastGrades(const store::Session& session, book::MemberId member, int most)
{
    QList<YearGrade> grades;
    store::Query query = session.query("evaluation.last_grades");
    BB_TRY(bool row, query.bind("member", member.toString()).bind("most", qint64(most)).next());
    while (row) {
        if (const auto grade = gradeByName(query.text(1)))
            grades.append({static_cast<int>(query.integer(0)), *grade});
        BB_TRY(row, query.next());
    }
    return grades;
}

Result<QList<EvaluatedPerson>> evaluatedOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    QList<EvaluatedPerson> people;
    for (const book::MemberRow& row : rows) {
        const QString type = book::typeOn(row, day);
        if (!book::isPartyMember(type) || !book::belongsOn(row, day))
            continue;
        EvaluatedPerson person;
        person.member = row.id;
        person.line = static_cast<int>(people.size()) + 1;
        person.name = row.name;
        person.type = type;
        people.append(person);
    }
    return people;
}

} // namespace branchbook::organization
