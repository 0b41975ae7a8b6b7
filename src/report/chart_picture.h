// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a picture for papers that are not pages of ours, and the same in words.
#pragma once

#include "branchbook/report/document.h"

#include <QByteArray>

namespace branchbook::report {

struct ChartPicture {
    QByteArray png; ///< empty where there is no memory for it
    double width = 0; ///< points on paper
    double height = 0;
};
[[nodiscard]] ChartPicture chartPicture(const Chart& chart);
/// For those who do not see it: 图1　……。7月：应到15，实到12；8月：……
[[nodiscard]] QString chartInWords(const Chart& chart);

} // namespace branchbook::report
