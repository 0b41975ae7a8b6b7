-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every reader of a record sees, for the search: never a sealed column.

-- name: minutes
SELECT id, kind, topic, held_on, minutes_html FROM gathering WHERE branch_id = :branch AND deleted_at IS NULL
ORDER BY held_on DESC, id DESC

-- name: agenda
SELECT i.gathering_id, i.title FROM agenda_item i JOIN gathering g ON g.id = i.gathering_id
WHERE g.branch_id = :branch AND g.deleted_at IS NULL ORDER BY i.gathering_id, i.position

-- name: resolutions
SELECT r.gathering_id, r.content FROM resolution r JOIN gathering g ON g.id = r.gathering_id
WHERE g.branch_id = :branch AND g.deleted_at IS NULL ORDER BY r.gathering_id, r.position, r.id

-- name: files
SELECT a.owner_id, a.name FROM attachment a JOIN gathering g ON g.id = a.owner_id
WHERE a.owner_table = 'gathering' AND a.deleted_at IS NULL AND g.branch_id = :branch AND g.deleted_at IS NULL
ORDER BY a.owner_id, a.added_on, a.id

-- name: papers
SELECT p.gathering_id, p.name FROM agenda_paper p JOIN gathering g ON g.id = p.gathering_id
WHERE g.branch_id = :branch AND g.deleted_at IS NULL ORDER BY p.gathering_id, p.position, p.number
