-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The committee: terms, posts, seats.

-- name: terms
SELECT id, rev, branch_id, number, elected_on, planned_end, ends_on, shift_reason, shift_ref, shift_on, approval_ref,
    approved_on, filing_ref, filed_on, note, entered_on
FROM committee_term WHERE branch_id = :branch AND deleted_at IS NULL ORDER BY elected_on, id

-- name: recycled_terms
SELECT id, rev, branch_id, number, elected_on, planned_end, ends_on, shift_reason, shift_ref, shift_on, approval_ref,
    approved_on, filing_ref, filed_on, note, entered_on
FROM committee_term WHERE branch_id = :branch AND deleted_at IS NOT NULL ORDER BY elected_on, id

-- name: term
SELECT id, rev, branch_id, number, elected_on, planned_end, ends_on, shift_reason, shift_ref, shift_on, approval_ref,
    approved_on, filing_ref, filed_on, note, entered_on
FROM committee_term WHERE id = :id

-- name: posts
SELECT id, rev, branch_id, title, seats, position
FROM committee_post WHERE branch_id = :branch AND deleted_at IS NULL ORDER BY position, id

-- name: seats
SELECT s.id, s.rev, s.term_id, s.post_id, s.member_id, s.member_name, s.how, s.from_on, s.until_on, s.ended_why,
    s.approval_ref, s.approved_on, s.entered_on, p.title, s.decision, s.decided_on
FROM committee_seat s JOIN committee_term t ON t.id = s.term_id JOIN committee_post p ON p.id = s.post_id
WHERE t.branch_id = :branch AND t.deleted_at IS NULL ORDER BY s.from_on, s.id

-- name: branch_of_post
SELECT branch_id FROM committee_post WHERE id = :id

-- name: steps
SELECT code, done_on, note FROM reelection_step WHERE term_id = :term ORDER BY code

-- name: branch_of_seat
SELECT t.branch_id FROM committee_seat s JOIN committee_term t ON t.id = s.term_id WHERE s.id = :id
