-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bases, payments and exemptions of dues.

-- name: beginning
SELECT MIN(from_month), MIN(entered_on) FROM dues_base WHERE branch_id = :branch AND deleted_at IS NULL

-- name: bases_of_branch
SELECT id, rev, branch_id, member_id, member_name, class, base, agreed, from_month, why, entered_on
FROM dues_base WHERE branch_id = :owner AND deleted_at IS NULL
ORDER BY member_id, from_month, id

-- name: bases_of_member
SELECT id, rev, branch_id, member_id, member_name, class, base, agreed, from_month, why, entered_on
FROM dues_base WHERE member_id = :owner AND deleted_at IS NULL
ORDER BY from_month, id

-- name: replaced_bases_of_member
SELECT id, rev, branch_id, member_id, member_name, class, base, agreed, from_month, why, entered_on, deleted_at
FROM dues_base WHERE member_id = :owner AND deleted_at IS NOT NULL
ORDER BY from_month, deleted_at, id

-- name: replaced_bases_of_branch
SELECT id, rev, branch_id, member_id, member_name, class, base, agreed, from_month, why, entered_on, deleted_at
FROM dues_base WHERE branch_id = :owner AND deleted_at IS NOT NULL
ORDER BY member_id, from_month, deleted_at, id

-- name: exemptions_of_branch
SELECT id, rev, branch_id, member_id, member_name, from_month, until_month, amount, decided_on, decided_by, why, entered_on
FROM dues_exemption WHERE branch_id = :owner AND deleted_at IS NULL
ORDER BY member_id, from_month, id

-- name: exemptions_of_member
SELECT id, rev, branch_id, member_id, member_name, from_month, until_month, amount, decided_on, decided_by, why, entered_on
FROM dues_exemption WHERE member_id = :owner AND deleted_at IS NULL
ORDER BY from_month, id

-- name: exemption
SELECT id, rev, branch_id, member_id, member_name, from_month, until_month, amount, decided_on, decided_by, why, entered_on
FROM dues_exemption WHERE id = :owner AND deleted_at IS NULL

-- name: paid_of_branch
SELECT p.member_id, q.month, CAST(SUM(q.amount) AS BIGINT), MAX(p.paid_on)
FROM dues_payment p JOIN dues_part q ON q.payment_id = p.id
WHERE p.branch_id = :owner AND p.corrected_on IS NULL
GROUP BY p.member_id, q.month
ORDER BY p.member_id, q.month

-- name: paid_of_branch_by
SELECT p.member_id, q.month, CAST(SUM(q.amount) AS BIGINT), MAX(p.paid_on)
FROM dues_payment p JOIN dues_part q ON q.payment_id = p.id
WHERE p.branch_id = :owner AND p.paid_on <= :day AND p.corrected_on IS NULL
GROUP BY p.member_id, q.month
ORDER BY p.member_id, q.month

-- name: paid_of_member
SELECT p.member_id, q.month, CAST(SUM(q.amount) AS BIGINT), MAX(p.paid_on)
FROM dues_payment p JOIN dues_part q ON q.payment_id = p.id
WHERE p.member_id = :owner AND p.corrected_on IS NULL
GROUP BY p.member_id, q.month
ORDER BY p.member_id, q.month

-- name: roundings
SELECT q.month, q.rounding, MIN(p.id) AS earliest
FROM dues_payment p JOIN dues_part q ON q.payment_id = p.id
WHERE p.branch_id = :branch
GROUP BY q.month, q.rounding
ORDER BY q.month, earliest

-- name: payments
SELECT id, rev, branch_id, member_id, member_name, extra, paid_on, proxy, method, cadence, note, entered_on, replaces_id,
    corrected_on, corrected_why
FROM dues_payment
WHERE branch_id = :branch AND paid_on >= :first AND paid_on <= :last
ORDER BY paid_on, id

-- name: payments_of_member
SELECT id, rev, branch_id, member_id, member_name, extra, paid_on, proxy, method, cadence, note, entered_on, replaces_id,
    corrected_on, corrected_why
FROM dues_payment
WHERE member_id = :member
ORDER BY paid_on, id

-- name: payment
SELECT id, rev, branch_id, member_id, member_name, extra, paid_on, proxy, method, cadence, note, entered_on, replaces_id,
    corrected_on, corrected_why
FROM dues_payment WHERE id = :id

-- name: parts
SELECT q.payment_id, q.month, q.amount, q.rounding
FROM dues_payment p JOIN dues_part q ON q.payment_id = p.id
WHERE p.branch_id = :branch AND p.paid_on >= :first AND p.paid_on <= :last
ORDER BY q.payment_id, q.month

-- name: parts_of_member
SELECT q.payment_id, q.month, q.amount, q.rounding
FROM dues_payment p JOIN dues_part q ON q.payment_id = p.id
WHERE p.member_id = :member
ORDER BY q.payment_id, q.month

-- name: parts_of_payment
SELECT payment_id, month, amount, rounding FROM dues_part WHERE payment_id = :id ORDER BY month

-- name: remittances
SELECT id, rev, branch_id, from_month, until_month, handed_on, amount, receipt, note, entered_on
FROM dues_remittance WHERE branch_id = :owner AND deleted_at IS NULL
ORDER BY handed_on, id

-- name: remittance
SELECT id, rev, branch_id, from_month, until_month, handed_on, amount, receipt, note, entered_on
FROM dues_remittance WHERE id = :owner AND deleted_at IS NULL
