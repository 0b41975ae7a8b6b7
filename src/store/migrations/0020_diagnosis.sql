-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 支部研判: what people judged of the branch in a period; of a finished round also the facts as they stood, in words.

-- `edition` counts the corrections: none of them can be undone past a later one.
CREATE TABLE diagnosis (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    conclusion TEXT CHECK (conclusion IN ('excellent', 'healthy', 'ordinary', 'troubled')),
    opinion TEXT,
    held_on TEXT,
    edition BIGINT NOT NULL,
    finished_on TEXT,
    facts_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX diagnosis_by_branch ON diagnosis (branch_id, from_on);

CREATE TABLE diagnosis_judgement (
    diagnosis_id TEXT NOT NULL REFERENCES diagnosis (id),
    aspect TEXT NOT NULL,
    grade TEXT NOT NULL CHECK (grade IN ('excellent', 'healthy', 'ordinary', 'troubled')),
    PRIMARY KEY (diagnosis_id, aspect)
) {without_rowid};

-- Who took part; the name as written then.
CREATE TABLE diagnosis_person (
    id TEXT PRIMARY KEY,
    diagnosis_id TEXT NOT NULL REFERENCES diagnosis (id),
    position BIGINT NOT NULL,
    member_id TEXT REFERENCES member (id),
    full_name TEXT NOT NULL
);
CREATE INDEX diagnosis_person_by_diagnosis ON diagnosis_person (diagnosis_id, position);

-- What is to be put right. Of a finished round the ledger has it, with the round as its source.
CREATE TABLE diagnosis_remedy (
    id TEXT PRIMARY KEY,
    diagnosis_id TEXT NOT NULL REFERENCES diagnosis (id),
    position BIGINT NOT NULL,
    matter TEXT NOT NULL,
    owner_id TEXT REFERENCES member (id),
    owner_name TEXT,
    due_on TEXT
);
CREATE INDEX diagnosis_remedy_by_diagnosis ON diagnosis_remedy (diagnosis_id, position);

CREATE TABLE diagnosis_fact (
    diagnosis_id TEXT NOT NULL REFERENCES diagnosis (id),
    fact_no BIGINT NOT NULL CHECK (fact_no > 0),
    aspect TEXT NOT NULL,
    fact_key TEXT NOT NULL,
    title TEXT NOT NULL,
    figure TEXT NOT NULL,
    stand TEXT NOT NULL CHECK (stand IN ('plain', 'behind', 'no_record')),
    basis TEXT NOT NULL,
    PRIMARY KEY (diagnosis_id, fact_no)
) {without_rowid};

-- The persons and records behind a figure, in words: they stay whatever becomes of the records.
CREATE TABLE diagnosis_line (
    diagnosis_id TEXT NOT NULL REFERENCES diagnosis (id),
    fact_no BIGINT NOT NULL,
    line_no BIGINT NOT NULL CHECK (line_no > 0),
    label TEXT NOT NULL,
    detail TEXT,
    stand TEXT NOT NULL CHECK (stand IN ('counted', 'missing', 'left_out')),
    PRIMARY KEY (diagnosis_id, fact_no, line_no)
) {without_rowid};

CREATE TABLE diagnosis_correction (
    diagnosis_id TEXT NOT NULL REFERENCES diagnosis (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (diagnosis_id, position)
) {without_rowid};
