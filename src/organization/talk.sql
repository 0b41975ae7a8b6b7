-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Talks.

-- name: list
SELECT id, rev, branch_id, kind, mode, state, speaker_id, speaker_name, partner_id, partner_name, held_on, starts_at, reason,
    points, promise, follow_up_on, level, pair, entered_on
FROM talk
WHERE branch_id = coalesce(:branch, branch_id) AND held_on >= :first AND held_on <= :last
    AND (deleted_at IS NOT NULL) = :recycled
ORDER BY held_on DESC, coalesce(starts_at, '') DESC, id DESC

-- name: load
SELECT id, rev, branch_id, kind, mode, state, speaker_id, speaker_name, partner_id, partner_name, held_on, starts_at, reason,
    points, promise, follow_up_on, level, pair, entered_on
FROM talk WHERE id = :id

-- name: first
SELECT min(held_on) FROM talk WHERE branch_id = :branch AND deleted_at IS NULL
