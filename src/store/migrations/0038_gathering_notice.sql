-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 已通知: when, how and how many people were told of a gathering beforehand.

CREATE TABLE gathering_notice (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    gathering_id TEXT NOT NULL UNIQUE REFERENCES gathering (id),
    told_on TEXT NOT NULL,
    people BIGINT NOT NULL CHECK (people > 0),
    way TEXT
);
