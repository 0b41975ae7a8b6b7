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

-- How each opinion of 作风建设 came: its own way, or where only the ledger knows it the words of its origin. A forum, a form and a
-- visit at home are the branch's own asking, no channel; the caller leaves them out.
-- name: opinions
SELECT o.way, i.origin
FROM ledger_item i LEFT JOIN opinion o ON o.id = i.id
WHERE i.branch_id = :branch AND i.kind = 'opinion' AND i.deleted_at IS NULL AND i.raised_on >= :first AND i.raised_on <= :last
