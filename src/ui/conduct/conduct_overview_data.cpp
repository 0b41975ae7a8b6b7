// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/opinion.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "ui/conduct/conduct_overview_cards.h"

#include <QHash>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kPledgesShown = 3;

/// What is late or behind first, then what is open; at most three, in the order in which the list has them.
QList<conduct::Pledge> pledgesToShow(const QList<conduct::Pledge>& all, QDate today)
{
    const auto rank = [&](const conduct::Pledge& pledge) {
        if (!pledge.isOpen())
            return 2;
        return pledge.isBehind(today) || pledge.item.isOverdue(today) ? 0 : 1;
    };
    std::vector<qsizetype> order;
    for (qsizetype i = 0; i < all.size(); ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return rank(all.at(i)); });
    order.resize(std::size_t(std::min(kPledgesShown, all.size())));
    std::ranges::sort(order, {}, [&](qsizetype i) { return std::pair(all.at(i).isOpen() ? 0 : 1, i); });
    QList<conduct::Pledge> shown;
    for (const qsizetype i : order)
        shown.append(all.at(i));
    return shown;
}

Result<> loadPledges(ConductOverviewData& data, const store::Session& session, book::BranchId branch)
{
    BB_TRY(const auto all, conduct::listPledges(session, branch));
    QList<conduct::Pledge> ofYear;
    std::ranges::copy_if(all, std::back_inserter(ofYear),
                         [&](const conduct::Pledge& each) { return each.forYear == data.quarter.year; });
    data.pledgesOfYear = int(ofYear.size());
    data.pledges = pledgesToShow(ofYear, data.today);
    return {};
}

Result<> loadOpinions(ConductOverviewData& data, const store::Session& session, book::BranchId branch)
{
    ledger::ItemQuery query;
    query.branch = branch;
    query.kind = ledger::Kind::Opinion;
    query.period = DateRange{QDate(data.quarter.year, 1, 1), QDate(data.quarter.year, 12, 31)};
    BB_TRY(const auto items, ledger::listItems(session, query));
    BB_TRY(data.course, ledger::loadCourse(session, ledger::Kind::Opinion));
    BB_TRY(const auto opinions, conduct::listOpinions(session, branch));
    QHash<ledger::ItemId, QDate> answerBy;
    for (const conduct::Opinion& each : opinions) {
        if (!each.isAnswered())
            answerBy.insert(each.id(), each.answerBy);
    }
    for (const ledger::Item& item : items)
        data.opinions.push_back({item, data.course, data.today, answerBy.value(item.id)});
    data.figures = ledger::figuresOf(items, data.today);
    return {};
}

Result<> loadVisits(ConductOverviewData& data, const store::Session& session, book::BranchId branch)
{
    const DateRange range = data.quarter.range();
    BB_TRY(auto ties, institutions::listTies(session, branch));
    BB_TRY(const auto contacts, institutions::listContactTies(session, branch));
    ties.append(contacts);
    ledger::ItemQuery query;
    query.branch = branch;
    query.period = range;
    BB_TRY(const auto items, ledger::listItems(session, query));
    const auto isNeed = [&](const ledger::Item& item) {
        return item.sourceTable == QLatin1String(institutions::kTieTable) && range.contains(item.raisedOn);
    };
    data.needs = int(std::ranges::count_if(items, isNeed));
    const QDate day = std::min(range.last, data.today);
    for (const institutions::Tie& tie : std::as_const(ties)) {
        data.ties += tie.holdsOn(day) ? 1 : 0;
        for (const institutions::TieVisit& visit : tie.visits) {
            if (!range.contains(visit.on))
                continue;
            const auto brought = std::ranges::count_if(items, [&](const ledger::Item& item) {
                return isNeed(item) && item.sourceId == tie.id.toString() && item.raisedOn == visit.on;
            });
            data.visits.append({tie, visit, int(brought)});
        }
    }
    std::ranges::stable_sort(data.visits, std::greater<>(), [](const OverviewVisit& each) { return each.visit.on; });
    return {};
}

} // namespace

Result<ConductOverviewData> loadConductOverview(const Desk& desk, Quarter quarter)
{
    const auto& session = desk.book().reader();
    const auto branch = desk.branch().id;
    ConductOverviewData data;
    data.quarter = quarter;
    data.today = desk.today();
    data.mayWrite = !desk.book().isReadOnly();
    BB_CHECK(loadPledges(data, session, branch));
    BB_CHECK(loadOpinions(data, session, branch));
    BB_CHECK(loadVisits(data, session, branch));
    BB_TRY(data.thin, conduct::thinPlaces(session, branch, data.today));
    return data;
}

} // namespace branchbook::ui
