// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/thin.h"
#include "ui/integrity/integrity_overview_cards.h"
#include "ui/integrity/thin_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct IntegrityDataTexts {
    Q_DECLARE_TR_FUNCTIONS(IntegrityDataTexts)
};

Result<> loadOverviewRectifications(IntegrityOverviewData& data, const store::Session& session, book::BranchId branch)
{
    BB_TRY(const auto all, integrity::listRectifications(session, branch));
    BB_TRY(const auto items, integrity::rectificationItems(session, branch));
    data.allRectifications = int(all.size());
    for (const integrity::Rectification& each : all) {
        if (!each.isOpen() && each.closedOn.year() != data.quarter.year)
            continue;
        const auto lines = items.value(each.id);
        const auto closed = std::ranges::count_if(lines, [](const ledger::Item& item) { return !item.isOpen(); });
        data.rectifications.append({each, int(lines.size()), int(closed)});
    }
    std::ranges::stable_sort(data.rectifications, {},
                             [](const OverviewRectification& each) { return each.rectification.isOpen() ? 0 : 1; });
    return {};
}

Result<> loadOverviewDisclosures(IntegrityOverviewData& data, const store::Session& session, book::BranchId branch)
{
    BB_TRY(const auto items, integrity::listDisclosures(session, branch));
    BB_TRY(const auto notices, integrity::listNotices(session, branch));
    const DateRange range = data.quarter.range();
    const QDate day = std::min(range.last, data.today);
    for (const integrity::Disclosure& item : items) {
        const auto dues = integrity::disclosureDues(item, notices, range.first, day);
        if (dues.isEmpty())
            continue;
        // What is missing comes before what runs.
        const auto missing =
            std::ranges::find_if(dues, [](const integrity::DisclosureDue& due) { return !due.publishedOn.isValid(); });
        const auto& due = missing == dues.end() ? dues.last() : *missing;
        data.published += due.publishedOn.isValid() ? 1 : 0;
        data.disclosures.append({item, due});
    }
    std::ranges::stable_sort(data.disclosures, {}, [](const OverviewDisclosure& each) {
        const bool done = each.due.publishedOn.isValid();
        return std::pair(done ? 0 : 1, done ? each.due.publishedOn : each.due.due);
    });
    return {};
}

} // namespace

Result<IntegrityOverviewData> loadIntegrityOverview(const Desk& desk, Quarter quarter)
{
    const auto& session = desk.book().reader();
    const auto branch = desk.branch().id;
    IntegrityOverviewData data;
    data.quarter = quarter;
    data.today = desk.today();
    data.mayWrite = !desk.book().isReadOnly();
    BB_TRY(const auto clues, integrity::listClues(session, branch));
    std::ranges::copy_if(clues, std::back_inserter(data.clues), [&](const integrity::Clue& each) {
        return each.isOpen() || each.receivedOn.year() == quarter.year;
    });
    BB_CHECK(loadOverviewRectifications(data, session, branch));
    BB_CHECK(loadOverviewDisclosures(data, session, branch));
    BB_TRY(const auto aspects, integrity::thinAspects(session, branch, data.today, integrityTalks(desk)));
    for (const integrity::ThinAspect& each : aspects) {
        if (!each.thin.isEmpty())
            data.thin.append(IntegrityDataTexts::tr("%1：%2").arg(each.title, each.thin));
    }
    return data;
}

} // namespace branchbook::ui
