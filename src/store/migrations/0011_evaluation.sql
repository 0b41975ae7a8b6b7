-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Democratic evaluation: a round for a year. Of the ballots there are sums alone, by the number of a line of the paper: no
-- table that holds them names a person by reference (docs/secret_ballot.md). What is said of a person is a secret.

CREATE TABLE evaluation (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    for_year BIGINT NOT NULL,
    people_on TEXT NOT NULL,
    quota_base TEXT NOT NULL CHECK (quota_base IN ('full', 'all')),
    level TEXT NOT NULL CHECK (level IN ('branch', 'committee', 'sealed')),
    published_from TEXT,
    published_until TEXT,
    published_at TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX evaluation_by_branch ON evaluation (branch_id, for_year);

-- `despite`: why a step stands here out of its order.
CREATE TABLE evaluation_step (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    step TEXT NOT NULL,
    done_on TEXT NOT NULL,
    gathering_id TEXT REFERENCES gathering (id),
    note TEXT,
    despite TEXT,
    PRIMARY KEY (evaluation_id, step)
) {without_rowid};

CREATE TABLE evaluation_person (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    line BIGINT NOT NULL CHECK (line > 0),
    full_name TEXT NOT NULL,
    member_type TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('here', 'elsewhere', 'excused')),
    part_why TEXT,
    self_grade TEXT,
    grade TEXT,
    opinion {blob},
    told_on TEXT,
    told_by TEXT,
    reply {blob},
    note TEXT,
    PRIMARY KEY (evaluation_id, member_id)
) {without_rowid};

CREATE TABLE evaluation_count (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    ballot TEXT NOT NULL CHECK (ballot IN ('members', 'masses')),
    held_on TEXT NOT NULL,
    issued BIGINT NOT NULL,
    collected BIGINT NOT NULL,
    valid BIGINT NOT NULL,
    void BIGINT NOT NULL CHECK (collected = valid + void),
    entered_on TEXT NOT NULL,
    PRIMARY KEY (evaluation_id, ballot)
) {without_rowid};

CREATE TABLE evaluation_tally (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    ballot TEXT NOT NULL CHECK (ballot IN ('members', 'masses')),
    line BIGINT NOT NULL CHECK (line > 0),
    full_name TEXT NOT NULL,
    excellent BIGINT NOT NULL CHECK (excellent >= 0),
    qualified BIGINT NOT NULL CHECK (qualified >= 0),
    basic BIGINT NOT NULL CHECK (basic >= 0),
    unqualified BIGINT NOT NULL CHECK (unqualified >= 0),
    abstain BIGINT NOT NULL CHECK (abstain >= 0),
    PRIMARY KEY (evaluation_id, ballot, line)
) {without_rowid};

-- What stood there before, in words: sums of a ballot, or a grade after it was given.
CREATE TABLE evaluation_correction (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (evaluation_id, position)
) {without_rowid};
