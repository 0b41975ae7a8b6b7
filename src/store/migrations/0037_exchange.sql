-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key pair by which a branch signs its packages for the higher level (docs/exchange.md). The secret half is one of the sealed
-- columns; both halves are base64.

CREATE TABLE exchange_key (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL UNIQUE REFERENCES branch (id),
    public_key TEXT NOT NULL,
    secret {blob} NOT NULL,
    made_on TEXT NOT NULL
);
