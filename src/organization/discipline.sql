-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Organizational disposition and sanctions.

-- name: list
SELECT id, rev, branch_id, member_id, member_name, measure, level, found_on, grounds, term_from, term_until, closed_on,
    outcome, note, entered_on, deleted_at
FROM disposition WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY (closed_on IS NOT NULL), found_on DESC, id DESC

-- name: of_member
SELECT id, rev, branch_id, member_id, member_name, measure, level, found_on, grounds, term_from, term_until, closed_on,
    outcome, note, entered_on, deleted_at
FROM disposition WHERE member_id = :member AND deleted_at IS NULL
ORDER BY found_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, member_id, member_name, measure, level, found_on, grounds, term_from, term_until, closed_on,
    outcome, note, entered_on, deleted_at
FROM disposition WHERE id = :id

-- name: steps
SELECT step, done_on, gathering_id, note, disposition_id FROM disposition_step WHERE disposition_id = :id

-- name: marks
SELECT corrected_on, was, reason, disposition_id, position FROM disposition_correction
WHERE disposition_id = :id ORDER BY position

-- name: next_mark
SELECT coalesce(max(position), -1) + 1 FROM disposition_correction WHERE disposition_id = :id

-- name: sanctions
SELECT id, rev, branch_id, member_id, member_name, kind, level, effective_on, months, restored_on, decided_by,
    document_no, grounds, gathering_id, restored_at, announced_on, reported_on, entered_on, deleted_at
FROM sanction WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY effective_on DESC, id DESC

-- name: sanctions_of
SELECT id, rev, branch_id, member_id, member_name, kind, level, effective_on, months, restored_on, decided_by,
    document_no, grounds, gathering_id, restored_at, announced_on, reported_on, entered_on, deleted_at
FROM sanction WHERE member_id = :member AND deleted_at IS NULL
ORDER BY effective_on, id

-- name: sanction
SELECT id, rev, branch_id, member_id, member_name, kind, level, effective_on, months, restored_on, decided_by,
    document_no, grounds, gathering_id, restored_at, announced_on, reported_on, entered_on, deleted_at
FROM sanction WHERE id = :id

-- name: sanction_marks
SELECT corrected_on, was, reason, sanction_id, position FROM sanction_correction
WHERE sanction_id = :id ORDER BY position

-- name: next_sanction_mark
SELECT coalesce(max(position), -1) + 1 FROM sanction_correction WHERE sanction_id = :id
