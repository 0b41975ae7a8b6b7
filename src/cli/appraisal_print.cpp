// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// appraisal print, sheet, papers: the duty report, the sheet of the round, and the papers to give out.
#include "branchbook/report/duty_report.h"
#include "cli/appraisal_desk.h"
#include "cli/discipline_desk.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using namespace organization;

constexpr rules::NumberField kRatedPapers{"papers", QT_TRANSLATE_NOOP("Fields", "测评表的张数")};

Result<QString> appraisalPaperPath(const Context& context)
{
    return context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")});
}

Result<Answer> appraisalPrint(Context& context)
{
    BB_TRY(const QString path, appraisalPaperPath(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Appraisal round, appraisalNamed(context, desk));
    if (!tellsDiscipline(context.invocation(), round.secrecy))
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.secret"), {QString::number(round.forYear)});
    if (round.report.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("appraisal.no_report"), {QString::number(round.forYear)});
    return writePaper(path, tr("述职报告"), report::dutyReportDocument({round, desk.branch.name, {}, desk.today()}),
                      context.progress());
}

Result<Answer> appraisalSheet(Context& context)
{
    BB_TRY(const QString path, appraisalPaperPath(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Appraisal round, appraisalNamed(context, desk));
    BB_TRY(const auto problems, listAppraisalProblems(desk.reader(), round));
    const auto secrets = context.invocation().has(QStringLiteral("secret")) ? report::AppraisalSecrets::Told
                                                                            : report::AppraisalSecrets::Covered;
    return writePaper(path, tr("述职评议考核情况表"),
                      report::appraisalDocument({round, desk.branch.name, problems, desk.today(), secrets}),
                      context.progress());
}

Result<Answer> appraisalPapers(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Appraisal round, appraisalNamed(context, desk));
    BB_TRY(const int papers, neededCount(context.invocation(), kRatedPapers));
    BB_TRY(const Ballot paper, appraisalPaper(round, desk.branch.name, papers));
    return printBallots(context, paper, tr("%1 张测评表"));
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedAppraisalPaper(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> appraisalPrintCommands()
{
    const QString noun = QStringLiteral("appraisal");
    const QStringList year{QStringLiteral("YEAR")};
    return {{noun, QStringLiteral("print"), year, optionTexts({"!out=FILE.pdf|.docx", "secret"}),
             tr("述职报告；只限支委的加 --secret"), checkedAppraisalPaper<appraisalPrint>},
            {noun, QStringLiteral("sheet"), year, optionTexts({"!out=FILE.pdf|.docx", "secret"}),
             tr("述职评议考核情况表：经过、票数、总分、等次、问题清单；只限支委的不加 --secret 只印经过"),
             checkedAppraisalPaper<appraisalSheet>},
            {noun, QStringLiteral("papers"), year, optionTexts({"!out=FILE.pdf", "!papers=N", "sheet=a5|a4|a4-2|a4-4"}),
             tr("印测评表，每张都一样"), checkedAppraisalPaper<appraisalPapers>}};
}

} // namespace branchbook::cli
