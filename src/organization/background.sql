-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 简历, 学历, 家庭主要成员和社会关系. Of the family in the order in which they were entered.

-- name: of_member
SELECT id, rev, member_id, kind, from_on, until_on, place, post, level, degree, mode, relation, family_name, family_birth,
    family_status, family_work, family_phone, note
FROM member_background WHERE member_id = :member
ORDER BY kind, coalesce(from_on, until_on), id

-- name: load
SELECT id, rev, member_id, kind, from_on, until_on, place, post, level, degree, mode, relation, family_name, family_birth,
    family_status, family_work, family_phone, note
FROM member_background WHERE id = :id
