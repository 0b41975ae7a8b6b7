-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who answers for what.

-- name: list
SELECT id, rev, branch_id, kind, matter, standard, member_id, person_name, from_on, until_on, deleted_at
FROM responsibility WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY CASE kind WHEN 'main' THEN 0 WHEN 'first' THEN 1 WHEN 'dual' THEN 2 WHEN 'supervision' THEN 3 ELSE 4 END, from_on, id

-- name: load
SELECT id, rev, branch_id, kind, matter, standard, member_id, person_name, from_on, until_on, deleted_at
FROM responsibility WHERE id = :id

-- name: cases
SELECT count(*) FROM accountability WHERE responsibility_id = :id AND deleted_at IS NULL
