-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Templates of forms and where our fields go in them.

-- name: list
SELECT f.id, f.rev, f.kind, f.title, f.subject, f.name_pattern, f.sheet_name, f.header_row, f.first_row, f.list_name, f.added_on,
    a.name, a.sha256
FROM form_template f
LEFT JOIN attachment a ON a.owner_table = 'form_template' AND a.owner_id = f.id AND a.deleted_at IS NULL
WHERE f.deleted_at IS NULL ORDER BY f.title, f.id

-- name: places
SELECT template_id, place, is_cell, field, codes FROM form_place ORDER BY template_id, position, id

-- name: place_ids
SELECT id FROM form_place WHERE template_id = :template
