// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A count that is being typed: kept outside the book's steps until it is recorded.
#pragma once

#include "branchbook/organization/election.h"

namespace branchbook::ui {

/// "election:<id>:<round>"
[[nodiscard]] QString electionDraftId(const organization::ElectionRound& round);
[[nodiscard]] QString writeElectionDraft(const organization::ElectionRound& round);
/// Puts the figures that were kept into the vote that is due. False: they belong to other names, and nothing was put.
bool readElectionDraft(const QString& content, organization::ElectionRound& round);

} // namespace branchbook::ui
