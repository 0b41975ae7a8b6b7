// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// reserve list, show, add, change, step, back, score, recycle, restore: the pool of reserve cadres. The list is confidential:
// without --secret it has numbers, posts and stages, no names and nothing that was written of anybody.
#include "branchbook/base/text.h"
#include "branchbook/organization/promotion_fitness.h"
#include "branchbook/organization/reserve_service.h"
#include "branchbook/rules/number_field.h"
#include "cli/evaluation_desk.h"
#include "cli/list_sheet.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kReservePoints{"points", QT_TRANSLATE_NOOP("Fields", "得分")};

bool tellsReserves(const Invocation& given)
{
    return given.has(QStringLiteral("secret"));
}

QJsonValue reserveTextJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString reserveNumber(const Reserve& reserve)
{
    return tr("%1号").arg(reserve.number);
}

QJsonArray reserveStepsJson(const Reserve& reserve, const Invocation& given)
{
    QJsonArray list;
    for (const ReserveStep& step : reserve.steps) {
        QJsonObject json{{QStringLiteral("stage"), reserveStageName(step.stage)},
                         {QStringLiteral("date"), dayJson(step.on)},
                         {QStringLiteral("until"), dayJson(step.until)}};
        if (tellsReserves(given))
            json.insert(QStringLiteral("note"), reserveTextJson(step.note));
        list.append(json);
    }
    return list;
}

QJsonArray reserveScoresJson(const Reserve& reserve, const Invocation& given)
{
    QJsonArray list;
    for (const ReserveScore& score : reserve.scores) {
        QJsonObject json{{QStringLiteral("year"), score.year}, {QStringLiteral("date"), dayJson(score.on)}};
        if (tellsReserves(given)) {
            json.insert(QStringLiteral("points"), score.points);
            json.insert(QStringLiteral("by"), reserveTextJson(score.by));
            json.insert(QStringLiteral("opinion"), reserveTextJson(score.opinion));
        }
        list.append(json);
    }
    return list;
}

QJsonObject reserveJson(const Reserve& reserve, const Invocation& given, const QStringList& doubts, QDate today)
{
    QJsonObject json{{QStringLiteral("id"), reserve.id.toString()},
                     {QStringLiteral("number"), reserve.number},
                     {QStringLiteral("post"), reserve.post},
                     {QStringLiteral("source"), reserveSourceName(reserve.source)},
                     {QStringLiteral("stage"), reserveStageName(reserve.stage())},
                     {QStringLiteral("in_pool"), reserve.isInPool(today)},
                     {QStringLiteral("steps"), reserveStepsJson(reserve, given)},
                     {QStringLiteral("scores"), reserveScoresJson(reserve, given)},
                     {QStringLiteral("doubts"), textsJson(doubts)}};
    if (!tellsReserves(given)) {
        json.insert(QStringLiteral("secret"), QStringLiteral("hidden"));
        return json;
    }
    json.insert(QStringLiteral("name"), reserve.memberName);
    json.insert(QStringLiteral("member_id"), reserve.member.toString());
    json.insert(QStringLiteral("mentor"), reserveTextJson(reserve.mentorName));
    json.insert(QStringLiteral("mentor_since"), dayJson(reserve.mentorSince));
    json.insert(QStringLiteral("training"), reserveTextJson(reserve.plan));
    json.insert(QStringLiteral("note"), reserveTextJson(reserve.note));
    return json;
}

QString reserveLine(const Reserve& reserve, const Invocation& given)
{
    QStringList parts{reserveNumber(reserve)};
    if (tellsReserves(given))
        parts.append(reserve.memberName);
    parts += {reserve.post, reserveStageTitle(reserve.stage()), reserve.steps.last().on.toString(Qt::ISODate)};
    if (tellsReserves(given))
        parts.append(reserve.mentorName);
    if (reserve.recycled)
        parts.append(reserve.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

QString reserveHiddenHint()
{
    return tr("名单保密：姓名、培养联系人、得分和意见只在 --secret 时显示。");
}

Result<Answer> reserveAnswer(const TransferDesk& desk, ReserveId id, const Invocation& given)
{
    BB_TRY(const Reserve reserve, loadReserve(desk.reader(), id));
    BB_TRY(const QStringList doubts, reserveDoubtsOn(desk.reader(), *desk.catalogue, reserve, desk.today()));
    Answer answer{reserveJson(reserve, given, doubts, desk.today()), {reserveLine(reserve, given)}};
    for (const ReserveStep& step : reserve.steps)
        answer.lines << QStringList{QString(), reserveStageTitle(step.stage), step.on.toString(Qt::ISODate),
                                    step.until.toString(Qt::ISODate), tellsReserves(given) ? step.note : QString()}
                            .join(u'\t');
    if (tellsReserves(given)) {
        for (const ReserveScore& score : reserve.scores)
            answer.lines << tr("%1年 %2分").arg(score.year).arg(score.points) + u'\t' + score.by + u'\t'
                    + score.opinion;
        for (const QString& text : {reserve.plan, reserve.note}) {
            if (!text.isEmpty())
                answer.lines << text;
        }
    } else {
        answer.lines << reserveHiddenHint();
    }
    answer.warnings = doubts;
    return answer;
}

/// By the number in the pool, by name or by id; an open course before those that ended. Error: reserve.none_of.
Result<Reserve> reserveNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listReserves(desk.reader(), desk.branch.id));
    const QString name = normalizedName(wanted);
    for (const Reserve& reserve : all) {
        if (wanted == QString::number(reserve.number) || wanted == reserveNumber(reserve) || reserve.memberName == name
            || reserve.id.toString() == wanted)
            return reserve;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("reserve.none_of"), {wanted});
}

Result<Answer> reserveList(Context& context)
{
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledReserves(desk.reader(), desk.branch.id)
               : past ? listReservesOn(desk.reader(), desk.branch.id, day)
                      : listReserves(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Reserve& reserve : all) {
        if (!bin && !reserve.isOpen() && !given.has(QStringLiteral("all")))
            continue;
        BB_TRY(const QStringList doubts, reserveDoubtsOn(desk.reader(), *desk.catalogue, reserve, day));
        list.append(reserveJson(reserve, given, doubts, day));
        answer.lines << reserveLine(reserve, given);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有后备干部的记录。")
                             : past ? tr("那天没有后备干部。")
                                    : tr("没有后备干部。用 reserve add 姓名 登记推荐。"));
    else if (!tellsReserves(given))
        answer.lines << reserveHiddenHint();
    answer.json = list;
    return answer;
}

Result<Answer> reserveShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Reserve reserve, reserveNamed(desk, context.invocation().words.value(0)));
    return reserveAnswer(desk, reserve.id, context.invocation());
}

Result<> readReserveOptions(Reserve& reserve, const Invocation& given, const TransferDesk& desk)
{
    const auto text = [&](QString& value, const char* option) {
        if (const QString key = QString::fromLatin1(option); given.has(key))
            value = given.value(key);
    };
    text(reserve.post, "post");
    text(reserve.plan, "training");
    text(reserve.note, "note");
    if (const QString word = given.value(QStringLiteral("source")); !word.isEmpty()) {
        const auto source = reserveSourceByName(word);
        QStringList known;
        for (const auto each : reserveSources())
            known.append(reserveSourceName(each));
        if (!source)
            return tl::unexpected(unknownChoice(QStringLiteral("source"), word, known));
        reserve.source = *source;
    }
    if (given.has(QStringLiteral("mentor"))) {
        const QString wanted = given.value(QStringLiteral("mentor"));
        reserve.mentor.reset();
        reserve.mentorName.clear();
        if (!wanted.isEmpty()) {
            BB_TRY(const NamedPerson mentor, personNamed(given, desk.reader(), desk.branch.id, wanted, desk.today()));
            reserve.mentor = mentor.member;
            reserve.mentorName = mentor.name;
        }
    }
    BB_TRY(const QDate since, dayOption(given, QStringLiteral("mentor-since")));
    if (since.isValid())
        reserve.mentorSince = since;
    return {};
}

Result<Answer> reserveAdd(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const NamedPerson person,
           personNamed(given, desk.reader(), desk.branch.id, given.words.value(0), desk.today()));
    if (!person.member)
        return fail(ErrorKind::NotFound, QStringLiteral("cli.person_unknown"), {given.words.value(0)});
    Reserve reserve;
    reserve.member = *person.member;
    BB_CHECK(readReserveOptions(reserve, given, desk));
    BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
    ReserveId id;
    BB_CHECK(desk.perform("reserve.add", tr("登记后备干部的推荐"), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, openReserve(unit, reserve, on, desk.today()));
        return {};
    }));
    return reserveAnswer(desk, id, given);
}

Result<Answer> changedReserve(Context& context, const char* verb, const QString& label,
                              const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Reserve&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Reserve reserve, reserveNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(reserveNumber(reserve)),
                          [&](UnitOfWork& unit) { return work(desk, unit, reserve); }));
    return reserveAnswer(desk, reserve.id, context.invocation());
}

Result<Answer> reserveChange(Context& context)
{
    return changedReserve(context, "reserve.change", tr("修改后备干部：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, Reserve reserve) -> Result<> {
                              BB_CHECK(readReserveOptions(reserve, context.invocation(), desk));
                              return changeReserve(unit, reserve, desk.today());
                          });
}

Result<Answer> reserveStep(Context& context)
{
    const Invocation& given = context.invocation();
    const QString word = given.words.value(1);
    const auto stage = reserveStageByName(word);
    QStringList known;
    for (const auto each : reserveStages())
        known.append(reserveStageName(each));
    if (!stage)
        return tl::unexpected(unknownChoice(QStringLiteral("stage"), word, known));
    return changedReserve(
        context, "reserve.step", tr("后备干部%1：%2").arg(QStringLiteral("%1"), reserveStageTitle(*stage)),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Reserve& reserve) -> Result<> {
            BB_TRY(const QDate on, context.date(QStringLiteral("date"), desk.today()));
            BB_TRY(const QDate until, dayOption(given, QStringLiteral("until")));
            return addReserveStep(unit, reserve.id, {*stage, on, until, given.value(QStringLiteral("note"))},
                                  desk.today());
        });
}

Result<Answer> reserveBack(Context& context)
{
    return changedReserve(context, "reserve.back", tr("撤销后备干部的最后一步：%1"),
                          [](const TransferDesk&, UnitOfWork& unit, const Reserve& reserve) {
                              return takeBackReserveStep(unit, reserve.id);
                          });
}

Result<Answer> reserveScore(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const int year, yearWord(given.words.value(1)));
    const bool removes = given.has(QStringLiteral("remove"));
    BB_TRY(const auto points, count(given, kReservePoints));
    if (!points && !removes)
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--points")});
    return changedReserve(context, "reserve.score", tr("后备干部年度考核：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, const Reserve& reserve) -> Result<> {
                              if (removes)
                                  return removeReserveScore(unit, reserve.id, year);
                              BB_TRY(const QDate typed, dayOption(given, QStringLiteral("date")));
                              const QDate on = typed.isValid() ? typed : desk.today();
                              return recordReserveScore(unit, reserve.id,
                                                        {year, *points, on, given.value(QStringLiteral("by")),
                                                         given.value(QStringLiteral("opinion"))},
                                                        desk.today());
                          });
}

Result<Answer> reserveRecycle(Context& context)
{
    return changedReserve(context, "reserve.recycle", tr("放入回收站：后备干部%1"),
                          [](const TransferDesk& desk, UnitOfWork& unit, const Reserve& reserve) {
                              return recycleReserve(unit, reserve.id, desk.today());
                          });
}

Result<Answer> reserveRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ReserveId::fromString(context.invocation().words.value(0));
    BB_TRY(const Reserve reserve, loadReserve(desk.reader(), id));
    BB_CHECK(desk.perform("reserve.restore", tr("从回收站恢复：后备干部%1").arg(reserveNumber(reserve)),
                          [&](UnitOfWork& unit) { return restoreReserve(unit, id); }));
    return reserveAnswer(desk, id, context.invocation());
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedReserve(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> reserveCommands()
{
    const QString noun = QStringLiteral("reserve");
    const QStringList who{QStringLiteral("NUMBER|NAME|ID")};
    const QStringList fields = optionTexts(
        {"source=self|members|committee|higher", "mentor=NAME", "mentor-since=D", "training=T", "note=T", "secret"});
    const QString stages = QStringLiteral("inspected|published|filed|trained|used|out");
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"all", "recycled", "as-of=D", "secret"}),
             tr("后备干部库：编号、拟任岗位和阶段；姓名只在 --secret 时显示；--all 连同已经出库的，"
                "--as-of 按那天的情况"),
             reserveList},
            {noun, QStringLiteral("show"), who, optionTexts({"secret"}),
             tr("一名后备干部的经过；姓名、得分和意见只在 --secret 时显示"), reserveShow},
            {noun,
             QStringLiteral("add"),
             {QStringLiteral("NAME")},
             optionTexts({"!date=D", "!post=T"}) + fields,
             tr("登记推荐"),
             checkedReserve<reserveAdd>},
            {noun, QStringLiteral("change"), who, optionTexts({"post=T"}) + fields,
             tr("修改拟任岗位、培养联系人、培养措施"), checkedReserve<reserveChange>},
            {noun, QStringLiteral("step"), who + QStringList{stages},
             optionTexts({"!date=D", "until=D", "note=T", "secret"}),
             tr("登记下一步；公示用 --until 写最后一天，出库用 --note 写原因"), checkedReserve<reserveStep>},
            {noun, QStringLiteral("back"), who, optionTexts({"secret"}), tr("登记错了的，撤销最后一步"), reserveBack},
            {noun, QStringLiteral("score"), who + QStringList{QStringLiteral("YEAR")},
             optionTexts({"points=N", "date=D", "by=T", "opinion=T", "remove", "secret"}),
             tr("登记或更正年度考核得分（0到100）；--remove 删去"), checkedReserve<reserveScore>},
            {noun, QStringLiteral("recycle"), who, {}, tr("把误登记的放入回收站"), reserveRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), reserveRestore}};
}

} // namespace branchbook::cli
