// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谁能表决: what a person may do in a meeting on a day, by kind, sanction, relation and absence (domain-rules §7.3).
#pragma once

#include "branchbook/rules/rights.h"
#include "branchbook/rules/sanction.h"
#include "ui/calculator/calculator_panel.h"

class QCheckBox;

namespace branchbook::ui {

class CountField;
class CountRow;
class RightsView;
class Segmented;

class RightsPanel final : public CalculatorPanel
{
    Q_OBJECT
public:
    explicit RightsPanel(const CalculatorTools& tools);
    [[nodiscard]] QWidget* firstField() const override;

protected:
    void work(Moment moment) override;

private:
    void build();
    void addChoices();
    void keepAll();
    void showFields();
    [[nodiscard]] std::optional<rules::SanctionKind> sanction() const;
    [[nodiscard]] rules::PersonOnDay person() const;
    [[nodiscard]] rules::Away away() const;
    /// Nothing where there is no sanction, or not enough is known of it. Errors: those of rules::sanctionEffects.
    [[nodiscard]] Result<std::optional<rules::SanctionEffect>> effect() const;
    void tellSanction(const Error& error, Moment moment);

    ComboField* m_type;
    ComboField* m_relation;
    ComboField* m_limit;
    Segmented* m_meeting;
    QWidget* m_limitRow;
    DateField* m_from;
    DateField* m_until;
    CountRow* m_monthsRow;
    CountField* m_months;
    ComboField* m_away;
    QWidget* m_awayRow;
    DateField* m_since;
    QCheckBox* m_higher;
    QCheckBox* m_agreed;
    RightsView* m_view;
};

} // namespace branchbook::ui
