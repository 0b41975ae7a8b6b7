-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contact points with the days of their visits, a row for each visit, one at least.

-- name: list
SELECT c.id, c.leader_id, c.leader_name, c.target, c.from_on, c.until_on, v.visited_on
FROM contact_point c LEFT JOIN contact_visit v ON v.contact_id = c.id
WHERE c.branch_id = :branch AND c.deleted_at IS NULL
ORDER BY c.from_on, c.id, v.visited_on
