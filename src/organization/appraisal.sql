-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of 述职评议考核.

-- name: list
SELECT id, rev, branch_id, for_year, level, to_whom, speaker, meeting_on, points_good, points_fair, points_average, points_poor,
    weight_higher, weight_members, weight_masses, report, grade, graded_on, graded_by, grade_comment, published_from,
    published_until, published_at, note, edition, entered_on, deleted_at, secrecy
FROM appraisal WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY for_year DESC, id DESC

-- name: load
SELECT id, rev, branch_id, for_year, level, to_whom, speaker, meeting_on, points_good, points_fair, points_average, points_poor,
    weight_higher, weight_members, weight_masses, report, grade, graded_on, graded_by, grade_comment, published_from,
    published_until, published_at, note, edition, entered_on, deleted_at, secrecy
FROM appraisal WHERE id = :id

-- name: steps
SELECT step, done_on, note, despite, gathering_id FROM appraisal_step WHERE appraisal_id = :id

-- name: counts
SELECT rater, held_on, issued, collected, entered_on FROM appraisal_count WHERE appraisal_id = :id

-- name: tally
SELECT rater, grade, marks FROM appraisal_tally WHERE appraisal_id = :id

-- name: corrections
SELECT corrected_on, matter, before, reason FROM appraisal_correction WHERE appraisal_id = :id ORDER BY position
