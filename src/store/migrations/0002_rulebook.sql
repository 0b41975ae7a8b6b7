-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a book adds to the rules: local figures, findings that somebody waived, and the State Council's days off.

CREATE TABLE rule_override (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT REFERENCES branch (id),
    rule_id TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT,
    set_on TEXT NOT NULL
);

CREATE TABLE waiver (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    finding_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT,
    set_on TEXT NOT NULL,
    UNIQUE (branch_id, finding_key)
);

CREATE TABLE holiday_year (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    year BIGINT NOT NULL,
    set_on TEXT NOT NULL
);

CREATE TABLE holiday_day (
    year_id TEXT NOT NULL REFERENCES holiday_year (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'make_up')),
    name TEXT,
    PRIMARY KEY (year_id, day)
) {without_rowid};
