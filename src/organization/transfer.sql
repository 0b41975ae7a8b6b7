-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Transfers of the Party relation.

-- name: list
SELECT id, rev, branch_id, direction, member_id, member_name, member_type, organization, reach, way, applied_on,
    letter_no, issued_on, valid_days, dues_until, contact, contact_phone, received_on, receipt_on, returned_on,
    returned_why, note, entered_on, deleted_at
FROM transfer WHERE branch_id = :branch AND (deleted_at IS NOT NULL) = :recycled
ORDER BY coalesce(received_on, returned_on, issued_on, applied_on, entered_on) DESC, id DESC

-- name: of_member
SELECT id, rev, branch_id, direction, member_id, member_name, member_type, organization, reach, way, applied_on,
    letter_no, issued_on, valid_days, dues_until, contact, contact_phone, received_on, receipt_on, returned_on,
    returned_why, note, entered_on, deleted_at
FROM transfer WHERE member_id = :member AND deleted_at IS NULL
ORDER BY coalesce(received_on, returned_on, issued_on, applied_on, entered_on) DESC, id DESC

-- name: load
SELECT id, rev, branch_id, direction, member_id, member_name, member_type, organization, reach, way, applied_on,
    letter_no, issued_on, valid_days, dues_until, contact, contact_phone, received_on, receipt_on, returned_on,
    returned_why, note, entered_on, deleted_at
FROM transfer WHERE id = :id
