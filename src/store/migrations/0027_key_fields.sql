-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Key fields of the coverage matrix as this book has them: own ones, and built-in ones that are called otherwise or withdrawn.

-- `id`: the stable name of a built-in field, or a made id.
CREATE TABLE key_field (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    title TEXT NOT NULL,
    position BIGINT NOT NULL,
    withdrawn_on TEXT,
    entered_on TEXT NOT NULL
);
