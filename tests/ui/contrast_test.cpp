// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of contrasts of design §2, computed from the tokens as WCAG 2.1 does, and what 加强对比 makes of it.
#include "support/catch_qt.h"
#include "ui/contrast_ratio.h"
#include "ui/theme/color.h"

#include <cmath>
#include <utility>
#include <vector>

using namespace branchbook::ui;

namespace {

struct ContrastPair {
    Color front;
    Color back;
    double light; ///< as the table says
    double dark;
    double needs;
};

const std::vector<ContrastPair> kContrastPairs{
    {Color::Text, Color::Surface, 17.3, 13.5, 7},          {Color::Text, Color::Window, 15.9, 15.2, 7},
    {Color::Text2, Color::Surface, 8.2, 8.6, 7},           {Color::Text2, Color::Nav, 7.1, 10.1, 7},
    {Color::Text3, Color::Surface, 5.6, 5.7, 4.5},         {Color::Text3, Color::Nav, 4.9, 6.7, 4.5},
    {Color::OnAccent, Color::Accent, 7.2, 4.9, 4.5},       {Color::AccentText, Color::Surface, 7.2, 6.5, 4.5},
    {Color::AccentText, Color::AccentSoft, 6.4, 6.0, 4.5}, {Color::Ok, Color::OkSoft, 5.8, 7.1, 4.5},
    {Color::Warn, Color::WarnSoft, 6.3, 7.3, 4.5},         {Color::Info, Color::InfoSoft, 6.6, 7.2, 4.5},
    {Color::Gold, Color::GoldSoft, 6.0, 7.7, 4.5},         {Color::OnToast, Color::Toast, 14.2, 10.5, 4.5},
    {Color::ToastAction, Color::Toast, 8.2, 6.3, 4.5},     {Color::Control, Color::Surface, 3.4, 3.5, 3},
    {Color::Accent, Color::Surface, 7.2, 3.2, 3},          {Color::AccentSolid, Color::Track, 5.6, 3.2, 3},
    {Color::OkSolid, Color::Track, 3.4, 4.1, 3},           {Color::WarnSolid, Color::Track, 3.3, 4.4, 3},
};

} // namespace

TEST_CASE("the colours of both themes have the contrasts that the design names", "[ui][contrast]")
{
    for (const bool dark : {false, true}) {
        const Tokens tokens = readTokens(dark ? QStringLiteral("dark") : QStringLiteral("light"));
        for (const auto& pair : kContrastPairs) {
            const double ratio = contrastRatio(tokens[pair.front], tokens[pair.back]);
            INFO(colorName(pair.front).toStdString() << " on " << colorName(pair.back).toStdString() << " " << dark);
            CHECK(std::abs(ratio - (dark ? pair.dark : pair.light)) < 0.06);
            CHECK(ratio >= pair.needs);
        }
    }
}

TEST_CASE("stronger contrast takes every text to 7 and lines towards the text, and nothing away", "[ui][contrast]")
{
    for (const bool dark : {false, true}) {
        const Tokens plain = readTokens(dark ? QStringLiteral("dark") : QStringLiteral("light"));
        const Tokens strong = withMoreContrast(plain);
        for (const auto& pair : kContrastPairs) {
            INFO(colorName(pair.front).toStdString() << " on " << colorName(pair.back).toStdString() << " " << dark);
            CHECK(contrastRatio(strong[pair.front], strong[pair.back])
                  >= contrastRatio(plain[pair.front], plain[pair.back]));
        }
        for (const Color text : {Color::Text, Color::Text2, Color::Text3}) {
            CHECK(contrastRatio(strong[text], strong[Color::Surface]) >= 7);
            CHECK(contrastRatio(strong[text], strong[Color::Nav]) >= 7);
        }
        for (const auto& [text, soft] : std::vector<std::pair<Color, Color>>{{Color::AccentText, Color::AccentSoft},
                                                                             {Color::Ok, Color::OkSoft},
                                                                             {Color::Warn, Color::WarnSoft},
                                                                             {Color::Info, Color::InfoSoft},
                                                                             {Color::Gold, Color::GoldSoft}}) {
            INFO(colorName(text).toStdString() << " " << dark);
            CHECK(contrastRatio(strong[text], strong[soft]) >= 7);
            CHECK(contrastRatio(strong[text], strong[Color::Surface]) >= 7);
            CHECK(contrastRatio(strong[text], strong[Color::Nav]) >= 7);
        }
        CHECK(contrastRatio(strong[Color::LineStrong], strong[Color::Surface]) >= 3);
        CHECK(contrastRatio(strong[Color::Control], strong[Color::Surface]) >= 4.5);
        CHECK(contrastRatio(strong[Color::Line], strong[Color::Surface])
              > contrastRatio(plain[Color::Line], plain[Color::Surface]));
    }
}
