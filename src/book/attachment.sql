-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attachments and their bytes.

-- name: list
SELECT id, rev, name, media_type, byte_size, sha256, added_on FROM attachment
WHERE owner_table = :owner_table AND owner_id = :owner_id AND deleted_at IS NULL ORDER BY added_on, id

-- name: stored
SELECT 1 FROM attachment_piece WHERE sha256 = :sha256 AND piece = 0

-- name: pieces
SELECT bytes FROM attachment_piece WHERE sha256 = :sha256 ORDER BY piece
