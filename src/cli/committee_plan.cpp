// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a year, and regular meetings.
#include "cli/committee_options.h"
#include "cli/gathering_options.h"
#include "cli/person_option.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/meeting_series.h"
#include "branchbook/organization/work_plan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::cli {

namespace {

using organization::Series;
using organization::WorkItem;

Result<Answer> planOf(const CommitteeDesk& desk, int year)
{
    BB_TRY(const auto items, organization::listWork(desk.reader(), desk.branch.id, year));
    BB_TRY(const auto said, organization::loadWorkYear(desk.reader(), desk.branch.id, year));
    Answer answer;
    QJsonArray list;
    for (const WorkItem& item : items) {
        const QString owner = item.post ? item.postTitle : item.ownerName;
        QJsonObject json{
            {QStringLiteral("month"), QStringLiteral("%1-%2").arg(year).arg(item.month, 2, 10, QChar(u'0'))},
            {QStringLiteral("number"), item.position},
            {QStringLiteral("matter"), item.matter},
            {QStringLiteral("done"), item.isDone()},
            {QStringLiteral("late"), item.isLate(desk.today())}};
        putText(json, item.post ? "post" : "owner", owner);
        putDay(json, "done_on", item.doneOn);
        putText(json, "note", item.doneNote);
        if (!item.sourceId.isEmpty())
            json.insert(item.sourceTable, item.sourceId);
        list.append(json);
        const QString state = item.isDone() ? tr("已完成 %1").arg(item.doneOn.toString(Qt::ISODate))
            : item.isLate(desk.today())     ? tr("当月没有完成")
                                            : QString();
        answer.lines << tr("%1月 第%2项").arg(item.month).arg(item.position) + u'\t' + item.matter + u'\t'
                + (owner.isEmpty() ? QStringLiteral("—") : owner) + u'\t' + state;
    }
    if (items.isEmpty())
        answer.lines << tr("%1年还没有工作计划。").arg(year);
    QJsonObject json{{QStringLiteral("year"), year}, {QStringLiteral("items"), list}};
    putText(json, "goal", said.goal);
    putDay(json, "adopted", said.adoptedOn);
    putText(json, "adopted_by", said.adoptedBy);
    putText(json, "summary", said.summary);
    putDay(json, "summarized", said.summarizedOn);
    answer.json = json;
    return answer;
}

Result<Answer> committeePlan(Context& context)
{
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    BB_TRY(const int year, workYearOption(context, desk.today()));
    return planOf(desk, year);
}

/// The month of the option: 2026-10.
Result<Month> monthOption(const Context& context)
{
    const QString text = context.invocation().value(QStringLiteral("month"));
    const auto month = Month::fromString(text);
    if (!month)
        return fail(ErrorKind::Usage, QStringLiteral("work.month"), {text});
    return *month;
}

Result<Answer> planAdd(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Month month, monthOption(context));
    WorkItem item;
    item.branch = desk.branch.id;
    item.year = month.year;
    item.month = month.month;
    textOption(context, "matter", item.matter);
    if (context.invocation().has(QStringLiteral("owner"))) { // of a month gone by: whoever had not left then
        const QDate monthEnd = QDate(month.year, month.month, 1).addMonths(1).addDays(-1);
        BB_TRY(item.ownerName,
               peopleNamed(context.invocation(), desk.reader(), desk.branch.id, QStringLiteral("owner"),
                           std::min(desk.today(), monthEnd)));
    }
    if (context.invocation().has(QStringLiteral("post"))) {
        BB_TRY(const auto post, postNamed(desk, context.invocation().value(QStringLiteral("post"))));
        item.post = post.id;
    }
    BB_CHECK(desk.perform("work.add", tr("年度计划：%1").arg(item.matter), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY([[maybe_unused]] const auto id, organization::putWork(unit, item));
        return {};
    }));
    return planOf(desk, month.year);
}

Result<Answer> planDone(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Month month, monthOption(context));
    BB_TRY(const int number, numberOption(context, "number", 0));
    const QDate today = desk.today();
    BB_TRY(const auto items, organization::listWork(desk.reader(), desk.branch.id, month.year));
    const auto item = std::find_if(items.begin(), items.end(), [&](const WorkItem& one) {
        return one.month == month.month && one.position == number;
    });
    if (item == items.end())
        return fail(ErrorKind::NotFound, QStringLiteral("work.number"),
                    {QString::number(month.year), QString::number(month.month), QString::number(number)});
    organization::WorkDone done;
    BB_TRY(done.on, dayOption(context, "date", today, today));
    textOption(context, "note", done.note);
    if (const QString id = context.invocation().value(QStringLiteral("gathering")); !id.isEmpty()) {
        BB_TRY(const auto named, recordNamed(id, context, *desk.opened));
        BB_TRY(const auto record, gathering::loadGathering(desk.reader(), named));
        done.sourceTable = QStringLiteral("gathering");
        done.sourceId = record.id.toString();
        if (!context.invocation().has(QStringLiteral("date")))
            done.on = record.heldOn;
    }
    BB_CHECK(desk.perform("work.done", tr("完成：%1").arg(item->matter), [&](store::UnitOfWork& unit) {
        return organization::markWork(unit, item->id, done, today);
    }));
    return planOf(desk, month.year);
}

Result<Answer> planYear(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const int year, workYearOption(context, desk.today()));
    BB_TRY(auto said, organization::loadWorkYear(desk.reader(), desk.branch.id, year));
    textOption(context, "goal", said.goal);
    textOption(context, "adopted-by", said.adoptedBy);
    BB_TRY(said.adoptedOn, dayOption(context, "adopted", said.adoptedOn, desk.today()));
    if (context.invocation().has(QStringLiteral("summary"))) {
        textOption(context, "summary", said.summary);
        said.summarizedOn = desk.today();
    }
    BB_CHECK(desk.perform("work.year", tr("%1年工作计划和总结").arg(year),
                          [&](store::UnitOfWork& unit) { return organization::putWorkYear(unit, said); }));
    return planOf(desk, year);
}

Result<Answer> seriesOf(const CommitteeDesk& desk)
{
    BB_TRY(const auto all, organization::listSeries(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    int number = 0;
    for (const Series& series : all) {
        BB_TRY(const QDate next, organization::nextFree(desk.reader(), series, desk.today()));
        const auto& kind = gathering::kindInfo(series.kind);
        QJsonObject json{{QStringLiteral("number"), ++number},
                         {QStringLiteral("id"), series.id.toString()},
                         {QStringLiteral("kind"), QString::fromLatin1(kind.name)},
                         {QStringLiteral("topic"), series.topic},
                         {QStringLiteral("every_months"), series.everyMonths},
                         {QStringLiteral("agenda"), QJsonArray::fromStringList(series.agenda)},
                         {QStringLiteral("from"), series.fromOn.toString(Qt::ISODate)}};
        if (series.day)
            json.insert(QStringLiteral("day"), *series.day);
        if (series.week && series.weekday) {
            json.insert(QStringLiteral("week"), *series.week);
            json.insert(QStringLiteral("weekday"), *series.weekday);
        }
        putText(json, "start", series.startsAt.toString(QStringLiteral("HH:mm")));
        putText(json, "place", series.place);
        putText(json, "group", series.groupName);
        putDay(json, "until", series.untilOn);
        putDay(json, "next", next);
        list.append(json);
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4")
                            .arg(number)
                            .arg(next.isValid() ? organization::topicOn(series, next) : series.topic,
                                 organization::rhythmText(series),
                                 next.isValid() ? tr("下一次 %1").arg(next.toString(Qt::ISODate)) : tr("已结束"));
    }
    if (list.isEmpty())
        answer.lines << tr("还没有设立例会。");
    answer.json = list;
    return answer;
}

Result<Answer> committeeSeries(Context& context)
{
    BB_TRY(const CommitteeDesk desk, openCommittee(context, book::OpenMode::ReadOnly));
    return seriesOf(desk);
}

Result<> readSeriesGroup(const CommitteeDesk& desk, const QString& name, Series& series)
{
    if (name.isEmpty())
        return {};
    BB_TRY(const auto groups, book::listGroups(desk.reader(), desk.branch.id));
    const auto found = std::ranges::find(groups, name, &book::PartyGroup::name);
    if (found == groups.end())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.group_unknown"), {name});
    series.group = found->id;
    series.groupName = found->name;
    return {};
}

Result<Answer> seriesAdd(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    const Invocation& given = context.invocation();
    Series series;
    series.branch = desk.branch.id;
    const auto kind = gathering::kindByName(given.value(QStringLiteral("kind")));
    if (!kind) {
        QStringList known;
        for (const gathering::KindInfo& info : gathering::kinds())
            known << QString::fromLatin1(info.name);
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.kind_unknown"),
                    {given.value(QStringLiteral("kind")), shownList(known)});
    }
    series.kind = *kind;
    BB_CHECK(readSeriesGroup(desk, given.value(QStringLiteral("group")), series));
    series.topic = organization::usualTopic(series);
    textOption(context, "topic", series.topic);
    BB_TRY(series.everyMonths, numberOption(context, "every", 1));
    const auto optional = [&](const char* option, std::optional<int>& into) -> Result<> {
        if (given.has(QString::fromLatin1(option))) {
            BB_TRY(into, numberOption(context, option, 0));
        }
        return {};
    };
    BB_CHECK(optional("day", series.day));
    BB_CHECK(optional("week", series.week));
    BB_CHECK(optional("weekday", series.weekday));
    BB_TRY(series.startsAt, timeOption(given, QStringLiteral("start")));
    textOption(context, "place", series.place);
    series.agenda = given.values(QStringLiteral("agenda"));
    BB_TRY(series.fromOn, dayOption(context, "from", desk.today(), desk.today()));
    BB_TRY(series.untilOn, dayOption(context, "until", {}, desk.today()));
    BB_CHECK(desk.perform("series.add", tr("设立例会：%1").arg(organization::topicOn(series, series.fromOn)),
                          [&](store::UnitOfWork& unit) -> Result<> {
                              BB_TRY([[maybe_unused]] const auto id, organization::putSeries(unit, series));
                              return {};
                          }));
    return seriesOf(desk);
}

/// By its number in the list, or by its id, which stays when another one is taken away; the first one where nothing is said.
Result<Series> seriesNamed(const Context& context, const QList<Series>& all)
{
    const QString wanted = context.invocation().value(QStringLiteral("number"));
    for (const Series& series : all) {
        if (series.id.toString() == wanted)
            return series;
    }
    BB_TRY(const int number, numberOption(context, "number", 1));
    if (number < 1 || number > all.size())
        return fail(ErrorKind::NotFound, QStringLiteral("series.number"), {QString::number(number)});
    return all[number - 1];
}

Result<Answer> seriesPlan(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const auto all, organization::listSeries(desk.reader(), desk.branch.id));
    BB_TRY(const Series series, seriesNamed(context, all));
    const QDate today = desk.today();
    gathering::GatheringId id;
    BB_CHECK(desk.perform("series.plan", tr("安排下一次例会"), [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::planNext(unit, series, today));
        return {};
    }));
    BB_TRY(const auto planned, gathering::loadGathering(desk.reader(), id));
    return Answer{
        QJsonObject{{QStringLiteral("id"), id.toString()},
                    {QStringLiteral("kind"), QString::fromLatin1(gathering::kindInfo(planned.kind).name)},
                    {QStringLiteral("date"), planned.heldOn.toString(Qt::ISODate)},
                    {QStringLiteral("topic"), planned.topic},
                    {QStringLiteral("agenda"), QJsonArray::fromStringList(gathering::titlesOf(planned.agenda))}},
        {tr("已安排：%1 %2").arg(planned.heldOn.toString(Qt::ISODate), planned.topic)}};
}

} // namespace

QList<Command> committeePlanCommands()
{
    const QString noun = QStringLiteral("committee");
    const auto command = [&](const char* verb, const QStringList& options, const QString& does,
                             Result<Answer> (*run)(Context&)) {
        return Command{noun, QString::fromLatin1(verb), {}, options, does, run};
    };
    return {command("plan", optionList({"year=Y"}), tr("年度工作计划，按月"), committeePlan),
            command("plan-add", optionList({"!month=2026-10", "!matter=T", "post=T", "owner=N", "outside"}),
                    tr("给一个月安排一项工作；负责人不在名册里须加 --outside"), planAdd),
            command("plan-done",
                    optionList({"!month=2026-10", "!number=N", "date=D", "note=T", "gathering=ID|last|next"}),
                    tr("一项工作完成了：写明怎样完成，或者指明一次活动"), planDone),
            command("plan-year", optionList({"year=Y", "goal=T", "adopted=D", "adopted-by=T", "summary=T"}),
                    tr("年度目标、审定和总结"), planYear),
            command("series", {}, tr("例会和下一次的日期"), committeeSeries),
            command("series-add",
                    optionList({"!kind=K", "group=N", "topic=T", "every=MONTHS", "day=N", "week=N", "weekday=N",
                                "start=H:MM", "place=T", "agenda=T…", "from=D", "until=D"}),
                    tr("设立例会：每月几日，或者第几个星期几（5 是最后一个）"), seriesAdd),
            command("series-plan", optionList({"number=N|ID"}), tr("按固定议程安排下一次例会"), seriesPlan)};
}

} // namespace branchbook::cli
