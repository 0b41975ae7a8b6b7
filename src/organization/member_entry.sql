-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Honours, hardship and visits.

-- name: list
SELECT id, rev, branch_id, member_id, member_name, kind, happened, title, by_name, amount, detail, ended_on, entered_on,
    deleted_at
FROM member_entry WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY happened DESC, id DESC

-- name: of_member
SELECT id, rev, branch_id, member_id, member_name, kind, happened, title, by_name, amount, detail, ended_on, entered_on,
    deleted_at
FROM member_entry WHERE member_id = :member AND deleted_at IS NULL
ORDER BY happened DESC, id DESC

-- name: load
SELECT id, rev, branch_id, member_id, member_name, kind, happened, title, by_name, amount, detail, ended_on, entered_on,
    deleted_at
FROM member_entry WHERE id = :id

-- name: of_roster
SELECT id, full_name FROM member WHERE branch_id = :branch AND deleted_at IS NULL AND is_hardship = '1'
    AND coalesce(left_on, :tomorrow) >= :tomorrow
ORDER BY pinyin, id
