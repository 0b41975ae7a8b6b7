-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 分工调整: the committee shares its work anew among those who sit on it. It is no election: it rests on a decision of the
-- committee, and its filing stands where that of others has the reply.

CREATE TABLE committee_seat_next (
    id TEXT PRIMARY KEY,
    rev BIGINT NOT NULL,
    term_id TEXT NOT NULL REFERENCES committee_term (id),
    post_id TEXT NOT NULL REFERENCES committee_post (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    member_name TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('elected', 'by_election', 'appointed', 'redivided', 'unknown')),
    from_on TEXT NOT NULL,
    until_on TEXT,
    ended_why TEXT,
    approval_ref TEXT,
    approved_on TEXT,
    entered_on TEXT NOT NULL,
    decision TEXT,
    decided_on TEXT
);
INSERT INTO committee_seat_next (id, rev, term_id, post_id, member_id, member_name, how, from_on, until_on, ended_why,
    approval_ref, approved_on, entered_on)
SELECT id, rev, term_id, post_id, member_id, member_name, how, from_on, until_on, ended_why, approval_ref, approved_on,
    entered_on
FROM committee_seat;
DROP TABLE committee_seat;
ALTER TABLE committee_seat_next RENAME TO committee_seat;
CREATE INDEX committee_seat_by_term ON committee_seat (term_id);
CREATE INDEX committee_seat_by_member ON committee_seat (member_id);
