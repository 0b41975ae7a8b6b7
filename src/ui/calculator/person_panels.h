// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党龄 and 身份证号: what two dates or one number say about a person.
#pragma once

#include "ui/calculator/calculator_panel.h"

namespace branchbook::ui {

class CountField;
class CountRow;

class StandingPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit StandingPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void work(Moment moment) override;

private:
    DateField* m_joined;
    DateField* m_converted;
    CountRow* m_row;
    CountField* m_correction;
};

/// The number is not kept for the session.
class IdentityPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit IdentityPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;
    void clear() override;

protected:
    void work(Moment moment) override;

private:
    LineField* m_number;
};

} // namespace branchbook::ui
