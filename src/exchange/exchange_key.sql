-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key pairs of the branches.

-- name: of_branch
SELECT id, public_key, secret FROM exchange_key WHERE branch_id = :branch
