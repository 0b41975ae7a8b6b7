// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 述职报告: a draft from the book's own figures of a year, each taken from the room that keeps it, the report as it was written
// in the end, and the sheet of the round. Always in Chinese.
#pragma once

#include "branchbook/organization/appraisal.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/report/document.h"
#include "branchbook/report/quarter_figures.h"

#include <QJsonObject>

namespace branchbook::report {

/// What the book has of a branch's year.
struct DutyYear {
    book::Branch branch;
    int year = 0;
    QDate basis; ///< 31 December, or today where that is earlier
    MemberFigures members; ///< on the basis day
    ChangeFigures changes; ///< from 1 January to the basis day
    Tally meetings; ///< over everything that was held
    StudyFigures study;
    AskedFigures asked; ///< what the rules asked for in the year
    QStringList duties; ///< 分工 that ran in the year
    QList<organization::WorkItem> work; ///< of the year's plan
    bool hasRoundBefore = false;
    organization::AppraisalProblems problems; ///< of the round of the year before, on the basis day
    QStringList openProblems; ///< those not closed by it
    std::vector<AreaFigures> areas; ///< all five, in their order, over the year

    /// 党费、民意测评: what a duty report tells of and the book has no record of in the year.
    [[nodiscard]] QStringList notKept() const;
};

/// Asks the services for one branch and year. Errors: report.before_founding (Invalid), those of the store and of the areas.
[[nodiscard]] Result<DutyYear> loadDutyYear(const store::Session& session, const book::Branch& branch, int year,
                                            QDate today, const book::Areas& areas);
[[nodiscard]] QJsonObject dutyYearJson(const DutyYear& year);
/// Paragraphs as minutes are stored, to be gone over by the secretary: what has to be added is said in brackets.
[[nodiscard]] QString dutyReportDraft(const DutyYear& year);

/// Whether what a round for the committee alone holds is printed: only where it was asked for.
enum class AppraisalSecrets : quint8 { Covered, Told };

struct AppraisalSheet {
    organization::Appraisal round;
    QString branch;
    QList<ledger::Item> problems = {}; ///< in the order in which they are printed
    QDate today = {};
    AppraisalSecrets secrets = AppraisalSecrets::Covered;

    [[nodiscard]] bool tells() const { return round.isOpen() || secrets == AppraisalSecrets::Told; }
};
/// The report as it is stored: lines in bold that begin with 一、 or （一） become headings.
[[nodiscard]] Document dutyReportDocument(const AppraisalSheet& sheet);
/// 述职评议考核情况表: course, sums, total, grade, problems; covered, the course alone.
[[nodiscard]] Document appraisalDocument(const AppraisalSheet& sheet);

} // namespace branchbook::report
