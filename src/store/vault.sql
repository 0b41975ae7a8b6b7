-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The record that a passphrase opens, and what rewriting a book needs.

-- name: load
SELECT record FROM vault WHERE slot = :slot

-- name: put
INSERT INTO vault (slot, record) VALUES (:slot, :record)
ON CONFLICT (slot) DO UPDATE SET record = excluded.record

-- name: columns
SELECT id, tbl, col FROM journal_column ORDER BY id

-- name: put_column
INSERT INTO journal_column (id, tbl, col) VALUES (:id, :tbl, :col)

-- name: steps
SELECT version, name, sha256, applied_at FROM schema_step ORDER BY version

-- name: put_step
INSERT INTO schema_step (version, name, sha256, applied_at) VALUES (:version, :name, :sha256, :applied_at)

-- name: count_changes
SELECT count(*) FROM op_change

-- name: count_digests
SELECT count(*) FROM row_digest

-- name: forget_columns
DELETE FROM journal_column

-- name: forget_steps
DELETE FROM schema_step
