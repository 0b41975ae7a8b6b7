-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of a member: transfers of the Party relation, being elsewhere, honours, hardship and visits.

-- One letter of introduction at a time; `member_id` is missing while somebody who comes is not in the roster yet.
CREATE TABLE transfer (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    member_id TEXT REFERENCES member (id),
    member_name TEXT NOT NULL,
    member_type TEXT NOT NULL,
    organization TEXT NOT NULL,
    reach TEXT NOT NULL CHECK (reach IN ('committee', 'county', 'province', 'nation')),
    way TEXT NOT NULL CHECK (way IN ('letter', 'system')),
    applied_on TEXT,
    letter_no TEXT,
    issued_on TEXT,
    valid_days BIGINT,
    dues_until TEXT,
    contact TEXT,
    contact_phone {blob},
    received_on TEXT,
    receipt_on TEXT,
    returned_on TEXT,
    returned_why TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX transfer_by_branch ON transfer (branch_id);
CREATE INDEX transfer_by_member ON transfer (member_id);

-- A member who is elsewhere: floating, abroad, or out of contact; what the organization did meanwhile.
CREATE TABLE away (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('floating', 'abroad', 'lost')),
    since TEXT NOT NULL,
    place TEXT,
    fixed_place BIGINT NOT NULL CHECK (fixed_place IN (0, 1)),
    reason TEXT,
    certificate_no TEXT,
    keeper_id TEXT REFERENCES member (id),
    keeper_name TEXT,
    stopped_on TEXT,
    stopped_by TEXT,
    ended_on TEXT,
    ending TEXT CHECK (ending IN ('returned', 'transferred', 'removed')),
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX away_by_branch ON away (branch_id);
CREATE INDEX away_by_member ON away (member_id);

CREATE TABLE away_contact (
    away_id TEXT NOT NULL REFERENCES away (id),
    contacted_on TEXT NOT NULL,
    way TEXT,
    by_name TEXT,
    points {blob},
    PRIMARY KEY (away_id, contacted_on)
) {without_rowid};

-- 荣誉, 困难, 走访慰问. What is said of hardship and of a visit is a secret (store/sealed.cpp).
CREATE TABLE member_entry (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('honour', 'hardship', 'visit')),
    happened TEXT NOT NULL,
    title TEXT NOT NULL,
    by_name TEXT,
    amount BIGINT,
    detail {blob},
    ended_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX member_entry_by_branch ON member_entry (branch_id);
CREATE INDEX member_entry_by_member ON member_entry (member_id);
