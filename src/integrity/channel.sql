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

-- Opinions of 作风建设 that came by a way that is a channel; a forum, a form and a visit at home are the branch's own asking.
-- name: opinions
SELECT o.way, count(*)
FROM opinion o JOIN ledger_item i ON i.id = o.id
WHERE i.branch_id = :branch AND i.deleted_at IS NULL AND i.raised_on >= :first AND i.raised_on <= :last
    AND o.way IN ('box', 'letter', 'call')
GROUP BY o.way
ORDER BY o.way
