-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 简历, 学历, 家庭主要成员和社会关系 of a member. Of the family everything but the relation to the member is a secret, and so are the notes
-- (store/sealed.cpp).

CREATE TABLE member_background (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    member_id TEXT NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('work', 'education', 'family')),
    from_on TEXT,
    until_on TEXT,
    place TEXT,
    post TEXT,
    level TEXT,
    degree TEXT,
    mode TEXT CHECK (mode IN ('full_time', 'in_service')),
    relation TEXT,
    family_name {blob},
    family_birth {blob},
    family_status {blob},
    family_work {blob},
    family_phone {blob},
    note {blob},
    entered_on TEXT NOT NULL
);
CREATE INDEX member_background_by_member ON member_background (member_id);
