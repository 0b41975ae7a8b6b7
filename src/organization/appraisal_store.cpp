// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/appraisal_store.h"

#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/officers.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "organization/appraisal_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

std::optional<AppraisalResult> appraisalResultIn(const store::Query& query, int column)
{
    const auto grade = appraisalGradeByName(query.text(column));
    if (!grade)
        return std::nullopt;
    return AppraisalResult{*grade, store::dayAt(query, column + 1), query.text(column + 2), query.text(column + 3)};
}

AppraisalScale appraisalScaleIn(const store::Query& query, int column)
{
    AppraisalScale scale;
    for (int& points : scale.points)
        points = int(query.integer(column++));
    for (int& weight : scale.weights)
        weight = int(query.integer(column++));
    return scale;
}

Appraisal appraisalIn(const store::Query& query)
{
    constexpr int kScaleColumn = 8;
    constexpr int kResultColumn = 16;
    Appraisal appraisal;
    appraisal.id = AppraisalId::fromString(query.text(0));
    appraisal.rev = query.integer(1);
    appraisal.branch = book::BranchId::fromString(query.text(2));
    appraisal.forYear = int(query.integer(3));
    appraisal.level = appraisalLevelByName(query.text(4)).value_or(AppraisalLevel::Higher);
    appraisal.toWhom = query.text(5);
    appraisal.speaker = query.text(6);
    appraisal.meetingOn = store::dayAt(query, 7);
    appraisal.scale = appraisalScaleIn(query, kScaleColumn);
    appraisal.report = query.text(15);
    appraisal.result = appraisalResultIn(query, kResultColumn);
    appraisal.publishedFrom = store::dayAt(query, 20);
    appraisal.publishedUntil = store::dayAt(query, 21);
    appraisal.publishedAt = query.text(22);
    appraisal.note = query.text(23);
    appraisal.edition = int(query.integer(24));
    appraisal.enteredOn = store::dayAt(query, 25);
    appraisal.recycled = !query.isNull(26);
    // Empty: entered before there was a level.
    appraisal.secrecy = disciplineLevelByName(query.text(27)).value_or(DisciplineLevel::Branch);
    return appraisal;
}

Result<> loadAppraisalSteps(const store::Session& session, Appraisal& appraisal)
{
    store::Query query = session.query("appraisal.steps");
    BB_TRY(bool row, query.bind("id", appraisal.id.toString()).next());
    while (row) {
        if (const auto step = appraisalStepByName(query.text(0))) {
            appraisal.steps.append({*step, store::dayAt(query, 1), query.text(2), query.text(3)});
            if (!query.isNull(4))
                appraisal.steps.last().gathering = gathering::GatheringId::fromString(query.text(4));
        }
        BB_TRY(row, query.next());
    }
    std::sort(appraisal.steps.begin(), appraisal.steps.end(),
              [](const AppraisalStepDay& a, const AppraisalStepDay& b) { return a.step < b.step; });
    return {};
}

Result<> loadAppraisalCounts(const store::Session& session, Appraisal& appraisal)
{
    store::Query heads = session.query("appraisal.counts");
    BB_TRY(bool row, heads.bind("id", appraisal.id.toString()).next());
    while (row) {
        AppraisalCount count;
        count.rater = appraisalRaterByName(heads.text(0)).value_or(AppraisalRater::Higher);
        count.heldOn = store::dayAt(heads, 1);
        count.issued = int(heads.integer(2));
        count.collected = int(heads.integer(3));
        count.enteredOn = store::dayAt(heads, 4);
        appraisal.counts.append(count);
        BB_TRY(row, heads.next());
    }
    std::sort(appraisal.counts.begin(), appraisal.counts.end(),
              [](const AppraisalCount& a, const AppraisalCount& b) { return a.rater < b.rater; });
    store::Query tally = session.query("appraisal.tally");
    BB_TRY(row, tally.bind("id", appraisal.id.toString()).next());
    while (row) {
        const auto rater = appraisalRaterByName(tally.text(0));
        const auto grade = appraisalGradeByName(tally.text(1));
        for (AppraisalCount& count : appraisal.counts) {
            if (rater && grade && count.rater == *rater)
                count.marks[static_cast<std::size_t>(*grade)] = int(tally.integer(2));
        }
        BB_TRY(row, tally.next());
    }
    return {};
}

Result<> loadAppraisalCorrections(const store::Session& session, Appraisal& appraisal)
{
    store::Query query = session.query("appraisal.corrections");
    BB_TRY(bool row, query.bind("id", appraisal.id.toString()).next());
    while (row) {
        appraisal.corrections.append({store::dayAt(query, 0), query.text(1), query.text(2), query.text(3)});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<> loadAppraisalParts(const store::Session& session, Appraisal& appraisal)
{
    BB_CHECK(loadAppraisalSteps(session, appraisal));
    BB_CHECK(loadAppraisalCounts(session, appraisal));
    return loadAppraisalCorrections(session, appraisal);
}

Result<QList<Appraisal>> appraisalsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Appraisal> list;
    {
        store::Query query = session.query("appraisal.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(appraisalIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Appraisal& appraisal : list)
        BB_CHECK(loadAppraisalParts(session, appraisal));
    return list;
}

store::Value appraisalText(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

ledger::ItemQuery problemsOf(const Appraisal& appraisal)
{
    ledger::ItemQuery query;
    query.branch = appraisal.branch;
    query.sourceId = appraisal.id.toString();
    return query;
}

QList<ledger::Item> inOrderTold(QList<ledger::Item> items)
{
    std::stable_sort(items.begin(), items.end(), [](const ledger::Item& a, const ledger::Item& b) {
        return a.raisedOn != b.raisedOn ? a.raisedOn < b.raisedOn : a.number < b.number;
    });
    return items;
}

} // namespace

store::ColumnValues columnsOf(const Appraisal& appraisal)
{
    const AppraisalScale& scale = appraisal.scale;
    return {{"branch_id", appraisal.branch.toString()},         {"for_year", qint64(appraisal.forYear)},
            {"level", appraisalLevelName(appraisal.level)},     {"to_whom", appraisalText(appraisal.toWhom)},
            {"speaker", trimmedText(appraisal.speaker)},        {"meeting_on", store::dayOrNull(appraisal.meetingOn)},
            {"points_good", qint64(scale.points[0])},           {"points_fair", qint64(scale.points[1])},
            {"points_average", qint64(scale.points[2])},        {"points_poor", qint64(scale.points[3])},
            {"weight_higher", qint64(scale.weights[0])},        {"weight_members", qint64(scale.weights[1])},
            {"weight_masses", qint64(scale.weights[2])},        {"note", appraisalText(appraisal.note)},
            {"secrecy", disciplineLevelName(appraisal.secrecy)}};
}

store::ColumnValues columnsOf(const AppraisalResult& result)
{
    return {{"grade", appraisalGradeName(result.grade)},
            {"graded_on", store::dayOrNull(result.on)},
            {"graded_by", appraisalText(result.by)},
            {"grade_comment", appraisalText(result.comment)}};
}

store::ColumnValues columnsOf(AppraisalId appraisal, const AppraisalStepDay& step)
{
    return {{"appraisal_id", appraisal.toString()},
            {"step", appraisalStepName(step.step)},
            {"done_on", store::dayOrNull(step.doneOn)},
            {"note", appraisalText(step.note)},
            {"despite", appraisalText(step.despite)},
            {"gathering_id", step.gathering ? store::Value{step.gathering->toString()} : store::Value{}}};
}

store::ColumnValues columnsOf(AppraisalId appraisal, const AppraisalCount& count)
{
    return {{"appraisal_id", appraisal.toString()},      {"rater", appraisalRaterName(count.rater)},
            {"held_on", store::dayOrNull(count.heldOn)}, {"issued", qint64(count.issued)},
            {"collected", qint64(count.collected)},      {"entered_on", store::dayOrNull(count.enteredOn)}};
}

store::ColumnValues columnsOf(AppraisalId appraisal, qsizetype position, const AppraisalCorrection& correction)
{
    return {{"appraisal_id", appraisal.toString()},
            {"position", qint64(position)},
            {"corrected_on", store::dayOrNull(correction.on)},
            {"matter", correction.matter},
            {"before", correction.before},
            {"reason", trimmedText(correction.reason)}};
}

Result<QList<Appraisal>> listAppraisals(const store::Session& session, book::BranchId branch)
{
    return appraisalsOf(session, branch, 0);
}

Result<QList<Appraisal>> listRecycledAppraisals(const store::Session& session, book::BranchId branch)
{
    return appraisalsOf(session, branch, 1);
}

Result<QList<Appraisal>> listAppraisalsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listAppraisals(session, branch));
    return listStandingOn(all, day, knownFrom);
}

Result<Appraisal> loadAppraisal(const store::Session& session, AppraisalId id)
{
    Appraisal appraisal;
    {
        store::Query query = session.query("appraisal.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("appraisal.missing"));
        appraisal = appraisalIn(query);
    }
    BB_CHECK(loadAppraisalParts(session, appraisal));
    return appraisal;
}

Result<std::optional<Appraisal>> findAppraisal(const store::Session& session, book::BranchId branch, int year)
{
    BB_TRY(const auto all, listAppraisals(session, branch));
    for (const Appraisal& appraisal : all) {
        if (appraisal.forYear == year)
            return std::optional(appraisal);
    }
    return std::optional<Appraisal>();
}

Result<QList<ledger::Item>> listAppraisalProblems(const store::Session& session, const Appraisal& appraisal)
{
    BB_TRY(auto items, ledger::listItems(session, problemsOf(appraisal)));
    return inOrderTold(std::move(items));
}

Result<QList<ledger::Item>> listAppraisalProblemsOn(const store::Session& session, const Appraisal& appraisal,
                                                    QDate day)
{
    BB_TRY(auto items, ledger::listItemsOn(session, problemsOf(appraisal), day));
    return inOrderTold(std::move(items));
}

Result<QString> appraisalSpeaker(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const Committee committee, loadCommittee(session, branch));
    for (const Seat& seat : committee.seatsOn(day)) { // in the order of the posts: 书记 comes first
        if (isOfficerTitle(seat.title))
            return seat.name;
    }
    return QString();
}

Result<Appraisal> proposeAppraisal(const store::Session& session, const book::Branch& branch, int year, QDate today)
{
    Appraisal round;
    round.branch = branch.id;
    round.forYear = year;
    round.toWhom = branch.higherOrganization;
    BB_TRY(round.speaker, appraisalSpeaker(session, branch.id, today));
    BB_TRY(const auto before, findAppraisal(session, branch.id, year - 1));
    if (before) {
        round.level = before->level;
        round.toWhom = before->toWhom;
        round.scale = before->scale;
    }
    return round;
}

} // namespace branchbook::organization
