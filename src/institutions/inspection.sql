-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Checks of how institutions are followed.

-- name: list
SELECT c.id, c.rev, c.branch_id, c.institution_id, i.title, c.done_on, c.by_name, c.way, c.outcome, c.summary, c.next_on,
    c.entered_on, c.deleted_at
FROM inspection c JOIN institution i ON i.id = c.institution_id
WHERE c.branch_id = :branch AND (c.deleted_at IS NOT NULL) = :recycled
ORDER BY c.done_on DESC, c.id DESC

-- name: load
SELECT c.id, c.rev, c.branch_id, c.institution_id, i.title, c.done_on, c.by_name, c.way, c.outcome, c.summary, c.next_on,
    c.entered_on, c.deleted_at
FROM inspection c JOIN institution i ON i.id = c.institution_id
WHERE c.id = :id
