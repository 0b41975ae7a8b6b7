// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one person hands to the next with a post: duties, open matters, what is planned and due, records, signatures.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/gathering/gathering.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/handover.h"
#include "branchbook/organization/meeting_series.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

/// One kind of record that is kept.
struct HandedRecords {
    QString kind;
    int count = 0;
    int open = 0; ///< not archived, not closed
    QDate first;
    QDate last;
};

struct HandedFinding {
    QString title;
    QDate due;
    bool overdue = false;
};

struct HandoverSheet {
    book::Branch branch;
    QString post;
    QString from;
    QString to;
    QDate on; ///< the first day of the successor
    QDate today; ///< the day on which it was put together
    int termNumber = 0;
    QDate since; ///< of the one who goes
    QDate termEnds;
    QList<organization::Duty> duties; ///< of the post
    QList<ledger::Item> items; ///< open, in the order of their due days; of a secretary all of the branch
    QList<gathering::GatheringRow> planned; ///< oldest first
    QList<organization::Series> series;
    QList<HandedFinding> findings;
    QList<organization::WorkItem> work; ///< of the year, not done
    QList<HandedRecords> records;
};

/// Errors: those of organization::outgoing, book.member_missing, store.
[[nodiscard]] Result<HandoverSheet> loadHandover(const store::Session& session, const book::Areas& areas,
                                                 const book::Branch& branch, const organization::Handover& handover,
                                                 QDate today);
/// The same of whoever holds a post, handed over from `on` to somebody who is not known yet: `to` stays empty.
[[nodiscard]] Result<HandoverSheet> loadSeatHandover(const store::Session& session, const book::Areas& areas,
                                                     const book::Branch& branch, const organization::Seat& from,
                                                     QDate on, QDate today);
/// One document with a page to sign. Always in Chinese.
[[nodiscard]] Document handoverDocument(const HandoverSheet& sheet);

} // namespace branchbook::report
