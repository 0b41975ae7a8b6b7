-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 述职评议考核: who may see a round, and the meeting that a step rests on.

-- Empty: branch, as rounds were before.
ALTER TABLE appraisal ADD COLUMN secrecy TEXT CHECK (secrecy IN ('committee', 'branch'));
ALTER TABLE appraisal_step ADD COLUMN gathering_id TEXT REFERENCES gathering (id);
