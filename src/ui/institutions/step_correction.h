// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was not known when a step of an institution was entered: a longer trial, how many opinions came, who passed it.
#pragma once

#include "branchbook/institutions/institution_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class StepCorrectionDialog final : public Dialog
{
    Q_OBJECT
public:
    /// Of any version; the step that was done last is there at first. `institution` has one step at least.
    StepCorrectionDialog(QWidget* host, Desk& desk, const institutions::Institution& institution);

private:
    struct Place {
        int version = 0;
        institutions::Step step;
    };
    void fillSteps();
    void showStep();
    [[nodiscard]] Result<Place> read() const;
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    QList<Place> m_places; ///< the latest first
    ComboField* m_which;
    DateField* m_from; ///< of 印发
    DateField* m_until; ///< of 征求意见
    DateField* m_trialEnd; ///< of 试行
    LineField* m_opinions; ///< of 征求意见
    LineField* m_by;
    LineField* m_note;
};

} // namespace branchbook::ui
