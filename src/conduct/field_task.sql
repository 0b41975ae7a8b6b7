-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Field tasks beside their items of the ledger.

-- name: list
SELECT f.id, f.rev, f.place, f.present, f.problem, f.decision, f.revisit_by, f.revisited_on, f.revisited_by, f.finding, f.solved,
    i.deleted_at
FROM field_task f JOIN ledger_item i ON i.id = f.id
WHERE i.branch_id = :branch AND (i.deleted_at IS NOT NULL) = :recycled

-- name: load
SELECT f.id, f.rev, f.place, f.present, f.problem, f.decision, f.revisit_by, f.revisited_on, f.revisited_by, f.finding, f.solved,
    i.deleted_at
FROM field_task f JOIN ledger_item i ON i.id = f.id
WHERE f.id = :id
