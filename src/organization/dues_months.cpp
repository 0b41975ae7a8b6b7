// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/dues_months.h"

#include "branchbook/base/percent.h"

#include <QJsonArray>

namespace branchbook::organization {

namespace {

bool isOverFor(Month month, bool byQuarter, QDate today)
{
    const QDate last = month.range().last;
    return (byQuarter ? Quarter::of(last).range().last : last) < today;
}

} // namespace

std::optional<double> DuesMonthSums::peopleRate() const
{
    return percentOf(settled, owing);
}

std::optional<double> DuesMonthSums::sumRate() const
{
    return percentOf(due.fen - open.fen, due.fen);
}

Result<QList<DuesMonthSums>> duesMonthSums(const DuesRoll& roll, Month from, Month until, QDate today,
                                           const QSet<book::MemberId>& byQuarter, DuesScale& scale)
{
    QList<DuesMonthSums> list;
    for (const Month month : monthsBetween(from, until)) {
        DuesMonthSums sums{month, 0, 0, 0, {}, {}, {}};
        for (const DuesAccount& account : roll.accounts) {
            BB_TRY(const DuesMonth line, assess(account, month, scale));
            sums.paid.fen += line.paid.fen;
            if (line.due.fen <= 0)
                continue;
            ++sums.owing;
            sums.due.fen += line.due.fen;
            sums.open.fen += line.open().fen;
            sums.settled += line.open().fen == 0 ? 1 : 0;
            const bool isOver = isOverFor(month, byQuarter.contains(account.payer.member), today);
            sums.late += line.open().fen > 0 && isOver ? 1 : 0;
        }
        list.append(sums);
    }
    return list;
}

/// Not translated: it goes into a Chinese document.
book::SectionTable duesMonthTable(const QList<DuesMonthSums>& months)
{
    book::SectionTable table{
        QStringLiteral("党费交纳情况"),
        {QStringLiteral("月份"), QStringLiteral("应交人数"), QStringLiteral("交清人数"), QStringLiteral("逾期人数"),
         QStringLiteral("应交（元）"), QStringLiteral("已交（元）"), QStringLiteral("未交（元）"),
         QStringLiteral("交纳率（人数）"), QStringLiteral("交纳率（金额）")},
        {},
        {70, 33, 33, 33, 51, 51, 51, 60, 60}, // pt of the 442 on A4: 2026年7月 and 交纳率 stay whole
        {},
        QStringLiteral("dues")};
    for (const DuesMonthSums& sums : months) {
        const QString key = QStringLiteral("dues:%1:").arg(sums.month.toString());
        table.figures.append({table.rows.size(), 1, key + QStringLiteral("owing")});
        table.figures.append({table.rows.size(), 2, key + QStringLiteral("paid")});
        table.rows.append({chineseMonth(sums.month), QString::number(sums.owing), QString::number(sums.settled),
                           QString::number(sums.late), sums.due.toString(), sums.paid.toString(), sums.open.toString(),
                           percentText(sums.peopleRate()), percentText(sums.sumRate())});
    }
    return table;
}

QJsonArray duesMonthsJson(const QList<DuesMonthSums>& months)
{
    QJsonArray json;
    for (const DuesMonthSums& sums : months)
        json.append(QJsonObject{{QStringLiteral("month"), sums.month.toString()},
                                {QStringLiteral("owing"), sums.owing},
                                {QStringLiteral("settled"), sums.settled},
                                {QStringLiteral("late"), sums.late},
                                {QStringLiteral("due"), sums.due.toString()},
                                {QStringLiteral("paid"), sums.paid.toString()},
                                {QStringLiteral("open"), sums.open.toString()},
                                {QStringLiteral("people_rate"), percentJson(sums.peopleRate())},
                                {QStringLiteral("sum_rate"), percentJson(sums.sumRate())}});
    return json;
}

} // namespace branchbook::organization
