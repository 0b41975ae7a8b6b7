-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Special rectifications; their items stand in the ledger.

-- name: list
SELECT id, rev, branch_id, title, field, begun_on, due_on, lead_id, lead_name, plan, closed_on, conclusion, entered_on, deleted_at
FROM rectification
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY begun_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, title, field, begun_on, due_on, lead_id, lead_name, plan, closed_on, conclusion, entered_on, deleted_at
FROM rectification
WHERE id = :id
