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

-- A special rectification by field. Its three lists are items of the ledger (`ledger_item.source_table` 'rectification').
CREATE TABLE rectification (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('schooling', 'health', 'housing', 'land', 'food', 'enforcement', 'discipline', 'property', 'other')),
    begun_on TEXT NOT NULL,
    due_on TEXT,
    lead_id TEXT REFERENCES member (id),
    lead_name TEXT,
    plan TEXT,
    closed_on TEXT,
    conclusion TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((closed_on IS NULL) = (conclusion IS NULL))
);
CREATE INDEX rectification_by_branch ON rectification (branch_id, begun_on);

-- Integrity education that was no gathering.
CREATE TABLE integrity_lesson (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    held_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('warning', 'discipline', 'visit', 'film', 'family', 'other')),
    topic TEXT NOT NULL,
    audience TEXT,
    present_no BIGINT NOT NULL CHECK (present_no >= 0),
    materials TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX integrity_lesson_by_branch ON integrity_lesson (branch_id, held_on);

-- The ways by which the masses take part.
CREATE TABLE channel (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL CHECK (kind IN ('letter', 'visit', 'phone', 'online', 'box', 'superior', 'inspection', 'other')),
    title TEXT NOT NULL,
    detail TEXT,
    keeper TEXT,
    guidance TEXT,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX channel_by_branch ON channel (branch_id, opened_on);

-- What the masses say of a pledge or an opinion (both items of the ledger), and the answer.
CREATE TABLE supervision_feedback (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    received_on TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('letter', 'visit', 'phone', 'online', 'box', 'superior', 'inspection', 'other')),
    source TEXT NOT NULL CHECK (source IN ('masses', 'members', 'delegates', 'higher')),
    matter TEXT NOT NULL,
    ledger_item_id TEXT REFERENCES ledger_item (id),
    judged TEXT NOT NULL CHECK (judged IN ('none', 'satisfied', 'fair', 'poor')),
    reply TEXT,
    replied_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((reply IS NULL) = (replied_on IS NULL))
);
CREATE INDEX supervision_feedback_by_branch ON supervision_feedback (branch_id, received_on);

-- What may go wrong at a post, and what guards against it.
CREATE TABLE risk_point (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    post TEXT NOT NULL,
    matter TEXT NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('high', 'medium', 'low')),
    measures TEXT NOT NULL,
    owner_id TEXT REFERENCES member (id),
    owner_name TEXT,
    review_on TEXT,
    reviewed_on TEXT,
    ended_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX risk_point_by_branch ON risk_point (branch_id, post);
