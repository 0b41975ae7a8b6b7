-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forms are filled for more kinds of records: a file of 发展党员, dues, 民主评议, an election, a transfer, the plan of work, problems,
-- a handover. The table is written anew, because what it allows stands in it; what refers to it goes with it.

CREATE TABLE form_template_next (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('word', 'workbook')),
    title TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('branch', 'member', 'gathering', 'talk', 'admission', 'dues', 'evaluation',
        'election', 'transfer', 'work', 'problem', 'handover')),
    name_pattern TEXT,
    sheet_name TEXT,
    header_row BIGINT NOT NULL CHECK (header_row >= 0),
    first_row BIGINT NOT NULL CHECK (first_row >= 0),
    list_name TEXT,
    added_on TEXT NOT NULL,
    deleted_at TEXT
);
INSERT INTO form_template_next (id, rev, kind, title, subject, name_pattern, sheet_name, header_row, first_row, list_name,
    added_on, deleted_at)
SELECT id, rev, kind, title, subject, name_pattern, sheet_name, header_row, first_row, list_name, added_on, deleted_at
FROM form_template;

CREATE TABLE form_place_next (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    template_id TEXT NOT NULL REFERENCES form_template_next (id),
    place TEXT NOT NULL,
    is_cell BIGINT NOT NULL CHECK (is_cell IN (0, 1)),
    field TEXT NOT NULL,
    codes TEXT,
    position BIGINT NOT NULL
);
INSERT INTO form_place_next (id, rev, template_id, place, is_cell, field, codes, position)
SELECT id, rev, template_id, place, is_cell, field, codes, position FROM form_place;

DROP TABLE form_place;
DROP TABLE form_template;
ALTER TABLE form_template_next RENAME TO form_template;
ALTER TABLE form_place_next RENAME TO form_place;
CREATE INDEX form_place_by_template ON form_place (template_id, position);
