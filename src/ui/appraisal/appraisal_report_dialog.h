// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 述职报告: drafted from the book's own figures, gone over in the editor of the minutes.
#pragma once

#include "branchbook/organization/appraisal_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class Desk;
class LineField;
class MinutesBox;

class AppraisalReportDialog final : public Dialog
{
    Q_OBJECT
public:
    AppraisalReportDialog(QWidget* host, Desk& desk, const organization::Appraisal& round);
    [[nodiscard]] MinutesBox* box() const { return m_box; }

private:
    /// Into an empty text, or behind what stands there.
    void draft();
    void save();

    Desk& m_desk;
    organization::Appraisal m_round;
    MinutesBox* m_box;
    LineField* m_reason;
};

} // namespace branchbook::ui
