-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Talks that are about integrity, as numbers: nothing of them that is sealed is read.

-- name: held
SELECT kind, count(*) FROM talk
WHERE branch_id = :branch AND state = 'held' AND kind IN ('reminder', 'integrity') AND deleted_at IS NULL
    AND held_on >= :first AND held_on <= :last
GROUP BY kind
ORDER BY kind
