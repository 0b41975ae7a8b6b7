-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the masses say of pledges and opinions.

-- name: list
SELECT id, rev, branch_id, received_on, channel, source, matter, ledger_item_id, judged, reply, replied_on, entered_on, deleted_at
FROM supervision_feedback
WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY received_on DESC, id DESC

-- name: load
SELECT id, rev, branch_id, received_on, channel, source, matter, ledger_item_id, judged, reply, replied_on, entered_on, deleted_at
FROM supervision_feedback
WHERE id = :id
