-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 收发文登记: the documents that the branch received and sent (domain-rules §13.2 no. 25). There is no column for a level of state
-- secrecy: a document that has one is not entered at all (institutions/document_register.h).

-- `circulated_to`: the names as they were written. `due_on`: by when it is to be dealt with; `handled_on` and `outcome` when it was.
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    direction TEXT NOT NULL CHECK (direction IN ('received', 'sent')),
    document_number TEXT,
    passed_on TEXT NOT NULL,
    other_side TEXT NOT NULL,
    title TEXT NOT NULL,
    circulated_to TEXT,
    due_on TEXT,
    handled_on TEXT,
    outcome TEXT,
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK (handled_on IS NOT NULL OR outcome IS NULL)
);
CREATE INDEX document_by_branch ON document (branch_id, passed_on);
