-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 作风建设: pledges, opinions and field tasks add to the items of the ledger that carry them (one id for both); rounds of secret
-- papers, lists of conduct with their signatures, who answers for what, cases of accountability.

-- A round of secret papers about conduct or about pledges: sums alone, and nothing here names a person by reference
-- (docs/secret_ballot.md). `edition` and `counted_on` change with every count, so that none is undone past a later one.
CREATE TABLE survey (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL CHECK (kind IN ('conduct', 'pledges')),
    title TEXT NOT NULL,
    announced_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    note TEXT,
    edition BIGINT NOT NULL,
    counted_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX survey_by_branch ON survey (branch_id, announced_on);

CREATE TABLE survey_line (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    line_no BIGINT NOT NULL CHECK (line_no > 0),
    wording TEXT NOT NULL,
    PRIMARY KEY (survey_id, line_no)
) {without_rowid};

CREATE TABLE survey_option (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    option_no BIGINT NOT NULL CHECK (option_no > 0),
    title TEXT NOT NULL,
    weight BIGINT NOT NULL CHECK (weight BETWEEN 0 AND 100),
    PRIMARY KEY (survey_id, option_no)
) {without_rowid};

CREATE TABLE survey_count (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    audience TEXT NOT NULL CHECK (audience IN ('members', 'masses')),
    held_on TEXT NOT NULL,
    issued BIGINT NOT NULL CHECK (issued > 0),
    collected BIGINT NOT NULL CHECK (collected BETWEEN 0 AND issued),
    PRIMARY KEY (survey_id, audience)
) {without_rowid};

CREATE TABLE survey_tally (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    audience TEXT NOT NULL CHECK (audience IN ('members', 'masses')),
    line_no BIGINT NOT NULL CHECK (line_no > 0),
    option_no BIGINT NOT NULL CHECK (option_no > 0),
    marks BIGINT NOT NULL CHECK (marks >= 0),
    PRIMARY KEY (survey_id, audience, line_no, option_no)
) {without_rowid};

-- The sums as they stood before, in words.
CREATE TABLE survey_correction (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    position BIGINT NOT NULL,
    corrected_on TEXT NOT NULL,
    before TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (survey_id, position)
) {without_rowid};

-- What a pledge is beside the item of the ledger with the same id: matter, owner and due day stand there. `line_no`: its line on
-- the paper of the round in which it was rated.
CREATE TABLE pledge (
    id TEXT PRIMARY KEY REFERENCES ledger_item (id),
    rev BIGINT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('branch', 'member')),
    for_year BIGINT NOT NULL,
    target BIGINT CHECK (target > 0),
    unit TEXT,
    returned_on TEXT,
    return_reason TEXT,
    approved_on TEXT,
    approved_by TEXT,
    published_on TEXT,
    published_at TEXT,
    survey_id TEXT REFERENCES survey (id),
    line_no BIGINT,
    verdict TEXT CHECK (verdict IN ('kept', 'mostly', 'broken')),
    CHECK ((survey_id IS NULL) = (line_no IS NULL)),
    CHECK ((published_on IS NULL) = (published_at IS NULL)),
    CHECK (published_on IS NULL OR approved_on IS NOT NULL)
);

-- `done`: how much of the target was reached by then, all together.
CREATE TABLE pledge_progress (
    pledge_id TEXT NOT NULL REFERENCES pledge (id),
    reported_on TEXT NOT NULL,
    done BIGINT CHECK (done >= 0),
    detail TEXT NOT NULL,
    PRIMARY KEY (pledge_id, reported_on)
) {without_rowid};

-- One version of a list of what may and may not be done; versions of one list have the same title.
CREATE TABLE conduct_version (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    version_no BIGINT NOT NULL CHECK (version_no > 0),
    scope TEXT NOT NULL CHECK (scope IN ('leaders', 'members', 'all')),
    from_on TEXT NOT NULL,
    until_on TEXT,
    made_by TEXT,
    sign_by TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX conduct_version_by_branch ON conduct_version (branch_id, title);

CREATE TABLE conduct_item (
    version_id TEXT NOT NULL REFERENCES conduct_version (id),
    item_no BIGINT NOT NULL CHECK (item_no > 0),
    side TEXT NOT NULL CHECK (side IN ('do', 'dont')),
    aspect TEXT NOT NULL CHECK (aspect IN ('thought', 'leadership', 'work', 'life')),
    wording TEXT NOT NULL,
    PRIMARY KEY (version_id, item_no)
) {without_rowid};

CREATE TABLE conduct_signature (
    version_id TEXT NOT NULL REFERENCES conduct_version (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    full_name TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    PRIMARY KEY (version_id, member_id)
) {without_rowid};
CREATE INDEX conduct_signature_by_member ON conduct_signature (member_id);

-- A forum (座谈会) or a round of forms (意见征询表): how many were asked and how many came or gave theirs back.
CREATE TABLE opinion_call (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    title TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('forum', 'form')),
    people TEXT NOT NULL CHECK (people IN ('delegates', 'masses', 'veterans', 'members')),
    held_on TEXT NOT NULL,
    place TEXT,
    asked BIGINT NOT NULL CHECK (asked > 0),
    came BIGINT NOT NULL CHECK (came BETWEEN 0 AND asked),
    note TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX opinion_call_by_branch ON opinion_call (branch_id, held_on);

-- What an opinion is beside the item of the ledger with the same id. Who said it is a secret (store/sealed.cpp).
CREATE TABLE opinion (
    id TEXT PRIMARY KEY REFERENCES ledger_item (id),
    rev BIGINT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('forum', 'form', 'box', 'letter', 'call', 'home', 'other')),
    people TEXT NOT NULL CHECK (people IN ('delegates', 'masses', 'veterans', 'members')),
    call_id TEXT REFERENCES opinion_call (id),
    said_by {blob},
    answer_by TEXT,
    reply TEXT,
    replied_on TEXT,
    replied_by TEXT,
    heard TEXT CHECK (heard IN ('satisfied', 'accepted', 'dissatisfied')),
    CHECK ((reply IS NULL) = (replied_on IS NULL)),
    CHECK (heard IS NULL OR reply IS NOT NULL)
);
CREATE INDEX opinion_by_call ON opinion (call_id);

-- What a field task is beside the item of the ledger with the same id: who answers for it and the due day stand there.
CREATE TABLE field_task (
    id TEXT PRIMARY KEY REFERENCES ledger_item (id),
    rev BIGINT NOT NULL,
    place TEXT NOT NULL,
    present TEXT,
    problem TEXT NOT NULL,
    decision TEXT NOT NULL,
    revisit_by TEXT,
    revisited_on TEXT,
    revisited_by TEXT,
    finding TEXT,
    solved TEXT CHECK (solved IN ('solved', 'partly', 'unsolved')),
    CHECK ((revisited_on IS NULL) = (solved IS NULL))
);

-- 责任清单: who answers for what.
CREATE TABLE responsibility (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    kind TEXT NOT NULL CHECK (kind IN ('main', 'first', 'dual', 'supervision', 'direct')),
    matter TEXT NOT NULL,
    standard TEXT,
    member_id TEXT REFERENCES member (id),
    person_name TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT,
    entered_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX responsibility_by_branch ON responsibility (branch_id, from_on);

-- 责任追究: a case with its course. What it is about, what was found and how it was decided are secrets (store/sealed.cpp).
CREATE TABLE accountability (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    responsibility_id TEXT REFERENCES responsibility (id),
    found_on TEXT NOT NULL,
    due_on TEXT,
    member_id TEXT REFERENCES member (id),
    person_name TEXT,
    facts {blob},
    level TEXT NOT NULL CHECK (level IN ('branch', 'committee')),
    checked_on TEXT,
    checked_by TEXT,
    finding {blob},
    verified TEXT CHECK (verified IN ('true', 'partly', 'untrue')),
    measure TEXT CHECK (measure IN ('reminder', 'criticism', 'written_review', 'notice', 'adjustment', 'transferred', 'none')),
    decided_on TEXT,
    decided_by TEXT,
    decision {blob},
    closed_on TEXT,
    outcome {blob},
    entered_on TEXT NOT NULL,
    deleted_at TEXT,
    CHECK ((verified IS NULL) = (checked_on IS NULL)),
    CHECK ((measure IS NULL) = (decided_on IS NULL)),
    CHECK (decided_on IS NULL OR checked_on IS NOT NULL),
    CHECK (closed_on IS NULL OR decided_on IS NOT NULL)
);
CREATE INDEX accountability_by_branch ON accountability (branch_id, found_on);
