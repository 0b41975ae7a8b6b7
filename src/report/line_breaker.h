// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a given width out of clusters, with 避头尾 (GB/T 15834-2011): no closing mark begins a line, no opening mark
// ends one. A justified line is flush at both edges; where a mark is in the way its empty half gives way first.
#pragma once

#include "report/shaper.h"

#include <vector>

namespace branchbook::report {

enum class Fill { Ragged, Justified };

/// Lengths in points.
struct LineStyle {
    double size = 0;
    double width = 0;
    double firstIndent = 0;
    double tracking = 0; ///< added to every full-width character
    Fill fill = Fill::Ragged;
    bool keepNames = false; ///< in a list with 、 what has two to four characters stays whole: 周砚青、何小棠
};

struct PlacedCluster {
    Cluster cluster;
    double x = 0;
};

struct TextLine {
    std::vector<PlacedCluster> clusters;
    double width = 0; ///< from 0 to the end of the last cluster, the indent included
    double size = 0;
};

/// At least one line, which may be empty.
[[nodiscard]] std::vector<TextLine> breakLines(const std::vector<Cluster>& clusters, const LineStyle& style);

} // namespace branchbook::report
