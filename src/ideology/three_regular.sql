-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was held and is planned of the year, by kind.

-- name: sessions
SELECT g.id, g.kind, g.held_on, CASE WHEN g.state = 'archived' OR g.entered_on >= g.held_on THEN 1 ELSE 0 END, g.for_year
FROM gathering g
WHERE g.branch_id = :branch AND g.held_on >= :first AND g.held_on <= :last AND g.deleted_at IS NULL
    AND g.kind IN ('party_lesson', 'theme_party_day', 'center_group_study', 'special_lecture', 'theory_seminar',
        'intensive_training', 'theory_exam', 'organizational_life_meeting', 'democratic_evaluation')
ORDER BY g.held_on, g.id
