// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ledger import, institution import: a spreadsheet of records, all of it or nothing.
#include "branchbook/roster/record_sheet.h"
#include "cli/copy_before.h"
#include "cli/exam_desk.h"
#include "cli/ledger_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

/// How the records of a sheet that was read are written, as one step.
struct SheetStep {
    const char* verb;
    QString label;
    int records = 0;
    book::Book::Work work;
};

Result<Answer> importRecords(const Context& context, const TransferDesk& desk, const roster::RecordSheet& sheet,
                             const SheetStep& step)
{
    const bool isDry = context.invocation().has(QStringLiteral("dry-run"));
    Answer answer;
    for (const roster::SheetFault& fault : sheet.faults)
        answer.lines << faultLine(fault);
    if (!isDry && !sheet.faults.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("record.sheet_problems"),
                    {QString::number(sheet.faults.size()), answer.lines.join(u'\n')});
    if (!isDry && step.records > 0) {
        BB_CHECK(copyBefore(context, desk.reader(), book::BackupReason::BeforeImport, answer));
        BB_CHECK(desk.perform(step.verb, step.label, step.work));
    }
    if (!sheet.leftOut.isEmpty())
        answer.warnings << tr("这些列没有读：%1。").arg(sheet.leftOut.join(tr("、")));
    answer.lines << tr("读了 %1 行：导入 %2 项，已经有的 %3 项，有问题 %4 行")
                        .arg(sheet.rows)
                        .arg(step.records)
                        .arg(sheet.there)
                        .arg(sheet.faults.size());
    answer.lines << (isDry                   ? tr("只是试读，还没有导入。")
                         : step.records == 0 ? tr("没有要导入的，手册没有改动。")
                                             : tr("可以整批撤销（book undo）。"));
    answer.json = QJsonObject{{QStringLiteral("read"), sheet.rows},
                              {QStringLiteral("added"), step.records},
                              {QStringLiteral("unchanged"), sheet.there},
                              {QStringLiteral("rejected"), int(sheet.faults.size())},
                              {QStringLiteral("columns_left_out"), QJsonArray::fromStringList(sheet.leftOut)},
                              {QStringLiteral("problems"), faultsJson(sheet.faults)},
                              {QStringLiteral("dry_run"), isDry}};
    return answer;
}

book::OpenMode importMode(const Context& context)
{
    return context.invocation().has(QStringLiteral("dry-run")) ? book::OpenMode::ReadOnly : book::OpenMode::Write;
}

Result<Answer> ledgerImport(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const sheet::Table table, tableIn(context, given.words.value(0)));
    BB_TRY(const TransferDesk desk, openTransfers(context, importMode(context)));
    roster::LedgerSheetWish wish;
    wish.branch = desk.branch.id;
    wish.today = desk.today();
    if (given.has(QStringLiteral("kind"))) {
        BB_TRY(wish.kind, ledgerKind(given));
    }
    BB_TRY(wish.area, ledgerArea(given));
    if (given.has(QStringLiteral("outside")))
        wish.outside = roster::OutsideOwners::Taken;
    BB_TRY(const roster::LedgerSheet sheet, roster::readLedgerSheet(desk.reader(), table, wish));
    BB_TRY(
        Answer answer,
        importRecords(context, desk, sheet,
                      {"ledger.import", tr("导入台账事项 %1 件").arg(sheet.lines.size()), int(sheet.lines.size()),
                       [&](store::UnitOfWork& unit) { return roster::recordLedgerSheet(unit, sheet, desk.today()); }}));
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("outside"), QJsonArray::fromStringList(sheet.outside));
    answer.json = json;
    return answer;
}

Result<Answer> institutionImport(Context& context)
{
    BB_TRY(const sheet::Table table, tableIn(context, context.invocation().words.value(0)));
    BB_TRY(const TransferDesk desk, openTransfers(context, importMode(context)));
    BB_TRY(const roster::InstitutionSheet sheet,
           roster::readInstitutionSheet(desk.reader(), table, desk.branch.id, desk.today()));
    return importRecords(
        context, desk, sheet,
        {"institution.import", tr("导入制度 %1 项").arg(sheet.lines.size()), int(sheet.lines.size()),
         [&](store::UnitOfWork& unit) { return roster::recordInstitutionSheet(unit, sheet, desk.today()); }});
}

} // namespace

QList<Command> ledgerImportCommands()
{
    return {{QStringLiteral("ledger"),
             QStringLiteral("import"),
             {QStringLiteral("FILE")},
             optionTexts({"sheet=NAME", "kind=K", "area=A", "outside", "dry-run"}),
             tr("从表格导入台账事项：事项、提出日期，可以有类别、责任人、期限、状态、办结日期、办理结果等；有一行不对就"
                "一行也"
                "不导入"),
             ledgerImport}};
}

QList<Command> institutionImportCommands()
{
    return {
        {QStringLiteral("institution"),
         QStringLiteral("import"),
         {QStringLiteral("FILE")},
         optionTexts({"sheet=NAME", "dry-run"}),
         tr("从表格导入制度：名称，可以有层级、制定单位、文号、版次、印发日期、施行日期等；有一行不对就一行也不导入"),
         institutionImport}};
}

} // namespace branchbook::cli
