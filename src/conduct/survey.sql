-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rounds of secret papers about conduct and pledges.

-- name: list
SELECT id, rev, branch_id, kind, title, announced_on, due_on, note, edition, deleted_at
FROM survey WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY announced_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, kind, title, announced_on, due_on, note, edition, deleted_at
FROM survey WHERE id = :id

-- name: lines
SELECT wording FROM survey_line WHERE survey_id = :id ORDER BY line_no

-- name: options
SELECT title, weight FROM survey_option WHERE survey_id = :id ORDER BY option_no

-- name: counts
SELECT audience, held_on, issued, collected FROM survey_count WHERE survey_id = :id ORDER BY audience DESC

-- name: tally
SELECT audience, line_no, option_no, marks FROM survey_tally WHERE survey_id = :id ORDER BY audience, line_no, option_no

-- name: corrections
SELECT corrected_on, before, reason FROM survey_correction WHERE survey_id = :id ORDER BY position

-- name: next_correction
SELECT coalesce(max(position), -1) + 1 FROM survey_correction WHERE survey_id = :id
