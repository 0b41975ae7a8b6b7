-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags of people, and the fields that a book has of its own.

-- name: tags_of
SELECT tag FROM member_tag WHERE member_id = :member

-- name: tags
SELECT t.tag, count(*) FROM member_tag t JOIN member m ON m.id = t.member_id
WHERE m.branch_id = :branch AND m.deleted_at IS NULL GROUP BY t.tag

-- name: tagged
SELECT member_id FROM member_tag WHERE tag = :tag

-- name: list
SELECT id, rev, name, kind, choices, deleted_at, position FROM own_field WHERE (deleted_at IS NOT NULL) = :recycled
ORDER BY position, id

-- name: next_position
SELECT coalesce(max(position), 0) + 1 FROM own_field

-- name: values_of
SELECT field_id, value, member_id FROM own_value WHERE member_id = :member

-- name: values_in
SELECT value, member_id, field_id FROM own_value WHERE field_id = :field

-- name: uses
SELECT v.field_id, count(*) FROM own_value v JOIN member m ON m.id = v.member_id
WHERE m.deleted_at IS NULL GROUP BY v.field_id

-- name: tags_in_branch
SELECT t.member_id, t.tag FROM member_tag t JOIN member m ON m.id = t.member_id
WHERE m.branch_id = :branch ORDER BY t.tag

-- name: values_in_branch
SELECT v.member_id, v.field_id, v.value FROM own_value v JOIN member m ON m.id = v.member_id
WHERE m.branch_id = :branch
