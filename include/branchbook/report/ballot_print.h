// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots on paper: one to an A5 page, or several to an A4 sheet with lines to cut along. All copies are alike: no number, no mark.
#pragma once

#include "branchbook/organization/ballot.h"
#include "branchbook/report/typesetter.h"

#include <optional>
#include <span>

namespace branchbook::report {

enum class BallotSheet : quint8 { A5, A4One, A4Two, A4Four };
[[nodiscard]] std::span<const BallotSheet> ballotSheets();
[[nodiscard]] QString ballotSheetName(BallotSheet sheet); ///< "a5", "a4", "a4-2", "a4-4"
[[nodiscard]] QString ballotSheetTitle(BallotSheet sheet); ///< A5，每页一张 …
[[nodiscard]] std::optional<BallotSheet> ballotSheetByName(QStringView name);
/// A5, and a whole A4 page where the names need it.
[[nodiscard]] BallotSheet usualBallotSheet(const organization::Ballot& ballot);
[[nodiscard]] int ballotsPerPage(BallotSheet sheet);

/// Exactly `ballot.papers` copies; what is left of the last sheet stays empty. Errors: those of checkBallot, report.ballot_full
/// (Invalid: so many names do not fit; a larger paper does), report.cancelled.
[[nodiscard]] Result<RenderedPdf> renderBallots(const organization::Ballot& ballot, BallotSheet sheet,
                                                Progress& progress);

/// renderBallots into a file that is replaced whole or not at all. Further error: Io "file.write_failed".
[[nodiscard]] Result<TypesetInfo> writeBallots(const organization::Ballot& ballot, BallotSheet sheet,
                                               const QString& path, Progress& progress);

} // namespace branchbook::report
