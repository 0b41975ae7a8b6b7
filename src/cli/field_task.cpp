// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// field list, show, add, change, revisit, back, print, recycle, restore: what was decided on the spot, and whether it was seen again.
#include "branchbook/conduct/field_task.h"

#include "branchbook/report/watch_lists.h"
#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

QJsonObject fieldJson(const FieldTask& task)
{
    QJsonObject json = conductItemJson(task.item);
    json.insert(QStringLiteral("place"), task.place);
    json.insert(QStringLiteral("present"), textJson(task.present));
    json.insert(QStringLiteral("problem"), task.problem);
    json.insert(QStringLiteral("decision"), task.decision);
    json.insert(QStringLiteral("revisit_by"), dayJson(task.revisitBy));
    json.insert(QStringLiteral("revisited"), dayJson(task.revisitedOn));
    json.insert(QStringLiteral("by"), textJson(task.revisitedBy));
    json.insert(QStringLiteral("finding"), textJson(task.finding));
    json.insert(QStringLiteral("solved"), task.solved ? QJsonValue(solvedName(*task.solved)) : QJsonValue());
    return json;
}

QString fieldLine(const FieldTask& task, QDate today)
{
    QStringList parts{ledger::numberText(task.item), task.item.raisedOn.toString(Qt::ISODate), task.item.matter,
                      task.item.ownerName};
    if (task.item.dueOn.isValid())
        parts << tr("期限 %1").arg(task.item.dueOn.toString(Qt::ISODate));
    if (task.isRevisited())
        parts << tr("%1 回访，%2").arg(task.revisitedOn.toString(Qt::ISODate), solvedTitle(*task.solved));
    else if (task.revisitBy.isValid())
        parts << (task.wantsRevisit(today) ? tr("回访逾期，应在 %1 以前") : tr("%1 以前回访"))
                     .arg(task.revisitBy.toString(Qt::ISODate));
    if (task.recycled)
        parts << task.item.id.toString();
    return parts.join(u'\t');
}

Result<Answer> fieldAnswer(const TransferDesk& desk, ledger::ItemId id)
{
    BB_TRY(const FieldTask task, loadFieldTask(desk.reader(), id));
    Answer answer{fieldJson(task), {fieldLine(task, desk.today())}};
    answer.lines << tr("问题：%1").arg(task.problem) << tr("决定：%1").arg(task.decision);
    if (!task.present.isEmpty())
        answer.lines << tr("在场：%1").arg(task.present);
    if (!task.finding.isEmpty())
        answer.lines << tr("%1回访：%2").arg(task.revisitedBy, task.finding);
    return answer;
}

/// Error: field_task.none_of.
Result<FieldTask> fieldNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listFieldTasks(desk.reader(), desk.branch.id));
    for (const FieldTask& each : all) {
        if (isItemNamed(each.item, wanted))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("field_task.none_of"), {wanted});
}

Result<Answer> fieldList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledFieldTasks(desk.reader(), desk.branch.id)
               : past ? listFieldTasksOn(desk.reader(), desk.branch.id, day)
                      : listFieldTasks(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const FieldTask& each : all) {
        list.append(fieldJson(each));
        answer.lines << fieldLine(each, day);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有一线事项。")
                             : past ? tr("到那天为止还没有一线事项。")
                                    : tr("还没有一线事项。用 field add 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> fieldShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const FieldTask task, fieldNamed(desk, context.invocation().words.value(0)));
    return fieldAnswer(desk, task.id());
}

Result<> readField(FieldTask& task, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    textGiven(given, "place", task.place);
    textGiven(given, "problem", task.problem);
    textGiven(given, "decision", task.decision);
    textGiven(given, "attending", task.present);
    textGiven(given, "matter", task.item.matter);
    BB_CHECK(dayGiven(context, "date", desk.today(), task.item.raisedOn));
    BB_CHECK(dayGiven(context, "due", desk.today(), task.item.dueOn));
    BB_CHECK(dayGiven(context, "revisit-by", desk.today(), task.revisitBy));
    if (given.has(QStringLiteral("owner"))) {
        BB_TRY(const NamedPerson person, conductPerson(given, desk, "owner"));
        task.item.owner = person.member;
        task.item.ownerName = person.name;
    }
    return {};
}

Result<Answer> fieldAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    FieldTask task;
    task.item.branch = desk.branch.id;
    task.item.raisedOn = desk.today();
    BB_CHECK(readField(task, context, desk));
    ledger::ItemId id;
    BB_CHECK(desk.perform("field.add", tr("登记一线事项：%1").arg(task.place), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, recordFieldTask(unit, task, desk.today()));
        return {};
    }));
    return fieldAnswer(desk, id);
}

Result<Answer> changedField(Context& context, const char* verb, const QString& label,
                            const std::function<Result<>(const TransferDesk&, UnitOfWork&, const FieldTask&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const FieldTask task, fieldNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(task.item.matter), [&](UnitOfWork& unit) { return work(desk, unit, task); }));
    return fieldAnswer(desk, task.id());
}

Result<Answer> fieldChange(Context& context)
{
    return changedField(context, "field.change", tr("修改一线事项：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, FieldTask task) -> Result<> {
                            BB_CHECK(readField(task, context, desk));
                            return changeFieldTask(unit, task, context.invocation().value(QStringLiteral("reason")),
                                                   desk.today());
                        });
}

Result<Answer> fieldRevisit(Context& context)
{
    const Invocation& given = context.invocation();
    return changedField(
        context, "field.revisit", tr("登记回访：%1"),
        [&](const TransferDesk& desk, UnitOfWork& unit, const FieldTask& task) -> Result<> {
            Revisit revisit{desk.today(),
                            given.value(QStringLiteral("by")),
                            given.value(QStringLiteral("finding")),
                            Solved::Solved,
                            {}};
            BB_CHECK(dayGiven(context, "date", desk.today(), revisit.on));
            BB_CHECK(dayGiven(context, "next", desk.today(), revisit.nextBy));
            BB_CHECK(choiceOption(given, "solved", &solvedByName,
                                  {QStringLiteral("solved"), QStringLiteral("partly"), QStringLiteral("unsolved")},
                                  revisit.solved));
            return revisitFieldTask(unit, task.id(), revisit, desk.today());
        });
}

Result<Answer> fieldBack(Context& context)
{
    return changedField(context, "field.back", tr("撤销回访：%1"),
                        [&](const TransferDesk& desk, UnitOfWork& unit, const FieldTask& task) {
                            return takeBackRevisit(unit, task.id(),
                                                   context.invocation().value(QStringLiteral("reason")), desk.today());
                        });
}

Result<Answer> fieldPrint(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto all, listFieldTasks(desk.reader(), desk.branch.id));
    return writePaper(path, tr("一线事项"), report::fieldTaskList({desk.branch.name, desk.today()}, all),
                      context.progress());
}

Result<Answer> fieldRecycle(Context& context)
{
    return changedField(context, "field.recycle", tr("放入回收站：%1"),
                        [](const TransferDesk& desk, UnitOfWork& unit, const FieldTask& task) {
                            return recycleFieldTask(unit, task.id(), desk.today());
                        });
}

Result<Answer> fieldRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ledger::ItemId::fromString(context.invocation().words.value(0));
    BB_TRY(const FieldTask task, loadFieldTask(desk.reader(), id));
    BB_CHECK(desk.perform("field.restore", tr("从回收站恢复：%1").arg(task.item.matter),
                          [&](UnitOfWork& unit) { return restoreFieldTask(unit, id); }));
    return fieldAnswer(desk, id);
}

} // namespace

QList<Command> fieldCommands()
{
    const QString noun = QStringLiteral("field");
    const QStringList which{QStringLiteral("NUMBER|T")};
    const QStringList said = optionTexts({"matter=T", "attending=T", "outside", "date=D", "due=D", "revisit-by=D"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("一线事项：地点、责任人、期限、回访；--as-of 按那天的情况"),
             conductCommand<fieldList>},
            {noun, QStringLiteral("show"), which, {}, tr("一件的问题、决定和回访"), conductCommand<fieldShow>},
            {noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!place=P", "!problem=T", "!decision=T", "!owner=NAME"}) + said,
             tr("登记到一线看到的问题、当场的决定，列入台账"),
             conductCommand<fieldAdd>},
            {noun, QStringLiteral("change"), which,
             optionTexts({"place=P", "problem=T", "decision=T", "owner=NAME", "reason=T"}) + said, tr("修改"),
             conductCommand<fieldChange>},
            {noun, QStringLiteral("revisit"), which,
             optionTexts({"!by=NAME", "!finding=T", "solved=solved|partly|unsolved", "date=D", "next=D"}),
             tr("登记回访；已解决的办结，没有解决的写 --next 哪一天再来"), conductCommand<fieldRevisit>},
            {noun, QStringLiteral("back"), which, optionTexts({"!reason=T"}), tr("回访登记错了的，撤销"),
             conductCommand<fieldBack>},
            {noun,
             QStringLiteral("print"),
             {},
             optionTexts({"!out=FILE.pdf|FILE.docx"}),
             tr("印一线事项"),
             conductCommand<fieldPrint>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), conductCommand<fieldRecycle>},
            {noun,
             QStringLiteral("restore"),
             {QStringLiteral("ID")},
             {},
             tr("从回收站恢复"),
             conductCommand<fieldRestore>}};
}

} // namespace branchbook::cli
