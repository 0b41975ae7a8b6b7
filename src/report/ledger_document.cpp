// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/ledger_document.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/words_for.h"

#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

QString dottedDay(QDate day)
{
    return day.isValid() ? PartialDate::of(day).toDotted() : QString();
}

/// 整改, 已办结 2026.09.05, and 逾期 where it is late.
QString stateOf(const ledger::Item& item, QDate today)
{
    if (!item.isOpen())
        return QStringLiteral("%1\n%2").arg(item.stage, dottedDay(item.closedOn));
    return item.isOverdue(today) ? QStringLiteral("%1中\n逾期%2天").arg(item.stage).arg(item.dueOn.daysTo(today))
                                 : QStringLiteral("%1中").arg(item.stage);
}

/// With the day that was set first.
QString dueOf(const ledger::Item& item)
{
    const QDate first = ledger::firstDueOn(item);
    const QString now = item.dueOn.isValid() ? dottedDay(item.dueOn) : QStringLiteral("未定");
    return first.isValid() ? QStringLiteral("%1\n原定%2").arg(now, dottedDay(first)) : dottedDay(item.dueOn);
}

QStringList rowOf(const ledger::Item& item, QDate today)
{
    const QString doing = item.isOpen() || item.result.isEmpty() ? item.measure : item.result;
    const QString who =
        item.helpers.isEmpty() ? item.ownerName : QStringLiteral("%1\n协办：%2").arg(item.ownerName, item.helpers);
    return {ledger::markedNumber(item),
            ledger::kindTitle(item.kind),
            item.matter,
            item.origin,
            who,
            dottedDay(item.raisedOn),
            dueOf(item),
            stateOf(item, today),
            doing};
}

/// Its day was moved after it had passed: however soon it is dealt with, it was not in time.
bool isMovedLate(const ledger::Item& item)
{
    return ledger::missedDueOn(item).isValid();
}

} // namespace

Document ledgerDocument(const LedgerSheet& sheet)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString title = QStringLiteral("%1年%2台账").arg(sheet.year).arg(areaTitle(sheet.area));
    Document document;
    document.paper = Paper::Landscape;
    document.metadata = {sheet.branch + title, sheet.branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{{sheet.branch + title}});
    Table table;
    table.columns = {{QStringLiteral("编号"), 92, Align::Center},    {QStringLiteral("类别"), 58, Align::Center},
                     {QStringLiteral("事项"), 150, Align::Left},     {QStringLiteral("来源"), 72, Align::Left},
                     {QStringLiteral("责任人"), 66, Align::Left},    {QStringLiteral("提出"), 74, Align::Center},
                     {QStringLiteral("期限"), 74, Align::Center},    {QStringLiteral("办理环节"), 74, Align::Center},
                     {QStringLiteral("措施和结果"), 90, Align::Left}};
    for (const auto& item : sheet.items)
        table.rows.append(rowOf(item, sheet.today));
    const auto figures = ledger::figuresOf(sheet.items, sheet.today);
    QString sums = QStringLiteral("截至%1：共%2件，已办结%3件，办理中%4件，逾期%5件")
                       .arg(chineseDate(sheet.today))
                       .arg(figures.total)
                       .arg(figures.closed)
                       .arg(figures.open)
                       .arg(figures.overdue);
    if (const auto percent = figures.onTimePercent())
        sums += QStringLiteral("，按期办结率%1").arg(percentText(percent));
    sums += u'。';
    if (const auto moved = std::ranges::count_if(sheet.items, isMovedLate); moved > 0)
        sums +=
            QStringLiteral("其中%1件过了原定期限才改期，不算按期办结，改期以后没有到新期限的不计入逾期。").arg(moved);
    table.notes << sums;
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace branchbook::report
