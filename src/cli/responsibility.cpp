// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// responsibility list, add, change, hand-on, print, recycle, restore: who answers for what.
#include "branchbook/conduct/responsibility.h"

#include "branchbook/base/one_line.h"
#include "branchbook/report/watch_lists.h"
#include "cli/conduct_desk.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"

namespace branchbook::cli {

namespace {

using namespace conduct;
using store::UnitOfWork;

QJsonObject responsibilityJson(const Responsibility& line)
{
    return {
        {QStringLiteral("id"), line.id.toString()},      {QStringLiteral("kind"), responsibilityKindName(line.kind)},
        {QStringLiteral("matter"), line.matter},         {QStringLiteral("standard"), textJson(line.standard)},
        {QStringLiteral("person"), line.name},           {QStringLiteral("from"), dayJson(line.fromOn)},
        {QStringLiteral("until"), dayJson(line.untilOn)}};
}

QString responsibilityLine(const Responsibility& line)
{
    QStringList parts{responsibilityKindTitle(line.kind), line.name, line.matter,
                      tr("%1 起").arg(line.fromOn.toString(Qt::ISODate))};
    if (line.untilOn.isValid())
        parts << tr("到 %1").arg(line.untilOn.toString(Qt::ISODate));
    parts << line.id.toString();
    return parts.join(u'\t');
}

Result<Answer> responsibilityAnswer(const TransferDesk& desk, ResponsibilityId id)
{
    BB_TRY(const Responsibility line, loadResponsibility(desk.reader(), id));
    return Answer{responsibilityJson(line), {responsibilityLine(line)}};
}

Result<Answer> responsibilityList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const Invocation& given = context.invocation();
    const bool bin = given.has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? listRecycledResponsibilities(desk.reader(), desk.branch.id)
               : past ? listResponsibilitiesOn(desk.reader(), desk.branch.id, day)
                      : listResponsibilities(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Responsibility& line : all) {
        if (!bin && !given.has(QStringLiteral("all")) && !line.holdsOn(day))
            continue;
        list.append(responsibilityJson(line));
        answer.lines << responsibilityLine(line);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有责任。")
                             : past ? tr("那天没有责任清单；以前的用 --all。")
                                    : tr("没有责任清单。用 responsibility add 登记；以前的用 --all。"));
    answer.json = list;
    return answer;
}

Result<> readResponsibility(Responsibility& line, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    QStringList kinds;
    const auto all = responsibilityKinds();
    for (const ResponsibilityKind kind : all)
        kinds.append(responsibilityKindName(kind));
    BB_CHECK(choiceOption(given, "kind", &responsibilityKindByName, kinds, line.kind));
    textGiven(given, "standard", line.standard);
    BB_CHECK(dayGiven(context, "from", desk.today(), line.fromOn));
    BB_CHECK(dayGiven(context, "until", desk.today(), line.untilOn));
    if (given.has(QStringLiteral("person"))) {
        BB_TRY(const NamedPerson person, conductPerson(given, desk, "person"));
        line.member = person.member;
        line.name = person.name;
    }
    return {};
}

Result<Answer> responsibilityAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Responsibility line;
    line.branch = desk.branch.id;
    line.matter = context.invocation().words.value(0);
    line.fromOn = desk.today();
    BB_CHECK(readResponsibility(line, context, desk));
    ResponsibilityId id;
    BB_CHECK(desk.perform("responsibility.add", tr("登记责任：%1").arg(line.matter), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, saveResponsibility(unit, line, desk.today()));
        return {};
    }));
    return responsibilityAnswer(desk, id);
}

Result<Answer> responsibilityChange(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(Responsibility line, responsibilityNamed(desk, context.invocation().words.value(0)));
    textGiven(context.invocation(), "matter", line.matter);
    BB_CHECK(readResponsibility(line, context, desk));
    BB_CHECK(desk.perform("responsibility.change", tr("修改责任：%1").arg(line.matter), [&](UnitOfWork& unit) {
        return saveResponsibility(unit, line, desk.today()).map([](auto) {});
    }));
    return responsibilityAnswer(desk, line.id);
}

Result<Answer> responsibilityHandOn(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Responsibility line, responsibilityNamed(desk, context.invocation().words.value(0)));
    BB_TRY(const NamedPerson person, conductPerson(context.invocation(), desk, "person"));
    Successor next{person.member, person.name, desk.today()};
    BB_CHECK(dayGiven(context, "from", desk.today(), next.fromOn));
    ResponsibilityId id;
    BB_CHECK(
        desk.perform("responsibility.hand_on", tr("交接责任：%1").arg(line.matter), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(id, handOnResponsibility(unit, line.id, next, desk.today()));
            return {};
        }));
    return responsibilityAnswer(desk, id);
}

Result<Answer> responsibilityPrint(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto all, listResponsibilities(desk.reader(), desk.branch.id));
    return writePaper(path, tr("责任清单"), report::responsibilityList({desk.branch.name, desk.today()}, all),
                      context.progress());
}

Result<Answer> responsibilityRecycle(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Responsibility line, responsibilityNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform("responsibility.recycle", tr("放入回收站：责任%1").arg(line.matter),
                          [&](UnitOfWork& unit) { return recycleResponsibility(unit, line.id, desk.today()); }));
    return responsibilityAnswer(desk, line.id);
}

Result<Answer> responsibilityRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = ResponsibilityId::fromString(context.invocation().words.value(0));
    BB_TRY(const Responsibility line, loadResponsibility(desk.reader(), id));
    BB_CHECK(desk.perform("responsibility.restore", tr("从回收站恢复：责任%1").arg(line.matter),
                          [&](UnitOfWork& unit) { return restoreResponsibility(unit, id); }));
    return responsibilityAnswer(desk, id);
}

} // namespace

Result<Responsibility> responsibilityNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listResponsibilities(desk.reader(), desk.branch.id));
    QList<Responsibility> found;
    for (const Responsibility& line : all) {
        const bool isMeant = line.matter == oneLine(wanted) && line.holdsOn(desk.today());
        if (isMeant || (!wanted.isEmpty() && line.id.toString().startsWith(wanted)))
            found.append(line);
    }
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("responsibility.none_of"), {wanted});
    if (found.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("responsibility.ambiguous"), {wanted});
    return found.first();
}

QList<Command> responsibilityCommands()
{
    const QString noun = QStringLiteral("responsibility");
    const QStringList which{QStringLiteral("T|ID")};
    const QStringList said =
        optionTexts({"kind=main|first|dual|supervision|direct", "standard=T", "from=D", "until=D", "outside"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"all", "recycled", "as-of=D"}),
         tr("责任清单：谁对什么负责；--as-of 按那天的情况"),
         conductCommand<responsibilityList>},
        {noun,
         QStringLiteral("add"),
         {QStringLiteral("T")},
         optionTexts({"!person=NAME"}) + said,
         tr("登记一项；不写 --kind 的是直接责任"),
         conductCommand<responsibilityAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"matter=T", "person=NAME"}) + said, tr("修改一项"),
         conductCommand<responsibilityChange>},
        {noun, QStringLiteral("hand-on"), which, optionTexts({"!person=NAME", "outside", "from=D"}),
         tr("从哪一天起换人负责，前一个人到前一天为止"), conductCommand<responsibilityHandOn>},
        {noun,
         QStringLiteral("print"),
         {},
         optionTexts({"!out=FILE.pdf|FILE.docx"}),
         tr("印责任清单"),
         conductCommand<responsibilityPrint>},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), conductCommand<responsibilityRecycle>},
        {noun,
         QStringLiteral("restore"),
         {QStringLiteral("ID")},
         {},
         tr("从回收站恢复"),
         conductCommand<responsibilityRestore>}};
}

} // namespace branchbook::cli
