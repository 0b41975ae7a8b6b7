-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Key fields of the coverage matrix as the book has them.

-- name: list
SELECT id, title, position, withdrawn_on FROM key_field ORDER BY position, id
