-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Good examples.

-- name: list
SELECT id, rev, branch_id, member_id, full_name, deed, honour, found_on, entered_on, deleted_at
FROM role_model WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY found_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, member_id, full_name, deed, honour, found_on, entered_on, deleted_at
FROM role_model WHERE id = :id

-- name: spreads
SELECT spread_on, way, reached FROM role_model_spread WHERE role_model_id = :id ORDER BY spread_on, way
