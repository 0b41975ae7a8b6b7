-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a passphrase opens (src/store/vault_record.h). It stands outside the journal: nothing may bring an old passphrase back.
-- No archive carries it.

CREATE TABLE vault (
    slot TEXT PRIMARY KEY CHECK (slot IN ('book', 'clue')),
    record {blob} NOT NULL
) {without_rowid};
