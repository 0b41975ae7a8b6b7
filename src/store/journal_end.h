// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows against the newest line of the journal about each: the chain of hashes holds every line but sees no end cut off.
#pragma once

#include "branchbook/store/journal.h"

namespace branchbook::store {

/// "journal" problems, for whoever has found the rows sound by their digests and the chain whole:
/// – a row without a line of its own in a book that this program began (an archive may have come without journal);
/// – a row whose newest line took it away, and no row where the newest line left one;
/// – a row whose digest is not the one that its newest line left. From before a passphrase was set digests are blinded, and of
///   an archive of such a book they are those of sealed rows: there only the revision, counted from the lines, tells.
/// Not seen: an end cut off together with what its steps did to the rows, which is the book as it was before them.
[[nodiscard]] Result<> rowsAgainstJournal(const Session& session, QList<Problem>& problems, Progress& progress);

} // namespace branchbook::store
