// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 佐证目录: figures of the quarterly report get a number in 〔　〕, and an annex lists the people and gatherings behind each.
#pragma once

#include "branchbook/report/figure_people.h"
#include "branchbook/report/quarter_report.h"

namespace branchbook::report {

/// Numbers the figures that `people` knows, in text and tables, in the order of the report, the same figure always with the same number, and
/// puts the annex behind the signature. Names as `names` asks. A line of the list of activities is a record itself and gets no number;
/// nor do sums, rates and counts of matters, whose tables list what they count. Of 民主评议 nobody is named. Without any figure: the report
/// as it is.
[[nodiscard]] Document withEvidence(Document document, const QList<FigurePeople>& people, const QuarterFigures& figures,
                                    NameStyle names);
/// quarterDocument(), with the annex where `options` ask for it. A workbook of the tables is made without: its cells are numbers.
[[nodiscard]] Document quarterPaper(const QuarterFigures& figures, const QList<FigurePeople>& people,
                                    const QuarterOptions& options);

} // namespace branchbook::report
