// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// merit print, export, import: the points of 三化 on paper, as a table for other programs, and back from one. Nothing is written
// where one row does not hold.
#include "branchbook/report/merit_document.h"
#include "branchbook/roster/merit_table.h"
#include "branchbook/sheet/workbook.h"
#include "cli/copy_before.h"
#include "cli/merit_desk.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

Result<std::optional<Month>> meritMonthOption(const Invocation& given)
{
    const QString option = QStringLiteral("month");
    if (!given.has(option))
        return std::optional<Month>();
    const auto month = Month::fromString(given.value(option));
    if (!month)
        return fail(ErrorKind::Invalid, QStringLiteral("merit.month_missing"), {}, option);
    return month;
}

Result<Answer> meritPrint(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Quarter quarter, meritPeriod(desk, given));
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(desk.reader(), desk.branch.id, quarter, desk.today()));
    const report::MeritPaper paper{desk.branch.name, whole, desk.today()};
    if (!given.has(QStringLiteral("name")))
        return writePaper(path, tr("三化得分表"), report::meritDocument(paper), context.progress());
    const QString name = given.value(QStringLiteral("name"));
    BB_TRY(const auto member, meritMember(desk, given, name, quarter.range().first));
    const MeritPerson* person = whole.person(member);
    if (person == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_member_quarter"), {name, quarter.toChinese()});
    return writePaper(path, tr("三化得分告知单"), report::meritPersonDocument(paper, *person), context.progress());
}

Result<Answer> meritExport(Context& context)
{
    const Invocation& given = context.invocation();
    const QString file = given.words.value(0);
    BB_TRY([[maybe_unused]] const QString path, context.target(file, {QStringLiteral("xlsx"), QStringLiteral("csv")}));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto month, meritMonthOption(given));
    BB_TRY(Quarter quarter, meritPeriod(desk, given));
    if (month)
        quarter = meritQuarterOf(*month);
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(desk.reader(), desk.branch.id, quarter, desk.today()));
    const sheet::OutputTable table = roster::meritTable(whole, month);
    BB_CHECK(sheet::writeTable(file, table));
    Answer answer;
    const auto rows = static_cast<qint64>(table.rows.size());
    answer.json = QJsonObject{{QStringLiteral("file"), file},
                              {QStringLiteral("quarter"), quarter.toString()},
                              {QStringLiteral("month"), month ? QJsonValue(month->toString()) : QJsonValue()},
                              {QStringLiteral("rows"), rows}};
    answer.lines << tr("%1 行得分存到了 %2，填好以后可以再导入。").arg(rows).arg(file);
    return answer;
}

QJsonObject meritRowJson(const roster::MeritTableRow& row)
{
    return {{QStringLiteral("row"), row.row},
            {QStringLiteral("full_name"), row.name},
            {QStringLiteral("month"), row.month.toString()},
            {QStringLiteral("marks"), static_cast<qint64>(row.sheet.marks.size())},
            {QStringLiteral("problem"), row.problem ? QJsonValue(sentence(*row.problem)) : QJsonValue()}};
}

Answer meritImportAnswer(const roster::MeritTable& table, bool applied)
{
    Answer answer;
    QJsonArray rows;
    for (const roster::MeritTableRow& row : table.rows) {
        rows.append(meritRowJson(row));
        if (row.problem)
            answer.lines << tr("第 %1 行 %2：%3").arg(row.row).arg(row.name, sentence(*row.problem));
    }
    if (!table.unread.isEmpty())
        answer.warnings << tr("没有读这些列：%1").arg(table.unread.join(tr("、")));
    answer.lines << tr("可以录入 %1 行；有问题 %2 行").arg(table.ready()).arg(table.problems());
    answer.lines << (applied ? tr("已录入，可以整批撤销（book undo）") : tr("还没有录入，核对以后加 --apply"));
    answer.json = QJsonObject{{QStringLiteral("rows"), rows},
                              {QStringLiteral("ready"), table.ready()},
                              {QStringLiteral("problems"), table.problems()},
                              {QStringLiteral("unread"), textsJson(table.unread)},
                              {QStringLiteral("applied"), applied}};
    return answer;
}

Result<Answer> meritImport(Context& context)
{
    const Invocation& given = context.invocation();
    const bool apply = given.has(QStringLiteral("apply"));
    BB_TRY(const auto workbook, sheet::Workbook::open(given.words.value(0)));
    BB_TRY(const sheet::Table table, workbook->read(0, context.progress()));
    BB_TRY(const TransferDesk desk, openTransfers(context, apply ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const auto month, meritMonthOption(given));
    BB_TRY(const roster::MeritTable read,
           roster::readMeritTable(desk.reader(), desk.branch.id, table, month.value_or(Month::of(desk.today())),
                                  desk.today()));
    Answer answer = meritImportAnswer(read, apply);
    if (apply) {
        BB_CHECK(copyBefore(context, desk.reader(), book::BackupReason::BeforeImport, answer));
        BB_CHECK(desk.perform("merit.import", tr("导入三化得分 %1 行").arg(read.ready()), [&](store::UnitOfWork& unit) {
            return roster::recordMeritTable(unit, desk.branch.id, read, desk.today());
        }));
    }
    return answer;
}

} // namespace

QList<Command> meritPaperCommands()
{
    const QString noun = QStringLiteral("merit");
    return {{noun,
             QStringLiteral("print"),
             {},
             optionTexts({"!out=FILE.pdf|.docx", "period=2026Q3", "name=NAME"}),
             tr("季度得分表，按名册顺序，不排名次；--name 只印给本人的告知单"),
             meritPrint},
            {noun,
             QStringLiteral("export"),
             {QStringLiteral("OUT.xlsx|.csv")},
             optionTexts({"period=2026Q3", "month=2026-08"}),
             tr("得分存成表格：每人每月一行，每项指标一列；空着的可以填好再导入"),
             meritExport},
            {noun,
             QStringLiteral("import"),
             {QStringLiteral("FILE")},
             optionTexts({"month=2026-08", "apply"}),
             tr("按表录入得分：要有“姓名”一列，每项指标一列，可以有月份；加 --apply 才录入"),
             meritImport}};
}

} // namespace branchbook::cli
