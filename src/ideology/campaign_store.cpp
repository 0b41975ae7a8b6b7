// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::ideology {

namespace {

Responsible responsibleIn(const store::Query& query, int first)
{
    Responsible owner;
    if (!query.isNull(first))
        owner.member = book::MemberId::fromString(query.text(first));
    owner.name = query.text(first + 1);
    return owner;
}

Campaign campaignIn(const store::Query& query)
{
    Campaign campaign;
    campaign.id = CampaignId::fromString(query.text(0));
    campaign.rev = query.integer(1);
    campaign.branch = book::BranchId::fromString(query.text(2));
    campaign.year = static_cast<int>(query.integer(3));
    campaign.owner = responsibleIn(query, 4);
    campaign.theme = query.text(6);
    campaign.goal = query.text(7);
    campaign.enteredOn = store::dayAt(query, 8);
    campaign.recycled = !query.isNull(9);
    return campaign;
}

Result<> loadCampaignPhases(const store::Session& session, Campaign& campaign)
{
    for (const CampaignStage stage : campaignStages())
        campaign.phases.at(static_cast<std::size_t>(stage)).stage = stage;
    store::Query query = session.query("campaign.phases");
    BB_TRY(bool row, query.bind("id", campaign.id.toString()).next());
    while (row) {
        CampaignPhase phase;
        phase.id = CampaignPhaseId::fromString(query.text(0));
        phase.stage = campaignStageByName(query.text(1)).value_or(CampaignStage::Mobilize);
        phase.owner = responsibleIn(query, 2);
        phase.from = store::dayAt(query, 4);
        phase.until = store::dayAt(query, 5);
        phase.goal = query.text(6);
        phase.doneOn = store::dayAt(query, 7);
        phase.result = query.text(8);
        campaign.phases.at(static_cast<std::size_t>(phase.stage)) = phase;
        BB_TRY(row, query.next());
    }
    return {};
}

/// With a day: as they stood then.
Result<> loadCampaignItems(const store::Session& session, Campaign& campaign, std::optional<QDate> day = {})
{
    ledger::ItemQuery query;
    query.branch = campaign.branch;
    query.sourceId = campaign.id.toString();
    BB_TRY(const auto items, day ? ledger::listItemsOn(session, query, *day) : ledger::listItems(session, query));
    for (const ledger::Item& item : items) {
        if (item.sourceTable != QLatin1StringView(kCampaignTable))
            continue;
        (item.kind == ledger::Kind::Problem ? campaign.problems : campaign.measures).append(item);
    }
    return {};
}

/// With a day: as they stood then.
Result<QList<Campaign>> campaignsOf(const store::Session& session, book::BranchId branch, qint64 recycled,
                                    std::optional<QDate> day = {})
{
    QList<Campaign> list;
    {
        store::Query query = session.query("campaign.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(campaignIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (Campaign& campaign : list) {
        BB_CHECK(loadCampaignPhases(session, campaign));
        BB_CHECK(loadCampaignItems(session, campaign, day));
        if (day)
            campaign = standingOn(std::move(campaign), *day);
    }
    if (day)
        list.removeIf([&](const Campaign& campaign) { return campaign.knownFrom() > *day; });
    return list;
}

} // namespace

Result<QList<Campaign>> listCampaigns(const store::Session& session, book::BranchId branch)
{
    return campaignsOf(session, branch, 0);
}

Result<QList<Campaign>> listCampaignsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    return campaignsOf(session, branch, 0, day);
}

Result<QList<Campaign>> listRecycledCampaigns(const store::Session& session, book::BranchId branch)
{
    return campaignsOf(session, branch, 1);
}

Result<Campaign> loadCampaign(const store::Session& session, CampaignId id)
{
    Campaign campaign;
    {
        store::Query query = session.query("campaign.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("campaign.missing"));
        campaign = campaignIn(query);
    }
    BB_CHECK(loadCampaignPhases(session, campaign));
    BB_CHECK(loadCampaignItems(session, campaign));
    return campaign;
}

} // namespace branchbook::ideology
