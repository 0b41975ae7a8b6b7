-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first step. {blob} and {without_rowid} are filled in by the dialect.

CREATE TABLE schema_step (
    version BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at TEXT NOT NULL
);

CREATE TABLE journal_column (
    id BIGINT PRIMARY KEY,
    tbl TEXT NOT NULL,
    col TEXT NOT NULL,
    UNIQUE (tbl, col)
);

CREATE TABLE op (
    op BIGINT PRIMARY KEY,
    verb TEXT NOT NULL,
    label TEXT,
    done_by TEXT,
    done_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target BIGINT,
    undone BIGINT NOT NULL CHECK (undone IN (0, 1)),
    changes BIGINT NOT NULL,
    content {blob} NOT NULL,
    hash {blob} NOT NULL
);

CREATE TABLE op_change (
    op BIGINT NOT NULL REFERENCES op (op),
    n BIGINT NOT NULL,
    tbl TEXT NOT NULL,
    key TEXT NOT NULL,
    before {blob},
    after {blob},
    digest {blob},
    PRIMARY KEY (op, n)
) {without_rowid};

CREATE TABLE row_digest (
    tbl TEXT NOT NULL,
    key TEXT NOT NULL,
    digest {blob} NOT NULL,
    PRIMARY KEY (tbl, key)
) {without_rowid};

CREATE TABLE setting (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    value TEXT
);

CREATE TABLE branch (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT,
    sector TEXT,
    founded TEXT,
    unit TEXT,
    higher_organization TEXT,
    report_to TEXT,
    position BIGINT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE party_group (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    name TEXT NOT NULL,
    leader_id TEXT,
    position BIGINT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE member (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    group_id TEXT REFERENCES party_group (id),
    pinyin TEXT,
    initials TEXT,
    id_number_key {blob},
    left_on TEXT,
    left_reason TEXT,
    entered_on TEXT,
    to_verify TEXT,
    deleted_at TEXT,
    extra TEXT,
    full_name TEXT NOT NULL,
    former_name TEXT,
    gender TEXT,
    ethnicity TEXT,
    id_type TEXT,
    id_number {blob},
    birth_date TEXT,
    native_place TEXT,
    birth_place TEXT,
    marital_status TEXT,
    health_status TEXT,
    education_level TEXT,
    degree TEXT,
    school TEXT,
    major TEXT,
    mobile_phone {blob},
    landline_phone {blob},
    contact_phone {blob},
    other_contact {blob},
    home_address {blob},
    current_address {blob},
    household_address {blob},
    workplace TEXT,
    workplace_and_post TEXT,
    work_post TEXT,
    job_category TEXT,
    technical_post TEXT,
    rank_level TEXT,
    is_retired TEXT,
    work_start_date TEXT,
    political_status TEXT,
    member_type TEXT,
    membership_status TEXT,
    party_post TEXT,
    party_post_start TEXT,
    application_date TEXT,
    league_join_date TEXT,
    activist_date TEXT,
    mentors TEXT,
    development_target_date TEXT,
    join_date TEXT,
    full_member_date TEXT,
    party_standing_correction TEXT,
    join_type TEXT,
    probation_extended_until TEXT,
    introducers TEXT,
    national_member_id TEXT,
    is_lost_contact TEXT,
    lost_contact_date TEXT,
    is_floating TEXT,
    floating_destination TEXT,
    floating_start TEXT,
    floating_contact_person TEXT,
    transfer_in_date TEXT,
    transfer_from TEXT,
    transfer_out_date TEXT,
    transfer_to TEXT,
    is_hardship TEXT,
    remark TEXT
);
CREATE INDEX member_by_branch ON member (branch_id);

CREATE TABLE member_event (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    member_id TEXT NOT NULL REFERENCES member (id),
    happened_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    detail TEXT,
    deleted_at TEXT
);
CREATE INDEX member_event_by_member ON member_event (member_id);

CREATE TABLE gathering (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    branch_id TEXT NOT NULL REFERENCES branch (id),
    group_id TEXT REFERENCES party_group (id),
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    place TEXT,
    host TEXT,
    recorder TEXT,
    lecturer TEXT,
    minutes_of_study BIGINT,
    minutes_html TEXT,
    for_year BIGINT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'archived')),
    entered_on TEXT NOT NULL,
    late BIGINT NOT NULL CHECK (late IN (0, 1)),
    archived_on TEXT,
    deleted_at TEXT
);
CREATE INDEX gathering_by_day ON gathering (branch_id, held_on);

CREATE TABLE attendance (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    position BIGINT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'on_leave', 'absent')),
    reason TEXT,
    member_type TEXT NOT NULL,
    PRIMARY KEY (gathering_id, member_id)
) {without_rowid};
CREATE INDEX attendance_by_member ON attendance (member_id);

CREATE TABLE gathering_observer (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (gathering_id, position)
) {without_rowid};

CREATE TABLE agenda_item (
    gathering_id TEXT NOT NULL REFERENCES gathering (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (gathering_id, position)
) {without_rowid};

CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    owner_table TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT,
    byte_size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    added_on TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX attachment_by_owner ON attachment (owner_table, owner_id);

CREATE TABLE attachment_piece (
    sha256 TEXT NOT NULL,
    piece BIGINT NOT NULL,
    bytes {blob} NOT NULL,
    PRIMARY KEY (sha256, piece)
);

CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    saved_at TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE TABLE import_mapping (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    mapping TEXT NOT NULL,
    used_on TEXT NOT NULL
);
