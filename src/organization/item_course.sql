-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was put up of a meeting's decisions.

-- name: notices
SELECT item_id, published_on, medium FROM agenda_notice WHERE gathering_id = :gathering
