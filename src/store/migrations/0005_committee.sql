-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The leading body of a branch: terms, posts and who held them, duties, the work of a year, regular meetings.

CREATE TABLE committee_term (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    number BIGINT NOT NULL,
    elected_on TEXT NOT NULL,
    planned_end TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    shift_reason TEXT,
    shift_ref TEXT,
    shift_on TEXT,
    approval_ref TEXT,
    approved_on TEXT,
    filing_ref TEXT,
    filed_on TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX committee_term_by_day ON committee_term (branch_id, elected_on);

CREATE TABLE committee_post (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    seats BIGINT NOT NULL,
    position BIGINT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX committee_post_by_branch ON committee_post (branch_id, position);

CREATE TABLE committee_seat (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    term_id TEXT NOT NULL REFERENCES committee_term (id),
    post_id TEXT NOT NULL REFERENCES committee_post (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('elected', 'by_election', 'appointed', 'unknown')),
    from_on TEXT NOT NULL,
    until_on TEXT,
    ended_why TEXT,
    approval_ref TEXT,
    approved_on TEXT,
    entered_on TEXT NOT NULL
);
CREATE INDEX committee_seat_by_term ON committee_seat (term_id);
CREATE INDEX committee_seat_by_member ON committee_seat (member_id);

CREATE TABLE reelection_step (
    term_id TEXT NOT NULL REFERENCES committee_term (id),
    code TEXT NOT NULL,
    done_on TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (term_id, code)
) {without_rowid};

CREATE TABLE duty (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    post_id TEXT REFERENCES committee_post (id),
    member_id TEXT REFERENCES member (id),
    member_name TEXT,
    matter TEXT NOT NULL,
    detail TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT,
    position BIGINT NOT NULL,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX duty_by_branch ON duty (branch_id, position);

CREATE TABLE work_year (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    year BIGINT NOT NULL,
    goal TEXT,
    adopted_on TEXT,
    adopted_by TEXT,
    summary TEXT,
    summarized_on TEXT
);
CREATE INDEX work_year_by_branch ON work_year (branch_id, year);

CREATE TABLE work_item (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    year BIGINT NOT NULL,
    month BIGINT NOT NULL,
    position BIGINT NOT NULL,
    matter TEXT NOT NULL,
    post_id TEXT REFERENCES committee_post (id),
    owner_name TEXT,
    done_on TEXT,
    done_note TEXT,
    source_table TEXT,
    source_id TEXT,
    deleted_at TEXT
);
CREATE INDEX work_item_by_year ON work_item (branch_id, year, month);

CREATE TABLE meeting_series (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    every_months BIGINT NOT NULL,
    day BIGINT,
    week BIGINT,
    weekday BIGINT,
    starts_at TEXT,
    place TEXT,
    agenda TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT,
    deleted_at TEXT
);
CREATE INDEX meeting_series_by_branch ON meeting_series (branch_id, kind);
