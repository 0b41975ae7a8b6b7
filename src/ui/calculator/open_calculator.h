// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways into 帮我算, and the calculators that there are.
#pragma once

#include "ui/calculator/calculator_panel.h"
#include "ui/shell/page.h"

namespace branchbook::ui {

struct CalculatorInfo {
    QString id; ///< "vote"
    QString title; ///< 表决票数
    QString line; ///< 够不够，过没过
    QString icon;
    QString command; ///< in the search: 算表决票数
    CalculatorPanel* (*make)(const CalculatorTools& tools);
};
[[nodiscard]] QList<CalculatorInfo> calculators();

/// Over the whole window; where it is open already it shows the panel.
void openCalculator(QWidget& window, Desk& desk, const QString& panel);
/// An entry of the search, there before anything is typed, and one for each calculator by its own words.
void addCalculators(Registry& registry);

} // namespace branchbook::ui
