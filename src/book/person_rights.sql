-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: probations
SELECT s.member_id, s.effective_on, s.restored_on
FROM sanction s JOIN member m ON m.id = s.member_id
WHERE m.branch_id = :branch AND s.kind = 'probation_within_party' AND s.deleted_at IS NULL
ORDER BY s.effective_on
