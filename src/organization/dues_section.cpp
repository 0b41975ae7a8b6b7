// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/dues_section.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/text.h"
#include "organization/dues_facts.h"
#include "organization/dues_months.h"
#include "organization/dues_people.h"

#include "branchbook/organization/dues_remittance.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// Not translated: it goes into a Chinese document.
QString sumsText(const DuesPublicSheet& sheet, int unknown)
{
    const QString months = sheet.from == sheet.until
        ? chineseMonth(sheet.from)
        : QStringLiteral("%1至%2").arg(chineseMonth(sheet.from), chineseMonth(sheet.until));
    const QString over = sheet.over.fen > 0 ? QStringLiteral("，超过应交%1元").arg(sheet.over.toString()) : QString();
    QString text = QStringLiteral("党费：%1应交%2元（%3人），已交%4元，未交%5元%6；交清%7人。")
                       .arg(months, sheet.due.toString(), markFigure(QStringLiteral("dues:owing"), sheet.owing),
                            sheet.paid.toString(), sheet.open.toString(), over,
                            markFigure(QStringLiteral("dues:settled"), sheet.settled));
    if (unknown > 0)
        text += QStringLiteral("另有%1人还没有核定交纳基数，不在应交数内。")
                    .arg(markFigure(QStringLiteral("dues:unknown"), unknown));
    text += QStringLiteral("这段时间实收%1元，应逐级上缴").arg(sheet.received.toString());
    if (sheet.extra.fen > 0)
        text += QStringLiteral("，其中自愿多交%1元").arg(sheet.extra.toString());
    return text + QStringLiteral("。");
}

/// What was handed up on the days of the period, for whatever months.
Result<QList<DuesRemittance>> remittancesIn(const book::SectionQuery& query, DateRange days)
{
    BB_TRY(auto list, listDuesRemittances(query.session, query.branch));
    list.removeIf([&](const DuesRemittance& each) { return each.handedOn < days.first || each.handedOn > days.last; });
    return list;
}

QString remittedText(const QList<DuesRemittance>& list)
{
    QStringList words;
    for (const DuesRemittance& each : list)
        words.append(remittanceWords(each));
    return words.isEmpty() ? QString() : joinedClauses(words) + QStringLiteral("。");
}

QJsonArray remittedJson(const QList<DuesRemittance>& list)
{
    QJsonArray json;
    for (const DuesRemittance& each : list)
        json.append(QJsonObject{{QStringLiteral("date"), each.handedOn.toString(Qt::ISODate)},
                                {QStringLiteral("from"), each.from.toString()},
                                {QStringLiteral("until"), each.until.toString()},
                                {QStringLiteral("amount"), each.amount.toString()},
                                {QStringLiteral("receipt"), each.receipt}});
    return json;
}

/// 2026年8月、9月: the year once.
QString openText(const DuesPublicLine& line)
{
    QStringList months;
    int year = 0;
    for (const QString& each : line.openMonths) {
        const auto month = Month::fromString(each);
        if (!month)
            continue;
        months.append(month->year == year ? QStringLiteral("%1月").arg(month->month) : chineseMonth(*month));
        year = month->year;
    }
    return months.join(QStringLiteral("、"));
}

QJsonObject lineJson(const DuesPublicLine& line)
{
    return {{QStringLiteral("name"), line.name},
            {QStringLiteral("due"), line.due.toString()},
            {QStringLiteral("paid"), line.paid.toString()},
            {QStringLiteral("open"), line.open.toString()},
            {QStringLiteral("months"), QJsonArray::fromStringList(line.openMonths)}};
}

QJsonObject sheetJson(const DuesPublicSheet& sheet, const QList<DuesMonthSums>& months, const QJsonArray& remitted,
                      const QJsonArray& open)
{
    return {{QStringLiteral("from"), sheet.from.toString()},
            {QStringLiteral("until"), sheet.until.toString()},
            {QStringLiteral("due"), sheet.due.toString()},
            {QStringLiteral("paid"), sheet.paid.toString()},
            {QStringLiteral("open"), sheet.open.toString()},
            {QStringLiteral("overpaid"), sheet.over.toString()},
            {QStringLiteral("owing"), sheet.owing},
            {QStringLiteral("settled"), sheet.settled},
            {QStringLiteral("people_rate"), percentJson(percentOf(sheet.settled, sheet.owing))},
            {QStringLiteral("sum_rate"), percentJson(percentOf(sheet.due.fen - sheet.open.fen, sheet.due.fen))},
            {QStringLiteral("months"), duesMonthsJson(months)},
            {QStringLiteral("received"), sheet.received.toString()},
            {QStringLiteral("extra"), sheet.extra.toString()},
            {QStringLiteral("remitted"), remitted},
            {QStringLiteral("not_settled"), open}};
}

/// The months of the period that have begun by `today`; none where it has not.
std::optional<DateRange> begunPart(const book::SectionQuery& query)
{
    const DateRange past{query.period.first, std::min(query.period.last, query.today)};
    return past.last < past.first ? std::nullopt : std::optional(past);
}

} // namespace

Result<> addDuesSection(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_TRY(const auto beginning, loadDuesBeginning(query.session, query.branch));
    const auto past = begunPart(query);
    if (!beginning || !past || Month::of(past->last) < beginning->firstBase)
        return {};
    BB_TRY(const book::Branch branch, book::loadBranch(query.session, query.branch));
    BB_TRY(const DuesRoll roll, loadDuesRoll(query.session, branch));
    DuesScale scale(query.catalogue, roll.roundings);
    const Month from = std::max(Month::of(past->first), beginning->firstBase);
    BB_TRY(const DuesPublicSheet sheet,
           duesPublicSheet(query.session, query.branch, roll, from, Month::of(past->last), scale));
    const bool isOpen = std::any_of(sheet.people.begin(), sheet.people.end(),
                                    [](const DuesPublicLine& line) { return !line.openMonths.isEmpty(); });
    BB_TRY(const auto remitted, remittancesIn(query, *past));
    if (sheet.owing == 0 && !isOpen && sheet.received.fen == 0 && remitted.isEmpty())
        return {};
    book::SectionTable table{QStringLiteral("尚未交清党费的人员"),
                             {QStringLiteral("姓名"), QStringLiteral("应交（元）"), QStringLiteral("已交（元）"),
                              QStringLiteral("未交（元）"), QStringLiteral("未交清的月份")},
                             {},
                             {3, 3, 3, 3, 6},
                             {},
                             QStringLiteral("dues")};
    QJsonArray open;
    int unknown = 0;
    for (const DuesPublicLine& line : sheet.people) {
        if (line.openMonths.isEmpty())
            continue;
        unknown += line.unknown > 0 && line.due.fen == 0 ? 1 : 0;
        table.rows.append({line.name, line.dueWords(), line.paid.toString(), line.openWords(), openText(line)});
        open.append(lineJson(line));
    }
    BB_TRY(const auto byQuarter, quarterlyPayers(query.session, query.branch, past->last));
    BB_TRY(const auto months, duesMonthSums(roll, sheet.from, sheet.until, query.today, byQuarter, scale));
    book::SectionText text = book::SectionText::of(sumsText(sheet, unknown) + remittedText(remitted));
    text.chapter = QStringLiteral("dues");
    section.parts.emplace_back(std::move(text));
    section.parts.emplace_back(duesMonthTable(months));
    BB_CHECK(addDuesPeople(roll, sheet.from, sheet.until, scale, section.people));
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    section.figures.insert(QStringLiteral("dues"), sheetJson(sheet, months, remittedJson(remitted), open));
    return {};
}

} // namespace branchbook::organization
