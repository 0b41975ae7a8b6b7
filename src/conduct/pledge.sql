-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pledges beside their items of the ledger.

-- name: list
SELECT p.id, p.rev, p.scope, p.for_year, p.target, p.unit, p.returned_on, p.return_reason, p.approved_on, p.approved_by,
    p.published_on, p.published_at, p.survey_id, p.line_no, p.verdict, i.deleted_at
FROM pledge p JOIN ledger_item i ON i.id = p.id
WHERE i.branch_id = :branch AND (i.deleted_at IS NOT NULL) = :recycled
ORDER BY p.for_year DESC, p.scope, i.raised_on, i.number

-- name: load
SELECT p.id, p.rev, p.scope, p.for_year, p.target, p.unit, p.returned_on, p.return_reason, p.approved_on, p.approved_by,
    p.published_on, p.published_at, p.survey_id, p.line_no, p.verdict, i.deleted_at
FROM pledge p JOIN ledger_item i ON i.id = p.id
WHERE p.id = :id

-- name: progress
SELECT g.pledge_id, g.reported_on, g.done, g.detail
FROM pledge_progress g JOIN ledger_item i ON i.id = g.pledge_id
WHERE i.branch_id = :branch AND g.pledge_id = coalesce(:id, g.pledge_id)
ORDER BY g.pledge_id, g.reported_on
