// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is thin in an area, as it is told: study thin, thin list.
#pragma once

#include "branchbook/book/thin_spot.h"
#include "cli/command.h"

namespace branchbook::cli {

/// JSON: a list of what, title, thin, state, proposal (null where it is in order) and names.
[[nodiscard]] Answer thinAnswer(const QList<book::ThinSpot>& spots);

} // namespace branchbook::cli
