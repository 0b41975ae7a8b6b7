// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 监督渠道: by which ways the masses can take part, who keeps each, and what came in by each (mission A2; domain-rules §14.4: board,
// opinion box, telephone, supervisors).
#pragma once

#include "branchbook/base/word_list.h"
#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/integrity/channel_kind.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using ChannelId = Id<struct ChannelTag>;

struct Channel {
    ChannelId id;
    qint64 rev = 0;
    book::BranchId branch;
    ChannelKind kind = ChannelKind::Box;
    QString title;
    QString detail;
    QString keeper;
    QString guidance;
    QDate openedOn;
    QDate closedOn; ///< invalid: open
    QDate enteredOn;
    bool recycled = false;
};

/// In the order of opening.
[[nodiscard]] Result<QList<Channel>> listChannels(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Channel>> listRecycledChannels(const store::Session& session, book::BranchId branch);
/// Error: channel.missing (NotFound).
[[nodiscard]] Result<Channel> loadChannel(const store::Session& session, ChannelId id);

/// Those opened by the end of a past `day`, in the order of listChannels; one closed later was open. Place, number, keeper and guidance are
/// as now. What is in the bin today is not among them.
[[nodiscard]] Result<QList<Channel>> listChannelsOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Channel standingOn(Channel channel, QDate day);

/// New where `rev` is 0. Errors: channel.title_missing, channel.day_missing, channel.day_future, channel.day_order (Invalid), channel.recycled (Refused), store.conflict.
[[nodiscard]] Result<ChannelId> saveChannel(store::UnitOfWork& unit, const Channel& channel, QDate today);
[[nodiscard]] Result<> recycleChannel(store::UnitOfWork& unit, ChannelId id, QDate today);
[[nodiscard]] Result<> restoreChannel(store::UnitOfWork& unit, ChannelId id);

/// What came in by one kind of channel in a period: clues in number alone, and supervision feedback.
struct ChannelCount {
    ChannelKind kind = ChannelKind::Box;
    int open = 0; ///< channels of the kind that were open at the end of the period
    int clues = 0;
    int feedback = 0;
    int opinions = 0; ///< of 作风建设, by opinion box, letter and visit

    [[nodiscard]] int received() const { return clues + feedback + opinions; }
};
/// One for each kind of channel, in the order of the kinds.
[[nodiscard]] Result<QList<ChannelCount>> channelCounts(const store::Session& session, book::BranchId branch,
                                                        DateRange range);
/// Nothing where there is neither a channel nor anything that came in.
[[nodiscard]] Result<> addChannelSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
