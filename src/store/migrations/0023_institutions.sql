-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 制度库: institutions with their versions, the course of each version, the fields they cover and how they hang together.

-- `review_on`: the day by which it is looked at again; the evaluation that answers it keeps that day (`due_on` of its step).
CREATE TABLE institution (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    tier TEXT NOT NULL CHECK (tier IN ('superior', 'branch', 'form')),
    category TEXT,
    issuer TEXT,
    owner TEXT,
    review_on TEXT,
    note TEXT,
    abolished_on TEXT,
    abolished_why TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX institution_by_branch ON institution (branch_id);

-- The key fields that it rules; their names are the program's list.
CREATE TABLE institution_field (
    institution_id TEXT NOT NULL REFERENCES institution (id),
    field TEXT NOT NULL,
    PRIMARY KEY (institution_id, field)
) {without_rowid};

CREATE TABLE institution_version (
    institution_id TEXT NOT NULL REFERENCES institution (id),
    version_no BIGINT NOT NULL CHECK (version_no > 0),
    summary TEXT,
    body TEXT,
    PRIMARY KEY (institution_id, version_no)
) {without_rowid};

-- `from_on`: of 印发, the day from which it holds; `until_on`, `opinions`: of 征求意见, until when and how many came.
CREATE TABLE institution_step (
    institution_id TEXT NOT NULL REFERENCES institution (id),
    version_no BIGINT NOT NULL CHECK (version_no > 0),
    stage TEXT NOT NULL CHECK (stage IN ('drafted', 'consulted', 'deliberated', 'issued', 'trial', 'enforced', 'evaluated')),
    done_on TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    opinions BIGINT CHECK (opinions >= 0),
    due_on TEXT,
    by_name TEXT,
    note TEXT,
    PRIMARY KEY (institution_id, version_no, stage, done_on)
) {without_rowid};

-- `target`: the id of an institution of the book (also in `target_id`), or the title of a document outside it.
CREATE TABLE institution_link (
    institution_id TEXT NOT NULL REFERENCES institution (id),
    kind TEXT NOT NULL CHECK (kind IN ('based_on', 'details', 'replaces', 'conflicts')),
    target TEXT NOT NULL,
    target_id TEXT REFERENCES institution (id),
    note TEXT,
    PRIMARY KEY (institution_id, kind, target)
) {without_rowid};
CREATE INDEX institution_link_by_target ON institution_link (target_id);

-- 废改立: a round in which every institution is judged; what came of a verdict is read from the institutions themselves.
CREATE TABLE inventory (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('regular', 'on_the_spot', 'special')),
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    conclusion TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX inventory_by_branch ON inventory (branch_id, opened_on);

CREATE TABLE inventory_verdict (
    inventory_id TEXT NOT NULL REFERENCES inventory (id),
    institution_id TEXT NOT NULL REFERENCES institution (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('keep', 'complete', 'detail', 'merge', 'abolish', 'write')),
    reason TEXT,
    PRIMARY KEY (inventory_id, institution_id)
) {without_rowid};
CREATE INDEX inventory_verdict_by_institution ON inventory_verdict (institution_id);
