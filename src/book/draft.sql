-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Texts being typed; outside the journal.

-- name: put
INSERT INTO draft (id, saved_at, content) VALUES (:id, :saved_at, :content)
ON CONFLICT (id) DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content

-- name: remove
DELETE FROM draft WHERE id = :id

-- name: load
SELECT content, saved_at, id FROM draft WHERE id = :id

-- name: list
SELECT id, saved_at FROM draft ORDER BY saved_at DESC
