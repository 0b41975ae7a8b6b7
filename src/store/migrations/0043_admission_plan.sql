-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many the branch plans to take in a year (发展计划), and when that was filed with the higher committee; local custom.

CREATE TABLE admission_plan (
    branch_id TEXT NOT NULL REFERENCES branch (id),
    for_year BIGINT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    filed_on TEXT,
    note TEXT,
    PRIMARY KEY (branch_id, for_year)
);
