-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Meetings that decide: agenda items with a course, who may vote, resolutions, and corrections of what is archived.

ALTER TABLE agenda_item ADD COLUMN item_id TEXT;
ALTER TABLE agenda_item ADD COLUMN matter TEXT;
ALTER TABLE agenda_item ADD COLUMN amount BIGINT;
ALTER TABLE agenda_item ADD COLUMN stage TEXT;
ALTER TABLE agenda_item ADD COLUMN proposer TEXT;
ALTER TABLE agenda_item ADD COLUMN carried_from TEXT;
CREATE INDEX agenda_item_by_id ON agenda_item (item_id);
CREATE INDEX agenda_item_by_origin ON agenda_item (carried_from);

CREATE TABLE agenda_paper (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    position BIGINT NOT NULL,
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    at_hand BIGINT NOT NULL CHECK (at_hand IN (0, 1)),
    PRIMARY KEY (gathering_id, position, number)
) {without_rowid};

CREATE TABLE standing_agenda (
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    matter TEXT NOT NULL,
    proposer TEXT,
    PRIMARY KEY (branch_id, kind, position)
) {without_rowid};

ALTER TABLE attendance ADD COLUMN voting_right TEXT;
ALTER TABLE attendance ADD COLUMN full_name TEXT;
ALTER TABLE attendance ADD COLUMN left_out_reason TEXT;
ALTER TABLE attendance ADD COLUMN left_out_since TEXT;
ALTER TABLE attendance ADD COLUMN higher_consent TEXT;
ALTER TABLE attendance ADD COLUMN meeting_consent TEXT;

CREATE TABLE resolution (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    position BIGINT NOT NULL,
    item_id TEXT,
    content TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('show_of_hands', 'secret_ballot')),
    given_entitled BIGINT,
    given_present BIGINT,
    issued BIGINT,
    collected BIGINT,
    valid BIGINT,
    yes BIGINT,
    no BIGINT,
    abstain BIGINT,
    written_yes BIGINT NOT NULL,
    written_no BIGINT NOT NULL,
    vote_kind TEXT,
    entitled BIGINT,
    present BIGINT,
    needed_present BIGINT,
    needed_yes BIGINT,
    quorum BIGINT CHECK (quorum IN (0, 1)),
    passed BIGINT CHECK (passed IN (0, 1)),
    rule_id TEXT,
    source TEXT,
    sentence TEXT,
    CHECK (passed IS NULL OR (yes IS NOT NULL AND present <= entitled)),
    CHECK (quorum IS NULL OR quorum = CASE WHEN present >= needed_present THEN 1 ELSE 0 END),
    CHECK (passed IS NULL OR passed = CASE WHEN quorum = 1 AND yes + written_yes >= needed_yes THEN 1 ELSE 0 END)
);
CREATE INDEX resolution_by_gathering ON resolution (gathering_id, position);
CREATE INDEX resolution_by_item ON resolution (item_id);

CREATE TABLE gathering_correction (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    position BIGINT NOT NULL,
    field TEXT NOT NULL,
    was TEXT,
    became TEXT,
    reason TEXT NOT NULL,
    corrected_on TEXT NOT NULL,
    PRIMARY KEY (gathering_id, position)
) {without_rowid};
