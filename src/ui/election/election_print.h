// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots and forms of an election: shown as the very PDF, printed or saved.
#pragma once

#include "branchbook/organization/election_store.h"

class QWidget;

namespace branchbook::ui {

class Desk;

enum class ElectionForm : quint8 { CountSheet, Result, Report };
/// `round` without id: the vote is not counted yet, the sheet has room to write.
void previewElectionForm(QWidget& host, Desk& desk, const organization::Election& election,
                         const organization::ElectionRound& round, ElectionForm form);
/// Asks for paper and number, then shows them. `electors`: how many are proposed.
void askForBallots(QWidget& host, Desk& desk, const organization::Election& election, int electors,
                   std::shared_ptr<const rules::Catalogue> catalogue);

} // namespace branchbook::ui
