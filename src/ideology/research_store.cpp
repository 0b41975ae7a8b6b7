// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/research_service.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::ideology {

namespace {

Research researchIn(const store::Query& query)
{
    Research research;
    research.id = ResearchId::fromString(query.text(0));
    research.rev = query.integer(1);
    research.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        research.lead = book::MemberId::fromString(query.text(3));
    research.leadName = query.text(4);
    research.members = query.text(5);
    research.title = query.text(6);
    research.question = query.text(7);
    research.dueOn = store::dayAt(query, 8);
    research.findings = query.text(9);
    research.decision = query.text(10);
    if (!query.isNull(11))
        research.decidedIn = query.text(11) == u"gathering" ? DecidedIn::Gathering : DecidedIn::LedgerItem;
    research.decidedId = query.text(12);
    research.decidedTitle = query.text(13);
    research.enteredOn = store::dayAt(query, 14);
    research.recycled = !query.isNull(15);
    return research;
}

Result<> loadResearchSteps(const store::Session& session, Research& research)
{
    store::Query query = session.query("research.steps");
    BB_TRY(bool row, query.bind("id", research.id.toString()).next());
    while (row) {
        research.steps.append({researchStageByName(query.text(0)).value_or(ResearchStage::Chosen),
                               store::dayAt(query, 1), query.text(2)});
        BB_TRY(row, query.next());
    }
    std::sort(research.steps.begin(), research.steps.end(),
              [](const ResearchStep& a, const ResearchStep& b) { return a.stage < b.stage; });
    return {};
}

bool comesBefore(const Research& a, const Research& b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    return !a.isOpen() && a.steps.last().on > b.steps.last().on;
}

/// With a day: as it stood then.
Result<QList<Research>> researchOf(const store::Session& session, book::BranchId branch, qint64 recycled,
                                   std::optional<QDate> day = {})
{
    QList<Research> list;
    {
        store::Query query = session.query("research.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(researchIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Research& research : list)
        BB_CHECK(loadResearchSteps(session, research));
    if (day) {
        list.removeIf([&](const Research& research) { return !research.stageOn(*day); });
        for (Research& research : list)
            research = standingOn(std::move(research), *day);
    }
    std::stable_sort(list.begin(), list.end(), comesBefore);
    return list;
}

} // namespace

Result<QList<Research>> listResearch(const store::Session& session, book::BranchId branch)
{
    return researchOf(session, branch, 0);
}

Result<QList<Research>> listResearchOn(const store::Session& session, book::BranchId branch, QDate day)
{
    return researchOf(session, branch, 0, day);
}

Result<QList<Research>> listRecycledResearch(const store::Session& session, book::BranchId branch)
{
    return researchOf(session, branch, 1);
}

Result<Research> loadResearch(const store::Session& session, ResearchId id)
{
    Research research;
    {
        store::Query query = session.query("research.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("research.missing"));
        research = researchIn(query);
    }
    BB_CHECK(loadResearchSteps(session, research));
    return research;
}

} // namespace branchbook::ideology
