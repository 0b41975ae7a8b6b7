// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展时间: the first lawful and the last day of every step of admission, forwards, backwards, and what if.
#pragma once

#include "branchbook/rules/admission.h"
#include "ui/calculator/calculator_panel.h"

class QCheckBox;
class QPushButton;

namespace branchbook::ui {

class CountField;
class CountRow;
class StepTable;

class DevelopmentPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit DevelopmentPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] StepTable* steps() const { return m_steps; }

protected:
    void work(Moment moment) override;

private:
    void build();
    void showSteps();
    [[nodiscard]] Result<rules::AdmissionQuestion> read() const;
    void refuse(const Error& error, Moment moment);
    [[nodiscard]] Basis basis(const rules::StepOutlook* asked) const;

    ComboField* m_step;
    DateField* m_wanted;
    QPushButton* m_more;
    QWidget* m_conditions;
    DateField* m_born;
    DateField* m_leaves;
    DateField* m_transferred;
    CountRow* m_row;
    CountField* m_extension;
    QCheckBox* m_noCommittee;
    QCheckBox* m_special;
    StepTable* m_steps;
};

} // namespace branchbook::ui
