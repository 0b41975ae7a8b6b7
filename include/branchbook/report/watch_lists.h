// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of 作风建设 and 反腐倡廉 on paper: 责任清单, 一线事项, 廉政风险点, 监督渠道. Chinese in every language.
#pragma once

#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/responsibility.h"
#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/report/conduct_document.h"

namespace branchbook::report {

/// Who answers for what on the day of the paper.
[[nodiscard]] Document responsibilityList(const ConductPaper& paper, const QList<conduct::Responsibility>& lines);
/// In the order given: what was seen and decided on the spot, who sees to it by when, what was found when it was seen again.
[[nodiscard]] Document fieldTaskList(const ConductPaper& paper, const QList<conduct::FieldTask>& tasks);
/// Those that are a risk on the day of the paper.
[[nodiscard]] Document riskPointList(const ConductPaper& paper, const QList<integrity::RiskPoint>& risks);
/// For the board: those that are open on the day of the paper.
[[nodiscard]] Document channelList(const ConductPaper& paper, const QList<integrity::Channel>& channels);

} // namespace branchbook::report
