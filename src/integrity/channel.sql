-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Channels by which the masses take part.

-- name: list
SELECT id, rev, branch_id, kind, title, detail, keeper, guidance, opened_on, closed_on, entered_on, deleted_at
FROM channel
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY opened_on, id

-- name: load
SELECT id, rev, branch_id, kind, title, detail, keeper, guidance, opened_on, closed_on, entered_on, deleted_at
FROM channel
WHERE id = :id
