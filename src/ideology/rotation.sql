-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Batches of rotation training, and who had a turn.

-- name: list
SELECT r.id, r.rev, r.branch_id, g.id, r.title, r.from_on, r.until_on, r.quota, r.organizer, r.place, r.note,
    g.minutes_of_study, r.entered_on, r.deleted_at, g.held_on
FROM rotation r LEFT JOIN gathering g ON g.id = r.gathering_id AND g.deleted_at IS NULL
WHERE r.branch_id = :branch AND (r.deleted_at IS NOT NULL) = :recycled
ORDER BY r.until_on DESC, r.id DESC

-- name: load
SELECT r.id, r.rev, r.branch_id, g.id, r.title, r.from_on, r.until_on, r.quota, r.organizer, r.place, r.note,
    g.minutes_of_study, r.entered_on, r.deleted_at, g.held_on
FROM rotation r LEFT JOIN gathering g ON g.id = r.gathering_id AND g.deleted_at IS NULL
WHERE r.id = :id

-- name: people
SELECT p.member_id, coalesce(a.full_name, m.full_name), coalesce(a.presence, ''), a.reason
FROM rotation_person p JOIN rotation r ON r.id = p.rotation_id JOIN member m ON m.id = p.member_id
    LEFT JOIN gathering g ON g.id = r.gathering_id AND g.deleted_at IS NULL
    LEFT JOIN attendance a ON a.gathering_id = g.id AND a.member_id = p.member_id
WHERE p.rotation_id = :id
ORDER BY m.pinyin, p.member_id

-- name: taken
SELECT r.title FROM rotation r WHERE r.gathering_id = :gathering AND r.id <> :id
