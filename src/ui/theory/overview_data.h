// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of 思想建设 shows of a year; everything is worked out by the services of the area.
#pragma once

#include "branchbook/book/thin_spot.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/ideology/campaign.h"
#include "branchbook/ideology/study_pace.h"
#include "branchbook/ideology/study_plan.h"
#include "branchbook/ideology/study_quality.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

struct OverviewData {
    int year = 0;
    QDate today;
    bool mayWrite = false;
    ideology::StudyYear study;
    std::optional<gathering::Gathering> next; ///< the next session from today on, whatever year is shown
    int nextMaterials = 0;
    int classHour = 45;
    ideology::StudyPace pace;
    std::optional<ideology::Campaign> campaign; ///< of the year
    QList<ideology::RatedSession> rated; ///< the latest three that were rated, in the order of their days
    QList<book::ThinSpot> thin; ///< of today, those that are thin only
    int held = 0; ///< sessions that could be rated
};
[[nodiscard]] Result<OverviewData> loadOverview(const Desk& desk, int year);

[[nodiscard]] int closedOf(const QList<ledger::Item>& items);

} // namespace branchbook::ui
