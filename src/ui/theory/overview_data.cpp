// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/overview_data.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/book/setting.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/thin.h"

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kRatedShown = 3;

/// Of this year, else of the one that follows.
Result<> findNext(OverviewData& data, const store::Session& session, book::BranchId branch)
{
    for (const int year : {data.today.year(), data.today.year() + 1}) {
        BB_TRY(const auto study, ideology::loadStudyYear(session, branch, year, data.today));
        const auto next = std::ranges::find_if(study.sessions, [&](const ideology::StudySession& each) {
            return each.on >= data.today && each.state != ideology::StudyState::Held;
        });
        if (next == study.sessions.end())
            continue;
        BB_TRY(data.next, gathering::loadGathering(session, next->gathering));
        data.nextMaterials = next->materials;
        return {};
    }
    return {};
}

} // namespace

Result<OverviewData> loadOverview(const Desk& desk, int year)
{
    const auto& session = desk.book().reader();
    const auto branch = desk.branch().id;
    OverviewData data;
    data.year = year;
    data.today = desk.today();
    data.mayWrite = !desk.book().isReadOnly();
    BB_TRY(data.study, ideology::loadStudyYear(session, branch, year, data.today));
    BB_CHECK(findNext(data, session, branch));
    BB_TRY(const int minutes, book::loadNumber(session, book::kClassHourSetting, book::kClassHourRange.usual));
    data.classHour = std::max(1, minutes);
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, branch));
    BB_TRY(data.pace, ideology::loadStudyPace(session, rulebook.catalogue, branch, year, data.today));
    const book::SectionQuery now{session, branch, Quarter::of(data.today).range(), data.today, rulebook.catalogue};
    BB_TRY(data.thin, ideology::listThinSpots(now));
    data.thin.removeIf([](const book::ThinSpot& spot) { return !spot.isThin(); });
    BB_TRY(const auto campaigns, ideology::listCampaigns(session, branch));
    const auto theme =
        std::ranges::find_if(campaigns, [year](const ideology::Campaign& each) { return each.year == year; });
    if (theme != campaigns.end())
        data.campaign = *theme;
    BB_TRY(const auto quality,
           ideology::loadStudyQuality(session, branch, {QDate(year, 1, 1), QDate(year, 12, 31)}, data.today));
    data.held = int(quality.sessions.size());
    for (const ideology::RatedSession& each : quality.sessions) {
        if (each.votes && data.rated.size() < kRatedShown)
            data.rated.prepend(each);
    }
    return data;
}

int closedOf(const QList<ledger::Item>& items)
{
    return int(std::ranges::count_if(items, [](const ledger::Item& item) { return !item.isOpen(); }));
}

} // namespace branchbook::ui
