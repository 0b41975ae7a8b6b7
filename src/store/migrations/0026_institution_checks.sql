-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 执行检查, 违规问责, 公示和传阅 of institutions.

-- What a check found stands in the ledger (`ledger_item.source_table` 'inspection'); `next_on`: the day set for the next one.
CREATE TABLE inspection (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    institution_id TEXT NOT NULL REFERENCES institution (id),
    done_on TEXT NOT NULL,
    by_name TEXT NOT NULL,
    way TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('followed', 'partly', 'ignored')),
    summary TEXT,
    next_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX inspection_by_branch ON inspection (branch_id, done_on);

-- A breach of an institution; without a person it is the branch's own. What was done and how it was decided are secrets
-- (store/sealed.cpp).
CREATE TABLE violation (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    institution_id TEXT NOT NULL REFERENCES institution (id),
    found_on TEXT NOT NULL,
    member_id TEXT REFERENCES member (id),
    person_name TEXT,
    facts {blob},
    measure TEXT CHECK (measure IN ('reminder', 'criticism', 'written_review', 'notice', 'adjustment', 'transferred', 'none')),
    decided_on TEXT,
    decided_by TEXT,
    decision {blob},
    level TEXT NOT NULL CHECK (level IN ('branch', 'committee')),
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((measure IS NULL) = (decided_on IS NULL))
);
CREATE INDEX violation_by_branch ON violation (branch_id, found_on);

-- A version that is made known: read by everybody named (传阅), or put up for a time (公示).
CREATE TABLE reading (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    institution_id TEXT NOT NULL REFERENCES institution (id),
    version_no BIGINT NOT NULL CHECK (version_no > 0),
    kind TEXT NOT NULL CHECK (kind IN ('circulated', 'published')),
    begun_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    place TEXT,
    closed_on TEXT,
    outcome TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX reading_by_branch ON reading (branch_id, begun_on);

CREATE TABLE reading_person (
    reading_id TEXT NOT NULL REFERENCES reading (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    full_name TEXT NOT NULL,
    confirmed_on TEXT,
    PRIMARY KEY (reading_id, member_id)
) {without_rowid};
CREATE INDEX reading_person_by_member ON reading_person (member_id);
