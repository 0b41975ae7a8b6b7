-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came of study, and what was studied alone.

-- name: list
SELECT e.id, e.rev, e.branch_id, e.member_id, m.full_name, e.gathering_id, g.topic, e.kind, e.title, e.done_on, e.minutes,
    e.note, e.entered_on
FROM study_entry e JOIN member m ON m.id = e.member_id LEFT JOIN gathering g ON g.id = e.gathering_id
WHERE e.branch_id = :branch AND e.done_on >= :first AND e.done_on <= :last
ORDER BY e.done_on DESC, m.pinyin, e.id

-- name: load
SELECT e.id, e.rev, e.branch_id, e.member_id, m.full_name, e.gathering_id, g.topic, e.kind, e.title, e.done_on, e.minutes,
    e.note, e.entered_on
FROM study_entry e JOIN member m ON m.id = e.member_id LEFT JOIN gathering g ON g.id = e.gathering_id
WHERE e.id = :id

-- name: person
SELECT id FROM member WHERE id = :id AND branch_id = :branch AND deleted_at IS NULL
