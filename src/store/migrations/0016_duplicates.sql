-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records that look like one person and are not; tags; fields that a book has of its own.

-- `facts`: what the two looked like when somebody said so (a hash); the smaller id stands first.
CREATE TABLE member_distinct (
    first_id TEXT NOT NULL REFERENCES member (id),
    second_id TEXT NOT NULL REFERENCES member (id),
    marked_on TEXT NOT NULL,
    facts {blob} NOT NULL,
    PRIMARY KEY (first_id, second_id)
) {without_rowid};

CREATE TABLE member_tag (
    member_id TEXT NOT NULL REFERENCES member (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (member_id, tag)
) {without_rowid};
CREATE INDEX member_tag_by_tag ON member_tag (tag);

-- `choices`: one a line, of a field of kind 'choice'.
CREATE TABLE own_field (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
    choices TEXT,
    position BIGINT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE own_value (
    member_id TEXT NOT NULL REFERENCES member (id),
    field_id TEXT NOT NULL REFERENCES own_field (id),
    value TEXT NOT NULL,
    PRIMARY KEY (member_id, field_id)
) {without_rowid};
