-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 民意测评: what is asked, of whom, with which options and weights; of the papers there are sums alone, and no table here names
-- a person by reference (docs/secret_ballot.md).

-- `edition` counts the changes of what is asked and the corrections, `counted_on` says that there are sums: so none of them can be
-- undone past a later one.
CREATE TABLE poll (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    series TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('members', 'masses')),
    announced_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    papers BIGINT NOT NULL CHECK (papers > 0),
    note TEXT,
    edition BIGINT NOT NULL,
    counted_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX poll_by_branch ON poll (branch_id, announced_on);

CREATE TABLE poll_question (
    poll_id TEXT NOT NULL REFERENCES poll (id),
    question_no BIGINT NOT NULL CHECK (question_no > 0),
    wording TEXT NOT NULL,
    PRIMARY KEY (poll_id, question_no)
) {without_rowid};

CREATE TABLE poll_option (
    poll_id TEXT NOT NULL REFERENCES poll (id),
    option_no BIGINT NOT NULL CHECK (option_no > 0),
    title TEXT NOT NULL,
    weight BIGINT NOT NULL CHECK (weight BETWEEN 0 AND 100),
    PRIMARY KEY (poll_id, option_no)
) {without_rowid};

CREATE TABLE poll_count (
    poll_id TEXT NOT NULL REFERENCES poll (id),
    held_on TEXT NOT NULL,
    issued BIGINT NOT NULL CHECK (issued > 0),
    collected BIGINT NOT NULL CHECK (collected BETWEEN 0 AND issued),
    entered_on TEXT NOT NULL,
    PRIMARY KEY (poll_id)
) {without_rowid};

CREATE TABLE poll_tally (
    poll_id TEXT NOT NULL REFERENCES poll (id),
    question_no BIGINT NOT NULL CHECK (question_no > 0),
    option_no BIGINT NOT NULL CHECK (option_no > 0),
    marks BIGINT NOT NULL CHECK (marks >= 0),
    PRIMARY KEY (poll_id, question_no, option_no)
) {without_rowid};

-- The sums as they stood before, in words.
CREATE TABLE poll_correction (
    poll_id TEXT NOT NULL REFERENCES poll (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (poll_id, position)
) {without_rowid};
