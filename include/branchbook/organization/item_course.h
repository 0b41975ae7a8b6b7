// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an item of the agenda went on behind its vote: 表决 → 公示 → 督办 → 办结 (domain-rules §14, O3). Only the notice is written down; the
// vote stands in the record, and who sees to it, since when and until when, in the ledger item that was made of the resolution.
#pragma once

#include "branchbook/gathering/gathering_store.h"

namespace branchbook::organization {

/// One stage that was passed, with its day.
struct CourseStep {
    gathering::Stage stage = gathering::Stage::Voted;
    QDate on;
    QString note; ///< 通过; the medium; 决议2026-3; the result

    bool operator==(const CourseStep&) const = default;
};

struct ItemCourse {
    gathering::AgendaItemId item;
    gathering::Stage reached =
        gathering::Stage::Raised; ///< what the record says, or further where vote, notice or ledger say so
    QList<CourseStep> steps; ///< from 表决 on, by their days; on one day in the order of the course

    bool operator==(const ItemCourse&) const = default;
};

/// Of each item of the record's agenda that is saved, in its order. An open ledger item of a passed resolution means 督办, and 办结 when
/// all of them are closed; they are found by the words of the resolution, as fallenResolutionDoubt finds them.
[[nodiscard]] Result<QList<ItemCourse>> coursesOf(const store::Session& session, const gathering::Gathering& record);
/// 表决 2026-09-10（通过）→ 公示 2026-09-12（公告栏）→ …; empty without steps.
[[nodiscard]] QString courseText(const ItemCourse& course);

/// Puts down that the decision on the item was put up on `day`; in place of an earlier notice. The record may be archived: what follows the
/// meeting changes nothing in it. Errors: gathering.missing, gathering.item_unknown (NotFound); gathering.notice_medium,
/// gathering.notice_day (Invalid: before the meeting or after `today`); gathering.notice_unvoted (Refused: what needs a vote and has none
/// with its quorum).
[[nodiscard]] Result<> publishItem(store::UnitOfWork& unit, gathering::GatheringId meeting,
                                   gathering::AgendaItemId item, QDate day, const QString& medium, QDate today);
/// Takes the notice away. Error: gathering.notice_missing (NotFound).
[[nodiscard]] Result<> unpublishItem(store::UnitOfWork& unit, gathering::GatheringId meeting,
                                     gathering::AgendaItemId item);

} // namespace branchbook::organization
