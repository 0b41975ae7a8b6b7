-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What hangs on a record without a foreign key.

-- name: attachments
SELECT id FROM attachment WHERE owner_table = :tbl AND owner_id = :id ORDER BY id

-- name: matters
SELECT id FROM ledger_item WHERE source_id = :id ORDER BY id
