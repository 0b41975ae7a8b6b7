// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dues import: what a collector or a bank lists, name by name. Nothing is written where one row does not hold.
#include "branchbook/roster/dues_table.h"
#include "branchbook/sheet/workbook.h"
#include "cli/copy_before.h"
#include "cli/dues_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

Answer importAnswer(const roster::DuesTable& table)
{
    Answer answer;
    QJsonArray list;
    for (const roster::DuesTableRow& line : table.rows) {
        const QString paid = line.payment ? line.payment->total().toString() : QString();
        list.append(QJsonObject{
            {QStringLiteral("row"), line.row},
            {QStringLiteral("full_name"), line.name},
            {QStringLiteral("amount"), line.payment ? QJsonValue(paid) : QJsonValue()},
            {QStringLiteral("month"),
             line.payment ? QJsonValue(line.payment->parts.value(0).month.toString()) : QJsonValue()},
            {QStringLiteral("problem"), line.problem ? QJsonValue(sentence(*line.problem)) : QJsonValue()}});
        if (line.problem)
            answer.lines << tr("第 %1 行 %2：%3").arg(line.row).arg(line.name, sentence(*line.problem));
    }
    const QString sum = table.sum().toString();
    answer.lines << tr("可以登记 %1 人，共 %2 元；有问题 %3 行").arg(table.ready()).arg(sum).arg(table.problems());
    answer.json = QJsonObject{{QStringLiteral("rows"), list},
                              {QStringLiteral("ready"), table.ready()},
                              {QStringLiteral("sum"), sum},
                              {QStringLiteral("problems"), table.problems()}};
    return answer;
}

Result<Answer> duesImport(Context& context)
{
    const Invocation& given = context.invocation();
    const bool apply = given.has(QStringLiteral("apply"));
    BB_TRY(const auto workbook, sheet::Workbook::open(given.words.value(0)));
    BB_TRY(const sheet::Table table, workbook->read(0, context.progress()));
    BB_TRY(DuesDesk desk, openDues(context, apply ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const Month month, duesMonth(given, "month", Month::of(desk.today())));
    QDate paidOn = desk.today();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(paidOn, context.date(QStringLiteral("date"), desk.today()));
    }
    BB_TRY(const auto dues, roster::readDuesTable(desk.roll, desk.scale(), table, {month, paidOn, desk.today()}));
    Answer answer = importAnswer(dues);
    if (apply && (dues.problems() > 0 || dues.rows.isEmpty()))
        return fail(ErrorKind::Refused, QStringLiteral("dues.import_problems"), {answer.lines.join(u'\n')});
    if (apply) {
        BB_CHECK(copyBefore(context, desk.reader(), book::BackupReason::BeforeImport, answer));
        BB_CHECK(desk.perform("dues.import", tr("导入党费 %1 人").arg(dues.rows.size()), [&](store::UnitOfWork& unit) {
            return roster::recordDuesTable(unit, *desk.catalogue, dues, desk.today());
        }));
        answer.lines << tr("已登记，可以整批撤销（book undo）");
    } else {
        answer.lines << tr("还没有登记，核对以后加 --apply");
    }
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("applied"), apply);
    answer.json = json;
    return answer;
}

} // namespace

QList<Command> duesImportCommands()
{
    return {{QStringLiteral("dues"),
             QStringLiteral("import"),
             {QStringLiteral("FILE")},
             optionTexts({"month=2026-09", "date=D", "apply"}),
             tr("按表登记党费：要有“姓名”一列，可以有金额、月份、交纳日期、代交人、备注；加 --apply 才登记"),
             duesImport}};
}

} // namespace branchbook::cli
