// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展计划 of a year: how many, and when it was filed.
#pragma once

#include "branchbook/organization/admission_plan.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class DateField;
class Desk;
class LineField;

class AdmissionPlanDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `plan` absent: none was entered for `year` yet.
    AdmissionPlanDialog(QWidget* host, Desk& desk, int year, const std::optional<organization::AdmissionPlan>& plan);

private:
    void save();
    void remove();

    Desk& m_desk;
    int m_year;
    LineField* m_places;
    DateField* m_filed;
    LineField* m_note;
};

} // namespace branchbook::ui
