-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of admission.

-- name: list
SELECT id, rev, branch_id, member_id, member_name, special_approval, leaves_on, extension_months, training_days,
    training_hours, outcome, ended_on, ended_why, note, entered_on, deleted_at
FROM admission WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY entered_on, id

-- name: list_open
SELECT id, rev, branch_id, member_id, member_name, special_approval, leaves_on, extension_months, training_days,
    training_hours, outcome, ended_on, ended_why, note, entered_on, deleted_at
FROM admission WHERE branch_id = :branch AND deleted_at IS NULL AND outcome = :outcome
ORDER BY entered_on, id

-- name: of_member
SELECT id, rev, branch_id, member_id, member_name, special_approval, leaves_on, extension_months, training_days,
    training_hours, outcome, ended_on, ended_why, note, entered_on, deleted_at
FROM admission WHERE member_id = :member AND deleted_at IS NULL
ORDER BY entered_on, id

-- name: load
SELECT id, rev, branch_id, member_id, member_name, special_approval, leaves_on, extension_months, training_days,
    training_hours, outcome, ended_on, ended_why, note, entered_on, deleted_at
FROM admission WHERE id = :id

-- name: steps
SELECT code, done_on, gathering_id, note, despite, entered_on FROM admission_step WHERE admission_id = :id ORDER BY code

-- name: papers
SELECT code, title, dated_on, note FROM admission_paper WHERE admission_id = :id ORDER BY code, title

-- name: sponsors
SELECT id, rev, role, member_id, full_name, from_day, until_day FROM admission_sponsor WHERE admission_id = :id
ORDER BY role DESC, from_day, id

-- name: reviews
SELECT held_on, opinion FROM admission_review WHERE admission_id = :id ORDER BY held_on

-- name: on_the_way
SELECT count(*) FROM member WHERE branch_id = :branch AND deleted_at IS NULL AND left_on IS NULL
    AND member_type IN (:applicant, :activist, :target, :probationary)

-- name: plan
SELECT places, filed_on, note FROM admission_plan WHERE branch_id = :branch AND for_year = :year
