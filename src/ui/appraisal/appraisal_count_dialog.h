// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of the papers of one group of raters, entered or corrected.
#pragma once

#include "branchbook/organization/appraisal_service.h"
#include "ui/kit/dialog.h"

#include <array>

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

class AppraisalCountDialog final : public Dialog
{
    Q_OBJECT
public:
    AppraisalCountDialog(QWidget* host, Desk& desk, const organization::Appraisal& round,
                         organization::AppraisalRater rater);

private:
    [[nodiscard]] organization::AppraisalRater rater() const;
    /// What stands in the book of the group that is chosen.
    void showRater();
    [[nodiscard]] Result<organization::AppraisalCount> read() const;
    void save();

    Desk& m_desk;
    organization::Appraisal m_round;
    ComboField* m_rater;
    DateField* m_day;
    LineField* m_issued;
    LineField* m_collected;
    std::array<LineField*, organization::kAppraisalGrades> m_marks{};
    LineField* m_reason;
    QPushButton* m_save = nullptr;
};

} // namespace branchbook::ui
