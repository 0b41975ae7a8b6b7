-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 培训轮训, 调研课题, 年度主题活动, 学习效果, 学习成果, 先进典型.

-- A batch of rotation training: who is named for it; who came, and how long it was, stands in the gathering that it was.
CREATE TABLE rotation (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    gathering_id TEXT UNIQUE REFERENCES gathering (id),
    title TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    quota BIGINT CHECK (quota BETWEEN 1 AND 10000),
    organizer TEXT,
    place TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (from_on <= until_on)
);
CREATE INDEX rotation_by_branch ON rotation (branch_id, until_on);

CREATE TABLE rotation_person (
    rotation_id TEXT NOT NULL REFERENCES rotation (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    PRIMARY KEY (rotation_id, member_id)
) {without_rowid};
CREATE INDEX rotation_person_by_member ON rotation_person (member_id);

-- `decided_table`, `decided_id`: the meeting or the ledger item in which something was decided because of it.
CREATE TABLE research (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    lead_id TEXT REFERENCES member (id),
    lead_name TEXT NOT NULL,
    members TEXT,
    title TEXT NOT NULL,
    question TEXT,
    due_on TEXT,
    findings TEXT,
    decision TEXT,
    decided_table TEXT CHECK (decided_table IN ('gathering', 'ledger_item')),
    decided_id TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((decided_table IS NULL) = (decided_id IS NULL))
);
CREATE INDEX research_by_branch ON research (branch_id);
CREATE INDEX research_by_lead ON research (lead_id);

CREATE TABLE research_step (
    research_id TEXT NOT NULL REFERENCES research (id),
    stage TEXT NOT NULL CHECK (stage IN ('chosen', 'surveyed', 'written', 'applied', 'closed')),
    done_on TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (research_id, stage)
) {without_rowid};

-- The theme of a year. Its measures and the problems found are the ledger's (ledger_item.source_table = 'campaign').
CREATE TABLE campaign (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    for_year BIGINT NOT NULL,
    owner_id TEXT REFERENCES member (id),
    owner_name TEXT NOT NULL,
    theme TEXT NOT NULL,
    goal TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX campaign_by_branch ON campaign (branch_id, for_year);
CREATE INDEX campaign_by_owner ON campaign (owner_id);

CREATE TABLE campaign_phase (
    id TEXT PRIMARY KEY,
    campaign_id TEXT NOT NULL REFERENCES campaign (id),
    phase TEXT NOT NULL CHECK (phase IN ('mobilize', 'learn', 'examine', 'rectify', 'sum_up')),
    owner_id TEXT REFERENCES member (id),
    owner_name TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    goal TEXT,
    done_on TEXT,
    result TEXT,
    UNIQUE (campaign_id, phase),
    CHECK (from_on <= until_on)
);
CREATE INDEX campaign_phase_by_owner ON campaign_phase (owner_id);

-- What those who were there thought of a session: sums alone, no row stands for a person.
CREATE TABLE study_rating (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    grade TEXT NOT NULL CHECK (grade IN ('good', 'fair', 'plain', 'poor')),
    votes BIGINT NOT NULL CHECK (votes >= 0),
    PRIMARY KEY (gathering_id, grade)
) {without_rowid};

-- What somebody studied alone, and what came of a session: a paper, notes, an outline.
CREATE TABLE study_entry (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    gathering_id TEXT REFERENCES gathering (id),
    kind TEXT NOT NULL CHECK (kind IN ('own_study', 'paper', 'notes', 'outline')),
    title TEXT NOT NULL,
    done_on TEXT NOT NULL,
    minutes BIGINT CHECK (minutes BETWEEN 1 AND 1440),
    note TEXT,
    entered_on TEXT NOT NULL
);
CREATE INDEX study_entry_by_branch ON study_entry (branch_id, done_on);
CREATE INDEX study_entry_by_member ON study_entry (member_id);
CREATE INDEX study_entry_by_gathering ON study_entry (gathering_id);

-- 先进典型: somebody of the branch or from elsewhere, and by what means others heard of it.
CREATE TABLE role_model (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT REFERENCES member (id),
    full_name TEXT NOT NULL,
    deed TEXT NOT NULL,
    honour TEXT,
    found_on TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX role_model_by_branch ON role_model (branch_id);
CREATE INDEX role_model_by_member ON role_model (member_id);

CREATE TABLE role_model_spread (
    role_model_id TEXT NOT NULL REFERENCES role_model (id),
    spread_on TEXT NOT NULL,
    way TEXT NOT NULL,
    reached BIGINT CHECK (reached BETWEEN 1 AND 1000000),
    PRIMARY KEY (role_model_id, spread_on, way)
) {without_rowid};
