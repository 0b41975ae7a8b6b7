-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of 废改立.

-- name: list
SELECT id, rev, branch_id, title, kind, opened_on, closed_on, conclusion, entered_on, deleted_at
FROM inventory WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY opened_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, title, kind, opened_on, closed_on, conclusion, entered_on, deleted_at
FROM inventory WHERE id = :id

-- name: verdicts
SELECT institution_id, verdict, reason FROM inventory_verdict WHERE inventory_id = :id
