// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list commands write with --out: the same list as a sheet, of a past day where the book knows it, with or without names.
#pragma once

#include "cli/command.h"

#include "branchbook/integrity/clue.h"
#include "branchbook/ledger/ledger.h"
#include "branchbook/organization/committee.h"
#include "branchbook/organization/talk.h"
#include "branchbook/organization/transfer.h"
#include "branchbook/sheet/table_writer.h"

namespace branchbook::cli {

/// Heads and words are Chinese, as on every paper.
struct ListSheet {
    sheet::OutputTable table;
    std::vector<int> textColumns; ///< from 0: what people wrote; in the others stand days and the program's own words
    QStringList people; ///< whom it names and the roster perhaps does not know
};

/// Of owners and helpers outside the roster it names those who are people (ledger::peopleOf).
[[nodiscard]] ListSheet ledgerSheet(const QList<ledger::Item>& items, QDate day, const book::Branch& branch);
/// What only the committee may read of a talk stays out.
[[nodiscard]] ListSheet talkSheet(const QList<organization::Talk>& talks);
[[nodiscard]] ListSheet transferSheet(const QList<organization::Transfer>& transfers, QDate day);
/// With `secret` what is sealed; never who reported.
[[nodiscard]] ListSheet clueSheet(const QList<integrity::Clue>& clues, bool secret);
[[nodiscard]] ListSheet committeeSheet(const organization::Committee& committee);

/// --out: whether the list goes into a file. Errors, before a book is open: cli.ending, cli.onto_source; cli.option_missing (Usage)
/// for --masked without --out.
[[nodiscard]] Result<bool> wantsSheet(const Context& context);
/// --as-of, else today. Errors: value.date; list.later, list.before (Invalid); cli.together (Usage): the bin has no past day.
[[nodiscard]] Result<QDate> listDay(const Context& context, const book::Branch& branch, QDate today);
/// Writes it to --out; with --masked every name in what people wrote is its surname, ID and telephone numbers are masked.
/// With --as-of the file and the answer bear the day. Tells
/// `file`, `rows`, `day`, `masked`.
[[nodiscard]] Result<Answer> writeSheet(const Context& context, const store::Session& session,
                                        const book::Branch& branch, ListSheet list, QDate day);

} // namespace branchbook::cli
