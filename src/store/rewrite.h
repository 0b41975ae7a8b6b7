// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole book written anew under other keys, held against the old one and put in its place.
#pragma once

#include "branchbook/store/second_secret.h"

#include <utility>
#include <vector>

namespace branchbook::store {

struct Rewriting {
    KeyPtr key; ///< of the new file
    std::vector<std::pair<QStringView, QByteArray>> records; ///< of the table vault, by slot
    SecondKeyPtr second; ///< not null: the columns of the second secret are put under it
    OpHead head; ///< the last line of the journal
};
/// `from` is the old book, opened to write; it is closed when this returns. Gives the number of rows compared. Errors: those
/// of sealBook; the book is then as it was.
[[nodiscard]] Result<qint64> rewriteBook(std::unique_ptr<Session> from, const Rewriting& rewriting, Progress& progress);

/// sealBook under a plan that may be an earlier one, as an earlier program had it.
[[nodiscard]] Result<Sealing> sealBookUnder(int plan, const QString& path, const Secret& passphrase, const OpHead& head,
                                            Progress& progress, const KdfCost& cost);
/// A sealed book of an earlier plan, opened to write with its key: it is written anew under the newest one. Errors: those
/// of sealBook; the book is then as it was.
[[nodiscard]] Result<> bringForward(std::unique_ptr<Session> from);

} // namespace branchbook::store
