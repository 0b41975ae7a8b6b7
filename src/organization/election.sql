-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Elections: what is planned, who stands, who counts, and the totals.

-- name: list
SELECT id, rev, branch_id, kind, title, seats, held_on, gathering_id, place, note, fewer_agreed, fewer_on, entered_on
FROM election WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY held_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, kind, title, seats, held_on, gathering_id, place, note, fewer_agreed, fewer_on, entered_on
FROM election WHERE id = :id

-- name: steps
SELECT step, planned_on, done_on, note FROM election_step WHERE election_id = :id

-- name: papers
SELECT paper, done_on, note FROM election_paper WHERE election_id = :id

-- name: candidates
SELECT member_id, full_name, post FROM election_candidate WHERE election_id = :id ORDER BY position

-- name: tellers
SELECT member_id, full_name, role FROM election_teller WHERE election_id = :id ORDER BY role DESC, member_id

-- name: rounds
SELECT id, rev, election_id, number, vote, held_on, seats, entitled, present, issued, voters, collected, valid, void,
    result, why, minutes, entered_on
FROM election_round WHERE election_id = :id ORDER BY number

-- name: tallies
SELECT full_name, listing, yes, no, abstain, outcome FROM election_tally WHERE round_id = :id ORDER BY position

-- name: corrections
SELECT corrected_on, reason, totals_before FROM election_correction WHERE round_id = :id ORDER BY position

-- name: next_correction
SELECT coalesce(max(position), -1) + 1 FROM election_correction WHERE round_id = :id

-- name: left_out
SELECT member_id, full_name, reason, since, higher_consent, meeting_consent FROM election_left_out
WHERE election_id = :id ORDER BY full_name, member_id
