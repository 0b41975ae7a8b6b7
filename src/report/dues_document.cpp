// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/dues_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <algorithm>

namespace branchbook::report {

namespace {

using organization::chineseMonth;
using organization::DuesPayment;
using organization::DuesPublicLine;

QString monthsText(Month from, Month until)
{
    return from == until ? chineseMonth(from) : QStringLiteral("%1至%2").arg(chineseMonth(from), chineseMonth(until));
}

Metadata metadataOf(const QString& branch, const QString& title)
{
    return {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
}

/// The months that are paid in full are no news.
QString openText(const DuesPublicLine& line)
{
    QStringList months;
    for (const QString& month : line.openMonths) {
        if (const auto known = Month::fromString(month))
            months.append(QStringLiteral("%1.%2").arg(known->year).arg(known->month, 2, 10, QLatin1Char('0')));
    }
    return months.join(QStringLiteral("、"));
}

/// Who paid more than the months owe now, so that the sums can be followed.
QString overText(const organization::DuesPublicSheet& sums)
{
    QStringList people;
    for (const DuesPublicLine& line : sums.people) {
        if (line.over.fen > 0)
            people.append(QStringLiteral("%1%2元").arg(line.name, line.over.toString()));
    }
    return QStringLiteral("已交的里面有%1元超过应交：%2。应交减已交，等于未交减超过应交的数额。")
        .arg(sums.over.toString(), people.join(QStringLiteral("、")));
}

QString paidFor(const DuesPayment& payment)
{
    QStringList parts;
    for (const organization::DuesPart& part : payment.parts)
        parts.append(QStringLiteral("%1　%2元").arg(chineseMonth(part.month), part.amount.toString()));
    return parts.join(u'\n');
}

/// Each with its day and receipt, and what is still to be handed up.
void addRemitted(Table& table, const organization::DuesRemitted& remitted)
{
    for (const organization::DuesRemittance& each : remitted.within)
        table.notes << organization::remittanceWords(each) + QStringLiteral("。");
    for (const organization::DuesRemittance& each : remitted.partly)
        table.notes << organization::remittanceWords(each) + QStringLiteral("，包括本单以外的月份，不在下面的数内。");
    if (remitted.within.isEmpty())
        return;
    table.notes << (remitted.left.fen < 0 ? QStringLiteral("已上缴%1元，比收到的多%2元。")
                                                .arg(remitted.handed.toString(), Money{-remitted.left.fen}.toString())
                                          : QStringLiteral("已上缴%1元，还有%2元没有上缴。")
                                                .arg(remitted.handed.toString(), remitted.left.toString()));
}

} // namespace

Document duesSheetDocument(const DuesSheetPaper& paper)
{
    const WordsFor chinese(WordsFor::Paper);
    const auto& sums = paper.sums;
    const QString title = QStringLiteral("%1党费收缴清单").arg(monthsText(sums.from, sums.until));
    Document document;
    document.metadata = metadataOf(paper.branch, title);
    document.blocks.emplace_back(Title{{paper.branch, title}});
    Table table;
    table.columns = {{QStringLiteral("序号"), 2, Align::Center},      {QStringLiteral("姓名"), 4, Align::Center},
                     {QStringLiteral("应交（元）"), 4, Align::Right}, {QStringLiteral("已交（元）"), 4, Align::Right},
                     {QStringLiteral("未交（元）"), 4, Align::Right}, {QStringLiteral("未交清的月份"), 7, Align::Left}};
    for (const DuesPublicLine& line : sums.people)
        table.rows.append({QString::number(table.rows.size() + 1), line.name, line.dueWords(), line.paid.toString(),
                           line.openWords(), openText(line)});
    table.rows.append({QString(), QStringLiteral("合计"), sums.due.toString(), sums.paid.toString(),
                       sums.open.toString(), QString()});
    if (sums.over.fen > 0)
        table.notes << overText(sums);
    table.notes << QStringLiteral(
                       "截至%1：应交%2人，交清%3人；这段时间实收%4元，其中自愿多交%5元。本表不写收入和基数。")
                       .arg(chineseDate(paper.today))
                       .arg(sums.owing)
                       .arg(sums.settled)
                       .arg(sums.received.toString(), sums.extra.toString());
    const auto unknown =
        std::ranges::count_if(sums.people, [](const DuesPublicLine& line) { return line.unknown > 0; });
    if (unknown > 0)
        table.notes << QStringLiteral("有%1人还没有核定交纳基数，基数未定的月份不在应交数内。").arg(unknown);
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Signature{paper.branch, chineseDate(paper.today)});
    return document;
}

Document duesHandUpDocument(const DuesHandUpPaper& paper)
{
    const WordsFor chinese(WordsFor::Paper);
    const auto& sums = paper.sums;
    const QString title = QStringLiteral("%1党费上缴单").arg(monthsText(sums.from, sums.until));
    Document document;
    document.metadata = metadataOf(paper.branch, title);
    document.blocks.emplace_back(Title{{paper.branch, title}});
    if (!paper.higher.isEmpty())
        document.blocks.emplace_back(Addressee{paper.higher + u'：'});
    Table table;
    table.columns = {
        // a day, a month and a head stand in one line each
        {QStringLiteral("序号"), 2, Align::Center},        {QStringLiteral("交纳日期"), 6, Align::Center},
        {QStringLiteral("姓名"), 4, Align::Center},        {QStringLiteral("交纳月份"), 4.5, Align::Left},
        {QStringLiteral("党费（元）"), 4.5, Align::Right}, {QStringLiteral("自愿多交（元）"), 6, Align::Right}};
    for (const DuesPayment& payment : sums.payments) {
        QStringList months;
        for (const organization::DuesPart& part : payment.parts)
            months.append(chineseMonth(part.month));
        const Money dues{payment.total().fen - payment.extra.fen};
        table.rows.append({QString::number(table.rows.size() + 1), chineseDate(payment.paidOn), payment.memberName,
                           months.join(u'\n'), dues.toString(),
                           payment.extra.fen > 0 ? payment.extra.toString() : QString()});
    }
    table.rows.append(
        {QString(), QString(), QStringLiteral("合计"), QString(), sums.dues.toString(), sums.extra.toString()});
    table.notes << QStringLiteral("上缴合计%1元，其中党费%2元，自愿多交%3元。更正作废的交纳不在里面。")
                       .arg(sums.total().toString(), sums.dues.toString(), sums.extra.toString());
    if (sums.toCentre.fen > 0)
        table.notes << QStringLiteral("自愿多交里有%1元应全部上缴中央。依据%2。")
                           .arg(sums.toCentre.toString(), sums.centreRule);
    addRemitted(table, paper.remitted);
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(SignatureLines{{QStringLiteral("经手人（签名）"), QStringLiteral("收款人（签名）")}});
    document.blocks.emplace_back(Signature{paper.branch, chineseDate(paper.today)});
    return document;
}

Document duesReceiptDocument(const QString& branch, const DuesPayment& payment)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString title = QStringLiteral("党费交纳收据");
    Document document;
    document.metadata = metadataOf(branch, title);
    document.blocks.emplace_back(Title{{title}});
    Table table;
    table.headRow = HeadRow::Absent;
    table.columns = {{QString(), 3, Align::Center}, {QString(), 10, Align::Left}};
    table.rows = {{QStringLiteral("交纳人"), payment.memberName}};
    if (!payment.parts.isEmpty())
        table.rows.append({QStringLiteral("交纳月份"), paidFor(payment)});
    if (payment.extra.fen > 0)
        table.rows.append({QStringLiteral("自愿多交"), payment.extra.toString() + u'元'});
    table.rows.append({QStringLiteral("合计"), payment.total().toString() + u'元'});
    table.rows.append({QStringLiteral("交纳日期"), chineseDate(payment.paidOn)});
    table.rows.append({QStringLiteral("方式"), organization::duesMethodTitle(payment.method)});
    if (!payment.proxy.isEmpty())
        table.rows.append({QStringLiteral("代交人"), payment.proxy});
    if (!payment.note.isEmpty())
        table.rows.append({QStringLiteral("备注"), payment.note});
    if (!payment.counts())
        table.rows.append(
            {QStringLiteral("已更正"),
             QStringLiteral("%1更正，本收据作废：%2").arg(chineseDate(payment.correctedOn), payment.correctedWhy)});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(SignatureLines{{QStringLiteral("交纳人（签名）"), QStringLiteral("收款人（签名）")}});
    document.blocks.emplace_back(Signature{branch, chineseDate(payment.paidOn)});
    return document;
}

} // namespace branchbook::report
