-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Local figures, waivers and days off.

-- name: overrides
SELECT id, rev, branch_id, rule_id, value, reason, author, set_on FROM rule_override
WHERE branch_id IS NULL OR branch_id = :branch
ORDER BY CASE WHEN branch_id IS NULL THEN 0 ELSE 1 END, rule_id, id

-- name: override_of
SELECT id FROM rule_override
WHERE rule_id = :rule AND coalesce(branch_id, '') = :place

-- name: waivers
SELECT finding_key, reason, author, set_on FROM waiver WHERE branch_id = :branch ORDER BY finding_key

-- name: waiver_of
SELECT id FROM waiver WHERE branch_id = :branch AND finding_key = :key

-- name: holiday_years
SELECT id, year FROM holiday_year ORDER BY year, id

-- name: holiday_year_of
SELECT id FROM holiday_year WHERE year = :year

-- name: holiday_days
SELECT day, kind, name FROM holiday_day WHERE year_id = :year ORDER BY day
