-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The disclosure catalogue and what was published.

-- name: list
SELECT id, rev, branch_id, title, category, scope, medium, cycle, due_on, begins_on, ends_on, owner_name, basis, confidence,
    entered_on, deleted_at
FROM disclosure
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY begins_on, id

-- name: load
SELECT id, rev, branch_id, title, category, scope, medium, cycle, due_on, begins_on, ends_on, owner_name, basis, confidence,
    entered_on, deleted_at
FROM disclosure
WHERE id = :id

-- name: notices
SELECT n.id, n.rev, n.branch_id, n.disclosure_id, d.title, n.published_on, n.until_on, n.scope, n.medium, n.content,
    n.reviewed_by, n.approved_by, n.feedback, n.feedback_on, n.entered_on, n.deleted_at, n.for_until
FROM disclosure_notice n JOIN disclosure d ON d.id = n.disclosure_id
WHERE n.branch_id = :branch AND (n.deleted_at IS NOT NULL) = :recycled
ORDER BY n.published_on DESC, n.id DESC

-- name: load_notice
SELECT n.id, n.rev, n.branch_id, n.disclosure_id, d.title, n.published_on, n.until_on, n.scope, n.medium, n.content,
    n.reviewed_by, n.approved_by, n.feedback, n.feedback_on, n.entered_on, n.deleted_at, n.for_until
FROM disclosure_notice n JOIN disclosure d ON d.id = n.disclosure_id
WHERE n.id = :id
