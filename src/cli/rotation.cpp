// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rotation list, turns, show, add, change, name, drop, hold, attach, recycle, restore: rotation training.
#include "branchbook/ideology/rotation_service.h"
#include "cli/gathering_options.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/theory_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using ideology::Rotation;
using ideology::RotationId;
using ideology::Turn;
using store::UnitOfWork;

constexpr rules::NumberField kQuotaField{"quota", QT_TRANSLATE_NOOP("Fields", "名额")};

QJsonObject rotationJson(const Rotation& batch)
{
    QJsonArray people;
    for (const auto& person : batch.people)
        people.append(QJsonObject{{QStringLiteral("full_name"), person.name},
                                  {QStringLiteral("came"), person.came},
                                  {QStringLiteral("reason"), textJson(person.reason)}});
    return {{QStringLiteral("id"), batch.id.toString()},
            {QStringLiteral("title"), batch.title},
            {QStringLiteral("from"), dayJson(batch.from)},
            {QStringLiteral("until"), dayJson(batch.until)},
            {QStringLiteral("quota"), batch.quota ? QJsonValue(*batch.quota) : QJsonValue()},
            {QStringLiteral("organizer"), textJson(batch.organizer)},
            {QStringLiteral("place"), textJson(batch.place)},
            {QStringLiteral("note"), textJson(batch.note)},
            {QStringLiteral("gathering"), batch.gathering ? QJsonValue(batch.gathering->toString()) : QJsonValue()},
            {QStringLiteral("study_minutes"), batch.minutes},
            {QStringLiteral("named"), int(batch.people.size())},
            {QStringLiteral("came"), batch.cameCount()},
            {QStringLiteral("people"), people}};
}

QString rotationLine(const Rotation& batch)
{
    QStringList parts{
        batch.title,
        QStringLiteral("%1 – %2").arg(batch.from.toString(Qt::ISODate), batch.until.toString(Qt::ISODate))};
    parts << (batch.quota ? tr("%1 / %2 人").arg(batch.people.size()).arg(*batch.quota)
                          : tr("%1 人").arg(batch.people.size()));
    parts << (batch.isHeld() ? tr("参加 %1 人").arg(batch.cameCount()) : tr("没有登记结果"));
    if (batch.recycled)
        parts << batch.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> rotationAnswer(const TransferDesk& desk, RotationId id)
{
    BB_TRY(const Rotation batch, ideology::loadRotation(desk.reader(), id));
    Answer answer{rotationJson(batch), {rotationLine(batch)}};
    for (const auto& person : batch.people) {
        const QString state = !batch.isHeld() ? QString() : person.came ? tr("参加") : tr("没有参加");
        answer.lines << QStringList{person.name, state, person.reason}.join(u'\t').trimmed();
    }
    return answer;
}

/// By title or id. Error: rotation.none_of.
Result<Rotation> rotationNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, ideology::listRotations(desk.reader(), desk.branch.id));
    for (const Rotation& batch : all) {
        if (batch.title == wanted.trimmed() || batch.id.toString() == wanted)
            return batch;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("rotation.none_of"), {wanted});
}

Result<Answer> rotationList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? ideology::listRecycledRotations(desk.reader(), desk.branch.id)
               : past ? ideology::listRotationsOn(desk.reader(), desk.branch.id, day)
                      : ideology::listRotations(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Rotation& batch : all) {
        list.append(rotationJson(batch));
        answer.lines << rotationLine(batch);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有轮训班次。")
                             : past ? tr("那天没有轮训班次。")
                                    : tr("没有轮训班次。用 rotation add 名称 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> rotationShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Rotation batch, rotationNamed(desk, context.invocation().words.value(0)));
    return rotationAnswer(desk, batch.id);
}

QString turnLine(const Turn& turn)
{
    QString state = tr("还没有轮到");
    if (turn.hadTurn())
        state = tr("%1 %2").arg(turn.lastOn.toString(Qt::ISODate), turn.lastTitle);
    else if (!turn.nextTitle.isEmpty())
        state = tr("已列入 %1").arg(turn.nextTitle);
    else if (turn.excused)
        state = tr("%1，不作要求").arg(gathering::excuseGroundTitle(*turn.excused));
    return QStringList{turn.name, state, tr("%1 / %2 学时").arg(turn.hours).arg(turn.target)}.join(u'\t');
}

Result<Answer> rotationTurns(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    BB_TRY(const DateRange cycle, ideology::rotationCycle(*desk.catalogue, day));
    BB_TRY(const auto turns, ideology::loadTurns(desk.reader(), *desk.catalogue, desk.branch.id, cycle, day));
    const auto figures = ideology::turnFigures(turns);
    Answer answer;
    QJsonArray people;
    for (const Turn& turn : turns) {
        if (context.invocation().has(QStringLiteral("open")) && (turn.hadTurn() || turn.excused))
            continue;
        people.append(
            QJsonObject{{QStringLiteral("full_name"), turn.name},
                        {QStringLiteral("had_turn"), turn.hadTurn()},
                        {QStringLiteral("last"), dayJson(turn.lastOn)},
                        {QStringLiteral("last_batch"), textJson(turn.lastTitle)},
                        {QStringLiteral("next_batch"), textJson(turn.nextTitle)},
                        {QStringLiteral("hours"), turn.hours},
                        {QStringLiteral("excused"),
                         turn.excused ? QJsonValue(gathering::excuseGroundName(*turn.excused)) : QJsonValue()},
                        {QStringLiteral("hours_asked"), turn.target}});
        answer.lines << turnLine(turn);
    }
    answer.lines << tr("党员 %1 人，已轮训 %2 人，还没有轮到 %3 人（其中已列入名单 %4 人）")
                        .arg(figures.all)
                        .arg(figures.had)
                        .arg(figures.open())
                        .arg(figures.named);
    if (figures.excused > 0)
        answer.lines << tr("年老体弱不作要求 %1 人").arg(figures.excused);
    answer.json =
        QJsonObject{{QStringLiteral("from"), dayJson(cycle.first)}, {QStringLiteral("until"), dayJson(cycle.last)},
                    {QStringLiteral("members"), figures.all},       {QStringLiteral("had_turn"), figures.had},
                    {QStringLiteral("open"), figures.open()},       {QStringLiteral("named"), figures.named},
                    {QStringLiteral("excused"), figures.excused},   {QStringLiteral("people"), people}};
    return answer;
}

Result<> readRotation(Rotation& batch, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readDay(batch.from, context, "from", desk.today()));
    BB_CHECK(readDay(batch.until, context, "until", desk.today()));
    BB_CHECK(readWhole(batch.quota, given, kQuotaField));
    readText(batch.title, given, "rename");
    readText(batch.organizer, given, "organizer");
    readText(batch.place, given, "place");
    readText(batch.note, given, "note");
    return {};
}

Result<Answer> rotationAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Rotation batch;
    batch.branch = desk.branch.id;
    batch.title = context.invocation().words.value(0);
    BB_CHECK(readRotation(batch, context, desk));
    if (!batch.until.isValid())
        batch.until = batch.from;
    RotationId id;
    BB_CHECK(desk.perform("rotation.add", tr("登记轮训：%1").arg(batch.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, ideology::openRotation(unit, batch, desk.today()));
        return {};
    }));
    return rotationAnswer(desk, id);
}

Result<Answer> changedRotation(Context& context, const char* verb, const QString& label,
                               const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Rotation&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Rotation batch, rotationNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(batch.title), [&](UnitOfWork& unit) { return work(desk, unit, batch); }));
    return rotationAnswer(desk, batch.id);
}

Result<Answer> rotationChange(Context& context)
{
    return changedRotation(context, "rotation.change", tr("修改轮训：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, Rotation batch) -> Result<> {
                               BB_CHECK(readRotation(batch, context, desk));
                               return ideology::changeRotation(unit, batch);
                           });
}

Result<Answer> rotationName(Context& context)
{
    return changedRotation(
        context, "rotation.name", tr("列入轮训：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Rotation& batch) -> Result<> {
            QList<book::MemberId> people;
            for (const QString& name : context.invocation().list(QStringLiteral("people"))) {
                BB_TRY(const auto member,
                       memberNamed(context.invocation(), desk, name, std::min(batch.until, desk.today())));
                people.append(member);
            }
            return ideology::nameForRotation(unit, batch.id, people, desk.today());
        });
}

Result<Answer> rotationDrop(Context& context)
{
    return changedRotation(context, "rotation.drop", tr("从轮训名单去掉：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Rotation& batch) -> Result<> {
                               const QString name = context.invocation().value(QStringLiteral("person"));
                               for (const auto& person : batch.people) {
                                   if (person.name == name || person.member.toString() == name)
                                       return ideology::dropFromRotation(unit, batch.id, person.member);
                               }
                               BB_TRY(const auto member, memberNamed(context.invocation(), desk, name, batch.until));
                               return ideology::dropFromRotation(unit, batch.id, member);
                           });
}

Result<Answer> rotationHold(Context& context)
{
    return changedRotation(context, "rotation.hold", tr("登记轮训结果：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Rotation& batch) -> Result<> {
                               ideology::RotationHeld held;
                               BB_TRY(held.minutes, hoursAsMinutes(context.invocation(), desk));
                               BB_TRY(held.away, absentOption(context.invocation(), desk, batch.until));
                               BB_TRY([[maybe_unused]] const auto made,
                                      ideology::holdRotation(unit, batch.id, held, desk.today()));
                               return {};
                           });
}

Result<Answer> rotationAttach(Context& context)
{
    return changedRotation(
        context, "rotation.attach", tr("关联轮训的集中培训：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const Rotation& batch) -> Result<> {
            BB_TRY(const QString word, neededText(context.invocation(), QStringLiteral("gathering")));
            BB_TRY(const auto record, recordNamed(word, context, *desk.opened, gathering::Kind::IntensiveTraining));
            return ideology::attachRotation(unit, batch.id, record);
        });
}

Result<Answer> rotationRecycle(Context& context)
{
    return changedRotation(context, "rotation.recycle", tr("放入回收站：轮训%1"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const Rotation& batch) {
                               return ideology::recycleRotation(unit, batch.id, desk.today());
                           });
}

Result<Answer> rotationRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = RotationId::fromString(context.invocation().words.value(0));
    BB_TRY(const Rotation batch, ideology::loadRotation(desk.reader(), id));
    BB_CHECK(desk.perform("rotation.restore", tr("从回收站恢复：轮训%1").arg(batch.title),
                          [&](UnitOfWork& unit) { return ideology::restoreRotation(unit, id); }));
    return rotationAnswer(desk, id);
}

} // namespace

QList<Command> rotationCommands()
{
    const QString noun = QStringLiteral("rotation");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList fields = optionTexts({"until=D", "quota=N|none", "organizer=T", "place=T", "note=T"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("各期轮训：时间、名额、名单和结果；--as-of 按那天的情况"),
         rotationList},
        {noun,
         QStringLiteral("turns"),
         {},
         optionTexts({"open", "as-of=D"}),
         tr("每名党员本轮有没有轮到、今年多少学时；--open 只列没有轮到的，--as-of 按那天的情况"),
         rotationTurns},
        {noun, QStringLiteral("show"), which, {}, tr("一期轮训和它的名单"), rotationShow},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("TITLE")},
         optionTexts({"!from=D"}) + fields,
         tr("登记一期轮训"),
         withNames<rotationAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"rename=T", "from=D"}) + fields, tr("修改一期轮训"),
         withNames<rotationChange>},
        {noun, QStringLiteral("name"), which, optionTexts({"!people=N,N…"}), tr("把党员列入名单，不超过名额"),
         withNames<rotationName>},
        {noun, QStringLiteral("drop"), which, optionTexts({"!person=NAME"}), tr("从名单里去掉一个人"),
         withNames<rotationDrop>},
        {noun, QStringLiteral("hold"), which, optionTexts({"!hours=H", "absent=N:REASON,…"}),
         tr("结束以后登记到课和学时；学时和别的集中培训一起计算"), withNames<rotationHold>},
        {noun, QStringLiteral("attach"), which, optionTexts({"!gathering=ID|last"}), tr("已经记录的集中培训就是这一期"),
         withNames<rotationAttach>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站；集中培训的记录还在"), rotationRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), rotationRestore}};
}

} // namespace branchbook::cli
