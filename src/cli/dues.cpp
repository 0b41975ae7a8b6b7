// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dues list, show, sheet, receipt: what is owed and what was paid.
#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/organization/dues_public.h"
#include "branchbook/report/dues_document.h"
#include "branchbook/sheet/table_writer.h"
#include "cli/dues_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace organization;

Result<QHash<book::MemberId, DuesArrears>> arrearsUntil(const DuesDesk& desk, Month last, QDate day)
{
    DuesScale scale = desk.scale();
    BB_TRY(const auto statements, duesStatements(desk.roll, last, scale));
    QHash<book::MemberId, DuesArrears> all;
    for (const DuesStatement& statement : statements)
        all.insert(statement.member, arrearsOf(statement, day, *desk.catalogue));
    return all;
}

QString sumLine(const DuesSheet& sheet)
{
    const QString sums = tr("%1 应交 %2 元，已交 %3 元；应交 %4 人，交清 %5 人")
                             .arg(sheet.month.toString(), sheet.due.toString(), sheet.paid.toString())
                             .arg(sheet.owing)
                             .arg(sheet.settled);
    return sheet.unknown == 0 ? sums : sums + tr("；另有 %1 人没有核定基数，不在应交人数里").arg(sheet.unknown);
}

/// The accounts as they stood on a day gone by, of which a later month is not asked.
Result<> standDuesOn(DuesDesk& desk, Month month, QDate day)
{
    if (day >= desk.today())
        return {};
    if (month > Month::of(day))
        return fail(ErrorKind::Invalid, QStringLiteral("dues.month_after_day"),
                    {chineseMonth(month), day.toString(Qt::ISODate)});
    BB_TRY(desk.roll, loadDuesRollOn(desk.reader(), desk.branch, day));
    return {};
}

Result<Answer> duesList(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const Month month, duesMonth(given, "month", Month::of(day)));
    BB_CHECK(standDuesOn(desk, month, day));
    DuesScale scale = desk.scale();
    BB_TRY(const DuesSheet sheet, duesSheet(desk.roll, month, scale));
    BB_TRY(const auto arrears, arrearsUntil(desk, month, day));
    Answer answer;
    QJsonArray list;
    for (const DuesStatement& person : sheet.people) {
        const DuesMonth& line = person.months.first();
        const bool isOpen = line.open().fen > 0 || line.state == DuesState::BaseMissing;
        if (given.has(QStringLiteral("open")) && !isOpen)
            continue;
        QJsonObject json = duesJson(person, line);
        const DuesArrears& late = arrears.value(person.member);
        json.insert(QStringLiteral("arrears"), arrearsJson(late));
        list.append(json);
        answer.lines << duesLine(person, line);
        if (late.step > DuesStep::Notice)
            answer.lines << QStringLiteral("  ") + shownSentence(late.why);
    }
    answer.lines << sumLine(sheet);
    answer.json = list;
    return answer;
}

Result<int> yearOf(const Invocation& given, QDate today)
{
    const QString text = given.value(QStringLiteral("year"));
    bool sound = true;
    const int year = text.isEmpty() ? today.year() : text.toInt(&sound);
    if (!sound || year < 1921 || year > 9999)
        return fail(ErrorKind::Usage, QStringLiteral("dues.year"), {text});
    return year;
}

/// What is still to come is not shown, but for months of the quarter that were paid at once.
Month lastShown(const DuesAccount& account, int year, QDate today)
{
    constexpr int kMonths = 12;
    Month last = Month::of(today);
    if (!account.paid.isEmpty())
        last = std::max(last, account.paid.last().month);
    return std::min(last, {year, kMonths});
}

/// What a base was before it was changed for its own month.
QString replacedLine(const DuesReplacedBase& one)
{
    const QString amount = rules::hasBase(one.base.type) ? one.base.base.toString() : QStringLiteral("-");
    const QString words =
        (one.withdrawn ? tr("%1 起的基数 %2，%3 登记，%4 撤回") : tr("%1 起原来的基数 %2，%3 登记，%4 改动"))
            .arg(one.base.from.toString(), amount, one.base.enteredOn.toString(Qt::ISODate),
                 one.until.toString(Qt::ISODate));
    return shownBeside(words, one.base.why);
}

Result<Answer> duesShow(Context& context)
{
    BB_TRY(const DuesDesk desk, openDues(context, book::OpenMode::ReadOnly));
    BB_TRY(const DuesAccount account, desk.accountNamed(context, context.invocation().words.value(0)));
    BB_TRY(const int year, yearOf(context.invocation(), desk.today()));
    DuesScale scale = desk.scale();
    BB_TRY(const DuesStatement statement, assess(account, {year, 1}, lastShown(account, year, desk.today()), scale));
    BB_TRY(const auto arrears, arrearsUntil(desk, Month::of(desk.today()), desk.today()));
    BB_TRY(const auto payments, listDuesPayments(desk.reader(), account.payer.member));
    Answer answer;
    QJsonArray months;
    QJsonArray bases;
    QJsonArray paid;
    QJsonArray exemptions;
    for (const DuesMonth& line : statement.months) {
        months.append(duesJson(statement, line));
        answer.lines << duesLine(statement, line) + u'\t' + shownSentence(line.why);
    }
    for (const DuesBase& base : account.bases)
        bases.append(baseJson(base));
    BB_TRY(const auto before, listReplacedBases(desk.reader(), account.payer.member));
    QJsonArray replaced;
    for (const DuesReplacedBase& one : before) {
        QJsonObject json = baseJson(one.base);
        json.insert(QStringLiteral("replaced_on"), one.until.toString(Qt::ISODate));
        json.insert(QStringLiteral("withdrawn"), one.withdrawn);
        replaced.append(json);
        answer.lines << replacedLine(one);
    }
    for (const DuesExemption& exemption : account.exemptions)
        exemptions.append(exemptionJson(exemption));
    for (const DuesPayment& payment : payments) {
        paid.append(paymentJson(payment));
        answer.lines << paymentLine(payment);
    }
    const DuesArrears late = arrears.value(account.payer.member);
    if (late.step != DuesStep::None)
        answer.lines << shownSentence(late.why);
    answer.json = QJsonObject{{QStringLiteral("id"), account.payer.member.toString()},
                              {QStringLiteral("full_name"), account.payer.name},
                              {QStringLiteral("year"), year},
                              {QStringLiteral("due"), statement.due.toString()},
                              {QStringLiteral("paid"), statement.paid.toString()},
                              {QStringLiteral("months"), months},
                              {QStringLiteral("bases"), bases},
                              {QStringLiteral("replaced_bases"), replaced},
                              {QStringLiteral("payments"), paid},
                              {QStringLiteral("exemptions"), exemptions},
                              {QStringLiteral("arrears"), arrearsJson(late)}};
    return answer;
}

/// The table that is written, and the people as JSON.
struct PublicSheet {
    sheet::OutputTable table;
    QJsonArray people;
};

/// A column of its own where there is any, before the months.
void addOver(sheet::OutputTable& table, const DuesPublicSheet& sums)
{
    constexpr qsizetype kBeforeMonths = 4;
    table.header.insert(kBeforeMonths, tr("超过应交（元）"));
    table.columnWidths.insert(table.columnWidths.begin() + kBeforeMonths, 14);
    for (qsizetype row = 0; row < sums.people.size(); ++row)
        table.rows[std::size_t(row)].insert(kBeforeMonths, sums.people[row].over.toString());
    table.rows.back().insert(kBeforeMonths, sums.over.toString());
}

PublicSheet publicTable(const DuesPublicSheet& sums)
{
    PublicSheet made;
    made.table = {tr("党费"),
                  {tr("姓名"), tr("应交（元）"), tr("已交（元）"), tr("未交（元）"), tr("未交清的月份")},
                  {},
                  {12, 12, 12, 12, 30}};
    for (const DuesPublicLine& person : sums.people) {
        made.table.rows.push_back({person.name, person.dueWords(), person.paid.toString(), person.openWords(),
                                   person.openMonths.join(tr("、"))});
        made.people.append(QJsonObject{{QStringLiteral("full_name"), person.name},
                                       {QStringLiteral("due"), person.due.toString()},
                                       {QStringLiteral("paid"), person.paid.toString()},
                                       {QStringLiteral("open"), person.open.toString()},
                                       {QStringLiteral("overpaid"), person.over.toString()},
                                       {QStringLiteral("open_months"), QJsonArray::fromStringList(person.openMonths)}});
    }
    made.table.rows.push_back({tr("合计"), sums.due.toString(), sums.paid.toString(), sums.open.toString(), QString()});
    if (sums.over.fen > 0)
        addOver(made.table, sums);
    return made;
}

bool isPaper(const QString& path)
{
    return path.endsWith(u".pdf", Qt::CaseInsensitive) || path.endsWith(u".docx", Qt::CaseInsensitive);
}

/// Of one payment, to be signed by both.
Result<Answer> duesReceipt(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const DuesDesk desk, openDues(context, book::OpenMode::ReadOnly));
    BB_TRY(const DuesPayment payment, loadDuesPayment(desk.reader(), DuesPaymentId::fromString(given.words.value(0))));
    return writePaper(path, tr("党费收据"), report::duesReceiptDocument(desk.branch.name, payment), context.progress());
}

Result<Answer> duesSheetFile(Context& context)
{
    const Invocation& given = context.invocation();
    QString path;
    if (given.has(QStringLiteral("out"))) {
        BB_TRY(path,
               context.target(
                   given.value(QStringLiteral("out")),
                   {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf"), QStringLiteral("docx")}));
    }
    BB_TRY(const DuesDesk desk, openDues(context, book::OpenMode::ReadOnly));
    BB_TRY(QList<Month> months, duesMonths(given, desk.today()));
    std::sort(months.begin(), months.end());
    months = monthsBetween(months.first(), std::max(months.first(), std::min(months.last(), Month::of(desk.today()))));
    DuesScale scale = desk.scale();
    BB_TRY(
        const DuesPublicSheet sums,
        organization::duesPublicSheet(desk.reader(), desk.branch.id, desk.roll, months.first(), months.last(), scale));
    const PublicSheet made = publicTable(sums);
    QJsonObject json{{QStringLiteral("from"), months.first().toString()},
                     {QStringLiteral("until"), months.last().toString()},
                     {QStringLiteral("due"), sums.due.toString()},
                     {QStringLiteral("paid"), sums.paid.toString()},
                     {QStringLiteral("open"), sums.open.toString()},
                     {QStringLiteral("owing"), sums.owing},
                     {QStringLiteral("settled"), sums.settled},
                     {QStringLiteral("received"), sums.received.toString()},
                     {QStringLiteral("extra"), sums.extra.toString()},
                     {QStringLiteral("overpaid"), sums.over.toString()},
                     {QStringLiteral("people"), made.people}};
    Answer answer;
    for (const QStringList& row : made.table.rows)
        answer.lines << row.join(u'\t');
    answer.lines << tr("这段时间收到 %1 元，其中自愿多交 %2 元").arg(sums.received.toString(), sums.extra.toString());
    if (isPaper(path)) {
        BB_TRY(const Answer written,
               writePaper(path, tr("党费收缴清单"), report::duesSheetDocument({desk.branch.name, sums, desk.today()}),
                          context.progress()));
        const QJsonObject paper = written.json.toObject();
        for (auto it = paper.begin(); it != paper.end(); ++it)
            json.insert(it.key(), it.value());
        answer.lines += written.lines;
    } else if (!path.isEmpty()) {
        BB_CHECK(sheet::writeTable(path, made.table));
        json.insert(QStringLiteral("file"), path);
        answer.lines << tr("已写出：%1").arg(path);
    }
    answer.json = json;
    return answer;
}

} // namespace

QList<Command> duesCommands()
{
    const QString noun = QStringLiteral("dues");
    return QList<Command>{
               {noun,
                QStringLiteral("list"),
                {},
                optionTexts({"month=2026-09", "open", "as-of=D"}),
                tr("一个月的党费：基数、比例、应交、已交和依据；--open 只列没有交清的；--as-of 按那天的情况"),
                duesList},
               {noun,
                QStringLiteral("show"),
                {QStringLiteral("NAME")},
                optionTexts({"year=Y"}),
                tr("一个人一年各月的党费，登记过的基数、交纳、减免和欠交"),
                duesShow},
               {noun,
                QStringLiteral("sheet"),
                {},
                optionTexts({"month=2026-09|2026Q3", "out=FILE.csv|.xlsx|.pdf|.docx"}),
                tr("公示和上缴用的收缴表：不写收入，只写应交、已交、未交"),
                duesSheetFile},
               {noun,
                QStringLiteral("receipt"),
                {QStringLiteral("ID")},
                optionTexts({"!out=FILE.pdf|.docx"}),
                tr("一笔党费的收据；编号在 dues show 里"),
                duesReceipt}}
    + duesRemitCommands();
}

} // namespace branchbook::cli
