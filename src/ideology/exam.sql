-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The question bank, exams, their papers and scores.

-- name: questions
SELECT id, rev, branch_id, kind, stem, choices, answer, points, subject, entered_on, deleted_at
FROM exam_question WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY CASE kind WHEN 'single' THEN 1 WHEN 'multiple' THEN 2 WHEN 'judge' THEN 3 ELSE 4 END, id

-- name: question
SELECT id, rev, branch_id, kind, stem, choices, answer, points, subject, entered_on, deleted_at
FROM exam_question WHERE id = :id

-- name: list
SELECT e.id, e.rev, e.branch_id, g.id, e.title, coalesce(g.held_on, e.held_on), e.subject, e.seed, e.pass_points, e.note,
    e.edition, e.entered_on, e.deleted_at
FROM exam e LEFT JOIN gathering g ON g.id = e.gathering_id AND g.deleted_at IS NULL
WHERE e.branch_id = :branch AND (e.deleted_at IS NOT NULL) = :recycled
ORDER BY coalesce(g.held_on, e.held_on) DESC, e.id DESC

-- name: load
SELECT e.id, e.rev, e.branch_id, g.id, e.title, coalesce(g.held_on, e.held_on), e.subject, e.seed, e.pass_points, e.note,
    e.edition, e.entered_on, e.deleted_at
FROM exam e LEFT JOIN gathering g ON g.id = e.gathering_id AND g.deleted_at IS NULL
WHERE e.id = :id

-- name: draws
SELECT kind, questions, points FROM exam_draw WHERE exam_id = :id
ORDER BY CASE kind WHEN 'single' THEN 1 WHEN 'multiple' THEN 2 WHEN 'judge' THEN 3 ELSE 4 END

-- name: items
SELECT question_id, kind, stem, choices, answer, points FROM exam_item WHERE exam_id = :id ORDER BY position

-- name: scores
SELECT s.id, s.member_id, m.full_name, s.attempt, s.sat_on, s.tenths, s.item_tenths
FROM exam_score s JOIN member m ON m.id = s.member_id
WHERE s.exam_id = :id ORDER BY m.full_name, s.member_id, s.attempt

-- name: corrections
SELECT c.member_id, m.full_name, c.attempt, c.corrected_on, c.before, c.reason
FROM exam_correction c JOIN member m ON m.id = c.member_id
WHERE c.exam_id = :id ORDER BY c.position
