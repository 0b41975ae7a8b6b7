-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Duties of posts and people.

-- name: list
SELECT d.id, d.rev, d.branch_id, d.post_id, p.title, d.member_id, d.member_name, d.matter, d.detail, d.from_on, d.until_on,
    d.position, d.entered_on
FROM duty d LEFT JOIN committee_post p ON p.id = d.post_id
WHERE d.branch_id = :branch AND d.deleted_at IS NULL
ORDER BY CASE WHEN d.post_id IS NULL THEN 1 ELSE 0 END, p.position, d.position, d.id

-- name: load
SELECT d.id, d.rev, d.branch_id, d.post_id, p.title, d.member_id, d.member_name, d.matter, d.detail, d.from_on, d.until_on,
    d.position, d.entered_on
FROM duty d LEFT JOIN committee_post p ON p.id = d.post_id
WHERE d.id = :id
