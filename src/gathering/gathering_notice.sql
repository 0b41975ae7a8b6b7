-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people were told of a gathering beforehand.

-- name: of
SELECT id, rev, told_on, people, way FROM gathering_notice WHERE gathering_id = :id
