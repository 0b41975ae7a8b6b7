-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 公示 of what a meeting decided on an item of its agenda: the day and where it was put up (the course of O3, domain-rules §14).

CREATE TABLE agenda_notice (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    item_id TEXT NOT NULL,
    published_on TEXT NOT NULL,
    medium TEXT NOT NULL,
    PRIMARY KEY (gathering_id, item_id)
);
