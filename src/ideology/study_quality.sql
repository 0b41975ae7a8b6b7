-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Held sessions of study, who came, what came of them, and the grades that were counted.

-- name: sessions
SELECT g.id, g.kind, g.topic, g.held_on, g.minutes_of_study,
    (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id),
    (SELECT count(*) FROM attendance a WHERE a.gathering_id = g.id AND a.presence = 'present'),
    (SELECT count(*) FROM study_makeup s JOIN attendance a ON a.gathering_id = s.gathering_id AND a.member_id = s.member_id
        WHERE s.gathering_id = g.id AND s.confirmed_on IS NOT NULL AND a.presence <> 'present'),
    (SELECT count(*) FROM study_entry e WHERE e.gathering_id = g.id AND e.kind <> 'own_study')
FROM gathering g
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND g.kind IN ('party_lesson', 'center_group_study', 'intensive_training', 'special_lecture', 'theory_seminar')
    AND (g.state = 'archived' OR g.entered_on >= g.held_on)
ORDER BY g.held_on DESC, g.id DESC

-- name: votes
SELECT r.gathering_id, r.grade, r.votes
FROM study_rating r JOIN gathering g ON g.id = r.gathering_id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last

-- name: of_session
SELECT grade FROM study_rating WHERE gathering_id = :id
