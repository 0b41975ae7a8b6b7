// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// GB/T 9704-2012 in points. 三号 is 15.75 pt: with 16 pt neither 28 characters nor 22 lines fit the type area.
#pragma once

#include "branchbook/report/document.h"

namespace branchbook::report::geometry {

[[nodiscard]] constexpr double fromMm(double mm)
{
    return mm * 72.0 / 25.4;
}

inline constexpr double kPageWidth = fromMm(210);
inline constexpr double kPageHeight = fromMm(297);
inline constexpr double kLeft = fromMm(28);
inline constexpr double kTop = fromMm(37);
inline constexpr double kWidth = fromMm(156);
inline constexpr double kHeight = fromMm(225);
inline constexpr int kLines = 22;
inline constexpr int kCharacters = 28;
inline constexpr double kPitch = kHeight / kLines;
inline constexpr double kCharacterPitch = kWidth / kCharacters;

inline constexpr double kSize2 = 22; ///< 二号
inline constexpr double kSize3 = 15.75; ///< 三号
inline constexpr double kSize4 = 14; ///< 四号
inline constexpr double kSizeSmall4 = 12; ///< 小四
inline constexpr double kSize5 = 10.5; ///< 五号
inline constexpr double kIndent = 2 * kCharacterPitch;
/// What the grid adds to the width of a 三号 character.
inline constexpr double kTracking = kCharacterPitch - kSize3;
/// Share of the em square above the baseline in Chinese fonts.
inline constexpr double kAscent = 0.88;
/// Between a grid line's top and the em square. The standard counts a line as a character with the gap below it; this
/// much above keeps both the ink and the box of the fonts in use within 37 ± 1 mm of the paper's edge.
inline constexpr double kLineDrop = fromMm(0.6);
inline constexpr double kPageNumberDrop = fromMm(7);
inline constexpr double kRule = 0.5;

struct Page {
    double pageWidth = kPageWidth;
    double pageHeight = kPageHeight;
    double left = kLeft; ///< of the type area …
    double top = kTop;
    double width = kWidth; ///< … and its size
    double height = kHeight;
    double evenLeft = kLeft; ///< of the type area on pages with an even number

    [[nodiscard]] constexpr double leftOn(int number) const { return number % 2 == 0 ? evenLeft : left; }
};
/// Printed on both sides and bound: 订口 28 mm stays at the binding edge, at the right of even pages (GB/T 9704-2012, 5.2.1).
[[nodiscard]] constexpr Page boundPage()
{
    Page page;
    page.evenLeft = page.pageWidth - page.left - page.width;
    return page;
}
[[nodiscard]] constexpr Page pageOf(Paper paper)
{
    return paper == Paper::Portrait ? Page{} : Page{kPageHeight, kPageWidth,  fromMm(16), fromMm(16),
                                                    fromMm(265), fromMm(178), fromMm(16)};
}

} // namespace branchbook::report::geometry
