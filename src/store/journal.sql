-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal and the row digests.

-- name: last
SELECT op, hash FROM op ORDER BY op DESC LIMIT 1

-- name: begin
INSERT INTO op (op, verb, label, done_by, done_at, kind, target, undone, changes, content, hash)
VALUES (:op, :verb, :label, :done_by, :done_at, :kind, :target, 0, 0, :empty, :empty)

-- name: finish
UPDATE op SET changes = :changes, content = :content, hash = :hash WHERE op = :op

-- name: mark_undone
UPDATE op SET undone = :undone WHERE op = :op

-- name: add_change
INSERT INTO op_change (op, n, tbl, key, before, after, digest) VALUES (:op, :n, :tbl, :key, :before, :after, :digest)

-- name: put_digest
INSERT INTO row_digest (tbl, key, digest) VALUES (:tbl, :key, :digest)
ON CONFLICT (tbl, key) DO UPDATE SET digest = excluded.digest

-- name: drop_digest
DELETE FROM row_digest WHERE tbl = :tbl AND key = :key

-- name: list
SELECT op, verb, label, done_by, done_at, kind, target, undone, changes FROM op ORDER BY op DESC LIMIT :most

-- name: first
SELECT op, verb, label, done_by, done_at, kind, target, undone, changes FROM op ORDER BY op LIMIT 1

-- name: load
SELECT op, verb, label, done_by, done_at, kind, target, undone, changes FROM op WHERE op = :op

-- A look at who reported a clue is no step that is undone, nor does it keep one from being redone.
-- name: next_undo
SELECT op, verb, label, done_by, done_at, kind, target, undone, changes FROM op
WHERE kind = 'do' AND undone = 0 AND verb NOT LIKE 'passphrase.%'
    AND NOT EXISTS (SELECT 1 FROM op_change c WHERE c.op = op.op AND c.tbl = 'clue_viewing')
ORDER BY op DESC LIMIT 1

-- name: next_redo
SELECT op, verb, label, done_by, done_at, kind, target, undone, changes FROM op
WHERE kind = 'do' AND undone = 1
    AND NOT EXISTS (SELECT 1 FROM op later
        WHERE later.kind = 'do' AND later.undone = 0 AND later.op > op.op AND later.verb NOT LIKE 'passphrase.%'
            AND later.verb <> 'clue.source')
    AND (SELECT max(u.op) FROM op u WHERE u.kind = 'undo' AND u.target = op.op)
        > (SELECT coalesce(max(d.op), 0) FROM op d WHERE d.kind = 'do' AND d.verb NOT LIKE 'passphrase.%'
            AND d.verb <> 'clue.source')
ORDER BY op LIMIT 1

-- name: views
SELECT 1 FROM op_change WHERE op = :op AND tbl = 'clue_viewing' LIMIT 1

-- name: viewed
SELECT 1 FROM clue_viewing WHERE clue_id = :clue LIMIT 1

-- name: latest_of
SELECT max(op) FROM op WHERE (op = :op AND kind = 'do' AND :kind = 'do') OR (target = :op AND kind = :kind)

-- name: changes
SELECT tbl, key, before, after FROM op_change WHERE op = :op ORDER BY n DESC

-- name: row_history
SELECT o.op, o.verb, o.label, o.done_by, o.done_at, o.kind, o.target, o.undone, o.changes, c.before, c.after
FROM op_change c JOIN op o ON o.op = c.op
WHERE c.tbl = :tbl AND c.key = :key
ORDER BY c.op DESC, c.n DESC LIMIT :most

-- name: changes_in_order
SELECT tbl, key, before, after, digest FROM op_change WHERE op = :op ORDER BY n

-- name: touched_later
SELECT DISTINCT c.tbl, c.key FROM op_change c JOIN op o ON o.op = c.op
WHERE c.op > :op AND o.kind = 'do' AND o.undone = 0

-- name: chain
SELECT op, verb, label, done_by, done_at, kind, target, undone, changes, content, hash FROM op ORDER BY op

-- name: digests_of
SELECT key, digest FROM row_digest WHERE tbl = :tbl ORDER BY key
