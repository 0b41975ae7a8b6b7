-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The theme campaigns of the years.

-- name: list
SELECT id, rev, branch_id, for_year, owner_id, owner_name, theme, goal, entered_on, deleted_at
FROM campaign WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY for_year DESC, id DESC

-- name: load
SELECT id, rev, branch_id, for_year, owner_id, owner_name, theme, goal, entered_on, deleted_at
FROM campaign WHERE id = :id

-- name: phases
SELECT id, phase, owner_id, owner_name, from_on, until_on, goal, done_on, result
FROM campaign_phase WHERE campaign_id = :id

-- name: of_year
SELECT theme FROM campaign WHERE branch_id = :branch AND for_year = :year AND id <> :id AND deleted_at IS NULL
