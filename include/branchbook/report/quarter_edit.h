// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a branch wrote instead of the drafted words of a quarterly report: kept in the book by branch, quarter and paragraph. Words alone;
// no figure of a table or of the JSON follows them (domain-rules §13.3: drafted from the data, editable before printing).
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::report {

using ReportEditId = Id<struct ReportEditTag>;
inline constexpr char kReportEditTable[] = "report_edit";
inline constexpr int kLongestParagraph = 5000; ///< characters that an edited paragraph may have

struct QuarterEdit {
    ReportEditId id;
    qint64 rev = 0;
    QString paragraph; ///< QuarterParagraph::key
    QString draft; ///< that it was written against, with whole names and the table numbers of that day
    QString words; ///< a line feed begins a new paragraph
    QDate editedOn;
};

/// Of one report, by paragraph.
[[nodiscard]] Result<QList<QuarterEdit>> listQuarterEdits(const store::Session& session, book::BranchId branch,
                                                          Quarter quarter);

struct QuarterPlace {
    book::BranchId branch;
    Quarter quarter;
    QString paragraph; ///< QuarterParagraph::key
};

/// `draft`: what stands there today. Words that are the draft itself take an edit away. Errors: report.edit_empty, report.edit_long
/// (Invalid).
[[nodiscard]] Result<> editQuarter(store::UnitOfWork& unit, const QuarterPlace& place, const QString& draft,
                                   const QString& words, QDate today);
/// The words stay, and count as written against `draft` from now on; their 表3 follow where tables got other numbers.
/// Error: report.edit_missing (NotFound).
[[nodiscard]] Result<> keepQuarterEdit(store::UnitOfWork& unit, const QuarterPlace& place, const QString& draft,
                                       QDate today);
/// Back to the draft. Error: report.edit_missing (NotFound).
[[nodiscard]] Result<> clearQuarterEdit(store::UnitOfWork& unit, const QuarterPlace& place);

} // namespace branchbook::report
