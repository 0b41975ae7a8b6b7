-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Research topics.

-- name: list
SELECT r.id, r.rev, r.branch_id, r.lead_id, r.lead_name, r.members, r.title, r.question, r.due_on, r.findings, r.decision,
    r.decided_table, r.decided_id, coalesce(g.topic, i.matter), r.entered_on, r.deleted_at
FROM research r LEFT JOIN gathering g ON r.decided_table = 'gathering' AND g.id = r.decided_id
    LEFT JOIN ledger_item i ON r.decided_table = 'ledger_item' AND i.id = r.decided_id
WHERE r.branch_id = :branch AND (r.deleted_at IS NOT NULL) = :recycled
ORDER BY coalesce(r.due_on, '9999-99-99'), r.id

-- name: load
SELECT r.id, r.rev, r.branch_id, r.lead_id, r.lead_name, r.members, r.title, r.question, r.due_on, r.findings, r.decision,
    r.decided_table, r.decided_id, coalesce(g.topic, i.matter), r.entered_on, r.deleted_at
FROM research r LEFT JOIN gathering g ON r.decided_table = 'gathering' AND g.id = r.decided_id
    LEFT JOIN ledger_item i ON r.decided_table = 'ledger_item' AND i.id = r.decided_id
WHERE r.id = :id

-- name: steps
SELECT stage, done_on, note FROM research_step WHERE research_id = :id

-- name: gathering
SELECT id FROM gathering WHERE id = :id AND branch_id = :branch AND deleted_at IS NULL

-- name: ledger_item
SELECT id FROM ledger_item WHERE id = :id AND branch_id = :branch AND deleted_at IS NULL
