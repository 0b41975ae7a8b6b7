-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Risk points of posts.

-- name: list
SELECT id, rev, branch_id, post, matter, grade, measures, owner_id, owner_name, review_on, reviewed_on, ended_on, entered_on, deleted_at
FROM risk_point
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY post, id

-- name: load
SELECT id, rev, branch_id, post, matter, grade, measures, owner_id, owner_name, review_on, reviewed_on, ended_on, entered_on, deleted_at
FROM risk_point
WHERE id = :id
