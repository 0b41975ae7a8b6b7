-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of a book goes into an inspection copy (docs/exchange.md): whole rows, a statement a table, parents first in
-- src/exchange/inspection.cpp. A table without a statement stays empty. Rows of a parent that stays out stay out by themselves.

-- name: setting
SELECT * FROM setting WHERE id IN ('sample.day', 'gathering.late_days', 'study.class_hour_minutes')

-- name: branch
SELECT * FROM branch WHERE deleted_at IS NULL

-- name: party_group
SELECT * FROM party_group WHERE deleted_at IS NULL

-- name: member
-- Who first appears after the last day is not in it: a month or year (2026-05) counts from its first day, as texts compare. Without
-- any of these days nobody knows since when.
SELECT * FROM member WHERE deleted_at IS NULL AND (left_on IS NULL OR left_on >= :first)
    AND (transfer_in_date <= :last
        OR transfer_in_date IS NULL AND (application_date <= :last OR activist_date <= :last OR development_target_date <= :last
            OR join_date <= :last
            OR coalesce(application_date, activist_date, development_target_date, join_date) IS NULL))

-- name: member_event
SELECT * FROM member_event WHERE deleted_at IS NULL AND happened_on BETWEEN :first AND :last

-- name: rule_override
SELECT * FROM rule_override

-- name: holiday_year
SELECT * FROM holiday_year

-- name: holiday_day
SELECT * FROM holiday_day

-- name: waiver
SELECT * FROM waiver WHERE set_on BETWEEN :first AND :last

-- name: gathering
SELECT * FROM gathering WHERE deleted_at IS NULL AND held_on BETWEEN :first AND :last

-- name: attendance
SELECT * FROM attendance

-- name: gathering_observer
SELECT * FROM gathering_observer

-- name: agenda_item
SELECT * FROM agenda_item

-- name: agenda_paper
SELECT * FROM agenda_paper

-- name: agenda_notice
SELECT * FROM agenda_notice

-- name: resolution
SELECT * FROM resolution

-- name: study_makeup
SELECT * FROM study_makeup WHERE made_on BETWEEN :first AND :last

-- name: study_entry
SELECT * FROM study_entry WHERE done_on BETWEEN :first AND :last

-- name: attachment
SELECT * FROM attachment WHERE deleted_at IS NULL AND owner_table = 'gathering' AND owner_id IN (SELECT g.id FROM gathering g
    WHERE g.deleted_at IS NULL AND g.held_on BETWEEN :first AND :last)

-- name: attachment_piece
SELECT * FROM attachment_piece WHERE sha256 IN (SELECT a.sha256 FROM attachment a JOIN gathering g ON a.owner_table =
    'gathering' AND a.owner_id = g.id WHERE a.deleted_at IS NULL AND g.deleted_at IS NULL AND g.held_on BETWEEN :first AND
    :last)

-- name: ledger_item
SELECT * FROM ledger_item WHERE deleted_at IS NULL AND kind <> 'opinion' AND raised_on <= :last AND (closed_on IS NULL OR
    closed_on >= :first) AND (source_table IS NULL OR source_table NOT IN ('clue', 'talk'))

-- name: ledger_step
SELECT * FROM ledger_step WHERE happened_on BETWEEN :first AND :last

-- name: pledge
SELECT * FROM pledge

-- name: pledge_progress
SELECT * FROM pledge_progress

-- name: field_task
SELECT * FROM field_task

-- name: committee_term
SELECT * FROM committee_term WHERE deleted_at IS NULL AND elected_on <= :last AND ends_on >= :first

-- name: committee_post
SELECT * FROM committee_post WHERE deleted_at IS NULL

-- name: committee_seat
SELECT * FROM committee_seat WHERE from_on <= :last AND (until_on IS NULL OR until_on >= :first)

-- name: duty
SELECT * FROM duty WHERE deleted_at IS NULL AND from_on <= :last AND (until_on IS NULL OR until_on >= :first)

-- name: reelection_step
SELECT * FROM reelection_step WHERE done_on BETWEEN :first AND :last

-- name: election
SELECT * FROM election WHERE deleted_at IS NULL AND held_on BETWEEN :first AND :last

-- name: election_step
SELECT * FROM election_step

-- name: election_paper
SELECT * FROM election_paper

-- name: election_candidate
SELECT * FROM election_candidate

-- name: election_teller
SELECT * FROM election_teller

-- name: election_left_out
SELECT * FROM election_left_out

-- name: election_round
SELECT * FROM election_round

-- name: election_tally
SELECT * FROM election_tally

-- name: dues_base
SELECT * FROM dues_base WHERE deleted_at IS NULL AND from_month <= substr(:last, 1, 7) AND :first <= :last

-- name: dues_payment
SELECT * FROM dues_payment WHERE paid_on BETWEEN :first AND :last ORDER BY id

-- name: dues_part
SELECT * FROM dues_part

-- name: dues_exemption
SELECT * FROM dues_exemption WHERE deleted_at IS NULL AND from_month <= substr(:last, 1, 7) AND (until_month IS NULL OR
    until_month >= substr(:first, 1, 7))

-- name: dues_remittance
SELECT * FROM dues_remittance WHERE deleted_at IS NULL AND handed_on BETWEEN :first AND :last

-- name: admission
-- A file has begun with its first step, whenever it was entered; without a step when it was entered.
SELECT * FROM admission WHERE deleted_at IS NULL AND (ended_on IS NULL OR ended_on >= :first)
    AND (EXISTS (SELECT 1 FROM admission_step s WHERE s.admission_id = admission.id AND s.done_on <= :last)
        OR entered_on <= :last AND NOT EXISTS (SELECT 1 FROM admission_step s WHERE s.admission_id = admission.id))

-- name: admission_step
-- Also those before the period: without them nobody knows at which step a file stands.
SELECT * FROM admission_step WHERE done_on <= :last AND :first <= :last

-- name: admission_sponsor
SELECT * FROM admission_sponsor

-- name: institution
SELECT * FROM institution WHERE deleted_at IS NULL AND (abolished_on IS NULL OR abolished_on >= :first) AND entered_on <=
    :last

-- name: institution_field
SELECT * FROM institution_field

-- name: institution_version
SELECT * FROM institution_version

-- name: institution_step
SELECT * FROM institution_step WHERE done_on BETWEEN :first AND :last

-- name: institution_link
SELECT * FROM institution_link

-- name: index
SELECT 'organization', g.kind, g.held_on, g.topic, g.id FROM gathering g
UNION ALL SELECT l.area, l.kind, l.raised_on, l.matter, l.id FROM ledger_item l
UNION ALL SELECT 'organization', 'election', e.held_on, e.title, e.id FROM election e
UNION ALL SELECT 'organization', 'admission_step', s.done_on, m.full_name, s.admission_id || s.code FROM admission_step s
    JOIN admission a ON a.id = s.admission_id JOIN member m ON m.id = a.member_id
    JOIN setting p ON p.id = 'inspection.period' AND s.done_on >= substr(p.value, 1, 10)
UNION ALL SELECT 'organization', 'dues_payment', p.paid_on, p.member_name, p.id FROM dues_payment p WHERE p.corrected_on IS NULL
UNION ALL SELECT 'organization', 'dues_remittance', d.handed_on, coalesce(d.receipt, ''), d.id FROM dues_remittance d
UNION ALL SELECT 'ideology', 'study_entry', y.done_on, y.title, y.id FROM study_entry y
UNION ALL SELECT 'institutions', 'institution_step', t.done_on, i.title, t.institution_id || t.stage || t.done_on
    FROM institution_step t JOIN institution i ON i.id = t.institution_id
ORDER BY 1, 3, 2, 5
