-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Criticism and self-criticism.

-- name: list
SELECT id, rev, gathering_id, member_id, member_name, kind, by_id, by_name, points, entered_on
FROM criticism WHERE gathering_id = :meeting ORDER BY position, id

-- name: next_position
SELECT coalesce(max(position), 0) + 1 FROM criticism WHERE gathering_id = :meeting

-- name: meeting_of
SELECT gathering_id FROM criticism WHERE id = :id
