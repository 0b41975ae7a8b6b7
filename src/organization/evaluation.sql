-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of democratic evaluation, their people, and the sums of the papers.

-- name: list
SELECT id, rev, branch_id, for_year, people_on, quota_base, level, published_from, published_until, published_at, note,
    entered_on, deleted_at
FROM evaluation WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY for_year DESC, id

-- name: load
SELECT id, rev, branch_id, for_year, people_on, quota_base, level, published_from, published_until, published_at, note,
    entered_on, deleted_at
FROM evaluation WHERE id = :id

-- name: last_grades
SELECT evaluation.for_year, evaluation_person.grade
FROM evaluation_person
JOIN evaluation ON evaluation.id = evaluation_person.evaluation_id
JOIN evaluation_step ON evaluation_step.evaluation_id = evaluation.id AND evaluation_step.step = 'report'
WHERE evaluation_person.member_id = :member AND evaluation_person.grade IS NOT NULL AND evaluation.deleted_at IS NULL
ORDER BY evaluation.for_year DESC LIMIT :most

-- name: steps
SELECT step, done_on, gathering_id, note, despite FROM evaluation_step WHERE evaluation_id = :id

-- name: people
SELECT member_id, line, full_name, member_type, part, part_why, self_grade, grade, opinion, told_on, told_by, reply, note,
    evaluation_id
FROM evaluation_person WHERE evaluation_id = :id ORDER BY line

-- name: counts
SELECT ballot, held_on, issued, collected, valid, void, entered_on FROM evaluation_count WHERE evaluation_id = :id
ORDER BY ballot DESC

-- name: tallies
SELECT ballot, line, full_name, excellent, qualified, basic, unqualified, abstain FROM evaluation_tally
WHERE evaluation_id = :id ORDER BY line

-- name: corrections
SELECT corrected_on, matter, before, reason FROM evaluation_correction WHERE evaluation_id = :id ORDER BY position

-- name: next_correction
SELECT coalesce(max(position), -1) + 1 FROM evaluation_correction WHERE evaluation_id = :id

-- The year that a pledge is for, and since when it is one: beside the item of the ledger with the same id.
-- name: pledges
SELECT p.id, p.for_year, p.published_on FROM pledge p JOIN ledger_item i ON i.id = p.id WHERE i.branch_id = :branch
