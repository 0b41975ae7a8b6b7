// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What about this machine may harm a book or mislead its user: told, and no reason to refuse anything.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/store/session.h"

#include <QDateTime>

#include <optional>

namespace branchbook::book {

/// Of a book on another machine (book.place_network) or in a folder that a client copies (book.place_synced): two programs may then
/// write it at once (facts/reliability.md §3). A copy in the second place may well lie so.
[[nodiscard]] std::optional<Error> placeDoubt(const QString& path);

/// Of a machine whose day at `now` is more than a day before the newest step of the book (book.clock_behind): deadlines and the days of
/// new records follow the machine. Nothing for a sample, whose day stands still. Errors: those of the store.
[[nodiscard]] Result<std::optional<Error>> clockDoubt(const store::Session& session, const QDateTime& now);

} // namespace branchbook::book
