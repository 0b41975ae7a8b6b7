-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of 支部研判.

-- name: list
SELECT id, rev, branch_id, from_on, until_on, conclusion, opinion, held_on, edition, finished_on, facts_on, entered_on, deleted_at
FROM diagnosis WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY until_on DESC, from_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, from_on, until_on, conclusion, opinion, held_on, edition, finished_on, facts_on, entered_on, deleted_at
FROM diagnosis WHERE id = :id

-- name: judgements
SELECT aspect, grade FROM diagnosis_judgement WHERE diagnosis_id = :id

-- name: people
SELECT member_id, full_name FROM diagnosis_person WHERE diagnosis_id = :id ORDER BY position

-- name: remedies
SELECT matter, owner_id, owner_name, due_on FROM diagnosis_remedy WHERE diagnosis_id = :id ORDER BY position

-- name: facts
SELECT aspect, fact_key, title, figure, stand, basis FROM diagnosis_fact WHERE diagnosis_id = :id ORDER BY fact_no

-- name: lines
SELECT fact_no, label, detail, stand FROM diagnosis_line WHERE diagnosis_id = :id ORDER BY fact_no, line_no

-- name: corrections
SELECT corrected_on, before, reason FROM diagnosis_correction WHERE diagnosis_id = :id ORDER BY position
