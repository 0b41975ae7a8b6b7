-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Talks between two people. What was said is a secret (store/sealed.cpp).

CREATE TABLE talk (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'held')),
    speaker_id TEXT REFERENCES member (id),
    speaker_name TEXT NOT NULL,
    partner_id TEXT REFERENCES member (id),
    partner_name TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT,
    reason {blob},
    points {blob},
    promise TEXT,
    follow_up_on TEXT,
    level TEXT NOT NULL CHECK (level IN ('branch', 'committee', 'sealed')),
    pair TEXT NOT NULL CHECK (pair IN ('committee', 'committee_member', 'members', 'other')),
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX talk_by_day ON talk (branch_id, held_on);

-- What was said of somebody at an organizational life meeting, by themselves or by another.
CREATE TABLE criticism (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('self', 'mutual')),
    by_id TEXT REFERENCES member (id),
    by_name TEXT,
    points {blob},
    position BIGINT NOT NULL,
    entered_on TEXT NOT NULL
);
CREATE INDEX criticism_by_gathering ON criticism (gathering_id, member_id);
