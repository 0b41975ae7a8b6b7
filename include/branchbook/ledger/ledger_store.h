// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the ledger, and the verbs by which it changes.
#pragma once

#include "branchbook/ledger/ledger.h"

#include <QHash>

namespace branchbook::ledger {

/// The table that attachments and sources name.
inline constexpr char kItemTable[] = "ledger_item";
/// As the source of an item that is about to be raised: a resolution. What is stored is the gathering that passed it.
inline constexpr char kResolutionTable[] = "resolution";

struct ItemQuery {
    std::optional<book::BranchId> branch;
    std::optional<Kind> kind;
    QString area; ///< empty: every one
    QString sourceId; ///< empty: from anywhere
    std::optional<DateRange> period; ///< raised in it, or raised before and not closed before its first day
    bool recycled = false;
};

/// Open ones first by due day (none last), then closed ones, the latest first.
[[nodiscard]] Result<QList<Item>> listItems(const store::Session& session, const ItemQuery& query);
/// Those raised by the end of a past `day`, each as it stood then (standingOn), in the order of listItems. What is in the bin today is not
/// among them.
[[nodiscard]] Result<QList<Item>> listItemsOn(const store::Session& session, const ItemQuery& query, QDate day);
/// Those of listItems that came from records of `table`, by the id of the record.
template <class SourceId>
[[nodiscard]] Result<QHash<SourceId, QList<Item>>> itemsBySource(const store::Session& session, const ItemQuery& query,
                                                                 const char* table)
{
    BB_TRY(const QList<Item> items, listItems(session, query));
    QHash<SourceId, QList<Item>> found;
    for (const Item& item : items) {
        if (item.sourceTable == QLatin1StringView(table))
            found[SourceId::fromString(item.sourceId)].append(item);
    }
    return found;
}
/// How many of them are open.
[[nodiscard]] int openItems(const QList<Item>& items);
/// Error: ledger.missing (NotFound).
[[nodiscard]] Result<Item> loadItem(const store::Session& session, ItemId id);
/// The item of that kind with this number in a year, or nothing.
[[nodiscard]] Result<std::optional<ItemId>> findItem(const store::Session& session, book::BranchId branch, Kind kind,
                                                     int year, int number);
[[nodiscard]] Result<QList<Step>> listSteps(const store::Session& session, ItemId id);

/// The stages of a kind in this book: its own, else the kind's.
[[nodiscard]] Result<Course> loadCourse(const store::Session& session, Kind kind);
/// An empty course takes the kind's own again. Items keep the stage they are in, whatever the course says later. Errors: those
/// of checkCourse; a pledge keeps as many stages as it has, whose names may change: ledger.course_pledge (Invalid).
[[nodiscard]] Result<> putCourse(store::UnitOfWork& unit, Kind kind, const Course& course);

/// What keeps an item from being written. Errors: ledger.matter_missing, ledger.raised_missing, ledger.raised_future,
/// ledger.due_before, ledger.owner_helps (Invalid).
[[nodiscard]] Result<> checkItem(const Item& item, QDate today);

/// Numbers it and enters firstStage of its course; every text but the result becomes one line. Of a resolution only what was
/// passed is seen to, and once. Errors: those of checkItem; organization.before_founding
/// (Invalid); ledger.resolution_failed, ledger.resolution_twice (Refused).
[[nodiscard]] Result<ItemId> raiseItem(store::UnitOfWork& unit, Item item, QDate today);
/// raiseItem for what somebody enters in the ledger itself. A pledge is made where it is approved and judged
/// (conduct::proposePledge): ledger.pledge_by_hand (Refused), the item unwritten.
[[nodiscard]] Result<ItemId> raiseByHand(store::UnitOfWork& unit, const Item& item, QDate today);
/// Changes what is said of it; stage and closing have verbs of their own and are not touched. A new owner and a new due
/// day leave a line in the history, with `note` as the reason. A due day that has passed is not changed without one, and counts
/// as missed (missedDueOn). Of an approved pledge the words, what it is measured by and its days stay. Errors: those of checkItem,
/// ledger.due_reason (Invalid), ledger.closed, ledger.pledge_fixed (Refused), store.conflict.
[[nodiscard]] Result<> changeItem(store::UnitOfWork& unit, const Item& item, const QString& note, QDate today);
/// To any stage of the course, back too. In the last one it stays open until closeItem (waitsForResult). Errors: ledger.stage_unknown, ledger.stage_same, ledger.day_future, ledger.day_before (Invalid),
/// ledger.closed (Refused).
[[nodiscard]] Result<> moveItem(store::UnitOfWork& unit, ItemId id, const QString& stage, QDate day,
                                const QString& note, QDate today);
/// Nothing is closed without a result, and what has a course of its own only when that is through: a pledge is judged, an opinion
/// of conduct answered, a matter decided on the spot looked at again. Errors: ledger.result_missing, ledger.day_future,
/// ledger.day_before (Invalid), ledger.closed, ledger.pledge_unapproved, ledger.pledge_unpublished, ledger.pledge_unjudged,
/// ledger.opinion_unanswered, ledger.field_unvisited (Refused).
[[nodiscard]] Result<> closeItem(store::UnitOfWork& unit, ItemId id, QDate day, const QString& result, QDate today);
/// Back to reopenedStage; what was said of the result stays in the history. The verdict on a pledge, and the second look at a
/// matter decided on the spot, are taken back with it: it closes on new ones. Errors: ledger.reason_missing (Invalid), ledger.open (Refused).
[[nodiscard]] Result<> reopenItem(store::UnitOfWork& unit, ItemId id, const QString& reason, QDate today);
/// What somebody answers for goes to another on a day, past or to come: every open item of the branch that is the one's on
/// that day. Nothing is written into the items; whoever is named for one on the day or later has it.
struct Pass {
    book::BranchId branch;
    book::MemberId from;
    QString fromName;
    book::MemberId to;
    QString toName;
    QDate on;
    QString note;
};
[[nodiscard]] Result<> passOn(store::UnitOfWork& unit, const Pass& pass, QDate today);
/// What was passed on so is not; nothing where it was not. What was assigned by name stays as it is.
[[nodiscard]] Result<> takeBackPass(store::UnitOfWork& unit, book::BranchId branch, book::MemberId from,
                                    book::MemberId to, QDate on);
/// One owner for many. Errors: ledger.closed (Refused): nothing is written then.
[[nodiscard]] Result<> assignItems(store::UnitOfWork& unit, const QList<ItemId>& ids,
                                   std::optional<book::MemberId> owner, const QString& ownerName, QDate today);
/// Other words for the matter alone, of a closed or recycled item too: the old ones must not be read any more.
/// Error: ledger.matter_missing (Invalid).
[[nodiscard]] Result<> rewordItem(store::UnitOfWork& unit, ItemId id, const QString& matter);
/// An opinion that nobody has answered goes into the bin for a reason alone.
[[nodiscard]] Result<bool> isReasonToRecycleAsked(const store::Session& session, ItemId id);
/// A reason stands in the item's history. Errors: ledger.pledge_published (Refused): what was promised in public is concluded, not
/// thrown away; ledger.recycle_reason (Invalid): see isReasonToRecycleAsked.
[[nodiscard]] Result<> recycleItem(store::UnitOfWork& unit, ItemId id, QDate today, const QString& reason = {});
[[nodiscard]] Result<> restoreItem(store::UnitOfWork& unit, ItemId id);

} // namespace branchbook::ledger
