-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 党务公开: a notice says for which period it is, so that one that comes late makes that period good and not the next one.

-- The last day of the period; NULL: the one in which it was published, as before.
ALTER TABLE disclosure_notice ADD COLUMN for_until TEXT;
