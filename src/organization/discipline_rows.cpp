// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/discipline_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"

#include <array>

namespace branchbook::organization {

namespace {

using rules::SanctionKind;

constexpr std::array<const char*, 5> kSanctionKeys{"warning", "serious_warning", "removal_from_post",
                                                   "probation_within_party", "expulsion"};

store::Value disciplineSecret(const QString& text)
{
    const QString trimmed = trimmedText(text);
    return trimmed.isEmpty() ? store::Value{} : store::Value{store::seal(trimmed)};
}

store::Value disciplineLine(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

store::Value gatheringOrNull(const std::optional<gathering::GatheringId>& id)
{
    return id ? store::Value{id->toString()} : store::Value{};
}

std::optional<gathering::GatheringId> gatheringAt(const store::Query& query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return gathering::GatheringId::fromString(query.text(column));
}

} // namespace

DispositionCase dispositionIn(const store::Query& query)
{
    DispositionCase one;
    one.id = DispositionId::fromString(query.text(0));
    one.rev = query.integer(1);
    one.branch = book::BranchId::fromString(query.text(2));
    one.member = book::MemberId::fromString(query.text(3));
    one.memberName = query.text(4);
    one.measure = measureByName(query.text(5)).value_or(DispositionMeasure::Correction);
    one.level = disciplineLevelByName(query.text(6)).value_or(DisciplineLevel::Committee);
    one.foundOn = store::dayAt(query, 7);
    one.grounds = store::unseal(query.blob(8));
    one.termFrom = store::dayAt(query, 9);
    one.termUntil = store::dayAt(query, 10);
    one.closedOn = store::dayAt(query, 11);
    one.outcome = dispositionOutcomeByName(query.text(12)).value_or(DispositionOutcome::Dropped);
    one.note = store::unseal(query.blob(13));
    one.enteredOn = store::dayAt(query, 14);
    one.recycled = !query.isNull(15);
    return one;
}

DispositionStepDay dispositionStepIn(const store::Query& query)
{
    DispositionStepDay step;
    step.step = dispositionStepByName(query.text(0)).value_or(DispositionStep::Verified);
    step.doneOn = store::dayAt(query, 1);
    step.gathering = gatheringAt(query, 2);
    step.note = store::unseal(query.blob(3));
    return step;
}

SanctionRecord sanctionIn(const store::Query& query)
{
    SanctionRecord record;
    record.id = SanctionId::fromString(query.text(0));
    record.rev = query.integer(1);
    record.branch = book::BranchId::fromString(query.text(2));
    record.member = book::MemberId::fromString(query.text(3));
    record.memberName = query.text(4);
    record.sanction.kind = rules::sanctionByName(query.text(5)).value_or(SanctionKind::Warning);
    record.level = disciplineLevelByName(query.text(6)).value_or(DisciplineLevel::Committee);
    record.sanction.effectiveOn = store::dayAt(query, 7);
    record.sanction.months = static_cast<int>(query.integer(8));
    record.sanction.restoredOn = store::dayAt(query, 9);
    record.decidedBy = query.text(10);
    record.document = query.text(11);
    record.grounds = store::unseal(query.blob(12));
    record.gathering = gatheringAt(query, 13);
    record.restoredAt = gatheringAt(query, 14);
    record.announcedOn = store::dayAt(query, 15);
    record.reportedOn = store::dayAt(query, 16);
    record.enteredOn = store::dayAt(query, 17);
    record.recycled = !query.isNull(18);
    return record;
}

DisciplineMark disciplineMarkIn(const store::Query& query)
{
    return {store::dayAt(query, 0), store::unseal(query.blob(1)), store::unseal(query.blob(2))};
}

store::ColumnValues columnsOf(const DispositionCase& one)
{
    return {{"branch_id", one.branch.toString()},
            {"member_id", one.member.toString()},
            {"member_name", one.memberName},
            {"measure", measureName(one.measure)},
            {"level", disciplineLevelName(one.level)},
            {"found_on", store::dayOrNull(one.foundOn)},
            {"grounds", disciplineSecret(one.grounds)},
            {"term_from", store::dayOrNull(one.termFrom)},
            {"term_until", store::dayOrNull(one.termUntil)},
            {"closed_on", store::dayOrNull(one.closedOn)},
            {"outcome", one.isOpen() ? store::Value{} : store::Value{dispositionOutcomeName(one.outcome)}},
            {"note", disciplineSecret(one.note)}};
}

store::ColumnValues columnsOf(DispositionId id, const DispositionStepDay& step)
{
    return {{"disposition_id", id.toString()},
            {"step", dispositionStepName(step.step)},
            {"done_on", store::dayOrNull(step.doneOn)},
            {"gathering_id", gatheringOrNull(step.gathering)},
            {"note", disciplineSecret(step.note)}};
}

store::ColumnValues columnsOf(DispositionId id, qsizetype position, const DisciplineMark& mark)
{
    return {{"disposition_id", id.toString()},
            {"position", qint64{position}},
            {"corrected_on", store::dayOrNull(mark.on)},
            {"was", disciplineSecret(mark.was)},
            {"reason", disciplineSecret(mark.reason)}};
}

store::ColumnValues columnsOf(const SanctionRecord& record)
{
    return {{"branch_id", record.branch.toString()},
            {"member_id", record.member.toString()},
            {"member_name", record.memberName},
            {"kind", QString::fromLatin1(kSanctionKeys.at(static_cast<std::size_t>(record.sanction.kind)))},
            {"level", disciplineLevelName(record.level)},
            {"effective_on", store::dayOrNull(record.sanction.effectiveOn)},
            {"months", qint64{record.sanction.months}},
            {"restored_on", store::dayOrNull(record.sanction.restoredOn)},
            {"decided_by", disciplineLine(record.decidedBy)},
            {"document_no", disciplineLine(record.document)},
            {"grounds", disciplineSecret(record.grounds)},
            {"gathering_id", gatheringOrNull(record.gathering)},
            {"restored_at", gatheringOrNull(record.restoredAt)},
            {"announced_on", store::dayOrNull(record.announcedOn)},
            {"reported_on", store::dayOrNull(record.reportedOn)}};
}

store::ColumnValues columnsOf(SanctionId id, qsizetype position, const DisciplineMark& mark)
{
    return {{"sanction_id", id.toString()},
            {"position", qint64{position}},
            {"corrected_on", store::dayOrNull(mark.on)},
            {"was", disciplineSecret(mark.was)},
            {"reason", disciplineSecret(mark.reason)}};
}

} // namespace branchbook::organization
