-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 上缴: what of the dues was handed up to the higher committee, on which day and against which receipt. Money in fen.

CREATE TABLE dues_remittance (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    from_month TEXT NOT NULL,
    until_month TEXT NOT NULL CHECK (until_month >= from_month),
    handed_on TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    receipt TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX dues_remittance_by_branch ON dues_remittance (branch_id, handed_on);
