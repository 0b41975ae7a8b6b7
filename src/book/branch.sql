-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Branches and Party groups.

-- name: list
SELECT id, rev, name, kind, sector, founded, unit, higher_organization, report_to, position
FROM branch WHERE deleted_at IS NULL ORDER BY position, id

-- name: every
SELECT id, name, deleted_at IS NULL FROM branch ORDER BY position, id

-- name: groups
SELECT id, rev, name, leader_id, position FROM party_group
WHERE branch_id = :branch AND deleted_at IS NULL ORDER BY position, id

-- Those dissolved since too: people of a past day were in them.
-- name: every_group
SELECT id, rev, name, leader_id, position, deleted_at FROM party_group
WHERE branch_id = :branch ORDER BY position, id

-- name: group_members
SELECT id FROM member WHERE group_id = :group ORDER BY id
