// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_controls.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace branchbook::ui {

namespace {

constexpr std::array kScaleChoices{1.0, 1.15, 1.3};

struct LookTexts {
    Q_DECLARE_TR_FUNCTIONS(LookTexts)
};

} // namespace

Segmented* makeSizeControl(const ThemeSettings& look)
{
    auto* control = new Segmented(LookTexts::tr("文字大小"));
    control->addSegment(LookTexts::tr("标准"));
    control->addSegment(LookTexts::tr("大"), {}, 16);
    control->addSegment(LookTexts::tr("特大"), {}, 18);
    control->setCurrent(indexOfTextScale(look.textScale));
    return control;
}

Segmented* makeSchemeControl(const ThemeSettings& look)
{
    auto* control = new Segmented(LookTexts::tr("颜色"));
    control->addSegment(LookTexts::tr("跟随系统"));
    control->addSegment(LookTexts::tr("浅色"), QStringLiteral("sun"));
    control->addSegment(LookTexts::tr("深色"), QStringLiteral("moon"));
    control->setCurrent(indexOfScheme(look.scheme));
    return control;
}

double textScaleAt(int index)
{
    return kScaleChoices.at(std::size_t(index));
}

int indexOfTextScale(double scale)
{
    int best = 0;
    for (int i = 1; i < int(kScaleChoices.size()); ++i) {
        if (std::abs(textScaleAt(i) - scale) < std::abs(textScaleAt(best) - scale))
            best = i;
    }
    return best;
}

Scheme schemeAt(int index)
{
    return index == 1 ? Scheme::Light : index == 2 ? Scheme::Dark : Scheme::FollowSystem;
}

int indexOfScheme(Scheme scheme)
{
    return scheme == Scheme::Light ? 1 : scheme == Scheme::Dark ? 2 : 0;
}

} // namespace branchbook::ui
