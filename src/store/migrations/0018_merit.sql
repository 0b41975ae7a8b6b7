-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 三化: indicators of the branch's own with their weights, points a month and person, the review of a quarter. Scores are
-- computed, never stored.

-- `most`: the full points of a month. Quarters are written 2026Q3.
CREATE TABLE merit_indicator (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    aspect TEXT NOT NULL CHECK (aspect IN ('study', 'work', 'growth')),
    title TEXT NOT NULL,
    weight BIGINT NOT NULL CHECK (weight BETWEEN 1 AND 100),
    most BIGINT NOT NULL CHECK (most BETWEEN 1 AND 1000),
    from_quarter TEXT NOT NULL,
    until_quarter TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX merit_indicator_by_branch ON merit_indicator (branch_id);

CREATE TABLE merit_entry (
    id TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES merit_indicator (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    month TEXT NOT NULL,
    points BIGINT NOT NULL CHECK (points BETWEEN 0 AND 1000),
    UNIQUE (indicator_id, member_id, month)
);
CREATE INDEX merit_entry_by_member ON merit_entry (member_id);

-- Who is not reviewed in a quarter, and why.
CREATE TABLE merit_excuse (
    id TEXT PRIMARY KEY,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    quarter TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (branch_id, member_id, quarter)
);
CREATE INDEX merit_excuse_by_member ON merit_excuse (member_id);

CREATE TABLE merit_review (
    id TEXT PRIMARY KEY,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    quarter TEXT NOT NULL,
    reviewed_on TEXT NOT NULL,
    conclusion TEXT,
    UNIQUE (branch_id, quarter)
);

-- 基层工作经历: what the check before a promotion adds up. Without a last day it goes on.
CREATE TABLE grassroots_spell (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    member_id TEXT NOT NULL REFERENCES member (id),
    place TEXT NOT NULL,
    post TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT
);
CREATE INDEX grassroots_spell_by_member ON grassroots_spell (member_id);
