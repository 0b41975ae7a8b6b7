// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of an election: count sheet, announcement of the result, report to the higher organization.
#pragma once

#include "branchbook/organization/electors.h"
#include "branchbook/report/document.h"

namespace branchbook::report {

struct ElectionSheet {
    organization::Election election;
    organization::ElectionRound round; ///< without id: not counted yet; its figures stay empty, to be written by hand
    QString branch; ///< its name
    QString higherOrganization;
    QStringList leftOut = {}; ///< who is not counted in 应到会, each with reason and consents (Turnout::leftOutWhy)
    rules::Electors electors = rules::Electors::Members;
    QList<organization::AttendanceGap> gaps = {}; ///< votes that the record of their meeting contradicts
    QList<organization::WrittenFault> written = {}; ///< votes on record for whom they could not elect
};

/// 计票报告单: what was counted, name by name, signed by those who counted and watched.
[[nodiscard]] Document countSheetDocument(const ElectionSheet& sheet);
/// 选举结果报告单: read out to the meeting, with the sentence of the rule.
[[nodiscard]] Document electionResultDocument(const ElectionSheet& sheet);
/// 关于……选举结果的报告, to the higher organization (GB/T 9704-2012), over all votes of the election.
[[nodiscard]] Document electionReportDocument(const ElectionSheet& sheet);

} // namespace branchbook::report
