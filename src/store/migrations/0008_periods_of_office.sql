-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full members who are not counted among the electors of an election, with the consents; and open matters that go from one
-- person to the next on a day.

CREATE TABLE election_left_out (
    election_id TEXT NOT NULL REFERENCES election (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    full_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TEXT,
    higher_consent TEXT NOT NULL,
    meeting_consent TEXT NOT NULL,
    PRIMARY KEY (election_id, member_id)
) {without_rowid};

CREATE TABLE ledger_pass (
    id TEXT PRIMARY KEY,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    from_id TEXT NOT NULL REFERENCES member (id),
    from_name TEXT NOT NULL,
    to_id TEXT NOT NULL REFERENCES member (id),
    to_name TEXT NOT NULL,
    passed_on TEXT NOT NULL,
    note TEXT,
    entered_on TEXT NOT NULL
);
CREATE INDEX ledger_pass_by_branch ON ledger_pass (branch_id, passed_on);
