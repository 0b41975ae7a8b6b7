-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Templates of forms and the higher level's own workbooks; their files are attachments of these rows.

CREATE TABLE form_template (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('word', 'workbook')),
    title TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('branch', 'member', 'gathering', 'talk')),
    name_pattern TEXT,
    sheet_name TEXT,
    header_row BIGINT NOT NULL CHECK (header_row >= 0),
    first_row BIGINT NOT NULL CHECK (first_row >= 0),
    list_name TEXT,
    added_on TEXT NOT NULL,
    deleted_at TEXT
);

-- Where one of our fields goes: the words of a column's head, or a cell (C5). `codes`: a line "value=code" each.
CREATE TABLE form_place (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    template_id TEXT NOT NULL REFERENCES form_template (id),
    place TEXT NOT NULL,
    is_cell BIGINT NOT NULL CHECK (is_cell IN (0, 1)),
    field TEXT NOT NULL,
    codes TEXT,
    position BIGINT NOT NULL
);
CREATE INDEX form_place_by_template ON form_place (template_id, position);
