-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forums and rounds of forms, and opinions beside their items of the ledger.

-- name: calls
SELECT id, rev, branch_id, title, way, people, held_on, place, asked, came, note, deleted_at
FROM opinion_call WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY held_on DESC, id DESC

-- name: call
SELECT id, rev, branch_id, title, way, people, held_on, place, asked, came, note, deleted_at
FROM opinion_call WHERE id = :id

-- name: call_use
SELECT count(*) FROM opinion o JOIN ledger_item i ON i.id = o.id WHERE o.call_id = :id AND i.deleted_at IS NULL

-- name: list
SELECT o.id, o.rev, o.way, o.people, o.call_id, o.said_by, o.answer_by, o.reply, o.replied_on, o.replied_by, o.heard
FROM opinion o JOIN ledger_item i ON i.id = o.id
WHERE i.branch_id = :branch AND i.deleted_at IS NULL

-- name: load
SELECT o.id, o.rev, o.way, o.people, o.call_id, o.said_by, o.answer_by, o.reply, o.replied_on, o.replied_by, o.heard
FROM opinion o WHERE o.id = :id
