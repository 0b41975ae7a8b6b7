-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ties to the masses and the visits there.

-- name: list
SELECT id, rev, branch_id, kind, member_id, member_name, target, place, from_on, until_on, visits_asked, note, entered_on,
    deleted_at
FROM mass_tie WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY from_on, id

-- name: load
SELECT id, rev, branch_id, kind, member_id, member_name, target, place, from_on, until_on, visits_asked, note, entered_on,
    deleted_at
FROM mass_tie WHERE id = :id

-- name: visits
SELECT visited_on, days, by_name, heard FROM mass_visit WHERE tie_id = :id ORDER BY visited_on DESC
