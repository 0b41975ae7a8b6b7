-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the compact directory of a branch needs of everybody.

-- name: people
SELECT m.id, m.full_name, m.pinyin, m.initials, m.gender, m.birth_date, g.name, m.party_post, m.member_type,
    m.join_date, m.full_member_date, m.transfer_in_date, m.left_on, m.is_floating, m.is_retired, m.is_hardship,
    m.to_verify, m.membership_status, m.application_date, m.activist_date, m.development_target_date,
    m.floating_start
FROM member m LEFT JOIN party_group g ON g.id = m.group_id
WHERE m.branch_id = :branch AND m.deleted_at IS NULL
ORDER BY m.pinyin, m.id

-- name: person
SELECT m.id, m.full_name, m.pinyin, m.initials, m.gender, m.birth_date, g.name, m.party_post, m.member_type,
    m.join_date, m.full_member_date, m.transfer_in_date, m.left_on, m.is_floating, m.is_retired, m.is_hardship,
    m.to_verify, m.membership_status, m.application_date, m.activist_date, m.development_target_date,
    m.floating_start
FROM member m LEFT JOIN party_group g ON g.id = m.group_id
WHERE m.id = :id AND m.branch_id = :branch AND m.deleted_at IS NULL
