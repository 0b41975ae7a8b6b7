// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to go, or to be let go of, in a book that is made of what could be read of another.
#pragma once

#include "branchbook/store/salvage.h"
#include "store/table_info.h"

namespace branchbook::store {

/// Attachments whose bytes are not all there, or not those that were attached.
[[nodiscard]] Result<> dropBrokenAttachments(const Session& to, Salvaged& salvaged);
/// A row that names one that is not there goes on without, where it may; else it goes too. Digests are not kept up.
[[nodiscard]] Result<> mendReferences(const Session& to, const TableCatalogue& tables, Salvaged& salvaged);

} // namespace branchbook::store
