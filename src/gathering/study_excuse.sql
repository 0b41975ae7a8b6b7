-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of whom no study is asked in a year.

-- name: list
SELECT e.id, e.rev, e.branch_id, e.member_id, m.full_name, e.for_year, e.ground, e.entered_on
FROM study_excuse e JOIN member m ON m.id = e.member_id
WHERE e.branch_id = :branch AND e.for_year >= :first AND e.for_year <= :last
ORDER BY e.for_year, m.pinyin, e.id

-- name: load
SELECT e.id, e.rev, e.branch_id, e.member_id, m.full_name, e.for_year, e.ground, e.entered_on
FROM study_excuse e JOIN member m ON m.id = e.member_id
WHERE e.id = :id

-- name: person
SELECT id FROM member WHERE id = :id AND branch_id = :branch AND deleted_at IS NULL
