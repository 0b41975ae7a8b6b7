-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- People. The columns after extra stand in the order of the Field enumeration; those from rev on are the same in load and all.

-- name: load
SELECT rev, branch_id, group_id, left_on, left_reason, entered_on, to_verify, deleted_at, extra,
    full_name, former_name, gender, ethnicity, id_type, id_number,
    birth_date, native_place, birth_place, marital_status, health_status, education_level,
    degree, school, major, mobile_phone, landline_phone, contact_phone,
    other_contact, home_address, current_address, household_address, workplace, workplace_and_post,
    work_post, job_category, technical_post, rank_level, is_leading_cadre, is_retired, work_start_date,
    political_status, member_type, membership_status, party_post, party_post_start, application_date,
    league_join_date, activist_date, mentors, development_target_date, join_date, full_member_date,
    party_standing_correction, join_type, probation_extended_until, introducers, national_member_id, is_lost_contact,
    lost_contact_date, is_floating, floating_destination, floating_start, floating_contact_person, transfer_in_date,
    transfer_from, transfer_out_date, transfer_to, is_hardship, remark, id
FROM member WHERE id = :id

-- name: all
SELECT id, pinyin, initials, rev, branch_id, group_id, left_on, left_reason, entered_on, to_verify, deleted_at,
    extra,
    full_name, former_name, gender, ethnicity, id_type, id_number,
    birth_date, native_place, birth_place, marital_status, health_status, education_level,
    degree, school, major, mobile_phone, landline_phone, contact_phone,
    other_contact, home_address, current_address, household_address, workplace, workplace_and_post,
    work_post, job_category, technical_post, rank_level, is_leading_cadre, is_retired, work_start_date,
    political_status, member_type, membership_status, party_post, party_post_start, application_date,
    league_join_date, activist_date, mentors, development_target_date, join_date, full_member_date,
    party_standing_correction, join_type, probation_extended_until, introducers, national_member_id, is_lost_contact,
    lost_contact_date, is_floating, floating_destination, floating_start, floating_contact_person, transfer_in_date,
    transfer_from, transfer_out_date, transfer_to, is_hardship, remark
FROM member WHERE branch_id = coalesce(:branch, branch_id) AND (deleted_at IS NOT NULL) = :recycled

-- name: rows
SELECT m.id, m.full_name, m.pinyin, m.initials, m.gender, m.ethnicity, m.education_level, m.birth_date, m.group_id,
    g.name, m.party_post, m.member_type, m.application_date, m.join_date, m.full_member_date, m.transfer_in_date,
    m.left_on, m.left_reason, m.is_floating, m.is_lost_contact, m.is_retired, m.is_hardship, m.to_verify,
    m.membership_status, m.party_post_start, m.activist_date, m.development_target_date, m.floating_start,
    m.lost_contact_date
FROM member m LEFT JOIN party_group g ON g.id = m.group_id
WHERE m.branch_id = coalesce(:branch, m.branch_id) AND (m.deleted_at IS NOT NULL) = :recycled
ORDER BY m.pinyin, m.id LIMIT :most OFFSET :skip

-- name: row
SELECT m.id, m.full_name, m.pinyin, m.initials, m.gender, m.ethnicity, m.education_level, m.birth_date, m.group_id,
    g.name, m.party_post, m.member_type, m.application_date, m.join_date, m.full_member_date, m.transfer_in_date,
    m.left_on, m.left_reason, m.is_floating, m.is_lost_contact, m.is_retired, m.is_hardship, m.to_verify,
    m.membership_status, m.party_post_start, m.activist_date, m.development_target_date, m.floating_start,
    m.lost_contact_date
FROM member m LEFT JOIN party_group g ON g.id = m.group_id
WHERE m.id = :id

-- name: by_id_number
SELECT id FROM member WHERE id_number_key = :key AND deleted_at IS NULL ORDER BY id LIMIT 1

-- name: count
SELECT count(*) FROM member WHERE branch_id = coalesce(:branch, branch_id) AND deleted_at IS NULL

-- name: after
SELECT 1 FROM member WHERE branch_id = :branch LIMIT 1 OFFSET :number

-- name: leading_cadres
SELECT id FROM member WHERE branch_id = :branch AND is_leading_cadre = '1'

-- name: placement
SELECT group_id, party_post FROM member WHERE id = :id

-- name: placed_before
SELECT e.member_id, e.kind, e.title FROM member_event e JOIN member m ON m.id = e.member_id
WHERE m.branch_id = :branch AND e.kind IN ('group_until', 'post_until') AND e.happened_on > :day
    AND e.deleted_at IS NULL
ORDER BY e.happened_on DESC, e.id DESC

-- name: seats_on
SELECT s.member_id, p.title
FROM committee_seat s JOIN committee_term t ON t.id = s.term_id JOIN committee_post p ON p.id = s.post_id
WHERE t.branch_id = :branch AND t.deleted_at IS NULL AND s.from_on <= :day AND coalesce(s.until_on, :day) >= :day
    AND t.elected_on = (SELECT max(u.elected_on) FROM committee_term u
        WHERE u.branch_id = :branch AND u.deleted_at IS NULL AND u.elected_on <= :day)
ORDER BY p.position, p.id

-- name: seats_until
SELECT s.member_id, p.title, s.from_on, coalesce(s.until_on, :day) >= :day
    AND NOT EXISTS (SELECT 1 FROM committee_term u WHERE u.branch_id = t.branch_id AND u.deleted_at IS NULL
        AND u.elected_on > t.elected_on AND u.elected_on <= :day)
FROM committee_seat s JOIN committee_term t ON t.id = s.term_id JOIN committee_post p ON p.id = s.post_id
    JOIN member m ON m.id = s.member_id AND m.branch_id = t.branch_id
WHERE t.deleted_at IS NULL AND s.from_on <= :day
ORDER BY p.position, p.id

-- name: seats_of
SELECT s.member_id, p.title, s.from_on, coalesce(s.until_on, :day) >= :day
    AND NOT EXISTS (SELECT 1 FROM committee_term u WHERE u.branch_id = t.branch_id AND u.deleted_at IS NULL
        AND u.elected_on > t.elected_on AND u.elected_on <= :day)
FROM committee_seat s JOIN committee_term t ON t.id = s.term_id JOIN committee_post p ON p.id = s.post_id
    JOIN member m ON m.id = s.member_id AND m.branch_id = t.branch_id
WHERE s.member_id = :member AND t.deleted_at IS NULL AND s.from_on <= :day
ORDER BY p.position, p.id

-- name: away_until
SELECT member_id, kind, since, place, reason, keeper_name, certificate_no FROM away
WHERE branch_id = :branch AND deleted_at IS NULL AND kind IN ('floating', 'lost') AND ended_on > :day
ORDER BY since, id
