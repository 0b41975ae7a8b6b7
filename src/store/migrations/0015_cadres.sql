-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 后备干部, 联系点, 党建品牌. 后备干部: who is in the pool, by which stages, with which mentor, scored year by year. Who it is stands in
-- the roster alone;
-- what is written of them is a secret (store/sealed.cpp).

CREATE TABLE reserve (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    number BIGINT NOT NULL CHECK (number > 0),
    post TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('self', 'members', 'committee', 'higher')),
    mentor_id TEXT REFERENCES member (id),
    mentor_name TEXT,
    mentor_since TEXT,
    plan {blob},
    note {blob},
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX reserve_by_branch ON reserve (branch_id);
CREATE INDEX reserve_by_member ON reserve (member_id);
CREATE INDEX reserve_by_mentor ON reserve (mentor_id);

-- Each stage once. `until_on`: the last day of the notice. Why somebody left the pool stands in the note.
CREATE TABLE reserve_step (
    reserve_id TEXT NOT NULL REFERENCES reserve (id),
    stage TEXT NOT NULL CHECK (stage IN ('nominated', 'inspected', 'published', 'filed', 'trained', 'used', 'out')),
    done_on TEXT NOT NULL,
    until_on TEXT,
    note {blob},
    PRIMARY KEY (reserve_id, stage)
) {without_rowid};

CREATE TABLE reserve_score (
    reserve_id TEXT NOT NULL REFERENCES reserve (id),
    for_year BIGINT NOT NULL,
    points BIGINT NOT NULL CHECK (points BETWEEN 0 AND 100),
    scored_on TEXT NOT NULL,
    by_name TEXT,
    opinion {blob},
    PRIMARY KEY (reserve_id, for_year)
) {without_rowid};

-- 党员干部联系点: who of the leaders looks after which branch, village or group, and how often they were there. A weak branch has
-- a department and a cadre beside the leader.
CREATE TABLE contact_point (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    leader_id TEXT REFERENCES member (id),
    leader_name TEXT NOT NULL,
    leader_post TEXT,
    target TEXT NOT NULL,
    weak BIGINT NOT NULL CHECK (weak IN (0, 1)),
    department TEXT,
    cadre TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT,
    visits_asked BIGINT CHECK (visits_asked BETWEEN 1 AND 366),
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX contact_point_by_branch ON contact_point (branch_id);
CREATE INDEX contact_point_by_leader ON contact_point (leader_id);

CREATE TABLE contact_visit (
    contact_id TEXT NOT NULL REFERENCES contact_point (id),
    visited_on TEXT NOT NULL,
    by_name TEXT,
    issue TEXT,
    follow_up TEXT,
    solved_on TEXT,
    PRIMARY KEY (contact_id, visited_on)
) {without_rowid};

-- 党建品牌: what it is called and stands for, its course (a later re-check may come again and again), what was done under it.
CREATE TABLE brand (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    name TEXT NOT NULL,
    idea TEXT,
    logo TEXT,
    carrier TEXT,
    effect TEXT,
    note TEXT,
    ended_on TEXT,
    ended_why TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX brand_by_branch ON brand (branch_id);

CREATE TABLE brand_step (
    brand_id TEXT NOT NULL REFERENCES brand (id),
    stage TEXT NOT NULL CHECK (stage IN ('applied', 'reviewed', 'named', 'improved', 'rechecked')),
    done_on TEXT NOT NULL,
    by_name TEXT,
    next_on TEXT,
    note TEXT,
    PRIMARY KEY (brand_id, stage, done_on)
) {without_rowid};

CREATE TABLE brand_evidence (
    brand_id TEXT NOT NULL REFERENCES brand (id),
    happened_on TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT,
    PRIMARY KEY (brand_id, happened_on, title)
) {without_rowid};
