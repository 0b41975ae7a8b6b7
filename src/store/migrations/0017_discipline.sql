-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 组织处置 with its course, 党纪处分 with its periods. What was done, said and corrected is a secret (store/sealed.cpp).

CREATE TABLE disposition (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('correction', 'persuaded_withdrawal', 'removal', 'self_withdrawal')),
    level TEXT NOT NULL CHECK (level IN ('committee', 'branch')),
    found_on TEXT NOT NULL,
    grounds {blob},
    term_from TEXT,
    term_until TEXT,
    closed_on TEXT,
    outcome TEXT CHECK (outcome IN ('corrected', 'withdrawn', 'removed', 'escalated', 'dropped')),
    note {blob},
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX disposition_by_branch ON disposition (branch_id);
CREATE INDEX disposition_by_member ON disposition (member_id);

CREATE TABLE disposition_step (
    disposition_id TEXT NOT NULL REFERENCES disposition (id),
    step TEXT NOT NULL CHECK (step IN ('verified', 'committee', 'meeting', 'approved', 'announced', 'help', 'review')),
    done_on TEXT NOT NULL,
    gathering_id TEXT REFERENCES gathering (id),
    note {blob},
    PRIMARY KEY (disposition_id, step)
) {without_rowid};

CREATE TABLE disposition_correction (
    disposition_id TEXT NOT NULL REFERENCES disposition (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    was {blob},
    reason {blob},
    PRIMARY KEY (disposition_id, position)
) {without_rowid};

CREATE TABLE sanction (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('warning', 'serious_warning', 'removal_from_post', 'probation_within_party',
        'expulsion')),
    level TEXT NOT NULL CHECK (level IN ('committee', 'branch')),
    effective_on TEXT NOT NULL,
    months BIGINT NOT NULL,
    restored_on TEXT,
    decided_by TEXT,
    document_no TEXT,
    grounds {blob},
    gathering_id TEXT REFERENCES gathering (id),
    restored_at TEXT REFERENCES gathering (id),
    announced_on TEXT,
    reported_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX sanction_by_branch ON sanction (branch_id);
CREATE INDEX sanction_by_member ON sanction (member_id);

CREATE TABLE sanction_correction (
    sanction_id TEXT NOT NULL REFERENCES sanction (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    was {blob},
    reason {blob},
    PRIMARY KEY (sanction_id, position)
) {without_rowid};
