// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/meeting_series.h"

#include "organization/committee_rows.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/gathering_store.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

constexpr int kLastWeek = 5;
constexpr int kDaysOfWeek = 7;
constexpr int kMonthsOfSeries = 12;
constexpr int kMostDays = 31;
constexpr int kMonthLength = 7; ///< of an ISO day: its month
constexpr int kPeriodsAhead = 240; ///< twenty years of months: further ahead nobody plans

constexpr auto kClockFormat = QStringView(u"HH:mm");

std::optional<int> numberIn(const store::Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(static_cast<int>(query.integer(column)));
}

store::Value numberOrNull(std::optional<int> number)
{
    return number ? store::Value{qint64{*number}} : store::Value{};
}

Series seriesIn(const store::Query& query)
{
    Series series;
    series.id = SeriesId::fromString(query.text(0));
    series.rev = query.integer(1);
    series.branch = book::BranchId::fromString(query.text(2));
    series.kind = gathering::kindByName(query.text(3)).value_or(gathering::Kind::OtherActivity);
    series.topic = query.text(4);
    series.everyMonths = static_cast<int>(query.integer(5));
    series.day = numberIn(query, 6);
    series.week = numberIn(query, 7);
    series.weekday = numberIn(query, 8);
    series.startsAt = QTime::fromString(query.text(9), kClockFormat.toString());
    series.place = query.text(10);
    series.agenda = query.text(11).split(u'\n', Qt::SkipEmptyParts);
    series.fromOn = dayIn(query.text(12));
    series.untilOn = dayIn(query.text(13));
    if (!query.isNull(14))
        series.group = book::GroupId::fromString(query.text(14));
    series.groupName = query.text(15);
    series.groupGone = query.integer(16) != 0;
    return series;
}

Month monthAfter(Month month, int months)
{
    const int index = month.year * kMonthsOfSeries + month.month - 1 + months;
    return {index / kMonthsOfSeries, index % kMonthsOfSeries + 1};
}

bool inRange(std::optional<int> number, int most)
{
    return number && *number >= 1 && *number <= most;
}

bool isOfGroup(const Series& series)
{
    return gathering::kindInfo(series.kind).audience == gathering::Audience::Group;
}

/// Each group meets by itself: whose is it?
Result<> checkGroup(const store::Session& session, const Series& series)
{
    if (!isOfGroup(series))
        return series.group ? fail(ErrorKind::Invalid, QStringLiteral("series.group_none"),
                                   {gathering::kindTitle(series.kind)}, QStringLiteral("group"))
                            : Result<>{};
    BB_TRY(const auto groups, book::listGroups(session, series.branch));
    if (!series.group || std::ranges::find(groups, *series.group, &book::PartyGroup::id) == groups.end())
        return fail(ErrorKind::Invalid, QStringLiteral("series.group"), {gathering::kindTitle(series.kind)},
                    QStringLiteral("group"));
    return {};
}

Result<> checkSeries(const Series& series)
{
    if (oneLine(series.topic).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("series.topic_missing"));
    const bool byDay = inRange(series.day, kMostDays) && !series.week && !series.weekday;
    const bool byWeek = !series.day && inRange(series.week, kLastWeek) && inRange(series.weekday, kDaysOfWeek);
    if ((!byDay && !byWeek) || series.everyMonths < 1 || series.everyMonths > kMonthsOfSeries)
        return fail(ErrorKind::Invalid, QStringLiteral("series.day"));
    if (!series.fromOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("series.from_missing"));
    if (series.untilOn.isValid() && series.untilOn < series.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                    {series.untilOn.toString(Qt::ISODate), series.fromOn.toString(Qt::ISODate)});
    return {};
}

/// Each line trimmed, without the empty ones. Lines are titles: what `gathering add --agenda` reads behind a title has no place here and
/// would come onto every agenda as words.
Result<QStringList> agendaTitles(const QStringList& lines)
{
    static const QRegularExpression details(QStringLiteral("[|｜]\\s*[a-z]+\\s*[=＝]"
                                                           "|[;；]\\s*(kind|amount|papers|stage|proposer)\\s*[=＝]"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList titles;
    for (const QString& line : lines) {
        const QString text = trimmedText(line).replace(u'\n', u' ');
        if (details.match(text).hasMatch())
            return fail(ErrorKind::Invalid, QStringLiteral("series.agenda_details"), {text}, QStringLiteral("agenda"));
        if (!text.isEmpty())
            titles.append(text);
    }
    return titles;
}

/// Two of one kind, group and day would take each other's months. An ended one and one that begins after it are none.
Result<> checkAnother(const store::Session& session, const Series& series)
{
    BB_TRY(const auto all, listSeries(session, series.branch));
    const auto isTwin = [&](const Series& other) {
        const bool isApart = (other.untilOn.isValid() && other.untilOn < series.fromOn)
            || (series.untilOn.isValid() && series.untilOn < other.fromOn);
        return other.id != series.id && !isApart && other.kind == series.kind && other.group == series.group
            && other.everyMonths == series.everyMonths && other.day == series.day && other.week == series.week
            && other.weekday == series.weekday;
    };
    const auto twin = std::ranges::find_if(all, isTwin);
    if (twin == all.end())
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("series.twice"),
                {seriesTitle(*twin), rhythmText(*twin), QString::number(std::distance(all.begin(), twin) + 1)},
                QStringLiteral("day"));
}

QString weekdayText(const Series& series)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    const std::array<QString, kDaysOfWeek> days{tr("星期一"), tr("星期二"), tr("星期三"), tr("星期四"),
                                                tr("星期五"), tr("星期六"), tr("星期日")};
    return days.at(static_cast<size_t>(std::clamp(series.weekday.value_or(1), 1, kDaysOfWeek) - 1));
}

} // namespace

QDate dayOf(const Series& series, Month month)
{
    const QDate first(month.year, month.month, 1);
    if (series.day)
        return first.addDays(std::min(*series.day, first.daysInMonth()) - 1);
    if (!series.week || !series.weekday)
        return {};
    const QDate early = first.addDays((*series.weekday - first.dayOfWeek() + kDaysOfWeek) % kDaysOfWeek);
    QDate day = early.addDays(qint64{kDaysOfWeek} * (*series.week - 1));
    while (day.month() != month.month) // 5 is the last one: there may be four only
        day = day.addDays(-kDaysOfWeek);
    return day;
}

QDate nextOn(const Series& series, QDate day)
{
    Month month = Month::of(series.fromOn);
    for (int i = 0; i < kPeriodsAhead * kMonthsOfSeries;
         ++i, month = monthAfter(month, std::max(1, series.everyMonths))) {
        const QDate on = dayOf(series, month);
        if (!on.isValid() || (series.untilOn.isValid() && on > series.untilOn))
            return {};
        if (on > day && on >= series.fromOn)
            return on;
    }
    return {};
}

QString dayInMonthText(const Series& series)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    if (series.day)
        return tr("%1日").arg(*series.day);
    const QString weekday = weekdayText(series);
    return series.week == kLastWeek ? tr("最后一个%1").arg(weekday)
                                    : tr("第%1个%2").arg(series.week.value_or(1)).arg(weekday);
}

QString rhythmText(const Series& series)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::organization", text); };
    const QString every = series.everyMonths == 1 ? tr("每月") : tr("每%1个月").arg(series.everyMonths);
    if (series.day)
        return tr("%1%2日").arg(every).arg(*series.day);
    const QString weekday = weekdayText(series);
    if (series.week == kLastWeek)
        return tr("%1最后一个%2").arg(every, weekday);
    return tr("%1第%2个%3").arg(every).arg(series.week.value_or(1)).arg(weekday);
}

QString topicOn(const Series& series, QDate day)
{
    QString topic = series.topic;
    topic.replace(QStringLiteral("{月}"), QString::number(day.month()));
    return topic.replace(QStringLiteral("{年}"), QString::number(day.year()));
}

QString usualTopic(const Series& series)
{
    const QString topic = QStringLiteral("{月}月") + gathering::kindTitle(series.kind);
    return series.groupName.isEmpty() ? topic : series.groupName + u' ' + topic;
}

QString seriesTitle(const Series& series)
{
    return series.groupName + gathering::kindTitle(series.kind);
}

Result<QList<Series>> listSeries(const store::Session& session, book::BranchId branch)
{
    QList<Series> all;
    store::Query query = session.query("meeting_series.list");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        all.append(seriesIn(query));
        BB_TRY(row, query.next());
    }
    return all;
}

Result<QDate> nextFree(const store::Session& session, const Series& series, QDate today)
{
    if (series.groupGone)
        return QDate();
    QSet<QString> taken; // "2026-10"
    store::Query query = session.query("meeting_series.taken");
    query.bind("branch", series.branch.toString())
        .bind("kind", QString::fromLatin1(gathering::kindInfo(series.kind).name))
        .bind("first", QDate(today.year(), today.month(), 1).toString(Qt::ISODate))
        .bind("party_group", series.group ? series.group->toString() : QStringLiteral(""));
    BB_TRY(bool row, query.next());
    while (row) {
        taken.insert(query.text(0).left(kMonthLength));
        BB_TRY(row, query.next());
    }
    QDate day = nextOn(series, today.addDays(-1));
    while (day.isValid() && taken.contains(day.toString(Qt::ISODate).left(kMonthLength)))
        day = nextOn(series, day);
    return day;
}

Result<SeriesId> putSeries(store::UnitOfWork& unit, const Series& series)
{
    BB_CHECK(checkSeries(series));
    BB_CHECK(checkGroup(unit.session(), series));
    BB_CHECK(checkAnother(unit.session(), series));
    BB_TRY(const QStringList agenda, agendaTitles(series.agenda));
    store::ColumnValues columns{
        {"branch_id", series.branch.toString()},
        {"kind", QString::fromLatin1(gathering::kindInfo(series.kind).name)},
        {"topic", oneLine(series.topic)},
        {"every_months", qint64{series.everyMonths}},
        {"day", numberOrNull(series.day)},
        {"week", numberOrNull(series.week)},
        {"weekday", numberOrNull(series.weekday)},
        {"starts_at",
         series.startsAt.isValid() ? store::Value{series.startsAt.toString(kClockFormat)} : store::Value{}},
        {"place", store::textOrNull(oneLine(series.place))},
        {"agenda", store::textOrNull(agenda.join(u'\n'))},
        {"from_on", dayValue(series.fromOn)},
        {"until_on", dayValue(series.untilOn)},
        {"group_id", isOfGroup(series) ? store::Value{series.group->toString()} : store::Value{}}};
    if (series.rev != 0) {
        BB_CHECK(unit.update("meeting_series", series.id.toString(), series.rev, columns));
        return series.id;
    }
    const SeriesId id = series.id.isNull() ? SeriesId::make() : series.id;
    columns.insert(columns.begin(), {"id", id.toString()});
    BB_CHECK(unit.insert("meeting_series", columns));
    return id;
}

Result<> recycleSeries(store::UnitOfWork& unit, SeriesId id, QDate today)
{
    return unit.change("meeting_series", id.toString(), {{"deleted_at", dayValue(today)}});
}

Result<gathering::GatheringId> planNext(store::UnitOfWork& unit, const Series& series, QDate today)
{
    if (series.groupGone)
        return fail(ErrorKind::Refused, QStringLiteral("series.group_gone"), {series.groupName});
    BB_TRY(const QDate day, nextFree(unit.session(), series, today));
    if (!day.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("series.over"), {series.topic});
    gathering::Gathering meeting;
    meeting.branch = series.branch;
    meeting.kind = series.kind;
    meeting.group = series.group;
    meeting.topic = topicOn(series, day);
    meeting.heldOn = day;
    meeting.startsAt = series.startsAt;
    meeting.place = series.place;
    BB_TRY(meeting.agenda,
           gathering::newAgenda(unit.session(), meeting, today)); // what is open and always stands on it
    const QStringList titles = gathering::titlesOf(meeting.agenda);
    for (const gathering::AgendaItem& item : gathering::agendaOf(series.agenda)) {
        if (!titles.contains(item.title))
            meeting.agenda.append(item);
    }
    return gathering::saveGathering(unit, meeting, today);
}

} // namespace branchbook::organization
