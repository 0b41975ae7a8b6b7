// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a risk point.
#pragma once

#include "branchbook/integrity/risk_point.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class OwnerField;
class TextField;

class RiskPointDialog final : public Dialog
{
    Q_OBJECT
public:
    RiskPointDialog(QWidget* host, Desk& desk, const integrity::RiskPoint& risk);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_risk.id.isNull(); }
    [[nodiscard]] integrity::RiskPoint typed() const;
    void save();

    Desk& m_desk;
    integrity::RiskPoint m_risk;
    LineField* m_post;
    LineField* m_matter;
    ComboField* m_grade;
    TextField* m_measures;
    OwnerField* m_owner;
    DateField* m_reviewOn;
    DateField* m_reviewedOn;
    DateField* m_endedOn;
};

} // namespace branchbook::ui
