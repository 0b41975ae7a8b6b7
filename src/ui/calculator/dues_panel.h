// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党费: base, class and rate give what is due a month; the rate applies to the whole base.
#pragma once

#include "ui/calculator/calculator_panel.h"

namespace branchbook::ui {

class CountField;
class CountRow;

class DuesPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit DuesPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void work(Moment moment) override;

private:
    ComboField* m_class;
    CountRow* m_row;
    CountField* m_base;
    CountRow* m_agreedRow;
    CountField* m_agreed;
};

} // namespace branchbook::ui
