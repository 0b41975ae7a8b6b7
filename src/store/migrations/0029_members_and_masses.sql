-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 党员权利 and 联系群众: what members propose, object to and appeal against with its answers; ties of members to the masses, with visits.

-- Without a member and a name it is anonymous. What was said and answered is a secret (store/sealed.cpp). `answer_by`: a day that was
-- agreed on instead of the rule's.
CREATE TABLE right_matter (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL CHECK (kind IN ('proposal', 'motion', 'criticism', 'objection', 'request', 'defence', 'appeal')),
    level TEXT NOT NULL CHECK (level IN ('branch', 'committee')),
    year BIGINT NOT NULL CHECK (year > 1920),
    number BIGINT NOT NULL CHECK (number > 0),
    member_id TEXT REFERENCES member (id),
    member_name TEXT,
    received_on TEXT NOT NULL,
    channel TEXT,
    matter {blob} NOT NULL,
    owner_id TEXT REFERENCES member (id),
    owner_name TEXT,
    answer_by TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (branch_id, year, number)
);
CREATE INDEX right_matter_by_member ON right_matter (member_id);
CREATE INDEX right_matter_by_owner ON right_matter (owner_id);

CREATE TABLE right_step (
    matter_id TEXT NOT NULL REFERENCES right_matter (id),
    step_no BIGINT NOT NULL CHECK (step_no > 0),
    act TEXT NOT NULL CHECK (act IN ('accepted', 'forwarded', 'answered', 'agreed', 'disputed', 'closed', 'withdrawn')),
    done_on TEXT NOT NULL,
    by_name TEXT,
    words {blob},
    PRIMARY KEY (matter_id, step_no)
) {without_rowid};

-- 联系点 is no kind of it: a leader's contact point is a contact_point.
CREATE TABLE mass_tie (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL CHECK (kind IN ('assistance', 'pairing', 'stationing')),
    member_id TEXT REFERENCES member (id),
    member_name TEXT NOT NULL,
    target TEXT NOT NULL,
    place TEXT,
    from_on TEXT NOT NULL,
    until_on TEXT,
    visits_asked BIGINT CHECK (visits_asked BETWEEN 1 AND 92),
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX mass_tie_by_branch ON mass_tie (branch_id);
CREATE INDEX mass_tie_by_member ON mass_tie (member_id);

-- `days`: of 驻村蹲点 how long it was.
CREATE TABLE mass_visit (
    tie_id TEXT NOT NULL REFERENCES mass_tie (id),
    visited_on TEXT NOT NULL,
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 366),
    by_name TEXT,
    heard TEXT,
    PRIMARY KEY (tie_id, visited_on)
) {without_rowid};
