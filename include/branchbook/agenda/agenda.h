// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due in a branch: the catalogue with the book's own overrides, held against everything the book records.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/book/branch.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/rules/evaluate.h"

namespace branchbook::agenda {

/// Rules and holidays as this book has them: built in, then the user's files (rules::ruleBase), then the book's own. The one
/// place that puts the three together; window and command line both ask here.
struct Rulebook {
    rules::Catalogue catalogue;
    rules::WorkingDays workingDays;
    std::vector<rules::Waiver> waivers;
    QList<rules::Override> overrides;
    QStringList leftOut; ///< rules whose override of this book is not used: unknown by now, or looser than a Must
};
/// Errors: those of the store and of rules::Catalogue.
[[nodiscard]] Result<Rulebook> loadRulebook(const store::Session& session, book::BranchId branch);

/// What all areas and the roster say of one branch as of `today`; occurrences and events from `from` on.
[[nodiscard]] Result<rules::Facts> collectFacts(const store::Session& session, const book::Areas& areas,
                                                const book::Branch& branch, const rules::Catalogue& catalogue,
                                                QDate from, QDate today);

struct Agenda {
    Rulebook rulebook; ///< findings point into its catalogue
    rules::Facts facts;
    std::vector<rules::Finding> findings; ///< by due day
    QList<gathering::GatheringRow> planned; ///< gatherings that are still to come or to be recorded, oldest first
    DateRange window; ///< everything that falls due in it is here
    QDate today;

    /// Null where there is none of that key.
    [[nodiscard]] const rules::Finding* find(QStringView key) const;
};
/// Findings that fall due in `window`. `today` decides their state. Rules about acts that this program does not record
/// yet are not judged. An inspection copy has no findings (book::checkHasAllDays).
[[nodiscard]] Result<std::unique_ptr<const Agenda>> assess(const store::Session& session, const book::Areas& areas,
                                                           const book::Branch& branch, DateRange window, QDate today,
                                                           rules::Settled settled = rules::Settled::InWords);

/// From the start of the year to the end of the next quarter.
[[nodiscard]] DateRange defaultWindow(QDate today);
/// What list, workbench, badge and calendar file show when not asked for a time: everything of the default window (until
/// `last`, where given), and what fell due before it and is late still: back to 1 January of last year, or to the day of
/// the setting agenda.from where that lies further back. Without that setting meetings are not asked for from before the
/// book's own beginning (docs/rules.md).
[[nodiscard]] Result<std::unique_ptr<const Agenda>> assessListed(const store::Session& session,
                                                                 const book::Areas& areas, const book::Branch& branch,
                                                                 QDate today, std::optional<QDate> last = {},
                                                                 rules::Settled settled = rules::Settled::InWords);

/// A window in which the finding of this key falls due, if there is such a finding at all.
[[nodiscard]] DateRange windowOfKey(const QString& key, QDate today);
/// The finding with what it points to. Error: agenda.finding_missing (NotFound).
[[nodiscard]] Result<std::unique_ptr<const Agenda>> findFinding(const store::Session& session, const book::Areas& areas,
                                                                const book::Branch& branch, const QString& key,
                                                                QDate today);

} // namespace branchbook::agenda
