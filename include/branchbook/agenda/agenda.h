// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due in a branch: the catalogue with the book's own overrides, held against everything the book records.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/branch.h"
#include "branchbook/rules/evaluate.h"

namespace branchbook::agenda {

/// Rules and holidays as this book has them: built in, then its own.
struct Rulebook {
    rules::Catalogue catalogue;
    rules::WorkingDays workingDays;
    std::vector<rules::Waiver> waivers;
    QList<rules::Override> overrides;
};
/// Errors: those of the store and of rules::Catalogue.
[[nodiscard]] Result<Rulebook> loadRulebook(const store::Session& session, book::BranchId branch);

/// What all areas and the roster say of one branch as of `today`; occurrences and events from `from` on.
[[nodiscard]] Result<rules::Facts> collectFacts(const store::Session& session, const book::Areas& areas,
                                                const book::Branch& branch, QDate from, QDate today);

struct Agenda {
    Rulebook rulebook; ///< findings point into its catalogue
    rules::Facts facts;
    std::vector<rules::Finding> findings; ///< by due day
};
/// Findings that fall due in `window`. `today` decides their state.
[[nodiscard]] Result<std::unique_ptr<const Agenda>> assess(const store::Session& session, const book::Areas& areas,
                                                           const book::Branch& branch, DateRange window, QDate today);

/// From the start of the year to the end of the next quarter: what list and workbench show when not asked otherwise.
[[nodiscard]] DateRange defaultWindow(QDate today);

} // namespace branchbook::agenda
