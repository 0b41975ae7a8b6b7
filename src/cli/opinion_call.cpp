// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// opinion calls, call, call-change, call-recycle, call-restore, form: forums and rounds of forms.
#include "branchbook/base/one_line.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/report/conduct_document.h"
#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

constexpr rules::NumberField kCallAsked{"asked", QT_TRANSLATE_NOOP("Fields", "邀请的人数或者发出的份数")};
constexpr rules::NumberField kCallCame{"came", QT_TRANSLATE_NOOP("Fields", "到会的人数或者收回的份数")};

QJsonObject callJson(const OpinionCall& call)
{
    return {{QStringLiteral("id"), call.id.toString()},
            {QStringLiteral("title"), call.title},
            {QStringLiteral("way"), opinionWayName(call.way)},
            {QStringLiteral("people"), opinionPeopleName(call.people)},
            {QStringLiteral("date"), dayJson(call.heldOn)},
            {QStringLiteral("place"), textJson(call.place)},
            {QStringLiteral("asked"), call.asked},
            {QStringLiteral("came"), call.came},
            {QStringLiteral("note"), textJson(call.note)}};
}

QString callLine(const OpinionCall& call)
{
    QStringList parts{call.heldOn.toString(Qt::ISODate), opinionWayTitle(call.way), opinionPeopleTitle(call.people),
                      call.title, QStringLiteral("%1/%2").arg(call.came).arg(call.asked)};
    if (call.recycled)
        parts << call.id.toString();
    return parts.join(u'\t');
}

Result<Answer> callAnswer(const TransferDesk& desk, CallId id)
{
    BB_TRY(const OpinionCall call, loadCall(desk.reader(), id));
    return Answer{callJson(call), {callLine(call)}};
}

} // namespace

QStringList opinionPeopleNames()
{
    QStringList names;
    const auto all = opinionPeopleKinds();
    for (const OpinionPeople people : all)
        names.append(opinionPeopleName(people));
    return names;
}

Result<conduct::OpinionCall> opinionCallNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listCalls(desk.reader(), desk.branch.id));
    for (const OpinionCall& call : all) {
        if (call.title == oneLine(wanted) || call.id.toString() == wanted)
            return call;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("opinion.call_none_of"), {wanted});
}

namespace {

Result<Answer> opinionCalls(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledCalls(desk.reader(), desk.branch.id)
               : past ? listCallsOn(desk.reader(), desk.branch.id, day)
                      : listCalls(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const OpinionCall& call : all) {
        list.append(callJson(call));
        answer.lines << callLine(call);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有座谈会和意见征询。")
                             : past ? tr("到那天为止还没有座谈会和意见征询。")
                                    : tr("还没有座谈会和意见征询。用 opinion call 登记。"));
    answer.json = list;
    return answer;
}

Result<> readCall(OpinionCall& call, const Context& context, QDate today)
{
    const Invocation& given = context.invocation();
    BB_CHECK(
        choiceOption(given, "way", &opinionWayByName, {QStringLiteral("forum"), QStringLiteral("form")}, call.way));
    BB_CHECK(choiceOption(given, "people", &opinionPeopleByName, opinionPeopleNames(), call.people));
    BB_CHECK(dayGiven(context, "date", today, call.heldOn));
    BB_TRY(const auto asked, count(given, kCallAsked));
    BB_TRY(const auto came, count(given, kCallCame));
    call.asked = asked.value_or(call.asked);
    call.came = came.value_or(call.came);
    textGiven(given, "place", call.place);
    textGiven(given, "note", call.note);
    textGiven(given, "rename", call.title);
    return {};
}

Result<Answer> opinionCall(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    OpinionCall call;
    call.branch = desk.branch.id;
    call.title = context.invocation().words.value(0);
    call.heldOn = desk.today();
    BB_CHECK(readCall(call, context, desk.today()));
    CallId id;
    BB_CHECK(desk.perform("opinion.call", tr("登记征求意见：%1").arg(call.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, recordCall(unit, call, desk.today()));
        return {};
    }));
    return callAnswer(desk, id);
}

Result<Answer> changedCall(Context& context, const char* verb, const QString& label,
                           const std::function<Result<>(const TransferDesk&, UnitOfWork&, const OpinionCall&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const OpinionCall call, opinionCallNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(call.title), [&](UnitOfWork& unit) { return work(desk, unit, call); }));
    return callAnswer(desk, call.id);
}

Result<Answer> opinionCallChange(Context& context)
{
    return changedCall(context, "opinion.call_change", tr("修改征求意见：%1"),
                       [&](const TransferDesk& desk, UnitOfWork& unit, OpinionCall call) -> Result<> {
                           BB_CHECK(readCall(call, context, desk.today()));
                           return changeCall(unit, call, desk.today());
                       });
}

Result<Answer> opinionCallRecycle(Context& context)
{
    return changedCall(context, "opinion.call_recycle", tr("放入回收站：%1"),
                       [](const TransferDesk& desk, UnitOfWork& unit, const OpinionCall& call) {
                           return recycleCall(unit, call.id, desk.today());
                       });
}

Result<Answer> opinionCallRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = CallId::fromString(context.invocation().words.value(0));
    BB_TRY(const OpinionCall call, loadCall(desk.reader(), id));
    BB_CHECK(desk.perform("opinion.call_restore", tr("从回收站恢复：%1").arg(call.title),
                          [&](UnitOfWork& unit) { return restoreCall(unit, id); }));
    return callAnswer(desk, id);
}

Result<Answer> opinionForm(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const OpinionCall call, opinionCallNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    return writePaper(path, tr("意见征询表"), report::opinionForm({desk.branch.name, desk.today()}, call),
                      context.progress());
}

} // namespace

QList<Command> opinionCallCommands()
{
    const QString noun = QStringLiteral("opinion");
    const QStringList call{QStringLiteral("TITLE|ID")};
    const QStringList held = optionTexts(
        {"way=forum|form", "people=delegates|masses|veterans|members", "date=D", "place=P", "came=N", "note=T"});
    return {{noun,
             QStringLiteral("calls"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("座谈会和意见征询：邀请和到会、发出和收回；--as-of 只到那天为止的"),
             conductCommand<opinionCalls>},
            {noun,
             QStringLiteral("call"),
             {QStringLiteral("TITLE")},
             optionTexts({"!asked=N"}) + held,
             tr("登记一次座谈会（forum）或者意见征询（form）"),
             conductCommand<opinionCall>},
            {noun, QStringLiteral("call-change"), call, optionTexts({"rename=TITLE", "asked=N"}) + held,
             tr("修改一次座谈会或者意见征询"), conductCommand<opinionCallChange>},
            {noun,
             QStringLiteral("call-recycle"),
             call,
             {},
             tr("把误登记的放入回收站"),
             conductCommand<opinionCallRecycle>},
            {noun,
             QStringLiteral("call-restore"),
             {QStringLiteral("ID")},
             {},
             tr("从回收站恢复"),
             conductCommand<opinionCallRestore>},
            {noun, QStringLiteral("form"), call, optionTexts({"!out=FILE.pdf|FILE.docx"}), tr("印意见征询表"),
             conductCommand<opinionForm>}};
}

} // namespace branchbook::cli
