-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dues: what they rest on from a month on, what was paid for which months, what was forgiven by decision. Money in fen.

CREATE TABLE dues_base (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    class TEXT NOT NULL,
    base BIGINT NOT NULL CHECK (base >= 0),
    agreed BIGINT CHECK (agreed >= 0),
    from_month TEXT NOT NULL,
    why TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX dues_base_by_member ON dues_base (member_id, from_month);
CREATE INDEX dues_base_by_branch ON dues_base (branch_id, member_id);

-- A payment is never rewritten: a wrong one is marked and another takes its place.
CREATE TABLE dues_payment (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    extra BIGINT NOT NULL CHECK (extra >= 0),
    paid_on TEXT NOT NULL,
    proxy TEXT,
    method TEXT NOT NULL CHECK (method IN ('cash', 'transfer', 'online', 'other')),
    cadence TEXT NOT NULL CHECK (cadence IN ('monthly', 'quarterly')),
    note TEXT,
    entered_on TEXT NOT NULL,
    replaces_id TEXT REFERENCES dues_payment (id),
    corrected_on TEXT,
    corrected_why TEXT
);
CREATE INDEX dues_payment_by_member ON dues_payment (member_id, paid_on);
CREATE INDEX dues_payment_by_branch ON dues_payment (branch_id, paid_on);

-- `rounding`: how the branch rounded when the month was first paid by anybody; later settings do not reach back.
CREATE TABLE dues_part (
    payment_id TEXT NOT NULL REFERENCES dues_payment (id),
    month TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    rounding TEXT NOT NULL,
    PRIMARY KEY (payment_id, month)
) {without_rowid};

CREATE TABLE dues_exemption (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    from_month TEXT NOT NULL,
    until_month TEXT,
    amount BIGINT NOT NULL CHECK (amount >= 0),
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    why TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX dues_exemption_by_member ON dues_exemption (member_id, from_month);
CREATE INDEX dues_exemption_by_branch ON dues_exemption (branch_id, member_id);
