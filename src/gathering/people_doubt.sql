-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was where on one day.

-- name: unsettled
SELECT 1 FROM member WHERE branch_id = :branch AND coalesce(member_type, '') = '' AND deleted_at IS NULL LIMIT 1

-- name: present_beside
SELECT g.id, g.kind, g.topic, g.starts_at, g.ends_at, a.member_id
FROM gathering g JOIN attendance a ON a.gathering_id = g.id
WHERE g.branch_id = :branch AND g.held_on = :day AND g.id <> :self AND g.deleted_at IS NULL AND g.starts_at IS NOT NULL
    AND a.presence = 'present' AND (g.state = 'archived' OR g.entered_on >= g.held_on)
ORDER BY g.starts_at, g.id, a.position, a.member_id

-- Whom a meeting of another branch of the book has present on that day, with who is called the same in this one. The joins are
-- in the order that reads the day's meetings alone: left to choose, the planner goes through everybody's attendances of all years.
-- name: present_elsewhere
WITH own AS MATERIALIZED (SELECT id, full_name FROM member WHERE branch_id = :branch AND deleted_at IS NULL)
SELECT g.id, g.kind, g.topic, g.starts_at, g.ends_at, own.id, m.id, b.name
FROM branch b CROSS JOIN gathering g CROSS JOIN attendance a CROSS JOIN member m CROSS JOIN own
WHERE b.id <> :branch AND g.branch_id = b.id AND g.held_on = :day AND g.deleted_at IS NULL AND g.starts_at IS NOT NULL
    AND a.gathering_id = g.id AND a.presence = 'present' AND (g.state = 'archived' OR g.entered_on >= g.held_on)
    AND m.id = a.member_id AND own.full_name = m.full_name
ORDER BY g.starts_at, g.id, a.position, a.member_id
