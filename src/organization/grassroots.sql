-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 基层工作经历.

-- name: of
SELECT id, rev, member_id, place, post, from_on, until_on FROM grassroots_spell WHERE member_id = :member
ORDER BY from_on, id

-- name: load
SELECT id, rev, member_id, place, post, from_on, until_on FROM grassroots_spell WHERE id = :id
