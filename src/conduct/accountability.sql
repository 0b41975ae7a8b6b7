-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases of accountability.

-- name: list
SELECT a.id, a.rev, a.branch_id, a.responsibility_id, r.matter, a.found_on, a.due_on, a.member_id, a.person_name, a.facts, a.level,
    a.checked_on, a.checked_by, a.finding, a.verified, a.measure, a.decided_on, a.decided_by, a.decision, a.closed_on, a.outcome,
    a.deleted_at
FROM accountability a LEFT JOIN responsibility r ON r.id = a.responsibility_id
WHERE a.branch_id = :branch AND (a.deleted_at IS NOT NULL) = :recycled
ORDER BY a.found_on DESC, a.id DESC

-- name: load
SELECT a.id, a.rev, a.branch_id, a.responsibility_id, r.matter, a.found_on, a.due_on, a.member_id, a.person_name, a.facts, a.level,
    a.checked_on, a.checked_by, a.finding, a.verified, a.measure, a.decided_on, a.decided_by, a.decision, a.closed_on, a.outcome,
    a.deleted_at
FROM accountability a LEFT JOIN responsibility r ON r.id = a.responsibility_id
WHERE a.id = :id
