// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how many secret papers are printed on what, and shows them as the very PDF.
#pragma once

#include "branchbook/organization/ballot.h"

#include <functional>

class QWidget;

namespace branchbook::ui {

class Desk;

struct PapersAsked {
    QString heading; ///< 印选票
    QString paper; ///< 选票
    QString subject; ///< 2026年换届
};
/// `number`: how many are proposed.
void askForPapers(const Desk& desk, QWidget& host, const PapersAsked& asked, int number,
                  const std::function<Result<organization::Ballot>(int papers)>& make);

} // namespace branchbook::ui
