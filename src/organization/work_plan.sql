-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The work of a year.

-- name: list
SELECT w.id, w.rev, w.branch_id, w.year, w.month, w.position, w.matter, w.post_id, p.title, w.owner_name, w.done_on,
    w.done_note, w.source_table, w.source_id
FROM work_item w LEFT JOIN committee_post p ON p.id = w.post_id
WHERE w.branch_id = :branch AND w.year = :year AND w.deleted_at IS NULL ORDER BY w.month, w.position, w.id

-- name: load
SELECT w.id, w.rev, w.branch_id, w.year, w.month, w.position, w.matter, w.post_id, p.title, w.owner_name, w.done_on,
    w.done_note, w.source_table, w.source_id
FROM work_item w LEFT JOIN committee_post p ON p.id = w.post_id
WHERE w.id = :id

-- name: last_position
SELECT coalesce(max(position), 0) FROM work_item WHERE branch_id = :branch AND year = :year AND month = :month

-- name: of_year
SELECT id, rev, goal, adopted_on, adopted_by, summary, summarized_on
FROM work_year WHERE branch_id = :branch AND year = :year
