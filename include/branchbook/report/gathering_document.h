// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one gathering as a printed document: head, attendance, agenda, minutes.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct GatheringSheet {
    gathering::Gathering record;
    QString branch; ///< its name
    QStringList minutes; ///< the text of the minutes, one entry per paragraph
    QStringList attachments; ///< names
    int classHourMinutes = 45;
};

/// Always in Chinese, as every document. What is not filled in is left empty, to be written by hand.
[[nodiscard]] Document gatheringDocument(const GatheringSheet& sheet);

} // namespace branchbook::report
