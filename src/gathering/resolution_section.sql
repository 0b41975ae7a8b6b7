-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided in a period.

-- name: resolutions
SELECT g.id, g.kind, g.held_on, (SELECT i.matter FROM agenda_item i WHERE i.item_id = r.item_id),
    r.id, r.item_id, r.content, r.method, r.given_entitled, r.given_present, r.issued, r.collected, r.valid, r.yes, r.no,
    r.abstain, r.written_yes, r.written_no, r.vote_kind, r.entitled, r.present, r.needed_present, r.needed_yes, r.quorum,
    r.passed, r.rule_id, r.source, r.sentence
FROM resolution r JOIN gathering g ON g.id = r.gathering_id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND (g.state = 'archived' OR g.entered_on >= g.held_on)
ORDER BY g.held_on, g.starts_at, g.id, r.position, r.id

-- name: agenda
SELECT count(*),
    coalesce(CAST(SUM(CASE WHEN coalesce(i.matter, 'other') <> 'other' THEN 1 ELSE 0 END) AS BIGINT), 0),
    coalesce(CAST(SUM(CASE WHEN coalesce(i.matter, 'other') <> 'other' AND EXISTS
        (SELECT 1 FROM resolution r WHERE r.item_id = i.item_id AND r.quorum = 1) THEN 1 ELSE 0 END) AS BIGINT), 0)
FROM agenda_item i JOIN gathering g ON g.id = i.gathering_id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND (g.state = 'archived' OR g.entered_on >= g.held_on)
    AND g.kind IN ('general_meeting', 'committee_meeting', 'theme_party_day', 'organizational_life_meeting',
        'democratic_evaluation')
