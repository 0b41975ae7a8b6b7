-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contact points and the visits there.

-- name: list
SELECT id, rev, branch_id, leader_id, leader_name, leader_post, target, weak, department, cadre, from_on, until_on,
    visits_asked, note, entered_on, deleted_at
FROM contact_point WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY from_on, id

-- name: load
SELECT id, rev, branch_id, leader_id, leader_name, leader_post, target, weak, department, cadre, from_on, until_on,
    visits_asked, note, entered_on, deleted_at
FROM contact_point WHERE id = :id

-- name: visits
SELECT visited_on, by_name, issue, follow_up, solved_on FROM contact_visit WHERE contact_id = :id
ORDER BY visited_on DESC
