-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Regular meetings.

-- As they were set up: a later one moves none of the numbers that `committee series` gives them.
-- name: list
SELECT s.id, s.rev, s.branch_id, s.kind, s.topic, s.every_months, s.day, s.week, s.weekday, s.starts_at, s.place, s.agenda,
    s.from_on, s.until_on, s.group_id, p.name, CASE WHEN p.deleted_at IS NULL THEN 0 ELSE 1 END
FROM meeting_series s LEFT JOIN party_group p ON p.id = s.group_id
WHERE s.branch_id = :branch AND s.deleted_at IS NULL ORDER BY s.id

-- Days from :first on on which one of the kind is held or planned; of a group those of that group.
-- name: taken
SELECT held_on FROM gathering
WHERE branch_id = :branch AND kind = :kind AND held_on >= :first AND deleted_at IS NULL
    AND (:party_group = '' OR coalesce(group_id, '') = :party_group)
