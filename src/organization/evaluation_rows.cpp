// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/evaluation_rows.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/position.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

store::Value evaluationText(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

store::Value secretText(const QString& text)
{
    const QByteArray bytes = store::seal(trimmedText(text));
    return bytes.isNull() ? store::Value{} : store::Value{bytes};
}

store::Value gradeOrNull(std::optional<Grade> grade)
{
    return grade ? store::Value{gradeName(*grade)} : store::Value{};
}

EvaluatedPerson evaluatedIn(const store::Query& query)
{
    EvaluatedPerson person;
    person.member = book::MemberId::fromString(query.text(0));
    person.line = static_cast<int>(query.integer(1));
    person.name = query.text(2);
    person.type = query.text(3);
    person.part = evaluationPartByName(query.text(4)).value_or(EvaluationPart::Here);
    person.partWhy = query.text(5);
    person.self = gradeByName(query.text(6));
    person.grade = gradeByName(query.text(7));
    person.opinion = store::unseal(query.blob(8));
    person.toldOn = store::dayAt(query, 9);
    person.toldBy = query.text(10);
    person.reply = store::unseal(query.blob(11));
    person.note = query.text(12);
    return person;
}

EvaluationCount countIn(const store::Query& query)
{
    EvaluationCount count;
    count.ballot = evaluationBallotByName(query.text(0)).value_or(EvaluationBallot::Members);
    count.heldOn = store::dayAt(query, 1);
    count.issued = static_cast<int>(query.integer(2));
    count.collected = static_cast<int>(query.integer(3));
    count.valid = static_cast<int>(query.integer(4));
    count.voidPapers = static_cast<int>(query.integer(5));
    count.enteredOn = store::dayAt(query, 6);
    return count;
}

EvaluationTally evaluationTallyIn(const store::Query& query)
{
    EvaluationTally tally;
    tally.line = static_cast<int>(query.integer(1));
    tally.name = query.text(2);
    for (int i = 0; i < static_cast<int>(kGrades); ++i)
        tally.marks[std::size_t(i)] = static_cast<int>(query.integer(3 + i));
    tally.abstain = static_cast<int>(query.integer(7));
    return tally;
}

EvaluationStepDay evaluationStepIn(const store::Query& query)
{
    EvaluationStepDay step;
    step.step = evaluationStepByName(query.text(0)).value_or(EvaluationStep::Study);
    step.doneOn = store::dayAt(query, 1);
    if (!query.isNull(2))
        step.gathering = gathering::GatheringId::fromString(query.text(2));
    step.note = query.text(3);
    step.despite = query.text(4);
    return step;
}

template <class Take>
Result<> eachOf(const store::Session& session, const char* statement, EvaluationId id, Take take)
{
    store::Query query = session.query(statement);
    BB_TRY(bool row, query.bind("id", id.toString()).next());
    while (row) {
        take(query);
        BB_TRY(row, query.next());
    }
    return {};
}

} // namespace

Evaluation evaluationIn(const store::Query& query)
{
    Evaluation evaluation;
    evaluation.id = EvaluationId::fromString(query.text(0));
    evaluation.rev = query.integer(1);
    evaluation.branch = book::BranchId::fromString(query.text(2));
    evaluation.forYear = static_cast<int>(query.integer(3));
    evaluation.peopleOn = store::dayAt(query, 4);
    evaluation.quotaBase = query.text(5) == u"all" ? rules::QuotaBase::AllMembers : rules::QuotaBase::FullMembers;
    evaluation.level = talkLevelByName(query.text(6)).value_or(TalkLevel::Committee);
    evaluation.publishedFrom = store::dayAt(query, 7);
    evaluation.publishedUntil = store::dayAt(query, 8);
    evaluation.publishedAt = query.text(9);
    evaluation.note = query.text(10);
    evaluation.enteredOn = store::dayAt(query, 11);
    evaluation.recycled = !query.isNull(12);
    return evaluation;
}

Result<> loadEvaluationParts(const store::Session& session, Evaluation& evaluation)
{
    const EvaluationId id = evaluation.id;
    BB_CHECK(eachOf(session, "evaluation.steps", id,
                    [&](const store::Query& row) { evaluation.steps.append(evaluationStepIn(row)); }));
    std::sort(evaluation.steps.begin(), evaluation.steps.end(),
              [](const auto& a, const auto& b) { return a.step < b.step; });
    BB_CHECK(eachOf(session, "evaluation.people", id,
                    [&](const store::Query& row) { evaluation.people.append(evaluatedIn(row)); }));
    BB_CHECK(eachOf(session, "evaluation.counts", id,
                    [&](const store::Query& row) { evaluation.counts.append(countIn(row)); }));
    std::sort(evaluation.counts.begin(), evaluation.counts.end(),
              [](const auto& a, const auto& b) { return a.ballot < b.ballot; });
    BB_CHECK(eachOf(session, "evaluation.tallies", id, [&](const store::Query& row) {
        const auto ballot = evaluationBallotByName(row.text(0));
        for (EvaluationCount& count : evaluation.counts) {
            if (count.ballot == ballot)
                count.tallies.append(evaluationTallyIn(row));
        }
    }));
    return eachOf(session, "evaluation.corrections", id, [&](const store::Query& row) {
        evaluation.corrections.append({store::dayAt(row, 0), row.text(1), row.text(2), row.text(3)});
    });
}

store::ColumnValues columnsOf(const Evaluation& evaluation)
{
    const bool isAll = evaluation.quotaBase == rules::QuotaBase::AllMembers;
    return {{"branch_id", evaluation.branch.toString()},
            {"for_year", qint64{evaluation.forYear}},
            {"people_on", store::dayOrNull(evaluation.peopleOn)},
            {"quota_base", isAll ? QStringLiteral("all") : QStringLiteral("full")},
            {"level", QString::fromLatin1(talkLevels()[std::size_t(evaluation.level)].name)},
            {"published_from", store::dayOrNull(evaluation.publishedFrom)},
            {"published_until", store::dayOrNull(evaluation.publishedUntil)},
            {"published_at", store::textOrNull(oneLine(evaluation.publishedAt))},
            {"note", evaluationText(evaluation.note)}};
}

store::ColumnValues columnsOf(EvaluationId id, const EvaluationStepDay& step)
{
    return {{"evaluation_id", id.toString()},
            {"step", evaluationStepName(step.step)},
            {"done_on", store::dayOrNull(step.doneOn)},
            {"gathering_id", step.gathering ? store::Value{step.gathering->toString()} : store::Value{}},
            {"note", evaluationText(step.note)},
            {"despite", evaluationText(step.despite)}};
}

store::ColumnValues columnsOf(EvaluationId id, const EvaluatedPerson& person)
{
    return {{"evaluation_id", id.toString()},
            {"member_id", person.member.toString()},
            {"line", qint64{person.line}},
            {"full_name", normalizedName(person.name)},
            {"member_type", person.type},
            {"part", evaluationPartName(person.part)},
            {"part_why", evaluationText(person.partWhy)},
            {"self_grade", gradeOrNull(person.self)},
            {"grade", gradeOrNull(person.grade)},
            {"opinion", secretText(person.opinion)},
            {"told_on", store::dayOrNull(person.toldOn)},
            {"told_by", store::textOrNull(normalizedName(person.toldBy))},
            {"reply", secretText(person.reply)},
            {"note", evaluationText(person.note)}};
}

store::ColumnValues columnsOf(EvaluationId id, const EvaluationCount& count)
{
    return {{"evaluation_id", id.toString()},
            {"ballot", evaluationBallotName(count.ballot)},
            {"held_on", store::dayOrNull(count.heldOn)},
            {"issued", qint64{count.issued}},
            {"collected", qint64{count.collected}},
            {"valid", qint64{count.valid}},
            {"void", qint64{count.voidPapers}},
            {"entered_on", store::dayOrNull(count.enteredOn)}};
}

store::ColumnValues columnsOf(EvaluationId id, EvaluationBallot ballot, const EvaluationTally& tally)
{
    return {{"evaluation_id", id.toString()},
            {"ballot", evaluationBallotName(ballot)},
            {"line", qint64{tally.line}},
            {"full_name", normalizedName(tally.name)},
            {"excellent", qint64{tally.of(Grade::Excellent)}},
            {"qualified", qint64{tally.of(Grade::Qualified)}},
            {"basic", qint64{tally.of(Grade::Basic)}},
            {"unqualified", qint64{tally.of(Grade::Unqualified)}},
            {"abstain", qint64{tally.abstain}}};
}

Result<> addEvaluationCorrection(store::UnitOfWork& unit, EvaluationId id, const EvaluationCorrection& correction)
{
    BB_TRY(const qint64 position, store::nextPosition(unit.session(), "evaluation.next_correction", id.toString()));
    return unit.insert("evaluation_correction",
                       {{"evaluation_id", id.toString()},
                        {"position", position},
                        {"corrected_on", store::dayOrNull(correction.on)},
                        {"matter", correction.matter},
                        {"before", correction.before},
                        {"reason", trimmedText(correction.reason)}});
}

} // namespace branchbook::organization
