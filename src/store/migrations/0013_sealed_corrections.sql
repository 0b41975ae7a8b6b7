-- SPDX-FileCopyrightText: The Branchbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was corrected in an archived record may be a secret: what was said of somebody at a life meeting.

ALTER TABLE gathering_correction ADD COLUMN was_sealed {blob};
ALTER TABLE gathering_correction ADD COLUMN became_sealed {blob};
