// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// inspection print, violation print, document print, rights print, tie print, participation print: the lists on paper. What only
// the committee may read goes on paper with --secret alone.
#include "branchbook/report/institution_lists.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "cli/institution_desk.h"
#include "cli/paper.h"
#include "cli/participation_period.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

namespace branchbook::cli {

namespace {

Result<QString> listTarget(const Context& context)
{
    return context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")});
}

report::ListPaper listPaper(const Context& context, const TransferDesk& desk)
{
    return {desk.branch.name, desk.today(),
            context.invocation().has(QStringLiteral("secret")) ? report::SecretWords::Printed
                                                               : report::SecretWords::Covered};
}

Result<Answer> inspectionPrint(Context& context)
{
    BB_TRY(const QString path, listTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, institutions::listInspections(desk.reader(), desk.branch.id));
    BB_TRY(const auto found, institutions::inspectionFindings(desk.reader(), desk.branch.id));
    QList<report::CheckedInstitution> checks;
    for (const auto& each : all) {
        const auto items = found.value(each.id);
        checks.append({each, static_cast<int>(items.size()), ledger::openItems(items)});
    }
    return writePaper(path, tr("制度执行检查登记表"), report::inspectionListDocument(listPaper(context, desk), checks),
                      context.progress());
}

Result<Answer> violationPrint(Context& context)
{
    BB_TRY(const QString path, listTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, institutions::listViolations(desk.reader(), desk.branch.id));
    return writePaper(path, tr("违反制度和问责登记表"), report::violationListDocument(listPaper(context, desk), all),
                      context.progress());
}

Result<Answer> documentPrint(Context& context)
{
    BB_TRY(const QString path, listTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, institutions::listDocuments(desk.reader(), desk.branch.id));
    return writePaper(path, tr("收发文登记表"), report::documentListDocument(listPaper(context, desk), all),
                      context.progress());
}

Result<Answer> rightPrint(Context& context)
{
    BB_TRY(const QString path, listTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, institutions::listRightMatters(desk.reader(), desk.branch.id));
    QList<report::ListedRight> listed;
    for (const auto& matter : all) {
        if (matter.isOver() && !context.invocation().has(QStringLiteral("all")))
            continue;
        BB_TRY(const auto rounds, institutions::answerRounds(*desk.catalogue, matter));
        listed.append({matter, rounds.last()});
    }
    return writePaper(path, tr("党员权利事项登记表"), report::rightListDocument(listPaper(context, desk), listed),
                      context.progress());
}

Result<Answer> tiePrint(Context& context)
{
    BB_TRY(const QString path, listTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, institutions::listAllTies(desk.reader(), desk.branch.id));
    const DateRange quarter{Quarter::of(desk.today()).range().first, desk.today()};
    QList<report::ListedTie> listed;
    for (const auto& tie : all) {
        if (!tie.isOpen() && !context.invocation().has(QStringLiteral("all")))
            continue;
        BB_TRY(const auto needs, institutions::listTieNeeds(desk.reader(), tie));
        int asked = 0;
        if (tie.kind != institutions::TieKind::ContactPoint) {
            BB_TRY(asked, institutions::tieVisitsAsked(*desk.catalogue, tie, desk.today()));
        }
        listed.append({tie, asked, tie.visitsIn(quarter), static_cast<int>(needs.size()), ledger::openItems(needs)});
    }
    return writePaper(path, tr("党员联系群众登记表"), report::tieListDocument(listPaper(context, desk), listed),
                      context.progress());
}

Result<Answer> participationPrint(Context& context)
{
    BB_TRY(const QString path, listTarget(context));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const DateRange period, participationPeriod(context.invocation(), desk.today()));
    BB_TRY(const auto sum, institutions::participationIn(desk.reader(), desk.branch.id, period, desk.today()));
    return writePaper(path, tr("党员参加会议和表决情况表"),
                      report::participationDocument(listPaper(context, desk), period, sum), context.progress());
}

} // namespace

QList<Command> institutionListCommands()
{
    const QString verb = QStringLiteral("print");
    const char* out = "!out=FILE.pdf|.docx";
    return {{QStringLiteral("inspection"), verb, {}, optionTexts({out}), tr("打印制度执行检查登记表"), inspectionPrint},
            {QStringLiteral("violation"),
             verb,
             {},
             optionTexts({out, "secret"}),
             tr("打印违反制度和问责登记表；仅支委可见的，责任人和情况要 --secret 才印"),
             violationPrint},
            {QStringLiteral("document"), verb, {}, optionTexts({out}), tr("打印收发文登记表"), documentPrint},
            {QStringLiteral("rights"),
             verb,
             {},
             optionTexts({out, "all", "secret"}),
             tr("打印党员权利事项登记表；--all 连同办结的，仅支委可见的内容要 --secret 才印"),
             rightPrint},
            {QStringLiteral("tie"),
             verb,
             {},
             optionTexts({out, "all"}),
             tr("打印党员联系群众登记表；--all 连同结束的"),
             tiePrint},
            {QStringLiteral("participation"),
             verb,
             {},
             optionTexts({out, "quarter=Q", "year=YEAR"}),
             tr("打印一个季度或者一年里党员参加会议和表决的情况"),
             participationPrint}};
}

} // namespace branchbook::cli
