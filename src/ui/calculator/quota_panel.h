// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 评议名额: how many may be graded 优秀.
#pragma once

#include "ui/calculator/calculator_panel.h"

namespace branchbook::ui {

class CountField;
class CountRow;
class Segmented;

class QuotaPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit QuotaPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void work(Moment moment) override;

private:
    Segmented* m_base;
    CountRow* m_row;
    CountField* m_full;
    CountField* m_probationary;
};

} // namespace branchbook::ui
