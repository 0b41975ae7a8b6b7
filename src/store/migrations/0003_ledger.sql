-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger: everything that somebody must do by a date, and what happened to it.

CREATE TABLE ledger_item (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    number BIGINT NOT NULL,
    matter TEXT NOT NULL,
    origin TEXT,
    source_table TEXT,
    source_id TEXT,
    owner_id TEXT REFERENCES member (id),
    owner_name TEXT,
    helpers TEXT,
    measure TEXT,
    raised_on TEXT NOT NULL,
    due_on TEXT,
    stage TEXT NOT NULL,
    closed_on TEXT,
    result TEXT,
    evidence TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX ledger_item_by_kind ON ledger_item (branch_id, kind, raised_on);
CREATE INDEX ledger_item_by_source ON ledger_item (source_id);

CREATE TABLE ledger_step (
    item_id TEXT NOT NULL REFERENCES ledger_item (id),
    position BIGINT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('raised', 'moved', 'assigned', 'due_changed', 'closed', 'reopened')),
    detail TEXT,
    note TEXT,
    happened_on TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) {without_rowid};
