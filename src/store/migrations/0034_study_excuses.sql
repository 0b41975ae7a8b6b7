-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 年老体弱党员不作硬性要求 (EDU2019 art. 23): of whom no hours and no turn are asked in a year.

-- The ground is one of two words: what an illness is belongs in no list.
CREATE TABLE study_excuse (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    for_year BIGINT NOT NULL CHECK (for_year BETWEEN 1921 AND 9999),
    ground TEXT NOT NULL CHECK (ground IN ('old', 'ill')),
    entered_on TEXT NOT NULL
);
CREATE INDEX study_excuse_by_branch ON study_excuse (branch_id, for_year);
CREATE INDEX study_excuse_by_member ON study_excuse (member_id);
