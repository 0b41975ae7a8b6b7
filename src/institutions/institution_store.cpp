// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/institution_store.h"

#include "branchbook/base/stage_course.h"
#include "branchbook/base/text.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"
#include "institutions/institution_rows.h"
#include "institutions/key_field_rows.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

/// Rows of a statement for all institutions of the branch go to the one they belong to.
using ById = QHash<InstitutionId, Institution*>;

Institution institutionIn(const store::Query& query)
{
    Institution made;
    made.id = InstitutionId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.title = query.text(3);
    made.tier = tierByName(query.text(4)).value_or(made.tier);
    made.category = query.text(5);
    made.issuer = query.text(6);
    made.owner = query.text(7);
    made.reviewOn = store::dayAt(query, 8);
    made.note = query.text(9);
    made.abolishedOn = store::dayAt(query, 10);
    made.abolishedWhy = query.text(11);
    made.enteredOn = store::dayAt(query, 12);
    made.recycled = !query.isNull(13);
    return made;
}

Institution* ownerOf(const ById& byId, const store::Query& query)
{
    return byId.value(InstitutionId::fromString(query.text(0)), nullptr);
}

Result<> readFields(const store::Session& session, book::BranchId branch, const ById& byId)
{
    store::Query query = session.query("institution.fields");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        if (auto* owner = ownerOf(byId, query))
            owner->fields.append(keyFieldIn(query.text(1), query.text(2), int(query.integer(3))));
        BB_TRY(row, query.next());
    }
    for (Institution* each : byId)
        std::sort(each->fields.begin(), each->fields.end());
    return {};
}

Result<> readVersions(const store::Session& session, book::BranchId branch, const ById& byId)
{
    store::Query query = session.query("institution.versions");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        if (auto* owner = ownerOf(byId, query))
            owner->versions.append({int(query.integer(1)), query.text(2), {}, {}});
        BB_TRY(row, query.next());
    }
    return {};
}

Step stepIn(const store::Query& query)
{
    Step step;
    step.stage = stageByName(query.text(2)).value_or(step.stage);
    step.on = store::dayAt(query, 3);
    step.fromOn = store::dayAt(query, 4);
    step.untilOn = store::dayAt(query, 5);
    if (!query.isNull(6))
        step.opinions = int(query.integer(6));
    step.dueOn = store::dayAt(query, 7);
    step.by = query.text(8);
    step.note = query.text(9);
    return step;
}

Result<> readSteps(const store::Session& session, book::BranchId branch, const ById& byId)
{
    store::Query query = session.query("institution.steps");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        if (auto* owner = ownerOf(byId, query)) {
            for (Version& version : owner->versions) {
                if (version.number == query.integer(1))
                    version.steps.append(stepIn(query));
            }
        }
        BB_TRY(row, query.next());
    }
    for (Institution* each : byId) {
        for (Version& version : each->versions)
            sortCourse(version.steps, &Step::stage);
    }
    return {};
}

Result<> readLinks(const store::Session& session, book::BranchId branch, const ById& byId)
{
    store::Query query = session.query("institution.links");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        const auto kind = linkKindByName(query.text(1));
        if (auto* owner = ownerOf(byId, query); owner != nullptr && kind) {
            const bool inBook = !query.isNull(3);
            owner->links.append({*kind, inBook ? InstitutionId::fromString(query.text(3)) : InstitutionId(),
                                 inBook ? query.text(5) : query.text(2), query.text(4)});
        }
        BB_TRY(row, query.next());
    }
    for (Institution* each : byId)
        std::sort(each->links.begin(), each->links.end(),
                  [](const Link& a, const Link& b) { return a.kind != b.kind ? a.kind < b.kind : a.title < b.title; });
    return {};
}

Result<> readChildren(const store::Session& session, book::BranchId branch, QList<Institution>& list)
{
    ById byId;
    for (Institution& each : list)
        byId.insert(each.id, &each);
    BB_CHECK(readFields(session, branch, byId));
    BB_CHECK(readVersions(session, branch, byId));
    BB_CHECK(readSteps(session, branch, byId));
    return readLinks(session, branch, byId);
}

Result<QList<Institution>> institutionsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Institution> list;
    {
        store::Query query = session.query("institution.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(institutionIn(query));
            BB_TRY(row, query.next());
        }
    }
    BB_CHECK(readChildren(session, branch, list));
    return list;
}

store::Value cleanText(const QString& text)
{
    return store::textOrNull(trimmedText(text));
}

} // namespace

store::ColumnValues columnsOf(const Institution& institution)
{
    return {{"branch_id", institution.branch.toString()},
            {"title", trimmedText(institution.title)},
            {"tier", tierName(institution.tier)},
            {"category", cleanText(institution.category)},
            {"issuer", cleanText(institution.issuer)},
            {"owner", cleanText(institution.owner)},
            {"review_on", store::dayOrNull(institution.reviewOn)},
            {"note", cleanText(institution.note)},
            {"abolished_on", store::dayOrNull(institution.abolishedOn)},
            {"abolished_why", cleanText(institution.abolishedWhy)}};
}

store::ColumnValues columnsOf(InstitutionId id, const CoverageField& field)
{
    return {{"institution_id", id.toString()}, {"field", fieldName(field)}};
}

store::ColumnValues columnsOf(InstitutionId id, const Version& version)
{
    return {{"institution_id", id.toString()},
            {"version_no", qint64(version.number)},
            {"summary", cleanText(version.summary)},
            {"body", cleanText(version.body)}};
}

store::ColumnValues columnsOf(InstitutionId id, int version, const Step& step)
{
    return {{"institution_id", id.toString()},
            {"version_no", qint64(version)},
            {"stage", stageName(step.stage)},
            {"done_on", store::dayOrNull(step.on)},
            {"from_on", store::dayOrNull(step.fromOn)},
            {"until_on", store::dayOrNull(step.untilOn)},
            {"opinions", step.opinions ? store::Value{qint64(*step.opinions)} : store::Value{}},
            {"due_on", store::dayOrNull(step.dueOn)},
            {"by_name", cleanText(step.by)},
            {"note", cleanText(step.note)}};
}

store::ColumnValues columnsOf(InstitutionId id, const Link& link)
{
    return {{"institution_id", id.toString()},
            {"kind", linkKindName(link.kind)},
            {"target", targetKey(link)},
            {"target_id", link.target.isNull() ? store::Value{} : store::Value{link.target.toString()}},
            {"note", cleanText(link.note)}};
}

QString targetKey(const Link& link)
{
    return link.target.isNull() ? trimmedText(link.title) : link.target.toString();
}

QString rowKey(InstitutionId id, const QStringList& parts)
{
    return (QStringList{id.toString()} + parts).join(QChar(store::kKeySeparator));
}

Result<QList<Institution>> listInstitutions(const store::Session& session, book::BranchId branch)
{
    return institutionsOf(session, branch, 0);
}

Result<QList<Institution>> listRecycledInstitutions(const store::Session& session, book::BranchId branch)
{
    return institutionsOf(session, branch, 1);
}

Result<Institution> loadInstitution(const store::Session& session, InstitutionId id)
{
    QList<Institution> one;
    {
        store::Query query = session.query("institution.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("institution.missing"));
        one.append(institutionIn(query));
    }
    BB_CHECK(readChildren(session, one.first().branch, one));
    store::Query bodies = session.query("institution.bodies");
    BB_TRY(bool row, bodies.bind("id", id.toString()).next());
    while (row) {
        for (Version& version : one.first().versions) {
            if (version.number == bodies.integer(0))
                version.body = bodies.text(1);
        }
        BB_TRY(row, bodies.next());
    }
    return one.first();
}

QList<LinkedFrom> linkedFrom(const QList<Institution>& all, InstitutionId id)
{
    QList<LinkedFrom> found;
    for (const Institution& each : all) {
        for (const Link& link : each.links) {
            if (link.target == id && !link.target.isNull())
                found.append({each.id, each.title, link.kind});
        }
    }
    return found;
}

QStringList conflictsOf(const QList<Institution>& all, const Institution& institution)
{
    QStringList titles;
    for (const Link& link : institution.links) {
        const auto target =
            std::find_if(all.begin(), all.end(), [&](const Institution& each) { return each.id == link.target; });
        if (link.kind == LinkKind::Conflicts && (target == all.end() || !target->isAbolished()))
            titles.append(link.title);
    }
    for (const Institution& each : all) {
        const bool against = std::any_of(each.links.begin(), each.links.end(), [&](const Link& link) {
            return link.kind == LinkKind::Conflicts && link.target == institution.id;
        });
        if (against && !each.isAbolished() && !titles.contains(each.title))
            titles.append(each.title);
    }
    return titles;
}

LinkProblems linkProblemsOn(const QList<Institution>& all, QDate day)
{
    LinkProblems problems;
    for (const Institution& each : all) {
        if (each.inForceOn(day) == nullptr)
            continue;
        for (const Link& link : each.links) {
            const auto target =
                std::find_if(all.begin(), all.end(), [&](const Institution& other) { return other.id == link.target; });
            const bool holds = target != all.end() && target->inForceOn(day) != nullptr;
            if (link.kind == LinkKind::Conflicts && (holds || link.target.isNull())
                && !problems.conflicts.contains(TitlePair{link.title, each.title}))
                problems.conflicts.append({each.title, link.title});
            else if (link.kind == LinkKind::Replaces && holds)
                problems.replaced.append({each.title, link.title});
        }
    }
    return problems;
}

} // namespace branchbook::institutions
