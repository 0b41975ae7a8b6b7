-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 述职评议考核: the round of a year, its course, the duty report, sums of papers by group of raters, the grade from above. Of the
-- papers there are sums alone, and no table here names a person by reference (docs/secret_ballot.md). The problem list is the
-- ledger's (ledger_item.source_table = 'appraisal'); scores are computed, never stored.

-- `edition` counts the counts, grades and corrections: so none of them can be undone past a later one.
CREATE TABLE appraisal (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    for_year BIGINT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('higher', 'members', 'both')),
    to_whom TEXT,
    speaker TEXT NOT NULL,
    meeting_on TEXT,
    points_good BIGINT NOT NULL CHECK (points_good BETWEEN 0 AND 100),
    points_fair BIGINT NOT NULL CHECK (points_fair BETWEEN 0 AND 100),
    points_average BIGINT NOT NULL CHECK (points_average BETWEEN 0 AND 100),
    points_poor BIGINT NOT NULL CHECK (points_poor BETWEEN 0 AND 100),
    weight_higher BIGINT NOT NULL CHECK (weight_higher BETWEEN 0 AND 100),
    weight_members BIGINT NOT NULL CHECK (weight_members BETWEEN 0 AND 100),
    weight_masses BIGINT NOT NULL CHECK (weight_masses BETWEEN 0 AND 100),
    report TEXT,
    grade TEXT CHECK (grade IN ('good', 'fair', 'average', 'poor')),
    graded_on TEXT,
    graded_by TEXT,
    grade_comment TEXT,
    published_from TEXT,
    published_until TEXT,
    published_at TEXT,
    note TEXT,
    edition BIGINT NOT NULL,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX appraisal_by_branch ON appraisal (branch_id, for_year);

CREATE TABLE appraisal_step (
    appraisal_id TEXT NOT NULL REFERENCES appraisal (id),
    step TEXT NOT NULL,
    done_on TEXT NOT NULL,
    note TEXT,
    despite TEXT,
    PRIMARY KEY (appraisal_id, step)
) {without_rowid};

CREATE TABLE appraisal_count (
    appraisal_id TEXT NOT NULL REFERENCES appraisal (id),
    rater TEXT NOT NULL CHECK (rater IN ('higher', 'members', 'masses')),
    held_on TEXT NOT NULL,
    issued BIGINT NOT NULL CHECK (issued > 0),
    collected BIGINT NOT NULL CHECK (collected BETWEEN 0 AND issued),
    entered_on TEXT NOT NULL,
    PRIMARY KEY (appraisal_id, rater)
) {without_rowid};

CREATE TABLE appraisal_tally (
    appraisal_id TEXT NOT NULL REFERENCES appraisal (id),
    rater TEXT NOT NULL CHECK (rater IN ('higher', 'members', 'masses')),
    grade TEXT NOT NULL CHECK (grade IN ('good', 'fair', 'average', 'poor')),
    marks BIGINT NOT NULL CHECK (marks >= 0),
    PRIMARY KEY (appraisal_id, rater, grade)
) {without_rowid};

-- What stood there before, in words; of the report the former text.
CREATE TABLE appraisal_correction (
    appraisal_id TEXT NOT NULL REFERENCES appraisal (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (appraisal_id, position)
) {without_rowid};
