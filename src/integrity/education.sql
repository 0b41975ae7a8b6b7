-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Integrity education that was no gathering.

-- name: list
SELECT id, rev, branch_id, held_on, kind, topic, audience, present_no, materials, entered_on, deleted_at
FROM integrity_lesson
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY held_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, held_on, kind, topic, audience, present_no, materials, entered_on, deleted_at
FROM integrity_lesson
WHERE id = :id

-- What was held or is planned, whatever its topic: that says whether it was held for integrity. The last column: recorded.
-- name: gatherings
SELECT g.id, g.topic, g.held_on, CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on THEN 1 ELSE 0 END
FROM gathering g
WHERE g.branch_id = :branch AND g.deleted_at IS NULL
ORDER BY g.held_on, g.id
