-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gatherings and their people.

-- name: list
SELECT g.id, g.kind, g.topic, g.held_on, g.starts_at, g.ends_at, g.place, g.host, p.name, g.state, g.entered_on, g.late,
    (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id),
    CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on
        THEN (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id AND a.presence = 'present') ELSE 0 END,
    (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id AND a.presence = 'on_leave'),
    CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on
        THEN (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id AND a.presence = 'absent') ELSE 0 END,
    g.minutes_of_study,
    (SELECT count(*) FROM attachment t WHERE t.owner_table = 'gathering' AND t.owner_id = g.id AND t.deleted_at IS NULL
        AND t.added_on <= :files),
    CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on THEN 1 ELSE 0 END,
    g.deleted_at, g.archived_on
FROM gathering g LEFT JOIN party_group p ON p.id = g.group_id
WHERE g.branch_id = coalesce(:branch, g.branch_id) AND g.kind = coalesce(:kind, g.kind)
    AND g.held_on >= :first AND g.held_on <= :last AND (g.deleted_at IS NOT NULL) = :recycled
ORDER BY g.held_on DESC, coalesce(g.starts_at, '99:99') DESC, g.id DESC

-- name: load
SELECT g.rev, g.branch_id, g.group_id, p.name, g.kind, g.topic, g.held_on, g.starts_at, g.ends_at, g.place, g.host,
    g.recorder, g.lecturer, g.minutes_of_study, g.minutes_html, g.for_year, g.state, g.entered_on, g.late
FROM gathering g LEFT JOIN party_group p ON p.id = g.group_id
WHERE g.id = :id

-- name: agenda
SELECT i.title, i.item_id, i.matter, i.amount, i.stage, i.proposer, i.carried_from,
    (SELECT max(g.held_on) FROM agenda_item o JOIN gathering g ON g.id = o.gathering_id WHERE o.item_id = i.carried_from)
FROM agenda_item i WHERE i.gathering_id = :id ORDER BY i.position

-- name: papers
SELECT position, name, at_hand FROM agenda_paper WHERE gathering_id = :id ORDER BY position, number

-- name: resolutions
SELECT id, item_id, content, method, given_entitled, given_present, issued, collected, valid, yes, no, abstain, written_yes,
    written_no, vote_kind, entitled, present, needed_present, needed_yes, quorum, passed, rule_id, source, sentence
FROM resolution WHERE gathering_id = :id ORDER BY position, id

-- name: corrections
SELECT field, was, became, reason, corrected_on, was_sealed, became_sealed, gathering_id, position
FROM gathering_correction WHERE gathering_id = :id ORDER BY position

-- name: next_correction
SELECT coalesce(max(position), -1) + 1 FROM gathering_correction WHERE gathering_id = :id

-- name: observers
SELECT name FROM gathering_observer WHERE gathering_id = :id ORDER BY position

-- name: attendees
SELECT a.member_id, coalesce(a.full_name, m.full_name), a.member_type, a.presence, a.reason, a.voting_right, a.left_out_reason,
    a.left_out_since, a.higher_consent, a.meeting_consent
FROM attendance a JOIN member m ON m.id = a.member_id
WHERE a.gathering_id = :id ORDER BY a.position, a.member_id

-- name: absence_notes
SELECT id, member_id, note FROM absence_note WHERE gathering_id = :id ORDER BY id

-- name: presence
SELECT a.member_id, coalesce(a.full_name, m.full_name), g.id, g.kind, g.held_on, a.presence
FROM attendance a JOIN gathering g ON g.id = a.gathering_id JOIN member m ON m.id = a.member_id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND (g.state = 'archived' OR g.entered_on >= g.held_on)
ORDER BY g.held_on, g.id, a.position, a.member_id

-- name: presence_of
SELECT g.id, g.kind, g.topic, g.held_on, a.presence, coalesce(g.minutes_of_study, 0)
FROM attendance a JOIN gathering g ON g.id = a.gathering_id
WHERE a.member_id = :member AND g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last
    AND g.deleted_at IS NULL AND (g.state = 'archived' OR g.entered_on >= g.held_on)
ORDER BY g.held_on DESC, g.id DESC

-- name: study_totals
SELECT a.member_id, m.full_name,
    CAST(SUM(CASE WHEN a.presence = 'present' THEN coalesce(g.minutes_of_study, 0) ELSE 0 END) AS BIGINT),
    CAST(SUM(CASE WHEN a.presence = 'present' THEN 1 ELSE 0 END) AS BIGINT),
    count(*)
FROM attendance a JOIN gathering g ON g.id = a.gathering_id JOIN member m ON m.id = a.member_id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND (g.state = 'archived' OR g.entered_on >= g.held_on)
GROUP BY a.member_id, m.full_name

-- name: study_minutes
SELECT a.member_id, g.minutes_of_study, count(*)
FROM attendance a JOIN gathering g ON g.id = a.gathering_id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND (g.state = 'archived' OR g.entered_on >= g.held_on) AND g.minutes_of_study > 0 AND a.presence = 'present'
GROUP BY a.member_id, g.minutes_of_study
