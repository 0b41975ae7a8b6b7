// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/diagnosis_store.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "organization/diagnosis_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Diagnosis diagnosisIn(const store::Query& query)
{
    Diagnosis diagnosis;
    diagnosis.id = DiagnosisId::fromString(query.text(0));
    diagnosis.rev = query.integer(1);
    diagnosis.branch = book::BranchId::fromString(query.text(2));
    diagnosis.period = {store::dayAt(query, 3), store::dayAt(query, 4)};
    diagnosis.conclusion = diagnosisGradeByName(query.text(5));
    diagnosis.opinion = query.text(6);
    diagnosis.heldOn = store::dayAt(query, 7);
    diagnosis.edition = int(query.integer(8));
    diagnosis.finishedOn = store::dayAt(query, 9);
    diagnosis.factsOn = store::dayAt(query, 10);
    diagnosis.enteredOn = store::dayAt(query, 11);
    diagnosis.recycled = !query.isNull(12);
    return diagnosis;
}

std::optional<book::MemberId> diagnosisMemberAt(const store::Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(book::MemberId::fromString(query.text(column)));
}

/// Every row of a statement about one round.
Result<> eachDiagnosisRow(const store::Session& session, const char* statement, DiagnosisId id, auto take)
{
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("id", id.toString()).next());
    while (row) {
        take(query);
        BB_TRY(row, query.next());
    }
    return {};
}

Result<> loadJudged(const store::Session& session, Diagnosis& diagnosis)
{
    BB_CHECK(eachDiagnosisRow(session, "diagnosis.judgements", diagnosis.id, [&](const store::Query& row) {
        const auto aspect = diagnosisAspectByName(row.text(0));
        const auto grade = diagnosisGradeByName(row.text(1));
        if (aspect && grade)
            diagnosis.judgements.append({*aspect, *grade});
    }));
    std::sort(diagnosis.judgements.begin(), diagnosis.judgements.end(),
              [](const auto& a, const auto& b) { return a.aspect < b.aspect; });
    BB_CHECK(eachDiagnosisRow(session, "diagnosis.people", diagnosis.id, [&](const store::Query& row) {
        diagnosis.people.append({diagnosisMemberAt(row, 0), row.text(1)});
    }));
    return eachDiagnosisRow(session, "diagnosis.remedies", diagnosis.id, [&](const store::Query& row) {
        diagnosis.remedies.append({row.text(0), {diagnosisMemberAt(row, 1), row.text(2)}, store::dayAt(row, 3)});
    });
}

Result<> loadKept(const store::Session& session, Diagnosis& diagnosis)
{
    BB_CHECK(eachDiagnosisRow(session, "diagnosis.facts", diagnosis.id, [&](const store::Query& row) {
        diagnosis.facts.append({diagnosisAspectByName(row.text(0)).value_or(DiagnosisAspect::Structure),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                diagnosisFactStandByName(row.text(4)).value_or(DiagnosisFactStand::Plain),
                                row.text(5),
                                {}});
    }));
    BB_CHECK(eachDiagnosisRow(session, "diagnosis.lines", diagnosis.id, [&](const store::Query& row) {
        const qsizetype fact = row.integer(0) - 1;
        if (fact >= 0 && fact < diagnosis.facts.size())
            diagnosis.facts[fact].lines.append(
                {row.text(1), row.text(2),
                 diagnosisLineStandByName(row.text(3)).value_or(DiagnosisLineStand::Counted)});
    }));
    return eachDiagnosisRow(session, "diagnosis.corrections", diagnosis.id, [&](const store::Query& row) {
        diagnosis.corrections.append({store::dayAt(row, 0), row.text(1), row.text(2)});
    });
}

Result<QList<Diagnosis>> diagnosesOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Diagnosis> list;
    {
        store::Query query = session.query("diagnosis.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(diagnosisIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Diagnosis& diagnosis : list) {
        BB_CHECK(loadJudged(session, diagnosis));
        BB_CHECK(loadKept(session, diagnosis));
    }
    return list;
}

} // namespace

store::ColumnValues columnsOf(const Diagnosis& diagnosis)
{
    return {
        {"branch_id", diagnosis.branch.toString()},
        {"from_on", store::dayOrNull(diagnosis.period.first)},
        {"until_on", store::dayOrNull(diagnosis.period.last)},
        {"conclusion", store::textOrNull(diagnosis.conclusion ? diagnosisGradeName(*diagnosis.conclusion) : QString())},
        {"opinion", store::textOrNull(trimmedText(diagnosis.opinion))},
        {"held_on", store::dayOrNull(diagnosis.heldOn)},
        {"edition", qint64(diagnosis.edition)}};
}

Result<QList<Diagnosis>> listDiagnoses(const store::Session& session, book::BranchId branch)
{
    return diagnosesOf(session, branch, 0);
}

Result<QList<Diagnosis>> listRecycledDiagnoses(const store::Session& session, book::BranchId branch)
{
    return diagnosesOf(session, branch, 1);
}

Result<Diagnosis> loadDiagnosis(const store::Session& session, DiagnosisId id)
{
    Diagnosis diagnosis;
    {
        store::Query query = session.query("diagnosis.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("diagnosis.missing"));
        diagnosis = diagnosisIn(query);
    }
    BB_CHECK(loadJudged(session, diagnosis));
    BB_CHECK(loadKept(session, diagnosis));
    return diagnosis;
}

} // namespace branchbook::organization
