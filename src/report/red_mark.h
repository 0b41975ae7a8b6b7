// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of the red head and of 版记, for pages and for Word alike (domain-rules §12).
#pragma once

#include "report/page_geometry.h"

#include <QString>

namespace branchbook::report {

inline constexpr double kRedMarkTop = geometry::fromMm(35); ///< below the top of the type area
inline constexpr double kRedLineDrop = geometry::fromMm(4);
inline constexpr double kRedLineWidth = 1.5;
inline constexpr double kColophonOuterRule = geometry::fromMm(0.35);
inline constexpr double kColophonInnerRule = geometry::fromMm(0.25);

/// 小初, 一号 or 二号: the largest in which the mark is one line; the standard leaves the size to the issuer.
[[nodiscard]] inline double redMarkSize(const QString& mark)
{
    for (const double size : {36.0, 26.0}) {
        if (double(mark.size()) * size <= geometry::kWidth)
            return size;
    }
    return geometry::kSize2;
}

} // namespace branchbook::report
