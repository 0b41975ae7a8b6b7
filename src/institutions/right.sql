-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Matters of members' rights and their steps.

-- name: list
SELECT id, rev, branch_id, kind, level, year, number, member_id, member_name, received_on, channel, matter, owner_id, owner_name,
    answer_by, entered_on, deleted_at
FROM right_matter WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY received_on DESC, number DESC

-- name: load
SELECT id, rev, branch_id, kind, level, year, number, member_id, member_name, received_on, channel, matter, owner_id, owner_name,
    answer_by, entered_on, deleted_at
FROM right_matter WHERE id = :id

-- name: steps
SELECT act, done_on, by_name, words, matter_id, step_no FROM right_step WHERE matter_id = :id ORDER BY step_no

-- name: next_number
SELECT coalesce(max(number), 0) + 1 FROM right_matter WHERE branch_id = :branch AND year = :year
