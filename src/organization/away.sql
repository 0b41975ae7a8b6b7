-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Members who are elsewhere.

-- name: list
SELECT id, rev, branch_id, member_id, member_name, kind, since, place, fixed_place, reason, certificate_no, keeper_id,
    keeper_name, stopped_on, stopped_by, ended_on, ending, note, entered_on, deleted_at
FROM away WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY since DESC, id DESC

-- name: of_member
SELECT id, rev, branch_id, member_id, member_name, kind, since, place, fixed_place, reason, certificate_no, keeper_id,
    keeper_name, stopped_on, stopped_by, ended_on, ending, note, entered_on, deleted_at
FROM away WHERE member_id = :member AND deleted_at IS NULL
ORDER BY since DESC, id DESC

-- name: load
SELECT id, rev, branch_id, member_id, member_name, kind, since, place, fixed_place, reason, certificate_no, keeper_id,
    keeper_name, stopped_on, stopped_by, ended_on, ending, note, entered_on, deleted_at
FROM away WHERE id = :id

-- name: contacts
SELECT contacted_on, way, by_name, points, away_id FROM away_contact WHERE away_id = :id ORDER BY contacted_on DESC

-- name: of_roster
SELECT id, full_name, is_floating, floating_start, floating_destination, floating_contact_person, is_lost_contact,
    lost_contact_date, extra LIKE '%is_overseas=1%'
FROM member WHERE branch_id = :branch AND deleted_at IS NULL AND coalesce(left_on, :tomorrow) >= :tomorrow
    AND (is_floating = '1' OR is_lost_contact = '1' OR extra LIKE '%is_overseas=1%')
ORDER BY pinyin, id
