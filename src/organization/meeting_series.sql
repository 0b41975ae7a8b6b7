-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Regular meetings.

-- As they were set up: a later one moves none of the numbers that `committee series` gives them.
-- name: list
SELECT id, rev, branch_id, kind, topic, every_months, day, week, weekday, starts_at, place, agenda, from_on, until_on
FROM meeting_series WHERE branch_id = :branch AND deleted_at IS NULL ORDER BY id
