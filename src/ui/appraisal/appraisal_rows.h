// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A round of 述职评议考核 as the list shows it, and what comes next of it.
#pragma once

#include "branchbook/organization/appraisal.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

struct AppraisalRow {
    organization::Appraisal round;
    QList<ledger::Item> problems; ///< in the order in which they were told
    QDate today;
    bool shown = false; ///< 显示内容 is pressed

    /// Of a round for the committee alone the rest is told only when it was asked for.
    [[nodiscard]] bool tells() const { return round.isOpen() || shown; }
};

inline constexpr int kAppraisalStretch = 1; ///< the column of who reports to whom
[[nodiscard]] std::span<const Column<AppraisalRow>> appraisalColumns();

/// What comes next of a round, as the first button of its pane does it.
enum class AppraisalNext : quint8 { WriteReport, EnterCount, EnterGrade, AddProblem };
[[nodiscard]] AppraisalNext nextOf(const organization::Appraisal& round);

} // namespace branchbook::ui
