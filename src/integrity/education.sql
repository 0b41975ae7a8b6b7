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
