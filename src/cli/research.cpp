// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// research list, show, add, change, step, back, recycle, restore: research topics.
#include "branchbook/ideology/research_service.h"
#include "cli/gathering_options.h"
#include "cli/ledger_options.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"
#include "cli/theory_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using ideology::DecidedIn;
using ideology::Research;
using ideology::ResearchId;
using store::UnitOfWork;

QString decidedName(DecidedIn in)
{
    return in == DecidedIn::Gathering ? QStringLiteral("gathering") : QStringLiteral("ledger_item");
}

QJsonObject researchJson(const Research& research, QDate today)
{
    QJsonArray steps;
    for (const auto& step : research.steps)
        steps.append(QJsonObject{{QStringLiteral("stage"), ideology::researchStageName(step.stage)},
                                 {QStringLiteral("date"), dayJson(step.on)},
                                 {QStringLiteral("note"), textJson(step.note)}});
    const bool linked = research.decidedIn != DecidedIn::Nothing;
    return {{QStringLiteral("id"), research.id.toString()},
            {QStringLiteral("title"), research.title},
            {QStringLiteral("question"), textJson(research.question)},
            {QStringLiteral("lead"), research.leadName},
            {QStringLiteral("members"), textJson(research.members)},
            {QStringLiteral("stage"), ideology::researchStageName(research.stage())},
            {QStringLiteral("due"), dayJson(research.dueOn)},
            {QStringLiteral("overdue"), research.isOverdue(today)},
            {QStringLiteral("findings"), textJson(research.findings)},
            {QStringLiteral("decision"), textJson(research.decision)},
            {QStringLiteral("decided_in"), linked ? QJsonValue(decidedName(research.decidedIn)) : QJsonValue()},
            {QStringLiteral("decided_id"), textJson(research.decidedId)},
            {QStringLiteral("decided_title"), textJson(research.decidedTitle)},
            {QStringLiteral("steps"), steps}};
}

QString researchLine(const Research& research, QDate today)
{
    QStringList parts{research.title, research.leadName, ideology::researchStageTitle(research.stage())};
    if (research.isOverdue(today))
        parts << tr("逾期 %1 天").arg(research.dueOn.daysTo(today));
    else if (research.isOpen() && research.dueOn.isValid())
        parts << tr("期限 %1").arg(research.dueOn.toString(Qt::ISODate));
    if (research.recycled)
        parts << research.id.toString(); // what restore asks for
    return parts.join(u'\t');
}

Result<Answer> researchAnswer(const TransferDesk& desk, ResearchId id)
{
    BB_TRY(const Research research, ideology::loadResearch(desk.reader(), id));
    Answer answer{researchJson(research, desk.today()), {researchLine(research, desk.today())}};
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty())
            answer.lines << QStringLiteral("%1：").arg(title) + value;
    };
    add(tr("要弄清的问题"), research.question);
    add(tr("成员"), research.members);
    add(tr("成果"), research.findings);
    add(tr("转化"), research.decision);
    add(tr("在哪里决定的"), research.decidedTitle);
    for (const auto& step : research.steps)
        answer.lines << QStringList{ideology::researchStageTitle(step.stage), step.on.toString(Qt::ISODate), step.note}
                            .join(u'\t');
    return answer;
}

/// By title or id. Error: research.none_of.
Result<Research> researchNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, ideology::listResearch(desk.reader(), desk.branch.id));
    for (const Research& research : all) {
        if (research.title == wanted.trimmed() || research.id.toString() == wanted)
            return research;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("research.none_of"), {wanted});
}

Result<Answer> researchList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? ideology::listRecycledResearch(desk.reader(), desk.branch.id)
               : past ? ideology::listResearchOn(desk.reader(), desk.branch.id, day)
                      : ideology::listResearch(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Research& research : all) {
        if (given.has(QStringLiteral("open")) && !research.isOpen())
            continue;
        list.append(researchJson(research, day));
        answer.lines << researchLine(research, day);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有课题。")
                             : past ? tr("那天没有调研课题。")
                                    : tr("没有调研课题。用 research add 题目 登记。"));
    answer.json = list;
    return answer;
}

Result<Answer> researchShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Research research, researchNamed(desk, context.invocation().words.value(0)));
    return researchAnswer(desk, research.id);
}

/// --gathering or --item (the id of a ledger item); "none" takes the link away.
Result<> readDecidedIn(Research& research, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    const QString meeting = given.value(QStringLiteral("gathering"));
    const QString item = given.value(QStringLiteral("item"));
    if (meeting == u"none" || item == u"none") {
        research.decidedIn = DecidedIn::Nothing;
    } else if (!meeting.isEmpty()) {
        BB_TRY(const auto record, recordNamed(meeting, context, *desk.opened));
        research.decidedIn = DecidedIn::Gathering;
        research.decidedId = record.toString();
    } else if (!item.isEmpty()) {
        research.decidedIn = DecidedIn::LedgerItem;
        research.decidedId = item;
    }
    return {};
}

Result<> readResearch(Research& research, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    ideology::Responsible lead{research.lead, research.leadName};
    BB_CHECK(readResponsible(lead, given, desk, "lead"));
    research.lead = lead.member;
    research.leadName = lead.name;
    readText(research.title, given, "rename");
    readText(research.members, given, "members");
    readText(research.question, given, "question");
    readText(research.findings, given, "findings");
    readText(research.decision, given, "decision");
    if (given.value(QStringLiteral("due")) == u"none")
        research.dueOn = {};
    else
        BB_CHECK(readDay(research.dueOn, context, "due", desk.today()));
    return readDecidedIn(research, context, desk);
}

Result<Answer> researchAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Research research;
    research.branch = desk.branch.id;
    research.title = context.invocation().words.value(0);
    BB_CHECK(readResearch(research, context, desk));
    QDate on = desk.today();
    BB_CHECK(readDay(on, context, "date", desk.today()));
    ResearchId id;
    BB_CHECK(desk.perform("research.add", tr("登记课题：%1").arg(research.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, ideology::openResearch(unit, research, on, desk.today()));
        return {};
    }));
    return researchAnswer(desk, id);
}

Result<Answer> changedResearch(Context& context, const char* verb, const QString& label,
                               const std::function<Result<>(const TransferDesk&, UnitOfWork&, const Research&)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Research research, researchNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(
        desk.perform(verb, label.arg(research.title), [&](UnitOfWork& unit) { return work(desk, unit, research); }));
    return researchAnswer(desk, research.id);
}

Result<Answer> researchChange(Context& context)
{
    return changedResearch(context, "research.change", tr("修改课题：%1"),
                           [&](const TransferDesk& desk, UnitOfWork& unit, Research research) -> Result<> {
                               BB_CHECK(readResearch(research, context, desk));
                               return ideology::changeResearch(unit, research);
                           });
}

Result<Answer> researchStep(Context& context)
{
    const Invocation& given = context.invocation();
    const auto stage = ideology::researchStageByName(given.words.value(1));
    if (!stage)
        return fail(ErrorKind::Invalid, QStringLiteral("research.stage_unknown"), {given.words.value(1)});
    return changedResearch(context, "research.step",
                           tr("课题%1：%2").arg(QStringLiteral("%1"), ideology::researchStageTitle(*stage)),
                           [&](const TransferDesk& desk, UnitOfWork& unit, const Research& research) -> Result<> {
                               QDate on = desk.today();
                               BB_CHECK(readDay(on, context, "date", desk.today()));
                               return ideology::addResearchStep(
                                   unit, research.id, {*stage, on, given.value(QStringLiteral("note"))}, desk.today());
                           });
}

Result<Answer> researchBack(Context& context)
{
    return changedResearch(context, "research.back", tr("撤销课题的最后一步：%1"),
                           [](const TransferDesk&, UnitOfWork& unit, const Research& research) {
                               return ideology::takeBackResearchStep(unit, research.id);
                           });
}

Result<Answer> researchRecycle(Context& context)
{
    return changedResearch(context, "research.recycle", tr("放入回收站：课题%1"),
                           [](const TransferDesk& desk, UnitOfWork& unit, const Research& research) {
                               return ideology::recycleResearch(unit, research.id, desk.today());
                           });
}

Result<Answer> researchRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ResearchId::fromString(context.invocation().words.value(0));
    BB_TRY(const Research research, ideology::loadResearch(desk.reader(), id));
    BB_CHECK(desk.perform("research.restore", tr("从回收站恢复：课题%1").arg(research.title),
                          [&](UnitOfWork& unit) { return ideology::restoreResearch(unit, id); }));
    return researchAnswer(desk, id);
}

} // namespace

QList<Command> researchCommands()
{
    const QString noun = QStringLiteral("research");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList fields = optionTexts({"members=T", "question=TEXT", "due=D|none", "findings=T", "decision=T",
                                            "gathering=ID|last|none", "item=ID|none", "outside"});
    return QList<Command>{
               {noun,
                QStringLiteral("list"),
                {},
                optionTexts({"open", "recycled", "as-of=D"}),
                tr("调研课题：谁负责、到哪一步、期限；--as-of 按那天的情况"),
                researchList},
               {noun, QStringLiteral("show"), which, {}, tr("一个课题的问题、经过、成果和转化"), researchShow},
               {noun,
                QStringLiteral("add"),
                {QStringLiteral("TITLE")},
                optionTexts({"!lead=N", "date=D"}) + fields,
                tr("登记选题；--outside 负责人不在名册里"),
                withNames<researchAdd>},
               {noun, QStringLiteral("change"), which, optionTexts({"rename=T", "lead=N"}) + fields,
                tr("修改课题，写成果和转化；--gathering、--item 是据此作决定的会议或者台账"),
                withNames<researchChange>},
               {noun, QStringLiteral("step"), which + QStringList{QStringLiteral("surveyed|written|applied|closed")},
                optionTexts({"date=D", "note=T"}), tr("登记下一步：调研、成果、转化、办结"), withNames<researchStep>},
               {noun, QStringLiteral("back"), which, {}, tr("登记错了的，撤销最后一步"), researchBack},
               {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), researchRecycle},
               {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), researchRestore}}
    + studyPaperCommands();
}

} // namespace branchbook::cli
