// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules update, rules reset: the user's own rule files; rules holidays: the days off of a book.
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/base/clock.h"
#include "branchbook/rules/holiday_text.h"
#include "branchbook/rules/rule_base.h"
#include "cli/command.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

QString changeName(rules::RuleChange::What what)
{
    switch (what) {
    case rules::RuleChange::What::Added: return QStringLiteral("added");
    case rules::RuleChange::What::Changed: return QStringLiteral("changed");
    case rules::RuleChange::What::Removed: break;
    }
    return QStringLiteral("removed");
}

QString changeText(rules::RuleChange::What what)
{
    switch (what) {
    case rules::RuleChange::What::Added: return tr("新增");
    case rules::RuleChange::What::Changed: return tr("改动");
    case rules::RuleChange::What::Removed: break;
    }
    return tr("去掉");
}

Result<Answer> update(Context& context)
{
    BB_TRY(const auto base, rules::ruleBase());
    BB_TRY(const rules::RuleUpdate found, rules::prepareRuleUpdate(base->folder, {context.invocation().words[0]}));
    const bool tryOnly = context.invocation().has(QStringLiteral("dry-run"));
    if (!tryOnly) {
        BB_CHECK(rules::storeRuleUpdate(base->folder, found));
        rules::useRuleFolder(base->folder);
    }
    QJsonArray changes;
    QStringList lines;
    for (const rules::RuleChange& change : found.changes) {
        changes << QJsonObject{{QStringLiteral("id"), change.id},
                               {QStringLiteral("title"), change.title},
                               {QStringLiteral("change"), changeName(change.what)}};
        lines << QStringLiteral("%1  %2  %3").arg(changeText(change.what), change.id, change.title);
    }
    lines << (tryOnly ? tr("共 %1 条不同，没有写入。") : tr("共 %1 条不同，已采用。")).arg(changes.size());
    return Answer{QJsonObject{{QStringLiteral("folder"), base->folder},
                              {QStringLiteral("stored"), !tryOnly},
                              {QStringLiteral("changes"), changes}},
                  lines};
}

Result<Answer> reset(Context& context)
{
    BB_TRY(const auto on, context.on());
    BB_TRY(const auto base, rules::ruleBase());
    BB_TRY(const int moved, rules::putRuleFilesAside(base->folder, on.value_or(systemClock()->today())));
    rules::useRuleFolder(base->folder);
    return Answer{QJsonObject{{QStringLiteral("folder"), base->folder}, {QStringLiteral("put_aside"), moved}},
                  {tr("用回程序自带的规则，放到一边的文件有 %1 个。").arg(moved)}};
}

QJsonObject yearJson(const rules::HolidayYear& year)
{
    QList<QDate> days = year.holidays.keys();
    std::sort(days.begin(), days.end());
    QJsonArray off;
    for (const QDate day : days)
        off << QJsonObject{{QStringLiteral("on"), day.toString(Qt::ISODate)},
                           {QStringLiteral("name"), year.holidays.value(day)}};
    days = year.makeUp.values();
    std::sort(days.begin(), days.end());
    QJsonArray worked;
    for (const QDate day : days)
        worked << day.toString(Qt::ISODate);
    return {
        {QStringLiteral("year"), year.year}, {QStringLiteral("holidays"), off}, {QStringLiteral("make_up"), worked}};
}

Result<Answer> holidays(Context& context)
{
    const QString import = context.invocation().value(QStringLiteral("import"));
    BB_TRY(const auto opened, context.openBook(import.isEmpty() ? book::OpenMode::ReadOnly : book::OpenMode::Write));
    if (!import.isEmpty()) {
        BB_TRY(const auto years, rules::readHolidayPath(import, opened->today().year()));
        const auto done =
            opened->perform(QStringLiteral("holidays.put"), tr("登记放假安排"),
                            [&](store::UnitOfWork& unit) { return agenda::addHolidays(unit, years, opened->today()); });
        if (!done)
            return fail(done.error());
    }
    BB_TRY(const auto years, agenda::listHolidayYears(opened->reader()));
    QJsonArray json;
    QStringList lines;
    for (const rules::HolidayYear& year : years) {
        json << yearJson(year);
        lines << tr("%1年：休 %2 天，班 %3 天").arg(year.year).arg(year.holidays.size()).arg(year.makeUp.size());
    }
    if (years.isEmpty())
        lines << tr("没有登记放假安排，按工作日计算的期限标为暂算。");
    return Answer{json, lines};
}

} // namespace

QList<Command> ruleFileCommands()
{
    const QString noun = QStringLiteral("rules");
    return {{noun,
             QStringLiteral("update"),
             {QStringLiteral("PATH")},
             {QStringLiteral("dry-run")},
             tr("采用自己的规则文件或者文件夹，先检查，有错就不采用"),
             update},
            {noun, QStringLiteral("reset"), {}, {}, tr("用回程序自带的规则，自己的文件放到一边"), reset},
            {noun,
             QStringLiteral("holidays"),
             {},
             {QStringLiteral("import=FILE")},
             tr("手册里登记的放假和调休上班；从文字、CSV 或 JSON 文件导入"),
             holidays}};
}

} // namespace branchbook::cli
