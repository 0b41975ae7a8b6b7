// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scans of records that may be for the committee alone. Attachments are not sealed (docs/security.md): what is covered, or sealed in
// its own columns, is not attached, and a record with scans is not made secret.
#pragma once

#include "branchbook/organization/discipline.h"
#include "branchbook/store/session.h"

namespace branchbook::organization {

/// Sealed: in a book with a passphrase the record's own words are encrypted (grounds of a disposition or a sanction), and so no scan
/// of them is taken in there. Open: 述职评议.
enum class RecordWords : quint8 { Open, Sealed };

/// Whether a scan may come to a record of that level. Errors (Refused): discipline.files_secret (只限支委), discipline.files_sealed.
[[nodiscard]] Result<> checkMayHaveFiles(const store::Session& session, DisciplineLevel level, RecordWords words);
/// A record that is, or becomes, of that level: error discipline.files_kept (Refused; how many) where it is for the committee alone
/// and the record `id` of `table` has scans.
[[nodiscard]] Result<> checkFilesFitLevel(const store::Session& session, const QString& table, const QString& id,
                                          DisciplineLevel level);

} // namespace branchbook::organization
