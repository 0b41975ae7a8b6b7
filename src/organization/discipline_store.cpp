// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/discipline_store.h"

#include "branchbook/store/session.h"
#include "organization/discipline_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Result<QList<DisciplineMark>> disciplineMarks(store::Query query)
{
    QList<DisciplineMark> marks;
    BB_TRY(bool row, query.next());
    while (row) {
        marks.append(disciplineMarkIn(query));
        BB_TRY(row, query.next());
    }
    return marks;
}

Result<> loadDispositionParts(const store::Session& session, DispositionCase& one)
{
    {
        store::Query query = session.query("discipline.steps");
        BB_TRY(bool row, query.bind("id", one.id.toString()).next());
        while (row) {
            one.steps.append(dispositionStepIn(query));
            BB_TRY(row, query.next());
        }
    }
    std::sort(one.steps.begin(), one.steps.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
    store::Query query = session.query("discipline.marks");
    query.bind("id", one.id.toString());
    BB_TRY(one.marks, disciplineMarks(std::move(query)));
    return {};
}

Result<> loadSanctionParts(const store::Session& session, SanctionRecord& record)
{
    store::Query query = session.query("discipline.sanction_marks");
    query.bind("id", record.id.toString());
    BB_TRY(record.marks, disciplineMarks(std::move(query)));
    return {};
}

Result<QList<DispositionCase>> dispositionsIn(const store::Session& session, store::Query query)
{
    QList<DispositionCase> list;
    {
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(dispositionIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (DispositionCase& one : list)
        BB_CHECK(loadDispositionParts(session, one));
    return list;
}

Result<QList<SanctionRecord>> sanctionsIn(const store::Session& session, store::Query query)
{
    QList<SanctionRecord> list;
    {
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(sanctionIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (SanctionRecord& record : list)
        BB_CHECK(loadSanctionParts(session, record));
    return list;
}

store::Query ofDisciplineBranch(const store::Session& session, const char* statement, book::BranchId branch,
                                qint64 recycled)
{
    store::Query query = session.query(statement);
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return query;
}

} // namespace

Result<QList<DispositionCase>> listDispositions(const store::Session& session, book::BranchId branch)
{
    return dispositionsIn(session, ofDisciplineBranch(session, "discipline.list", branch, 0));
}

Result<QList<DispositionCase>> listRecycledDispositions(const store::Session& session, book::BranchId branch)
{
    return dispositionsIn(session, ofDisciplineBranch(session, "discipline.list", branch, 1));
}

Result<QList<DispositionCase>> listDispositionsOf(const store::Session& session, book::MemberId member)
{
    store::Query query = session.query("discipline.of_member");
    query.bind("member", member.toString());
    return dispositionsIn(session, std::move(query));
}

Result<DispositionCase> loadDisposition(const store::Session& session, DispositionId id)
{
    store::Query query = session.query("discipline.load");
    query.bind("id", id.toString());
    BB_TRY(const auto found, dispositionsIn(session, std::move(query)));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("disposition.missing"));
    return found.first();
}

Result<QList<SanctionRecord>> listSanctions(const store::Session& session, book::BranchId branch)
{
    return sanctionsIn(session, ofDisciplineBranch(session, "discipline.sanctions", branch, 0));
}

Result<QList<SanctionRecord>> listRecycledSanctions(const store::Session& session, book::BranchId branch)
{
    return sanctionsIn(session, ofDisciplineBranch(session, "discipline.sanctions", branch, 1));
}

Result<QList<SanctionRecord>> listSanctionsOf(const store::Session& session, book::MemberId member)
{
    store::Query query = session.query("discipline.sanctions_of");
    query.bind("member", member.toString());
    return sanctionsIn(session, std::move(query));
}

Result<rules::SanctionResult> sanctionedOn(const store::Session& session, const rules::Catalogue& catalogue,
                                           book::MemberId member, QDate on)
{
    BB_TRY(const auto records, listSanctionsOf(session, member));
    return effectsOf(catalogue, records, on);
}

Result<SanctionRecord> loadSanction(const store::Session& session, SanctionId id)
{
    store::Query query = session.query("discipline.sanction");
    query.bind("id", id.toString());
    BB_TRY(const auto found, sanctionsIn(session, std::move(query)));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("sanction.missing"));
    return found.first();
}

} // namespace branchbook::organization
