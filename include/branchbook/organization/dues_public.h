// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is hung out and handed up of the dues of some months: sums alone, nobody's income.
#pragma once

#include "branchbook/organization/dues_store.h"

namespace branchbook::organization {

struct DuesPublicLine {
    QString name;
    Money due;
    Money paid;
    Money open;
    Money over; ///< paid beyond what each month owes, after an exemption or a lower base; due − paid = open − over
    QStringList openMonths; ///< 2026-09; those without a base are among them
    int unknown = 0; ///< months without a base: what they owe is in no sum
    book::MemberId member = {};

    /// What is hung out as owed and open: a sum, or that the base is not fixed.
    [[nodiscard]] QString dueWords() const;
    [[nodiscard]] QString openWords() const;
};

struct DuesPublicSheet {
    Month from;
    Month until;
    QList<DuesPublicLine> people; ///< in the roster's order; whoever owes nothing and paid nothing is left out
    Money due;
    Money paid;
    Money open;
    Money over;
    int owing = 0; ///< people whose due is not 0; whose base is not known is none of them
    int settled = 0; ///< of them, who paid all
    Money received; ///< what came in on the days of these months, for whatever month, with `extra`
    Money extra;
};
/// `until` not before `from`.
[[nodiscard]] Result<DuesPublicSheet> duesPublicSheet(const store::Session& session, book::BranchId branch,
                                                      const DuesRoll& roll, Month from, Month until, DuesScale& scale);

/// What goes up to the higher committee: what came in on the days of these months, payment by payment.
struct DuesHandUp {
    Month from;
    Month until;
    QList<DuesPayment> payments; ///< that count, by day, then by name
    Money dues;
    Money extra;
    Money toCentre; ///< of `extra`: single gifts that reach dues.extra_to_centre, which go to the centre whole
    QString centreRule; ///< where that is written; empty: there is no such gift

    [[nodiscard]] Money total() const { return {dues.fen + extra.fen}; }
};
[[nodiscard]] Result<DuesHandUp> duesHandUp(const store::Session& session, book::BranchId branch,
                                            const rules::Catalogue& catalogue, Month from, Month until);

} // namespace branchbook::organization
