-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 问题线索, 党务公开, 专项整治, 廉政教育, 监督渠道, 监督反馈, 廉政风险点.

-- A clue is registered and handed over, never looked into by the branch. Who reported, what was written, whom it is about and
-- what came back are secrets (store/sealed.cpp); the columns in plain say when, by which way and to whom it went.
CREATE TABLE clue (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    year_no BIGINT NOT NULL,
    number_no BIGINT NOT NULL CHECK (number_no > 0),
    received_on TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('letter', 'visit', 'phone', 'online', 'box', 'superior', 'inspection', 'other')),
    subject_level TEXT NOT NULL CHECK (subject_level IN ('member', 'officer', 'superior', 'outside', 'unknown')),
    registered_by TEXT NOT NULL,
    matter {blob} NOT NULL,
    about {blob},
    reporter {blob},
    contact {blob},
    original {blob},
    handed_to TEXT,
    handed_on TEXT,
    receipt_due_on TEXT,
    receipt_on TEXT,
    receipt_number TEXT,
    answered_on TEXT,
    answer {blob},
    closed_on TEXT,
    outcome TEXT CHECK (outcome IN ('confirmed', 'partly', 'unfounded', 'clarified', 'elsewhere', 'duplicate')),
    result {blob},
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((handed_on IS NULL) = (handed_to IS NULL)),
    CHECK ((closed_on IS NULL) = (outcome IS NULL)),
    CHECK (closed_on IS NULL OR result IS NOT NULL)
);
CREATE INDEX clue_by_branch ON clue (branch_id, received_on);

-- Each time that somebody read who reported it.
CREATE TABLE clue_viewing (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    clue_id TEXT NOT NULL REFERENCES clue (id),
    viewed_on TEXT NOT NULL,
    reason {blob} NOT NULL
);
CREATE INDEX clue_viewing_by_clue ON clue_viewing (clue_id, viewed_on);

-- The disclosure catalogue: what is published, to whom, how often. `due_on` is of what is published once.
CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('study', 'tasks', 'education', 'building', 'masses', 'integrity', 'other')),
    scope TEXT NOT NULL CHECK (scope IN ('society', 'members', 'branch', 'specific')),
    medium TEXT NOT NULL CHECK (medium IN ('board', 'meeting', 'document', 'website')),
    cycle TEXT NOT NULL CHECK (cycle IN ('once', 'monthly', 'quarterly', 'half_year', 'yearly', 'long_term')),
    due_on TEXT,
    begins_on TEXT NOT NULL,
    ends_on TEXT,
    owner_name TEXT,
    basis TEXT,
    confidence TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((cycle = 'once') = (due_on IS NOT NULL))
);
CREATE INDEX disclosure_by_branch ON disclosure (branch_id, title);

-- What was published of it, and what came back.
CREATE TABLE disclosure_notice (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    disclosure_id TEXT NOT NULL REFERENCES disclosure (id),
    published_on TEXT NOT NULL,
    until_on TEXT,
    scope TEXT NOT NULL CHECK (scope IN ('society', 'members', 'branch', 'specific')),
    medium TEXT NOT NULL CHECK (medium IN ('board', 'meeting', 'document', 'website')),
    content TEXT NOT NULL,
    reviewed_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    feedback TEXT,
    feedback_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((feedback IS NULL) = (feedback_on IS NULL))
);
CREATE INDEX disclosure_notice_by_item ON disclosure_notice (disclosure_id, published_on);
