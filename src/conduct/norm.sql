-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of conduct and who signed them.

-- name: list
SELECT id, rev, branch_id, title, version_no, scope, from_on, until_on, made_by, sign_by, deleted_at
FROM conduct_version WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY title, version_no DESC

-- name: load
SELECT id, rev, branch_id, title, version_no, scope, from_on, until_on, made_by, sign_by, deleted_at
FROM conduct_version WHERE id = :id

-- name: last_number
SELECT coalesce(max(version_no), 0) FROM conduct_version WHERE branch_id = :branch AND title = :title

-- name: items
SELECT side, aspect, wording FROM conduct_item WHERE version_id = :id ORDER BY item_no

-- name: signatures
SELECT member_id, full_name, signed_on FROM conduct_signature WHERE version_id = :id ORDER BY signed_on, full_name
