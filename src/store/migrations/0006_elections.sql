-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Elections. Of the votes there are totals alone: no row stands for a ballot, and no table that holds votes names a person
-- by reference (docs/secret_ballot.md, proved by tests/organization/election_secrecy_test.cpp).

CREATE TABLE election (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    seats BIGINT NOT NULL CHECK (seats > 0),
    held_on TEXT NOT NULL,
    gathering_id TEXT REFERENCES gathering (id),
    place TEXT,
    note TEXT,
    fewer_agreed BIGINT,
    fewer_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX election_by_branch ON election (branch_id, held_on);

CREATE TABLE election_step (
    election_id TEXT NOT NULL REFERENCES election (id),
    step TEXT NOT NULL,
    planned_on TEXT,
    done_on TEXT,
    note TEXT,
    PRIMARY KEY (election_id, step)
) {without_rowid};

CREATE TABLE election_paper (
    election_id TEXT NOT NULL REFERENCES election (id),
    paper TEXT NOT NULL,
    done_on TEXT,
    note TEXT,
    PRIMARY KEY (election_id, paper)
) {without_rowid};

CREATE TABLE election_candidate (
    election_id TEXT NOT NULL REFERENCES election (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    position BIGINT NOT NULL,
    full_name TEXT NOT NULL,
    post TEXT,
    PRIMARY KEY (election_id, member_id)
) {without_rowid};

CREATE TABLE election_teller (
    election_id TEXT NOT NULL REFERENCES election (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    role TEXT NOT NULL CHECK (role IN ('monitor', 'counter')),
    full_name TEXT NOT NULL,
    PRIMARY KEY (election_id, member_id)
) {without_rowid};

CREATE TABLE election_round (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    election_id TEXT NOT NULL REFERENCES election (id),
    number BIGINT NOT NULL CHECK (number > 0),
    vote TEXT NOT NULL CHECK (vote IN ('first', 'tie_break', 'refill', 'again')),
    held_on TEXT NOT NULL,
    seats BIGINT NOT NULL CHECK (seats > 0),
    entitled BIGINT NOT NULL,
    present BIGINT NOT NULL,
    issued BIGINT NOT NULL,
    voters BIGINT NOT NULL,
    collected BIGINT NOT NULL,
    valid BIGINT NOT NULL,
    void BIGINT NOT NULL CHECK (collected = valid + void),
    result TEXT NOT NULL CHECK (result IN ('elected', 'tied', 'too_few', 'void')),
    why TEXT NOT NULL,
    minutes TEXT NOT NULL,
    entered_on TEXT NOT NULL
);
CREATE INDEX election_round_by_election ON election_round (election_id, number);

CREATE TABLE election_tally (
    round_id TEXT NOT NULL REFERENCES election_round (id),
    position BIGINT NOT NULL,
    full_name TEXT NOT NULL,
    listing TEXT NOT NULL CHECK (listing IN ('paper', 'written')),
    yes BIGINT NOT NULL,
    no BIGINT,
    abstain BIGINT,
    outcome TEXT NOT NULL CHECK (outcome IN ('elected', 'run_off', 'not_elected')),
    PRIMARY KEY (round_id, position)
) {without_rowid};

CREATE TABLE election_correction (
    round_id TEXT NOT NULL REFERENCES election_round (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    totals_before TEXT NOT NULL,
    PRIMARY KEY (round_id, position)
) {without_rowid};
