-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 三化: indicators, points of the months, who is not reviewed, reviews of quarters.

-- name: indicators
SELECT id, rev, branch_id, aspect, title, weight, most, from_quarter, until_quarter, note, entered_on, deleted_at
FROM merit_indicator WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY from_quarter, id

-- name: indicator
SELECT id, rev, branch_id, aspect, title, weight, most, from_quarter, until_quarter, note, entered_on, deleted_at
FROM merit_indicator WHERE id = :id

-- name: last_month
SELECT max(month) FROM merit_entry WHERE indicator_id = :id

-- name: entries
SELECT e.id, e.indicator_id, e.member_id, e.month, e.points
FROM merit_entry e JOIN merit_indicator i ON i.id = e.indicator_id
WHERE i.branch_id = :branch AND e.month >= :first AND e.month <= :last

-- name: entries_of
SELECT e.id, e.indicator_id, e.member_id, e.month, e.points
FROM merit_entry e JOIN merit_indicator i ON i.id = e.indicator_id
WHERE e.member_id = :member AND i.branch_id = :branch AND e.month >= :first AND e.month <= :last

-- name: excuses
SELECT id, member_id, reason FROM merit_excuse WHERE branch_id = :branch AND quarter = :quarter

-- name: reviews
SELECT id, branch_id, quarter, reviewed_on, conclusion FROM merit_review WHERE branch_id = :branch
ORDER BY quarter DESC
