// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on paper from the list of 述职评议: the report, the sheet of the round, the papers of 测评.
#include "branchbook/organization/appraisal_service.h"
#include "branchbook/report/duty_report.h"
#include "ui/appraisal/appraisal_list.h"
#include "ui/organization/ballot_papers.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_paper.h"

namespace branchbook::ui {

namespace {

using organization::Appraisal;

constexpr int kAppraisalPapers = 30; ///< proposed

} // namespace

void AppraisalList::printCurrent()
{
    if (current() == nullptr)
        return desk().notice(isPast() ? tr("到那天为止还没有述职评议，没有可以打印的。")
                                      : tr("还没有述职评议，没有可以打印的。"));
    printSheet(*current());
}

void AppraisalList::printReport(const AppraisalRow& row)
{
    if (refusesCovered(row))
        return;
    if (row.round.report.isEmpty())
        return desk().notice(tr("%1年度的述职报告还没有写。").arg(row.round.forYear));
    (void)showPaper(desk(), *window(),
                    report::dutyReportDocument({row.round, desk().branch().name, row.problems, row.today}),
                    tr("%1年度述职报告").arg(row.round.forYear));
}

void AppraisalList::printSheet(const AppraisalRow& row)
{
    const auto secrets = row.shown ? report::AppraisalSecrets::Told : report::AppraisalSecrets::Covered;
    // A past one is not saved over that of today.
    const QString then = pastSuffix(*pastDay());
    (void)showPaper(desk(), *window(),
                    report::appraisalDocument({row.round, desk().branch().name, row.problems, row.today, secrets}),
                    tr("%1年度述职评议考核情况表").arg(row.round.forYear) + then);
}

void AppraisalList::printPapers(const Appraisal& round)
{
    const QString branch = desk().branch().name;
    askForPapers(desk(), *window(), {tr("印测评表"), tr("测评表"), tr("%1年度述职评议").arg(round.forYear)},
                 kAppraisalPapers,
                 [round, branch](int papers) { return organization::appraisalPaper(round, branch, papers); });
}

} // namespace branchbook::ui
