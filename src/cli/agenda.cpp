// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/agenda.h"
#include "branchbook/agenda/calendar_file.h"
#include "branchbook/agenda/finding_text.h"
#include "branchbook/agenda/plan_comparison.h"
#include "branchbook/agenda/reason.h"
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/agenda/year_matrix.h"
#include "branchbook/base/replace_file.h"
#include "branchbook/book/setting.h"
#include "cli/rule_options.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

using agenda::Agenda;
using rules::Finding;

QJsonObject jsonOf(const Agenda& all, const Finding& finding)
{
    const rules::Rule& rule = *finding.rule;
    QJsonObject json{
        {QStringLiteral("key"), finding.key},
        {QStringLiteral("rule_id"), rule.id},
        {QStringLiteral("title"), finding.title},
        {QStringLiteral("area"), rule.area},
        {QStringLiteral("subject"), finding.subject.isEmpty() ? all.facts.branchName : finding.subjectName},
        {QStringLiteral("subject_id"), finding.subject},
        {QStringLiteral("period"), finding.period},
        {QStringLiteral("due"), finding.due.toString(Qt::ISODate)},
        {QStringLiteral("state"), rules::stateName(finding.state)},
        {QStringLiteral("provisional"), finding.provisional},
        {QStringLiteral("strength"), rules::strengthName(rule.strength)},
        {QStringLiteral("source"),
         QJsonObject{{QStringLiteral("doc"), rule.source.regulation},
                     {QStringLiteral("article"), rule.source.article},
                     {QStringLiteral("text"), agenda::citedText(all, rule)}}},
        {QStringLiteral("overridden"), rule.overridden},
        {QStringLiteral("to_verify"), rule.toVerify()},
        {QStringLiteral("planned"), finding.planned},
        {QStringLiteral("why"), finding.why}};
    if (std::holds_alternative<rules::CountInPeriod>(rule.body)) {
        json.insert(QStringLiteral("count"), finding.count);
        json.insert(QStringLiteral("needed"), finding.needed);
    }
    if (finding.state == rules::State::Waived)
        json.insert(QStringLiteral("waived_because"), finding.waivedBecause);
    return json;
}

QString stateText(rules::State state)
{
    switch (state) {
    case rules::State::Upcoming: return tr("未开始");
    case rules::State::Due: return tr("进行中");
    case rules::State::Overdue: return tr("逾期");
    case rules::State::Done: return tr("已完成");
    case rules::State::Waived: break;
    }
    return tr("已说明");
}

/// Why a finding stands there is a Chinese sentence; another language has its parts one behind another.
QString reasonOf(const Agenda& all, const Finding& finding)
{
    if (finding.state == rules::State::Waived)
        return finding.waivedBecause;
    return isSpokenIn(Spoken::Chinese) ? finding.why : agenda::reasonLine(all, finding);
}

QString lineOf(const Agenda& all, const Finding& finding)
{
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(finding.due.toString(Qt::ISODate), stateText(finding.state), agenda::titleText(finding),
             reasonOf(all, finding));
}

Result<std::unique_ptr<const Agenda>> assessed(const Context& context, const book::Book& opened)
{
    BB_CHECK(book::checkHasAllDays(opened.reader()));
    const QDate today = opened.today();
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    std::optional<QDate> last;
    if (context.invocation().has(QStringLiteral("to"))) {
        BB_TRY(last, context.date(QStringLiteral("to"), today));
    }
    if (!context.invocation().has(QStringLiteral("from")))
        return agenda::assessListed(opened.reader(), context.areas(), branch, today, last);
    DateRange window = agenda::defaultWindow(today);
    BB_TRY(window.first, context.date(QStringLiteral("from"), today));
    window.last = last.value_or(std::max(window.last, window.first));
    if (window.first > window.last)
        return fail(ErrorKind::Usage, QStringLiteral("agenda.window"),
                    {window.first.toString(Qt::ISODate), window.last.toString(Qt::ISODate)});
    return agenda::assess(opened.reader(), context.areas(), branch, window, today);
}

Result<Answer> agendaList(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto all, assessed(context, *opened));
    Answer answer;
    QJsonArray list;
    for (const Finding& finding : all->findings) {
        list.append(jsonOf(*all, finding));
        answer.lines << lineOf(*all, finding);
    }
    answer.json = list;
    return answer;
}

QJsonObject jsonOf(const agenda::PlanRow& row)
{
    return {{QStringLiteral("kind"), row.what},       {QStringLiteral("title"), row.title},
            {QStringLiteral("needed"), row.needed},   {QStringLiteral("held"), row.held},
            {QStringLiteral("planned"), row.planned}, {QStringLiteral("unrecorded"), row.unrecorded},
            {QStringLiteral("waived"), row.waived},   {QStringLiteral("missing"), row.missing}};
}

QString lineOf(const QString& title, const agenda::PlanRow& row)
{
    return tr("%1\t应办 %2\t已办 %3\t已排 %4\t已过未记录 %5\t已说明 %6\t还差 %7")
        .arg(title)
        .arg(row.needed)
        .arg(row.held)
        .arg(row.planned)
        .arg(row.unrecorded)
        .arg(row.waived)
        .arg(row.missing);
}

/// The quarter or the year that was asked for; this year otherwise.
Result<DateRange> comparedRange(const Context& context, QDate today)
{
    const QString quarter = context.invocation().value(QStringLiteral("quarter"));
    if (!quarter.isEmpty()) {
        const auto parsed = Quarter::fromString(quarter);
        if (!parsed)
            return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {quarter});
        return parsed->range();
    }
    int year = today.year();
    if (context.invocation().has(QStringLiteral("year"))) {
        const QString text = context.invocation().value(QStringLiteral("year"));
        bool ok = false;
        year = text.toInt(&ok);
        if (!ok || year < 1921 || year > 9000)
            return fail(ErrorKind::Invalid, QStringLiteral("cli.number"), {QStringLiteral("--year"), text});
    }
    return DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
}

Result<Answer> agendaCompare(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_CHECK(book::checkHasAllDays(opened->reader()));
    BB_TRY(const DateRange range, comparedRange(context, opened->today()));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto all,
           agenda::assess(opened->reader(), context.areas(), branch, agenda::matrixWindow(range.first.year()),
                          opened->today()));
    const agenda::PlanComparison plan = agenda::comparePlan(*all, range);
    Answer answer;
    QJsonArray rows;
    for (const agenda::PlanRow& row : plan.rows) {
        rows.append(jsonOf(row));
        answer.lines << lineOf(row.title, row);
    }
    answer.lines << lineOf(tr("合计"), plan.sum());
    answer.json = QJsonObject{{QStringLiteral("from"), range.first.toString(Qt::ISODate)},
                              {QStringLiteral("to"), range.last.toString(Qt::ISODate)},
                              {QStringLiteral("rows"), rows}};
    return answer;
}

Result<Answer> agendaExport(Context& context)
{
    BB_TRY(const QString path, context.target(context.invocation().words[0], {QStringLiteral("ics")}));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const auto all, assessed(context, *opened));
    const QByteArray text = agenda::calendarText(*all);
    BB_CHECK(replaceFile(path, text));
    const auto events = static_cast<int>(text.count("BEGIN:VEVENT"));
    return Answer{QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("events"), events}},
                  {tr("已写出日历，共 %1 项：%2").arg(events).arg(path)}};
}

/// The finding as it stands after the change.
Result<Answer> shown(const Context& context, const book::Book& opened, const QString& key)
{
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    const auto all = agenda::findFinding(opened.reader(), context.areas(), branch, key, opened.today());
    if (!all) // a reason may outlive what it was for; to have taken it back is no error
        return Answer{QJsonObject{{QStringLiteral("key"), key}}, {tr("已取消：%1").arg(key)}};
    const Finding& finding = *(*all)->find(key);
    return Answer{jsonOf(**all, finding), {lineOf(**all, finding)}};
}

Result<Answer> agendaWaive(Context& context)
{
    const Invocation& given = context.invocation();
    const QString key = given.words[0];
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    BB_TRY(const auto all, agenda::findFinding(opened->reader(), context.areas(), branch, key, opened->today()));
    if (all->find(key)->state == rules::State::Done)
        return fail(ErrorKind::Refused, QStringLiteral("agenda.nothing_to_waive"), {all->find(key)->title});
    const rules::Waiver waiver{key, given.value(QStringLiteral("reason")), given.value(QStringLiteral("by")),
                               opened->today()};
    const auto done = opened->perform(QStringLiteral("agenda.waive"), tr("说明未办理由：%1").arg(all->find(key)->title),
                                      [&](store::UnitOfWork& unit) { return agenda::waive(unit, branch.id, waiver); });
    if (!done)
        return fail(done.error());
    return shown(context, *opened, key);
}

Result<Answer> agendaUnwaive(Context& context)
{
    const QString key = context.invocation().words[0];
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    const auto found = agenda::findFinding(opened->reader(), context.areas(), branch, key, opened->today());
    const QString label = found ? tr("取消未办理由：%1").arg((*found)->find(key)->title) : tr("取消未办理由");
    const auto done = opened->perform(QStringLiteral("agenda.unwaive"), label,
                                      [&](store::UnitOfWork& unit) { return agenda::unwaive(unit, branch.id, key); });
    if (!done)
        return fail(done.error());
    return shown(context, *opened, key);
}

} // namespace

QList<Command> agendaCommands()
{
    const QString noun = QStringLiteral("agenda");
    const QStringList window{QStringLiteral("from=D"), QStringLiteral("to=D")};
    return {
        {noun, QStringLiteral("list"), {}, window, tr("要办的事，按到期日排列，写明依据"), agendaList},
        {noun,
         QStringLiteral("export"),
         {QStringLiteral("OUT.ics")},
         window,
         tr("导出为日历文件，可以加到别的日历里"),
         agendaExport},
        {noun,
         QStringLiteral("compare"),
         {},
         {QStringLiteral("quarter=Q"), QStringLiteral("year=Y")},
         tr("一个季度或一年的计划和实际：应办、已办、已排、还差"),
         agendaCompare},
        {noun,
         QStringLiteral("waive"),
         {QStringLiteral("KEY")},
         {QStringLiteral("reason=TEXT"), QStringLiteral("by=NAME")},
         tr("写明一件事没有办的理由，报告会印出来"),
         agendaWaive},
        {noun, QStringLiteral("unwaive"), {QStringLiteral("KEY")}, {}, tr("取消这个理由"), agendaUnwaive},
    };
}

} // namespace branchbook::cli
