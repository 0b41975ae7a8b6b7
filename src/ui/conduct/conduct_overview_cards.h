// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of 作风建设 shows (mockup 09), and its cards beside the list of opinions.
#pragma once

#include "branchbook/conduct/pledge.h"
#include "branchbook/conduct/thin.h"
#include "branchbook/institutions/tie.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/shell/desk.h"

class QWidget;

namespace branchbook::ui {

/// A visit to the masses, and how many opinions were brought back from it.
struct OverviewVisit {
    institutions::Tie tie;
    institutions::TieVisit visit;
    int needs = 0;
};

struct ConductOverviewData {
    Quarter quarter;
    QDate today;
    bool mayWrite = false;
    QList<conduct::Pledge> pledges; ///< at most three of the year: what is behind is among them
    int pledgesOfYear = 0;
    ledger::Course course; ///< of opinions
    std::vector<ListedItem> opinions; ///< raised in the year or open when it began
    ledger::Figures figures; ///< of these
    int ties = 0; ///< that hold on the last day of the quarter, or today
    int needs = 0; ///< raised with a tie in the quarter
    QList<OverviewVisit> visits; ///< of the quarter, the latest first
    QList<conduct::Thin> thin;
};
[[nodiscard]] Result<ConductOverviewData> loadConductOverview(const Desk& desk, Quarter quarter);

/// 用水报装当日办结: whose it is, until when, how far.
[[nodiscard]] QWidget* makePledgeCard(Desk& desk, const conduct::Pledge& pledge, QDate today);
/// In their place where the year has none.
[[nodiscard]] QWidget* makeNoPledgeCard(Desk& desk, const ConductOverviewData& data);
/// 联系服务群众: figures of the quarter and the latest visits.
[[nodiscard]] QWidget* makeVisitCard(Desk& desk, const ConductOverviewData& data);

} // namespace branchbook::ui
