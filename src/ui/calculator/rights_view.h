// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may do in a meeting: five rights and whether he counts in 应到会, each as an icon and a word.
#pragma once

#include "branchbook/rules/rights.h"

#include <QWidget>

#include <array>

namespace branchbook::ui {

class StatusText;

class RightsView final : public QWidget
{
    Q_OBJECT
public:
    explicit RightsView(QWidget* parent = nullptr);
    void setRights(const rules::Rights& rights, const rules::InDenominator& base);

private:
    static constexpr std::size_t kCells = 6;
    std::array<StatusText*, kCells> m_cells{};
    std::array<QWidget*, kCells> m_boxes{};
};

} // namespace branchbook::ui
