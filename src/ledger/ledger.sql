-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger.

-- name: list
SELECT id, rev, branch_id, kind, area, number, matter, origin, source_table, source_id, owner_id, owner_name, helpers, measure,
    raised_on, due_on, stage, closed_on, result, evidence, entered_on
FROM ledger_item
WHERE branch_id = coalesce(:branch, branch_id) AND kind = coalesce(:kind, kind) AND area = coalesce(:area, area)
    AND coalesce(source_id, '') = coalesce(:source, source_id, '')
    AND raised_on <= :last AND (raised_on >= :first OR closed_on IS NULL OR closed_on >= :first)
    AND (deleted_at IS NOT NULL) = :recycled
ORDER BY CASE WHEN closed_on IS NULL THEN 0 ELSE 1 END, CASE WHEN closed_on IS NULL AND due_on IS NULL THEN 1 ELSE 0 END,
    CASE WHEN closed_on IS NULL THEN due_on END, closed_on DESC, raised_on, number, id

-- name: load
SELECT id, rev, branch_id, kind, area, number, matter, origin, source_table, source_id, owner_id, owner_name, helpers, measure,
    raised_on, due_on, stage, closed_on, result, evidence, entered_on
FROM ledger_item WHERE id = :id

-- name: find
SELECT id FROM ledger_item
WHERE branch_id = :branch AND kind = :kind AND number = :number AND raised_on >= :first AND raised_on <= :last
    AND deleted_at IS NULL

-- name: last_number
SELECT coalesce(max(number), 0) FROM ledger_item
WHERE branch_id = :branch AND kind = :kind AND raised_on >= :first AND raised_on <= :last

-- name: steps
SELECT act, detail, note, happened_on, entered_on FROM ledger_step WHERE item_id = :id ORDER BY position

-- name: next_step
SELECT coalesce(max(position), -1) + 1 FROM ledger_step WHERE item_id = :id

-- name: due_changes
SELECT item_id, detail, happened_on FROM ledger_step
WHERE act = 'due_changed' AND item_id = coalesce(:id, item_id) ORDER BY item_id, position

-- name: passes
SELECT branch_id, from_id, from_name, to_id, to_name, passed_on, note, entered_on FROM ledger_pass
WHERE passed_on <= :day ORDER BY passed_on, entered_on, id

-- name: pass_between
SELECT id FROM ledger_pass
WHERE branch_id = :branch AND from_id = :from AND to_id = :to AND passed_on = :day ORDER BY id

-- name: last_assigned
SELECT max(happened_on) FROM ledger_step WHERE item_id = :id AND act = 'assigned'

-- name: resolution
SELECT gathering_id, content, passed, quorum, sentence FROM resolution WHERE id = :id

-- name: resolution_in
SELECT gathering_id, content, passed, quorum, sentence FROM resolution
WHERE gathering_id = :gathering AND content = :content ORDER BY coalesce(passed, 0) DESC, position DESC

-- name: raised_from
SELECT i.number, i.raised_on FROM ledger_item i
WHERE i.source_table = 'gathering' AND i.source_id = :gathering AND i.kind = :kind AND i.deleted_at IS NULL
    AND (i.matter = :content OR EXISTS (SELECT 1 FROM ledger_step s
        WHERE s.item_id = i.id AND s.act = 'raised' AND s.detail = :content))
ORDER BY i.raised_on, i.number

-- The step that the record beside an item still waits for: it is closed by its own course. A need or a matter that another
-- area raised as an opinion is none of the collected ones.
-- name: own_course
SELECT CASE
    WHEN p.id IS NOT NULL AND p.approved_on IS NULL THEN 'ledger.pledge_unapproved'
    WHEN p.id IS NOT NULL AND p.published_on IS NULL THEN 'ledger.pledge_unpublished'
    WHEN p.id IS NOT NULL AND p.verdict IS NULL THEN 'ledger.pledge_unjudged'
    WHEN i.kind = 'opinion' AND i.area = 'conduct' AND o.replied_on IS NULL THEN 'ledger.opinion_unanswered'
    WHEN f.id IS NOT NULL AND f.revisited_on IS NULL THEN 'ledger.field_unvisited'
    ELSE '' END
FROM ledger_item i LEFT JOIN pledge p ON p.id = i.id LEFT JOIN opinion o ON o.id = i.id
    LEFT JOIN field_task f ON f.id = i.id
WHERE i.id = :id

-- How far the record beside an item has come: what was approved is not reworded, what was published is not thrown away, and a
-- verdict or a second look does not outlive the closing.
-- name: own_state
SELECT CASE WHEN p.approved_on IS NULL THEN 0 ELSE 1 END, CASE WHEN p.published_on IS NULL THEN 0 ELSE 1 END,
    CASE WHEN p.verdict IS NULL THEN 0 ELSE 1 END, CASE WHEN f.revisited_on IS NULL THEN 0 ELSE 1 END,
    CASE WHEN i.kind = 'opinion' AND i.area = 'conduct' AND i.closed_on IS NULL AND o.replied_on IS NULL THEN 1 ELSE 0 END,
    CASE WHEN p.id IS NULL THEN 0 ELSE 1 END, CASE WHEN p.survey_id IS NULL THEN 0 ELSE 1 END
FROM ledger_item i LEFT JOIN pledge p ON p.id = i.id LEFT JOIN field_task f ON f.id = i.id
    LEFT JOIN opinion o ON o.id = i.id
WHERE i.id = :id
