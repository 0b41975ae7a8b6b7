-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Admission: one file a person, with its steps, papers, the people who help, and the half-yearly reviews.

CREATE TABLE admission (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    special_approval BIGINT NOT NULL CHECK (special_approval IN (0, 1)),
    leaves_on TEXT,
    extension_months BIGINT,
    training_days BIGINT,
    training_hours BIGINT,
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'converted', 'stopped', 'moved', 'cancelled')),
    ended_on TEXT,
    ended_why TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX admission_by_member ON admission (member_id);
CREATE INDEX admission_by_branch ON admission (branch_id);

-- `despite`: why a day stands here that the rules do not give. Dates as precise as the papers are.
CREATE TABLE admission_step (
    admission_id TEXT NOT NULL REFERENCES admission (id),
    code TEXT NOT NULL,
    done_on TEXT NOT NULL,
    gathering_id TEXT REFERENCES gathering (id),
    note TEXT,
    despite TEXT,
    entered_on TEXT NOT NULL,
    PRIMARY KEY (admission_id, code)
) {without_rowid};

CREATE TABLE admission_paper (
    admission_id TEXT NOT NULL REFERENCES admission (id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    dated_on TEXT,
    note TEXT,
    PRIMARY KEY (admission_id, code, title)
) {without_rowid};

CREATE TABLE admission_sponsor (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    admission_id TEXT NOT NULL REFERENCES admission (id),
    role TEXT NOT NULL CHECK (role IN ('mentor', 'introducer')),
    member_id TEXT REFERENCES member (id),
    full_name TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT
);
CREATE INDEX admission_sponsor_by_file ON admission_sponsor (admission_id);

CREATE TABLE admission_review (
    admission_id TEXT NOT NULL REFERENCES admission (id),
    held_on TEXT NOT NULL,
    opinion TEXT,
    PRIMARY KEY (admission_id, held_on)
) {without_rowid};
