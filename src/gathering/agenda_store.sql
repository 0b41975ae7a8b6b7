-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Agendas across gatherings.

-- What the members' meeting alone decides (BRANCH2018 art 11) the committee prepares (:prepared_in): once a committee meeting that was
-- held had it, it comes before the members' meeting, and before the committee again only while it is at 提出.
-- name: open
SELECT i.title, i.item_id, i.matter, i.amount, i.stage, i.proposer, i.carried_from, g.held_on,
    (SELECT count(*) FROM resolution r WHERE r.item_id = i.item_id AND r.quorum = 1), i.gathering_id, i.position,
    CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on THEN 1 ELSE 0 END,
    (SELECT count(*) FROM resolution r WHERE r.item_id = i.item_id AND r.quorum = 0)
FROM agenda_item i JOIN gathering g ON g.id = i.gathering_id
WHERE g.branch_id = :branch AND g.kind IN (:kind, :prepared_in) AND g.held_on <= :day AND g.id <> :self
    AND g.deleted_at IS NULL AND i.item_id IS NOT NULL AND i.stage <> 'closed'
    AND CASE WHEN g.kind <> :kind
            THEN i.matter IN ('admission', 'conversion', 'commendation', 'disposition')
                AND (g.state = 'archived' OR g.entered_on >= g.held_on)
        ELSE g.held_on < :day AND coalesce(g.group_id, '') = :party_group
            AND (g.kind <> 'committee_meeting' OR i.stage = 'raised'
                OR i.matter NOT IN ('admission', 'conversion', 'commendation', 'disposition')
                OR (g.state <> 'archived' AND g.entered_on < g.held_on)) END
    AND (i.stage <> 'raised' OR i.matter <> 'other' OR NOT EXISTS (SELECT 1 FROM standing_agenda s
        WHERE s.branch_id = g.branch_id AND s.kind = g.kind AND s.title = i.title))
    AND NOT EXISTS (SELECT 1 FROM agenda_item n JOIN gathering h ON h.id = n.gathering_id
        WHERE n.carried_from = i.item_id AND h.deleted_at IS NULL AND h.held_on <= :day)
    AND (g.held_on < :today OR g.state = 'archived' OR g.entered_on >= g.held_on)
ORDER BY g.held_on, g.id, i.position

-- name: kin
SELECT i.item_id, i.carried_from, g.held_on, CASE WHEN g.deleted_at IS NULL THEN 0 ELSE 1 END,
    (SELECT count(*) FROM resolution r WHERE r.item_id = i.item_id AND r.quorum = 1)
FROM agenda_item i JOIN gathering g ON g.id = i.gathering_id
WHERE g.branch_id = :branch AND i.item_id IS NOT NULL AND (i.carried_from IS NOT NULL
    OR EXISTS (SELECT 1 FROM agenda_item n WHERE n.carried_from = i.item_id))

-- name: passed_over
SELECT i.title, g.held_on FROM agenda_item i JOIN gathering g ON g.id = i.gathering_id
WHERE g.id = (SELECT h.id FROM gathering h WHERE h.branch_id = :branch AND h.kind = :kind AND h.held_on < :day
        AND h.id <> :self AND h.deleted_at IS NULL AND coalesce(h.group_id, '') = :party_group
        ORDER BY h.held_on DESC, h.id DESC LIMIT 1)
    AND (g.state = 'archived' OR g.entered_on >= g.held_on) AND i.matter = 'other' AND i.stage = 'raised'
    AND coalesce(i.proposer, '') = '' AND i.carried_from IS NULL
    AND NOT EXISTS (SELECT 1 FROM resolution r WHERE r.item_id = i.item_id AND r.quorum IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM standing_agenda s
        WHERE s.branch_id = g.branch_id AND s.kind = g.kind AND s.title = i.title)
ORDER BY i.position

-- name: papers
SELECT name, at_hand FROM agenda_paper WHERE gathering_id = :id AND position = :position ORDER BY number

-- name: standing
SELECT title, matter, proposer FROM standing_agenda WHERE branch_id = :branch AND kind = :kind ORDER BY position
