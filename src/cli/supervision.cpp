// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// supervision list, show, add, change, recycle, restore.
#include "branchbook/integrity/supervision.h"
#include "branchbook/ledger/ledger_store.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/record_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Supervision;
using store::UnitOfWork;

QJsonObject supervisionJson(const Supervision& supervision)
{
    return {{QStringLiteral("id"), supervision.id.toString()},
            {QStringLiteral("date"), dayJson(supervision.receivedOn)},
            {QStringLiteral("channel"), integrity::channelKindWords().nameOf(supervision.channel)},
            {QStringLiteral("source"), integrity::supervisionSources().nameOf(supervision.source)},
            {QStringLiteral("matter"), textJson(supervision.matter)},
            {QStringLiteral("item"), textJson(supervision.item ? supervision.item->toString() : QString())},
            {QStringLiteral("judged"), integrity::supervisionJudgements().nameOf(supervision.judged)},
            {QStringLiteral("reply"), textJson(supervision.reply)},
            {QStringLiteral("replied"), dayJson(supervision.repliedOn)}};
}

QString supervisionLine(const Supervision& supervision)
{
    return QStringList{supervision.receivedOn.toString(Qt::ISODate),
                       integrity::channelKindTitle(supervision.channel),
                       integrity::supervisionSources().titleOf(supervision.source),
                       supervision.matter.simplified(),
                       integrity::supervisionJudgements().titleOf(supervision.judged),
                       supervision.repliedOn.isValid() ? tr("已答复") : tr("没有答复"),
                       supervision.id.toString()}
        .join(u'\t');
}

/// The pledge or opinion that is judged, in words; empty where there is none.
Result<QString> judgedItem(const TransferDesk& desk, const Supervision& supervision)
{
    if (!supervision.item)
        return QString();
    BB_TRY(const ledger::Item item, ledger::loadItem(desk.reader(), *supervision.item));
    return ledger::shownNumber(item) + QStringLiteral(" ") + item.matter;
}

Result<Supervision> supervisionNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listSupervisions(desk.reader(), desk.branch.id));
    for (const Supervision& each : all) {
        if (isNamed(wanted, each.matter.simplified().left(20), each.id.toString()))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("supervision.none_of"), {wanted});
}

Result<Answer> supervisionAnswer(const TransferDesk& desk, integrity::SupervisionId id)
{
    BB_TRY(const Supervision supervision, integrity::loadSupervision(desk.reader(), id));
    BB_TRY(const QString about, judgedItem(desk, supervision));
    QJsonObject json = supervisionJson(supervision);
    json.insert(QStringLiteral("item_matter"), textJson(about));
    Answer answer{json, {supervisionLine(supervision)}};
    if (!about.isEmpty())
        answer.lines << tr("针对：%1").arg(about);
    return answer;
}

Result<Answer> supervisionList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? integrity::listRecycledSupervisions(desk.reader(), desk.branch.id)
               : past ? integrity::listSupervisionsOn(desk.reader(), desk.branch.id, day)
                      : integrity::listSupervisions(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Supervision& each : all) {
        list.append(supervisionJson(each));
        answer.lines << supervisionLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有监督反馈。")
                             : past ? tr("到那天为止，还没有监督反馈。")
                                    : tr("还没有监督反馈。"));
    answer.json = list;
    return answer;
}

Result<Answer> supervisionShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Supervision supervision, supervisionNamed(desk, context.invocation().words.value(0)));
    return supervisionAnswer(desk, supervision.id);
}

Result<> readSupervision(Supervision& supervision, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readDay(supervision.receivedOn, context, QStringLiteral("date"), desk.today()));
    BB_CHECK(readWord(supervision.channel, given, QStringLiteral("channel"), integrity::channelKindWords()));
    BB_CHECK(readWord(supervision.source, given, QStringLiteral("source"), integrity::supervisionSources()));
    readText(supervision.matter, given, QStringLiteral("matter"));
    if (given.has(QStringLiteral("item"))) {
        BB_TRY(const auto item,
               ledger::loadItem(desk.reader(), ledger::ItemId::fromString(given.value(QStringLiteral("item")))));
        supervision.item = item.id;
    }
    BB_CHECK(readWord(supervision.judged, given, QStringLiteral("judged"), integrity::supervisionJudgements()));
    readText(supervision.reply, given, QStringLiteral("reply"));
    BB_CHECK(readDay(supervision.repliedOn, context, QStringLiteral("replied"), desk.today()));
    return {};
}

Result<Answer> supervisionAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Supervision supervision;
    supervision.branch = desk.branch.id;
    BB_CHECK(readSupervision(supervision, context, desk));
    integrity::SupervisionId id;
    BB_CHECK(desk.perform("supervision.add", tr("登记监督反馈：%1").arg(supervision.matter.simplified().left(20)),
                          [&](UnitOfWork& unit) -> Result<> {
                              BB_TRY(id, integrity::saveSupervision(unit, supervision, desk.today()));
                              return {};
                          }));
    return supervisionAnswer(desk, id);
}

Result<Answer> changedSupervision(Context& context, const char* verb, const QString& text,
                                  const std::function<Result<>(const TransferDesk&, UnitOfWork&, Supervision)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Supervision supervision, supervisionNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, text.arg(supervision.matter.simplified().left(20)),
                          [&](UnitOfWork& unit) { return work(desk, unit, supervision); }));
    return supervisionAnswer(desk, supervision.id);
}

Result<Answer> supervisionChange(Context& context)
{
    return changedSupervision(context, "supervision.change", tr("修改监督反馈：%1"),
                              [&](const TransferDesk& desk, UnitOfWork& unit, Supervision supervision) -> Result<> {
                                  BB_CHECK(readSupervision(supervision, context, desk));
                                  return integrity::saveSupervision(unit, supervision, desk.today()).map([](auto) {});
                              });
}

Result<Answer> supervisionRecycle(Context& context)
{
    return changedSupervision(context, "supervision.recycle", tr("放入回收站：监督反馈%1"),
                              [](const TransferDesk& desk, UnitOfWork& unit, const Supervision& supervision) {
                                  return integrity::recycleSupervision(unit, supervision.id, desk.today());
                              });
}

Result<Answer> supervisionRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::SupervisionId::fromString(context.invocation().words.value(0));
    BB_TRY(const Supervision supervision, integrity::loadSupervision(desk.reader(), id));
    BB_CHECK(desk.perform("supervision.restore",
                          tr("从回收站恢复：监督反馈%1").arg(supervision.matter.simplified().left(20)),
                          [&](UnitOfWork& unit) { return integrity::restoreSupervision(unit, id); }));
    return supervisionAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedSupervisionCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> supervisionCommands()
{
    const QString noun = QStringLiteral("supervision");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said = optionTexts({"channel=letter|visit|phone|online|box|superior|inspection|other",
                                          "source=masses|members|delegates|higher", "item=ID",
                                          "judged=none|satisfied|fair|poor", "reply=T", "replied=D"});
    return {{noun,
             QStringLiteral("list"),
             {},
             optionTexts({"recycled", "as-of=D"}),
             tr("监督反馈；--as-of 按那天的情况"),
             supervisionList},
            {noun, QStringLiteral("show"), which, {}, tr("一条监督反馈"), supervisionShow},
            {noun,
             QStringLiteral("add"),
             {},
             optionTexts({"!date=D", "!matter=T"}) + said,
             tr("登记监督反馈"),
             checkedSupervisionCommand<supervisionAdd>},
            {noun, QStringLiteral("change"), which, optionTexts({"date=D", "matter=T"}) + said, tr("修改监督反馈"),
             checkedSupervisionCommand<supervisionChange>},
            {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), supervisionRecycle},
            {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), supervisionRestore}};
}

} // namespace branchbook::cli
