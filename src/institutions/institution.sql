-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library of institutions.

-- name: list
SELECT id, rev, branch_id, title, tier, category, issuer, owner, review_on, note, abolished_on, abolished_why,
    entered_on, deleted_at
FROM institution WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY entered_on, id

-- name: load
SELECT id, rev, branch_id, title, tier, category, issuer, owner, review_on, note, abolished_on, abolished_why,
    entered_on, deleted_at
FROM institution WHERE id = :id

-- name: fields
SELECT f.institution_id, f.field, k.title, k.position
FROM institution_field f JOIN institution i ON i.id = f.institution_id
    LEFT JOIN key_field k ON k.id = f.field
WHERE i.branch_id = :branch

-- name: versions
SELECT v.institution_id, v.version_no, v.summary
FROM institution_version v JOIN institution i ON i.id = v.institution_id
WHERE i.branch_id = :branch ORDER BY v.institution_id, v.version_no

-- name: steps
SELECT s.institution_id, s.version_no, s.stage, s.done_on, s.from_on, s.until_on, s.opinions, s.due_on, s.by_name,
    s.note
FROM institution_step s JOIN institution i ON i.id = s.institution_id
WHERE i.branch_id = :branch

-- name: links
SELECT l.institution_id, l.kind, l.target, l.target_id, l.note, t.title
FROM institution_link l JOIN institution i ON i.id = l.institution_id
    LEFT JOIN institution t ON t.id = l.target_id
WHERE i.branch_id = :branch

-- name: bodies
SELECT version_no, body FROM institution_version WHERE institution_id = :id
