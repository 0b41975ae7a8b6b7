-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two records of one person: what names the one, and what both have. A new table with a member in it gets its line in `named`
-- (held against the schema by tests/organization/duplicate_test.cpp).

-- name: distinct
SELECT d.first_id, d.second_id, d.facts FROM member_distinct d JOIN member m ON m.id = d.first_id
WHERE m.branch_id = :branch

-- name: named
SELECT 'member_event', 'member_id', id FROM member_event WHERE member_id = :other
UNION ALL SELECT 'party_group', 'leader_id', id FROM party_group WHERE leader_id = :other
UNION ALL SELECT 'attachment', 'owner_id', id FROM attachment WHERE owner_table = 'member' AND owner_id = :other
UNION ALL SELECT 'attachment', 'owner_id', id FROM attachment WHERE owner_table = 'member_photo' AND owner_id = :other
UNION ALL SELECT 'ledger_item', 'owner_id', id FROM ledger_item WHERE owner_id = :other
UNION ALL SELECT 'committee_seat', 'member_id', id FROM committee_seat WHERE member_id = :other
UNION ALL SELECT 'duty', 'member_id', id FROM duty WHERE member_id = :other
UNION ALL SELECT 'talk', 'speaker_id', id FROM talk WHERE speaker_id = :other
UNION ALL SELECT 'talk', 'partner_id', id FROM talk WHERE partner_id = :other
UNION ALL SELECT 'criticism', 'member_id', id FROM criticism WHERE member_id = :other
UNION ALL SELECT 'criticism', 'by_id', id FROM criticism WHERE by_id = :other
UNION ALL SELECT 'ledger_pass', 'from_id', id FROM ledger_pass WHERE from_id = :other
UNION ALL SELECT 'ledger_pass', 'to_id', id FROM ledger_pass WHERE to_id = :other
UNION ALL SELECT 'dues_base', 'member_id', id FROM dues_base WHERE member_id = :other
UNION ALL SELECT 'dues_payment', 'member_id', id FROM dues_payment WHERE member_id = :other
UNION ALL SELECT 'dues_exemption', 'member_id', id FROM dues_exemption WHERE member_id = :other
UNION ALL SELECT 'admission', 'member_id', id FROM admission WHERE member_id = :other
UNION ALL SELECT 'admission_sponsor', 'member_id', id FROM admission_sponsor WHERE member_id = :other
UNION ALL SELECT 'transfer', 'member_id', id FROM transfer WHERE member_id = :other
UNION ALL SELECT 'away', 'member_id', id FROM away WHERE member_id = :other
UNION ALL SELECT 'away', 'keeper_id', id FROM away WHERE keeper_id = :other
UNION ALL SELECT 'member_entry', 'member_id', id FROM member_entry WHERE member_id = :other
UNION ALL SELECT 'member_background', 'member_id', id FROM member_background WHERE member_id = :other
UNION ALL SELECT 'disposition', 'member_id', id FROM disposition WHERE member_id = :other
UNION ALL SELECT 'sanction', 'member_id', id FROM sanction WHERE member_id = :other
UNION ALL SELECT 'reserve', 'member_id', id FROM reserve WHERE member_id = :other
UNION ALL SELECT 'reserve', 'mentor_id', id FROM reserve WHERE mentor_id = :other
UNION ALL SELECT 'diagnosis_person', 'member_id', id FROM diagnosis_person WHERE member_id = :other
UNION ALL SELECT 'diagnosis_remedy', 'owner_id', id FROM diagnosis_remedy WHERE owner_id = :other
UNION ALL SELECT 'contact_point', 'leader_id', id FROM contact_point WHERE leader_id = :other
UNION ALL SELECT 'merit_entry', 'member_id', id FROM merit_entry WHERE member_id = :other
UNION ALL SELECT 'merit_excuse', 'member_id', id FROM merit_excuse WHERE member_id = :other
UNION ALL SELECT 'absence_note', 'member_id', id FROM absence_note WHERE member_id = :other
UNION ALL SELECT 'grassroots_spell', 'member_id', id FROM grassroots_spell WHERE member_id = :other
UNION ALL SELECT 'study_makeup', 'member_id', id FROM study_makeup WHERE member_id = :other
UNION ALL SELECT 'exam_score', 'member_id', id FROM exam_score WHERE member_id = :other
UNION ALL SELECT 'exam_correction', 'member_id', id FROM exam_correction WHERE member_id = :other
UNION ALL SELECT 'violation', 'member_id', id FROM violation WHERE member_id = :other
UNION ALL SELECT 'research', 'lead_id', id FROM research WHERE lead_id = :other
UNION ALL SELECT 'campaign', 'owner_id', id FROM campaign WHERE owner_id = :other
UNION ALL SELECT 'campaign_phase', 'owner_id', id FROM campaign_phase WHERE owner_id = :other
UNION ALL SELECT 'study_entry', 'member_id', id FROM study_entry WHERE member_id = :other
UNION ALL SELECT 'study_excuse', 'member_id', id FROM study_excuse WHERE member_id = :other
UNION ALL SELECT 'role_model', 'member_id', id FROM role_model WHERE member_id = :other
UNION ALL SELECT 'right_matter', 'member_id', id FROM right_matter WHERE member_id = :other
UNION ALL SELECT 'right_matter', 'owner_id', id FROM right_matter WHERE owner_id = :other
UNION ALL SELECT 'mass_tie', 'member_id', id FROM mass_tie WHERE member_id = :other
UNION ALL SELECT 'rectification', 'lead_id', id FROM rectification WHERE lead_id = :other
UNION ALL SELECT 'risk_point', 'owner_id', id FROM risk_point WHERE owner_id = :other
UNION ALL SELECT 'responsibility', 'member_id', id FROM responsibility WHERE member_id = :other
UNION ALL SELECT 'accountability', 'member_id', id FROM accountability WHERE member_id = :other

-- name: named_within
SELECT 'attendance', t.gathering_id FROM attendance t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM attendance k WHERE k.gathering_id = t.gathering_id AND k.member_id = :kept)
UNION ALL SELECT 'election_candidate', t.election_id FROM election_candidate t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM election_candidate k WHERE k.election_id = t.election_id AND k.member_id = :kept)
UNION ALL SELECT 'election_teller', t.election_id FROM election_teller t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM election_teller k WHERE k.election_id = t.election_id AND k.member_id = :kept)
UNION ALL SELECT 'election_left_out', t.election_id FROM election_left_out t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM election_left_out k WHERE k.election_id = t.election_id AND k.member_id = :kept)
UNION ALL SELECT 'evaluation_person', t.evaluation_id FROM evaluation_person t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM evaluation_person k
        WHERE k.evaluation_id = t.evaluation_id AND k.member_id = :kept)
UNION ALL SELECT 'reading_person', t.reading_id FROM reading_person t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM reading_person k WHERE k.reading_id = t.reading_id AND k.member_id = :kept)
UNION ALL SELECT 'rotation_person', t.rotation_id FROM rotation_person t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM rotation_person k WHERE k.rotation_id = t.rotation_id AND k.member_id = :kept)
UNION ALL SELECT 'conduct_signature', t.version_id FROM conduct_signature t WHERE t.member_id = :other
    AND NOT EXISTS (SELECT 1 FROM conduct_signature k
        WHERE k.version_id = t.version_id AND k.member_id = :kept)

-- name: archived_unnamed
SELECT a.gathering_id FROM attendance a JOIN gathering g ON g.id = a.gathering_id
WHERE a.member_id = :other AND a.full_name IS NULL AND g.state = 'archived'

-- name: both_archived
SELECT count(*) FROM attendance a JOIN attendance b ON b.gathering_id = a.gathering_id AND b.member_id = :other
    JOIN gathering g ON g.id = a.gathering_id
WHERE a.member_id = :kept AND g.state = 'archived' AND g.deleted_at IS NULL

-- name: waivers
SELECT w.id, replace(w.finding_key, :other, :kept) FROM waiver w
WHERE w.finding_key LIKE '%' || :other || '%' AND NOT EXISTS (SELECT 1 FROM waiver k
    WHERE k.branch_id = w.branch_id AND k.finding_key = replace(w.finding_key, :other, :kept))

-- name: obstacles
SELECT 'meeting', g.held_on, g.topic
FROM attendance a JOIN attendance b ON b.gathering_id = a.gathering_id AND b.member_id = :other
    JOIN gathering g ON g.id = a.gathering_id
WHERE a.member_id = :kept AND g.state = 'draft' AND g.deleted_at IS NULL
UNION ALL SELECT DISTINCT 'dues_month', y.month, ''
FROM dues_payment a JOIN dues_part x ON x.payment_id = a.id
    JOIN dues_payment b ON b.member_id = :other AND b.corrected_on IS NULL
    JOIN dues_part y ON y.payment_id = b.id AND y.month = x.month
WHERE a.member_id = :kept AND a.corrected_on IS NULL
UNION ALL SELECT 'dues_base', a.from_month, ''
FROM dues_base a JOIN dues_base b ON b.member_id = :other AND b.from_month = a.from_month AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.deleted_at IS NULL
UNION ALL SELECT 'dues_exemption', b.from_month, ''
FROM dues_exemption a JOIN dues_exemption b ON b.member_id = :other AND b.deleted_at IS NULL
    AND a.from_month <= coalesce(b.until_month, '9999-99') AND b.from_month <= coalesce(a.until_month, '9999-99')
WHERE a.member_id = :kept AND a.deleted_at IS NULL
UNION ALL SELECT 'admission', '', ''
FROM admission a JOIN admission b ON b.member_id = :other AND b.outcome = 'open' AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.outcome = 'open' AND a.deleted_at IS NULL
UNION ALL SELECT 'transfer', '', ''
FROM transfer a JOIN transfer b ON b.member_id = :other AND b.received_on IS NULL AND b.returned_on IS NULL
    AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.received_on IS NULL AND a.returned_on IS NULL AND a.deleted_at IS NULL
UNION ALL SELECT 'away', b.since, ''
FROM away a JOIN away b ON b.member_id = :other AND b.ended_on IS NULL AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.ended_on IS NULL AND a.deleted_at IS NULL
UNION ALL SELECT 'hardship', b.happened, ''
FROM member_entry a JOIN member_entry b ON b.member_id = :other AND b.kind = 'hardship' AND b.ended_on IS NULL
    AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.kind = 'hardship' AND a.ended_on IS NULL AND a.deleted_at IS NULL
UNION ALL SELECT DISTINCT 'election', e.held_on, e.title
FROM election e
WHERE e.deleted_at IS NULL
    AND e.id IN (SELECT c.election_id FROM election_candidate c WHERE c.member_id = :kept
        UNION ALL SELECT t.election_id FROM election_teller t WHERE t.member_id = :kept
        UNION ALL SELECT l.election_id FROM election_left_out l WHERE l.member_id = :kept)
    AND e.id IN (SELECT c.election_id FROM election_candidate c WHERE c.member_id = :other
        UNION ALL SELECT t.election_id FROM election_teller t WHERE t.member_id = :other
        UNION ALL SELECT l.election_id FROM election_left_out l WHERE l.member_id = :other)
UNION ALL SELECT 'evaluation', CAST(e.for_year AS TEXT), ''
FROM evaluation_person a JOIN evaluation_person b ON b.evaluation_id = a.evaluation_id AND b.member_id = :other
    JOIN evaluation e ON e.id = a.evaluation_id
WHERE a.member_id = :kept AND e.deleted_at IS NULL
UNION ALL SELECT 'seat', p.title, b.from_on
FROM committee_seat a JOIN committee_seat b ON b.member_id = :other AND b.term_id = a.term_id AND b.post_id = a.post_id
    JOIN committee_post p ON p.id = a.post_id
WHERE a.member_id = :kept
UNION ALL SELECT 'talk', t.held_on, ''
FROM talk t
WHERE t.deleted_at IS NULL
    AND ((t.speaker_id = :kept AND t.partner_id = :other) OR (t.speaker_id = :other AND t.partner_id = :kept))
UNION ALL SELECT 'criticism', g.held_on, g.topic
FROM criticism c JOIN gathering g ON g.id = c.gathering_id
WHERE g.deleted_at IS NULL
    AND ((c.member_id = :kept AND c.by_id = :other) OR (c.member_id = :other AND c.by_id = :kept))
UNION ALL SELECT 'handover', l.passed_on, ''
FROM ledger_pass l
WHERE (l.from_id = :kept AND l.to_id = :other) OR (l.from_id = :other AND l.to_id = :kept)
UNION ALL SELECT 'sponsor', s.full_name, ''
FROM admission_sponsor s JOIN admission a ON a.id = s.admission_id
WHERE a.deleted_at IS NULL
    AND ((a.member_id = :kept AND s.member_id = :other) OR (a.member_id = :other AND s.member_id = :kept))
UNION ALL SELECT 'keeper', a.since, ''
FROM away a
WHERE a.deleted_at IS NULL
    AND ((a.member_id = :kept AND a.keeper_id = :other) OR (a.member_id = :other AND a.keeper_id = :kept))
UNION ALL SELECT 'reserve', '', CAST(a.number AS TEXT) || ' / ' || CAST(b.number AS TEXT)
FROM reserve a JOIN reserve b ON b.member_id = :other AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM reserve_step s WHERE s.reserve_id = a.id AND s.stage = 'out')
    AND NOT EXISTS (SELECT 1 FROM reserve_step s WHERE s.reserve_id = b.id AND s.stage = 'out')
UNION ALL SELECT 'mentor', '', CAST(a.number AS TEXT)
FROM reserve a
WHERE a.deleted_at IS NULL
    AND ((a.member_id = :kept AND a.mentor_id = :other) OR (a.member_id = :other AND a.mentor_id = :kept))
UNION ALL SELECT 'disposition', b.found_on, ''
FROM disposition a JOIN disposition b ON b.member_id = :other AND b.closed_on IS NULL AND b.deleted_at IS NULL
WHERE a.member_id = :kept AND a.closed_on IS NULL AND a.deleted_at IS NULL
UNION ALL SELECT DISTINCT 'merit', b.month, ''
FROM merit_entry a JOIN merit_entry b ON b.member_id = :other AND b.indicator_id = a.indicator_id AND b.month = a.month
WHERE a.member_id = :kept
UNION ALL SELECT 'merit_excuse', '', b.quarter
FROM merit_excuse a JOIN merit_excuse b ON b.member_id = :other AND b.branch_id = a.branch_id AND b.quarter = a.quarter
WHERE a.member_id = :kept
UNION ALL SELECT DISTINCT 'exam', e.held_on, e.title
FROM exam_score a JOIN exam_score b ON b.member_id = :other AND b.exam_id = a.exam_id JOIN exam e ON e.id = a.exam_id
WHERE a.member_id = :kept
UNION ALL SELECT 'rotation', r.until_on, r.title
FROM rotation_person a JOIN rotation_person b ON b.member_id = :other AND b.rotation_id = a.rotation_id
    JOIN rotation r ON r.id = a.rotation_id
WHERE a.member_id = :kept

-- Who is called the same, or has the same number, in another branch of the book, and neither has left by :day. Names are compared
-- as they are kept.
-- name: elsewhere
SELECT own.id, m.id, b.name
FROM member own JOIN member m ON m.full_name = own.full_name AND m.branch_id <> own.branch_id
    JOIN branch b ON b.id = m.branch_id
WHERE own.branch_id = :branch AND own.deleted_at IS NULL AND m.deleted_at IS NULL
    AND coalesce(own.left_on, '9999') > :day AND coalesce(m.left_on, '9999') > :day
UNION SELECT own.id, m.id, b.name
FROM member own JOIN member m ON m.id_number_key = own.id_number_key AND m.branch_id <> own.branch_id
    JOIN branch b ON b.id = m.branch_id
WHERE own.branch_id = :branch AND own.deleted_at IS NULL AND m.deleted_at IS NULL
    AND coalesce(own.left_on, '9999') > :day AND coalesce(m.left_on, '9999') > :day
ORDER BY 1, 2

-- The same of one record.
-- name: elsewhere_of
SELECT own.id, m.id, b.name
FROM member own JOIN member m ON m.full_name = own.full_name AND m.branch_id <> own.branch_id
    JOIN branch b ON b.id = m.branch_id
WHERE own.id = :own AND own.deleted_at IS NULL AND m.deleted_at IS NULL
    AND coalesce(own.left_on, '9999') > :day AND coalesce(m.left_on, '9999') > :day
UNION SELECT own.id, m.id, b.name
FROM member own JOIN member m ON m.id_number_key = own.id_number_key AND m.branch_id <> own.branch_id
    JOIN branch b ON b.id = m.branch_id
WHERE own.id = :own AND own.deleted_at IS NULL AND m.deleted_at IS NULL
    AND coalesce(own.left_on, '9999') > :day AND coalesce(m.left_on, '9999') > :day
ORDER BY 1, 2
