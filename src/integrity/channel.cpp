// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/integrity/channel.h"

#include "branchbook/base/one_line.h"
#include "integrity/rows.h"

namespace branchbook::integrity {

namespace {

Channel channelIn(const store::Query& query)
{
    Channel made;
    made.id = ChannelId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.kind = channelKindWords().find(query.text(3)).value_or(made.kind);
    made.title = query.text(4);
    made.detail = query.text(5);
    made.keeper = query.text(6);
    made.guidance = query.text(7);
    made.openedOn = store::dayAt(query, 8);
    made.closedOn = store::dayAt(query, 9);
    made.enteredOn = store::dayAt(query, 10);
    made.recycled = !query.isNull(11);
    return made;
}

Result<QList<Channel>> channelsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("channel.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return allRows(query, channelIn);
}

store::ColumnValues channelColumns(const Channel& channel)
{
    return {{"branch_id", channel.branch.toString()},
            {"kind", channelKindWords().nameOf(channel.kind)},
            {"title", store::textOrNull(oneLine(channel.title))},
            {"detail", store::textOrNull(oneLine(channel.detail))},
            {"keeper", store::textOrNull(oneLine(channel.keeper))},
            {"guidance", store::textOrNull(trimmedText(channel.guidance))},
            {"opened_on", store::dayOrNull(channel.openedOn)},
            {"closed_on", store::dayOrNull(channel.closedOn)}};
}

Result<> checkChannel(const Channel& channel, QDate today)
{
    if (oneLine(channel.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("channel.title_missing"), {}, QStringLiteral("title"));
    if (!channel.openedOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("channel.day_missing"), {}, QStringLiteral("date"));
    if (channel.openedOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("channel.day_future"),
                    {PartialDate::of(channel.openedOn).toChinese()}, QStringLiteral("date"));
    if (channel.closedOn.isValid() && channel.closedOn < channel.openedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("channel.day_order"),
                    {PartialDate::of(channel.closedOn).toChinese(), PartialDate::of(channel.openedOn).toChinese()},
                    QStringLiteral("until"));
    return {};
}

} // namespace

Result<QList<Channel>> listChannels(const store::Session& session, book::BranchId branch)
{
    return channelsOf(session, branch, 0);
}

Result<QList<Channel>> listRecycledChannels(const store::Session& session, book::BranchId branch)
{
    return channelsOf(session, branch, 1);
}

Result<Channel> loadChannel(const store::Session& session, ChannelId id)
{
    store::Query query = session.query("channel.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("channel.missing"));
    return channelIn(query);
}

Result<ChannelId> saveChannel(store::UnitOfWork& unit, const Channel& given, QDate today)
{
    BB_CHECK(checkChannel(given, today));
    if (given.rev != 0) {
        BB_TRY(const Channel now, loadChannel(unit.session(), given.id));
        if (now.recycled)
            return fail(ErrorKind::Refused, QStringLiteral("channel.recycled"));
        BB_CHECK(unit.update("channel", given.id.toString(), given.rev, channelColumns(given)));
        return given.id;
    }
    const ChannelId id = given.id.isNull() ? ChannelId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = channelColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("channel", columns));
    return id;
}

Result<> recycleChannel(store::UnitOfWork& unit, ChannelId id, QDate today)
{
    return unit.change("channel", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreChannel(store::UnitOfWork& unit, ChannelId id)
{
    BB_TRY([[maybe_unused]] const Channel channel, loadChannel(unit.session(), id));
    return unit.change("channel", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::integrity
