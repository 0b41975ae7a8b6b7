-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The pool of reserve cadres; names and births are those of the roster.

-- name: list
SELECT r.id, r.rev, r.branch_id, r.member_id, m.full_name, m.birth_date, m.left_on, m.deleted_at, r.number, r.post,
    r.source, r.mentor_id, r.mentor_name, r.mentor_since, t.left_on, t.deleted_at, r.plan, r.note, r.entered_on,
    r.deleted_at
FROM reserve r JOIN member m ON m.id = r.member_id LEFT JOIN member t ON t.id = r.mentor_id
WHERE r.branch_id = :branch AND (r.deleted_at IS NOT NULL) = :recycled
ORDER BY r.number, r.id

-- name: load
SELECT r.id, r.rev, r.branch_id, r.member_id, m.full_name, m.birth_date, m.left_on, m.deleted_at, r.number, r.post,
    r.source, r.mentor_id, r.mentor_name, r.mentor_since, t.left_on, t.deleted_at, r.plan, r.note, r.entered_on,
    r.deleted_at
FROM reserve r JOIN member m ON m.id = r.member_id LEFT JOIN member t ON t.id = r.mentor_id
WHERE r.id = :id

-- name: steps
SELECT stage, done_on, until_on, note, reserve_id FROM reserve_step WHERE reserve_id = :id

-- name: scores
SELECT for_year, points, scored_on, by_name, opinion, reserve_id FROM reserve_score
WHERE reserve_id = :id ORDER BY for_year DESC

-- name: last_number
SELECT coalesce(max(number), 0) FROM reserve WHERE branch_id = :branch
