// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of 反腐倡廉 shows (mockup 10), and its cards beside the register of clues.
#pragma once

#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/rectification.h"
#include "ui/shell/desk.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

struct OverviewRectification {
    integrity::Rectification rectification;
    int found = 0; ///< lines of its three lists
    int closed = 0;
};

struct OverviewDisclosure {
    integrity::Disclosure item;
    integrity::DisclosureDue due;
};

struct IntegrityOverviewData {
    Quarter quarter;
    QDate today;
    bool mayWrite = false;
    QList<integrity::Clue> clues; ///< received in the year, or not closed; the latest first
    QList<OverviewRectification> rectifications; ///< going on, then those closed in the year
    int allRectifications = 0;
    QList<OverviewDisclosure> disclosures; ///< due in the quarter: what was published, then what was not
    int published = 0; ///< of these
    QStringList thin; ///< a sentence for each thin aspect
};
[[nodiscard]] Result<IntegrityOverviewData> loadIntegrityOverview(const Desk& desk, Quarter quarter);

/// What the card of a clue asks for.
struct ClueCardActs {
    std::function<void()> next; ///< the step that comes next
    std::function<void()> source; ///< who reported
    std::function<void()> open; ///< the register
};
/// One clue with its course; `told`: what is reported is to be seen.
[[nodiscard]] QWidget* makeClueCard(Desk& desk, const integrity::Clue& clue, bool told, const ClueCardActs& acts);
/// 专项整治: how much of each is closed.
[[nodiscard]] QWidget* makeRectificationCard(Desk& desk, const IntegrityOverviewData& data);
/// 2026年第三季度党务公开.
[[nodiscard]] QWidget* makeDisclosureCard(Desk& desk, const IntegrityOverviewData& data);

} // namespace branchbook::ui
