-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import asks the book.

-- name: people
SELECT id, full_name, id_number, birth_date FROM member WHERE deleted_at IS NULL ORDER BY id

-- name: mapping
SELECT mapping FROM import_mapping WHERE id = :id

-- name: mappings
SELECT id, mapping FROM import_mapping ORDER BY used_on DESC, id
