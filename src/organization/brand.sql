-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The brand file.

-- name: list
SELECT id, rev, branch_id, name, idea, logo, carrier, effect, note, ended_on, ended_why, entered_on, deleted_at
FROM brand WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY ended_on DESC, id

-- name: load
SELECT id, rev, branch_id, name, idea, logo, carrier, effect, note, ended_on, ended_why, entered_on, deleted_at
FROM brand WHERE id = :id

-- name: steps
SELECT stage, done_on, by_name, next_on, note FROM brand_step WHERE brand_id = :id

-- name: evidence
SELECT happened_on, title, detail FROM brand_evidence WHERE brand_id = :id ORDER BY happened_on DESC, title
