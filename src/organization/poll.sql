-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Polls of members and masses.

-- name: list
SELECT id, rev, branch_id, title, series, audience, announced_on, due_on, papers, note, edition, entered_on, deleted_at
FROM poll WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY announced_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, title, series, audience, announced_on, due_on, papers, note, edition, entered_on, deleted_at
FROM poll WHERE id = :id

-- name: questions
SELECT wording FROM poll_question WHERE poll_id = :id ORDER BY question_no

-- name: options
SELECT title, weight FROM poll_option WHERE poll_id = :id ORDER BY option_no

-- name: count
SELECT held_on, issued, collected, entered_on FROM poll_count WHERE poll_id = :id

-- name: tally
SELECT question_no, option_no, marks FROM poll_tally WHERE poll_id = :id ORDER BY question_no, option_no

-- name: corrections
SELECT corrected_on, before, reason FROM poll_correction WHERE poll_id = :id ORDER BY position

-- name: next_correction
SELECT coalesce(max(position), -1) + 1 FROM poll_correction WHERE poll_id = :id
