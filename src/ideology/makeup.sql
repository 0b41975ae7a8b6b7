-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who missed a study session, and what was made up. Of whoever came after all, as was put right later, or is no longer on the
-- list, the make-up counts nowhere; it is named all the same, because it is removed by hand.

-- name: missed
WITH held AS MATERIALIZED (SELECT id, kind, topic, held_on, entered_on FROM gathering
    WHERE branch_id = :branch AND held_on >= :first AND held_on <= :last AND deleted_at IS NULL
        AND kind IN ('party_lesson', 'center_group_study', 'intensive_training', 'special_lecture', 'theory_seminar')
        AND (state = 'archived' OR entered_on >= held_on))
SELECT a.id, a.kind, a.topic, a.held_on, a.member_id, coalesce(a.full_name, m.full_name), a.reason,
    s.id, s.rev, s.made_on, s.material, s.confirmed_on, s.confirmed_by, a.needless, a.entered_on
FROM (SELECT g.id, g.kind, g.topic, g.held_on, g.entered_on, t.member_id, t.full_name, t.reason, 0 AS needless
      FROM held g CROSS JOIN attendance t WHERE t.gathering_id = g.id AND t.presence <> 'present'
      UNION ALL
      SELECT g.id, g.kind, g.topic, g.held_on, g.entered_on, o.member_id, NULL, NULL, 1
      FROM held g CROSS JOIN study_makeup o WHERE o.gathering_id = g.id AND NOT EXISTS (SELECT 1 FROM attendance x
          WHERE x.gathering_id = o.gathering_id AND x.member_id = o.member_id AND x.presence <> 'present')) a
    JOIN member m ON m.id = a.member_id
    LEFT JOIN study_makeup s ON s.gathering_id = a.id AND s.member_id = a.member_id
ORDER BY a.held_on DESC, a.id, m.pinyin, a.member_id

-- name: load
SELECT id, rev, made_on, material, confirmed_on, confirmed_by FROM study_makeup WHERE id = :id

-- name: owners
SELECT gathering_id, member_id FROM study_makeup WHERE id = :id

-- name: made
SELECT count(*), coalesce(sum(CASE WHEN s.confirmed_on IS NOT NULL AND s.confirmed_on <= :last THEN 1 ELSE 0 END), 0)
FROM study_makeup s JOIN gathering g ON g.id = s.gathering_id
WHERE g.branch_id = :branch AND g.deleted_at IS NULL AND s.made_on >= :first AND s.made_on <= :last
    AND EXISTS (SELECT 1 FROM attendance a
        WHERE a.gathering_id = s.gathering_id AND a.member_id = s.member_id AND a.presence <> 'present')
