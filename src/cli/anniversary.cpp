// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member anniversaries: 政治生日 of a month, 光荣在党50年.
#include "branchbook/organization/anniversary.h"
#include "cli/list_sheet.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonArray birthdaysJson(const QList<PartyBirthday>& list)
{
    QJsonArray json;
    for (const PartyBirthday& each : list)
        json.append(QJsonObject{{QStringLiteral("name"), each.name},
                                {QStringLiteral("join_date"), each.joined.toIso()},
                                {QStringLiteral("date"), dayJson(each.on)},
                                {QStringLiteral("years"), each.years}});
    return json;
}

QJsonArray fiftyJson(const QList<FiftyYears>& list, QDate day)
{
    QJsonArray json;
    for (const FiftyYears& each : list)
        json.append(QJsonObject{{QStringLiteral("name"), each.name},
                                {QStringLiteral("join_date"), each.joined.toIso()},
                                {QStringLiteral("earliest"), dayJson(each.earliest)},
                                {QStringLiteral("latest"), dayJson(each.latest)},
                                {QStringLiteral("reached"), each.isReachedOn(day)},
                                {QStringLiteral("why"), each.why}});
    return json;
}

QString fiftyDay(const FiftyYears& each)
{
    if (each.earliest == each.latest)
        return each.earliest.toString(Qt::ISODate);
    return tr("%1 至 %2，名册没有写到日").arg(each.earliest.toString(Qt::ISODate), each.latest.toString(Qt::ISODate));
}

Result<Answer> memberAnniversaries(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    Month month = Month::of(day);
    if (const QString text = given.value(QStringLiteral("month")); !text.isEmpty()) {
        const auto read = Month::fromString(text);
        if (!read)
            return fail(ErrorKind::Usage, QStringLiteral("dues.month_text"), {text}, QStringLiteral("month"));
        month = *read;
    }
    QDate until(day.year(), 12, 31);
    if (given.has(QStringLiteral("until"))) {
        BB_TRY(until, context.date(QStringLiteral("until"), desk.today()));
    }
    BB_TRY(const auto birthdays,
           day < desk.today() ? partyBirthdaysOn(desk.reader(), desk.branch.id, month, day)
                              : partyBirthdays(desk.reader(), desk.branch.id, month));
    BB_TRY(const auto fifty, fiftyYearsInParty(desk.reader(), *desk.catalogue, desk.branch.id, day, until));
    Answer answer;
    answer.lines << tr("%1 政治生日 %2 人").arg(month.toString()).arg(birthdays.size());
    for (const PartyBirthday& each : birthdays)
        answer.lines << QStringList{each.on.isValid() ? each.on.toString(Qt::ISODate) : tr("日期不详"), each.name,
                                    tr("入党 %1 年").arg(each.years)}
                            .join(u'\t');
    answer.lines << tr("到 %1 党龄满50年 %2 人").arg(until.toString(Qt::ISODate)).arg(fifty.size());
    for (const FiftyYears& each : fifty)
        answer.lines << QStringList{each.name, each.joined.toIso(), fiftyDay(each)}.join(u'\t');
    answer.json = QJsonObject{{QStringLiteral("month"), month.toString()},
                              {QStringLiteral("birthdays"), birthdaysJson(birthdays)},
                              {QStringLiteral("until"), until.toString(Qt::ISODate)},
                              {QStringLiteral("fifty_years"), fiftyJson(fifty, day)}};
    return answer;
}

} // namespace

QList<Command> anniversaryCommands()
{
    return {{QStringLiteral("member"),
             QStringLiteral("anniversaries"),
             {},
             optionTexts({"month=YYYY-MM", "until=D", "as-of=D"}),
             tr("一个月的政治生日；到哪天党龄满50年的名单；--as-of 按那天的名册"),
             memberAnniversaries}};
}

} // namespace branchbook::cli
