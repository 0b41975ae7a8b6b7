-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rules ask of everybody in a branch.

-- name: count
SELECT count(*) FROM member WHERE branch_id = :branch AND deleted_at IS NULL

-- name: people
SELECT id, full_name, member_type, application_date, activist_date, development_target_date, join_date,
    full_member_date, probation_extended_until, transfer_in_date, left_on, party_post, is_lost_contact,
    lost_contact_date, group_id, membership_status, birth_date,
    party_post_start
FROM member WHERE branch_id = :branch AND deleted_at IS NULL AND coalesce(left_on, :today) >= :today
ORDER BY pinyin, id
