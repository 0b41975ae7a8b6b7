-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sessions of study of a year.

-- name: sessions
SELECT g.id, g.kind, g.topic, g.held_on, g.lecturer,
    CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on THEN 1 ELSE 0 END,
    (SELECT count(*) FROM attachment t WHERE t.owner_table = 'gathering' AND t.owner_id = g.id AND t.deleted_at IS NULL),
    n.people
FROM gathering g LEFT JOIN gathering_notice n ON n.gathering_id = g.id
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND g.kind IN ('center_group_study', 'intensive_training', 'special_lecture', 'theory_seminar', 'theory_exam',
        'party_lesson', 'theme_party_day')
ORDER BY g.held_on, coalesce(g.starts_at, '99:99'), g.id
