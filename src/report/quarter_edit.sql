-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written instead of the drafted words of a quarterly report.

-- name: list
SELECT id, rev, paragraph, draft, words, edited_on
FROM report_edit
WHERE branch_id = :branch AND period = :period
ORDER BY paragraph
