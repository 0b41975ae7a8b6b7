// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 已通知: that people were told of a gathering beforehand, when, how many and how (domain-rules §14.1: 计划, 已通知, 已开展, 已归档).
// A sum: who was told stands nowhere.
#pragma once

#include "branchbook/gathering/gathering.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::gathering {

using GatheringNoticeId = Id<struct GatheringNoticeTag>;

inline constexpr int kMostTold = 10000; ///< people
inline constexpr int kLongestNoticeWay = 60; ///< characters

struct GatheringNotice {
    GatheringNoticeId id;
    qint64 rev = 0;
    GatheringId gathering;
    QDate toldOn; ///< not after the gathering
    int people = 0; ///< 1 … kMostTold
    QString way; ///< 微信群, 书面; may be empty
};

/// Nothing: nobody was told, as far as the book knows.
[[nodiscard]] Result<std::optional<GatheringNotice>> noticeOf(const store::Session& session, GatheringId id);
/// In place of what was entered before. Errors (Invalid): gathering.notice_day, gathering.notice_future, gathering.notice_late,
/// gathering.notice_people, gathering.notice_way, those of checkDayBounds; gathering.missing (NotFound).
[[nodiscard]] Result<> recordNotice(store::UnitOfWork& unit, const GatheringNotice& notice, QDate today);
/// One entered by mistake. Error: gathering.notice_none (NotFound).
[[nodiscard]] Result<> removeNotice(store::UnitOfWork& unit, GatheringId id);

} // namespace branchbook::gathering
