-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 例会 of a 党小组: each group meets by itself (domain-rules §1.3), so each has a series of its own.

-- NULL: of the branch, as before.
ALTER TABLE meeting_series ADD COLUMN group_id TEXT REFERENCES party_group (id);
