-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents received and sent.

-- name: list
SELECT id, rev, branch_id, direction, document_number, passed_on, other_side, title, circulated_to, due_on, handled_on,
    outcome, note, entered_on, deleted_at
FROM document
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY passed_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, direction, document_number, passed_on, other_side, title, circulated_to, due_on, handled_on,
    outcome, note, entered_on, deleted_at
FROM document
WHERE id = :id
