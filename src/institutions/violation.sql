-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Breaches of institutions, and how they were dealt with.

-- name: list
SELECT v.id, v.rev, v.branch_id, v.institution_id, i.title, v.found_on, v.member_id, v.person_name, v.facts, v.measure,
    v.decided_on, v.decided_by, v.decision, v.level, v.entered_on, v.deleted_at
FROM violation v JOIN institution i ON i.id = v.institution_id
WHERE v.branch_id = :branch AND (v.deleted_at IS NOT NULL) = :recycled
ORDER BY v.found_on DESC, v.id DESC

-- name: load
SELECT v.id, v.rev, v.branch_id, v.institution_id, i.title, v.found_on, v.member_id, v.person_name, v.facts, v.measure,
    v.decided_on, v.decided_by, v.decision, v.level, v.entered_on, v.deleted_at
FROM violation v JOIN institution i ON i.id = v.institution_id
WHERE v.id = :id
