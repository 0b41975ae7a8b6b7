-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 理论考试: the question bank of a branch, papers drawn from it, and who reached how much.

-- `choices` are divided by line feeds. `answer`: letters (ABD), right or wrong, or words of reference.
CREATE TABLE exam_question (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'judge', 'essay')),
    stem TEXT NOT NULL,
    choices TEXT,
    answer TEXT,
    points BIGINT NOT NULL CHECK (points BETWEEN 1 AND 100),
    subject TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX exam_question_by_branch ON exam_question (branch_id);

-- `edition` grows with every drawing and every score: so none of them can be undone past a later one.
CREATE TABLE exam (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    gathering_id TEXT REFERENCES gathering (id),
    title TEXT NOT NULL,
    held_on TEXT NOT NULL,
    subject TEXT,
    seed BIGINT NOT NULL,
    pass_points BIGINT NOT NULL CHECK (pass_points > 0),
    note TEXT,
    edition BIGINT NOT NULL,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX exam_by_branch ON exam (branch_id, held_on);
CREATE INDEX exam_by_gathering ON exam (gathering_id);

-- How many of each kind; without points each counts what the bank says.
CREATE TABLE exam_draw (
    exam_id TEXT NOT NULL REFERENCES exam (id),
    kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'judge', 'essay')),
    questions BIGINT NOT NULL CHECK (questions > 0),
    points BIGINT CHECK (points BETWEEN 1 AND 100),
    PRIMARY KEY (exam_id, kind)
) {without_rowid};

-- The paper as it was drawn: what happens to the bank later does not touch it.
CREATE TABLE exam_item (
    exam_id TEXT NOT NULL REFERENCES exam (id),
    position BIGINT NOT NULL CHECK (position > 0),
    question_id TEXT NOT NULL REFERENCES exam_question (id),
    kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'judge', 'essay')),
    stem TEXT NOT NULL,
    choices TEXT,
    answer TEXT,
    points BIGINT NOT NULL CHECK (points BETWEEN 1 AND 100),
    PRIMARY KEY (exam_id, position)
) {without_rowid};
CREATE INDEX exam_item_by_question ON exam_item (question_id);

-- `attempt` 1 is the exam, later ones are retakes. `tenths` of a point; `item_tenths` are those of each question, divided by /.
CREATE TABLE exam_score (
    id TEXT PRIMARY KEY,
    exam_id TEXT NOT NULL REFERENCES exam (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    attempt BIGINT NOT NULL CHECK (attempt > 0),
    sat_on TEXT NOT NULL,
    tenths BIGINT NOT NULL CHECK (tenths >= 0),
    item_tenths TEXT,
    entered_on TEXT NOT NULL,
    UNIQUE (exam_id, member_id, attempt)
);
CREATE INDEX exam_score_by_member ON exam_score (member_id);

-- A score that was changed or taken away, as it stood before.
CREATE TABLE exam_correction (
    id TEXT PRIMARY KEY,
    exam_id TEXT NOT NULL REFERENCES exam (id),
    position BIGINT NOT NULL,
    member_id TEXT NOT NULL REFERENCES member (id),
    attempt BIGINT NOT NULL CHECK (attempt > 0),
    corrected_on TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (exam_id, position)
);
CREATE INDEX exam_correction_by_member ON exam_correction (member_id);

-- 补课 of somebody who missed a study session: when, with what, and who saw that it was done.
CREATE TABLE study_makeup (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    made_on TEXT NOT NULL,
    material TEXT NOT NULL,
    confirmed_on TEXT,
    confirmed_by TEXT,
    entered_on TEXT NOT NULL,
    UNIQUE (gathering_id, member_id)
);
CREATE INDEX study_makeup_by_member ON study_makeup (member_id);
