-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gatherings as the rules see them. One that was planned before its day and never got a record is still a plan.

-- name: occurrences
SELECT g.id, g.kind, g.held_on, g.group_id, g.for_year,
    CASE WHEN g.held_on > :today THEN 1
        WHEN g.state = 'draft' AND g.entered_on < g.held_on THEN 1
        ELSE 0 END
FROM gathering g
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.deleted_at IS NULL
ORDER BY g.held_on, g.id

-- name: minutes
SELECT a.member_id, g.held_on, g.minutes_of_study
FROM gathering g JOIN attendance a ON a.gathering_id = g.id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND (g.state = 'archived' OR g.entered_on >= g.held_on) AND g.minutes_of_study > 0 AND a.presence = 'present'

-- name: first_held
SELECT min(g.held_on) FROM gathering g
WHERE g.branch_id = :branch AND g.deleted_at IS NULL AND g.for_year IS NULL AND g.held_on <= g.entered_on
