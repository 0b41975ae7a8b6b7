-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a branch wrote instead of the drafted words of a quarterly report (domain-rules §13.3), a paragraph each.

-- `period`: 2026Q3. `paragraph`: the key by which the report finds it again (src/report/paragraph_words.h). `draft`: the words that stood
-- there when it was written, so that data that changed since are noticed.
CREATE TABLE report_edit (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    period TEXT NOT NULL,
    paragraph TEXT NOT NULL,
    draft TEXT NOT NULL,
    words TEXT NOT NULL,
    edited_on TEXT NOT NULL,
    UNIQUE (branch_id, period, paragraph)
);
