-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions that are made known, and who read them.

-- name: list
SELECT r.id, r.rev, r.branch_id, r.institution_id, i.title, r.version_no, r.kind, r.begun_on, r.due_on, r.place,
    r.closed_on, r.outcome, r.entered_on, r.deleted_at
FROM reading r JOIN institution i ON i.id = r.institution_id
WHERE r.branch_id = :branch AND (r.deleted_at IS NOT NULL) = :recycled
ORDER BY r.begun_on DESC, r.id DESC

-- name: load
SELECT r.id, r.rev, r.branch_id, r.institution_id, i.title, r.version_no, r.kind, r.begun_on, r.due_on, r.place,
    r.closed_on, r.outcome, r.entered_on, r.deleted_at
FROM reading r JOIN institution i ON i.id = r.institution_id
WHERE r.id = :id

-- name: people
SELECT p.reading_id, p.member_id, p.full_name, p.confirmed_on
FROM reading_person p JOIN reading r ON r.id = p.reading_id
WHERE r.branch_id = :branch
