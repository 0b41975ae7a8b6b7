-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 双重组织生活: leading cadres of the Party attend the branch as ordinary members (domain-rules §1.3: EDU2019 art 16, A).

-- As the other marks of a roster: '1', '0', NULL where nobody said.
ALTER TABLE member ADD COLUMN is_leading_cadre TEXT;
