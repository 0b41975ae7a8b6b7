-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is private about somebody's absence (an illness): beside the record and no part of it, so that lists, reports, search and
-- prints never meet it.

CREATE TABLE absence_note (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    note {blob}
);
CREATE INDEX absence_note_by_gathering ON absence_note (gathering_id);
CREATE INDEX absence_note_by_member ON absence_note (member_id);
