-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of clues. Who reported is read by `source` alone.

-- name: list
SELECT id, rev, branch_id, year_no, number_no, received_on, channel, subject_level, registered_by, matter, about,
    CASE WHEN reporter IS NULL AND contact IS NULL THEN 1 ELSE 0 END, handed_to, handed_on, receipt_due_on, receipt_on,
    receipt_number, answered_on, answer, closed_on, outcome, result, entered_on, deleted_at
FROM clue
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY year_no DESC, number_no DESC, id DESC

-- name: load
SELECT id, rev, branch_id, year_no, number_no, received_on, channel, subject_level, registered_by, matter, about,
    CASE WHEN reporter IS NULL AND contact IS NULL THEN 1 ELSE 0 END, handed_to, handed_on, receipt_due_on, receipt_on,
    receipt_number, answered_on, answer, closed_on, outcome, result, entered_on, deleted_at
FROM clue
WHERE id = :id

-- name: last_number
SELECT CAST(COALESCE(MAX(number_no), 0) AS BIGINT)
FROM clue
WHERE branch_id = :branch AND year_no = :year

-- name: source
SELECT reporter, contact, original, id
FROM clue
WHERE id = :id

-- name: viewings
SELECT v.viewed_on, v.reason, v.id,
    (SELECT o.done_by FROM op_change c JOIN op o ON o.op = c.op
        WHERE c.tbl = 'clue_viewing' AND c.key = v.id AND o.kind = 'do' ORDER BY o.op LIMIT 1),
    (SELECT o.done_at FROM op_change c JOIN op o ON o.op = c.op
        WHERE c.tbl = 'clue_viewing' AND c.key = v.id AND o.kind = 'do' ORDER BY o.op LIMIT 1)
FROM clue_viewing v
WHERE v.clue_id = :id
ORDER BY v.viewed_on DESC, v.id DESC
