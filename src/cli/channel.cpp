// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// channel list, show, add, change, print, recycle, restore.
#include "branchbook/integrity/channel.h"
#include "branchbook/report/watch_lists.h"
#include "cli/integrity_commands.h"
#include "cli/list_sheet.h"
#include "cli/paper.h"
#include "cli/record_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Channel;
using store::UnitOfWork;

QJsonObject channelJson(const Channel& channel)
{
    return {{QStringLiteral("id"), channel.id.toString()},
            {QStringLiteral("kind"), integrity::channelKindWords().nameOf(channel.kind)},
            {QStringLiteral("title"), textJson(channel.title)},
            {QStringLiteral("detail"), textJson(channel.detail)},
            {QStringLiteral("keeper"), textJson(channel.keeper)},
            {QStringLiteral("guidance"), textJson(channel.guidance)},
            {QStringLiteral("date"), dayJson(channel.openedOn)},
            {QStringLiteral("until"), dayJson(channel.closedOn)}};
}

QString channelLine(const Channel& channel)
{
    return QStringList{integrity::channelKindTitle(channel.kind),
                       channel.title,
                       channel.detail,
                       channel.keeper,
                       channel.closedOn.isValid() ? tr("%1 停用").arg(channel.closedOn.toString(Qt::ISODate))
                                                  : tr("开通"),
                       channel.id.toString()}
        .join(u'\t');
}

Result<Channel> channelNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listChannels(desk.reader(), desk.branch.id));
    for (const Channel& each : all) {
        if (isNamed(wanted, each.title, each.id.toString()))
            return each;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("channel.none_of"), {wanted});
}

Result<Answer> channelAnswer(const TransferDesk& desk, integrity::ChannelId id)
{
    BB_TRY(const Channel channel, integrity::loadChannel(desk.reader(), id));
    Answer answer{channelJson(channel), {channelLine(channel)}};
    return answer;
}

Result<Answer> channelList(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    const bool bin = context.invocation().has(QStringLiteral("recycled"));
    BB_TRY(const QDate day, listDay(context, desk.branch, desk.today()));
    const bool past = day < desk.today();
    BB_TRY(const auto all,
           bin        ? integrity::listRecycledChannels(desk.reader(), desk.branch.id)
               : past ? integrity::listChannelsOn(desk.reader(), desk.branch.id, day)
                      : integrity::listChannels(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const Channel& each : all) {
        list.append(channelJson(each));
        answer.lines << channelLine(each);
    }
    if (list.isEmpty())
        answer.lines << (bin        ? tr("回收站里没有监督渠道。")
                             : past ? tr("到那天为止，还没有监督渠道。")
                                    : tr("还没有监督渠道。"));
    answer.json = list;
    return answer;
}

Result<Answer> channelShow(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const Channel channel, channelNamed(desk, context.invocation().words.value(0)));
    return channelAnswer(desk, channel.id);
}

Result<> readChannel(Channel& channel, const Context& context, const TransferDesk& desk)
{
    const Invocation& given = context.invocation();
    BB_CHECK(readWord(channel.kind, given, QStringLiteral("kind"), integrity::channelKindWords()));
    readText(channel.title, given, QStringLiteral("title"));
    readText(channel.detail, given, QStringLiteral("detail"));
    readText(channel.keeper, given, QStringLiteral("keeper"));
    readText(channel.guidance, given, QStringLiteral("guidance"));
    BB_CHECK(readDay(channel.openedOn, context, QStringLiteral("date"), desk.today()));
    BB_CHECK(readDay(channel.closedOn, context, QStringLiteral("until"), desk.today()));
    return {};
}

Result<Answer> channelAdd(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Channel channel;
    channel.branch = desk.branch.id;
    BB_CHECK(readChannel(channel, context, desk));
    integrity::ChannelId id;
    BB_CHECK(desk.perform("channel.add", tr("登记监督渠道：%1").arg(channel.title), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(id, integrity::saveChannel(unit, channel, desk.today()));
        return {};
    }));
    return channelAnswer(desk, id);
}

Result<Answer> changedChannel(Context& context, const char* verb, const QString& text,
                              const std::function<Result<>(const TransferDesk&, UnitOfWork&, Channel)>& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Channel channel, channelNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, text.arg(channel.title), [&](UnitOfWork& unit) { return work(desk, unit, channel); }));
    return channelAnswer(desk, channel.id);
}

Result<Answer> channelChange(Context& context)
{
    return changedChannel(context, "channel.change", tr("修改监督渠道：%1"),
                          [&](const TransferDesk& desk, UnitOfWork& unit, Channel channel) -> Result<> {
                              BB_CHECK(readChannel(channel, context, desk));
                              return integrity::saveChannel(unit, channel, desk.today()).map([](auto) {});
                          });
}

Result<Answer> channelPrint(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const QString path,
           context.target(context.invocation().value(QStringLiteral("out")),
                          {QStringLiteral("pdf"), QStringLiteral("docx")}));
    BB_TRY(const auto all, integrity::listChannels(desk.reader(), desk.branch.id));
    return writePaper(path, tr("监督渠道"), report::channelList({desk.branch.name, desk.today()}, all),
                      context.progress());
}

Result<Answer> channelRecycle(Context& context)
{
    return changedChannel(context, "channel.recycle", tr("放入回收站：监督渠道%1"),
                          [](const TransferDesk& desk, UnitOfWork& unit, const Channel& channel) {
                              return integrity::recycleChannel(unit, channel.id, desk.today());
                          });
}

Result<Answer> channelRestore(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    const auto id = integrity::ChannelId::fromString(context.invocation().words.value(0));
    BB_TRY(const Channel channel, integrity::loadChannel(desk.reader(), id));
    BB_CHECK(desk.perform("channel.restore", tr("从回收站恢复：监督渠道%1").arg(channel.title),
                          [&](UnitOfWork& unit) { return integrity::restoreChannel(unit, id); }));
    return channelAnswer(desk, id);
}

template <Result<Answer> (*run)(Context&)>
Result<Answer> checkedChannelCommand(Context& context)
{
    return withOptionNames(run(context));
}

} // namespace

QList<Command> channelCommands()
{
    const QString noun = QStringLiteral("channel");
    const QStringList which{QStringLiteral("TITLE|ID")};
    const QStringList said = optionTexts({"kind=letter|visit|phone|online|box|superior|inspection|other", "detail=T",
                                          "keeper=T", "guidance=T", "until=D"});
    return {
        {noun,
         QStringLiteral("list"),
         {},
         optionTexts({"recycled", "as-of=D"}),
         tr("监督渠道；--as-of 按那天的情况"),
         channelList},
        {noun, QStringLiteral("show"), which, {}, tr("一条监督渠道"), channelShow},
        {noun,
         QStringLiteral("add"),
         {},
         optionTexts({"!title=T", "!date=D"}) + said,
         tr("登记监督渠道"),
         checkedChannelCommand<channelAdd>},
        {noun, QStringLiteral("change"), which, optionTexts({"title=T", "date=D"}) + said, tr("修改监督渠道"),
         checkedChannelCommand<channelChange>},
        {noun, QStringLiteral("print"), {}, optionTexts({"!out=FILE.pdf|FILE.docx"}), tr("印监督渠道"), channelPrint},
        {noun, QStringLiteral("recycle"), which, {}, tr("把误登记的放入回收站"), channelRecycle},
        {noun, QStringLiteral("restore"), {QStringLiteral("ID")}, {}, tr("从回收站恢复"), channelRestore}};
}

} // namespace branchbook::cli
