// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 台账: everything that somebody must do by a date, whatever it came from. One noun for all five areas.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/branch.h"

#include <optional>
#include <span>

namespace branchbook::ledger {

using ItemId = Id<struct LedgerItemTag>;

enum class Kind : quint8 { Resolution, Problem, Opinion, Pledge, Task, Campaign, Finding, Other };

struct KindInfo {
    Kind kind;
    const char* name; ///< stable: "resolution"
    const char16_t* title; ///< 决议督办
    const char* area; ///< where items of this kind belong unless they say otherwise
    const char16_t* course; ///< the stages in order, joined by 、 (domain-rules §14, common state machine)
};
[[nodiscard]] std::span<const KindInfo> kinds();
[[nodiscard]] const KindInfo& kindInfo(Kind kind);
[[nodiscard]] std::optional<Kind> kindByName(QStringView name);
[[nodiscard]] QString kindTitle(Kind kind);

/// The stages that an item passes, at least two, each name once. The first is done by raising the item, the last by closing it.
using Course = QStringList;
/// Where an item stands that was raised just now: the second stage, but never the last.
[[nodiscard]] QString firstStage(const Course& course);
/// Where an item goes on that was closed and is taken up again: the stage before the last.
[[nodiscard]] QString reopenedStage(const Course& course);
/// Errors: ledger.course_short, ledger.course_twice (Invalid).
[[nodiscard]] Result<> checkCourse(const Course& course);

/// A due day that was replaced by another.
struct DueChange {
    QDate from; ///< invalid: none was set
    QDate to; ///< invalid: taken away
    QDate on;

    bool operator==(const DueChange&) const = default;
    /// The day had passed already: it was missed, whatever was written in its place.
    [[nodiscard]] bool isLate() const { return from.isValid() && from < on; }
};

struct Item {
    ItemId id;
    qint64 rev = 0;
    book::BranchId branch;
    Kind kind = Kind::Other;
    QString area; ///< "organization" …; empty: that of the kind
    int number = 0; ///< from 1 in each branch, kind and year of raising; given when it is raised
    QString matter; ///< what is to be done
    QString origin; ///< 群众来访, 组织生活会 …: where it came from, in words
    QString sourceTable; ///< the record it came from ("gathering"), or empty
    QString sourceId;
    std::optional<book::MemberId> owner;
    QString ownerName; ///< 责任人; of a member: the name as written when assigned
    QString helpers; ///< 协办
    QString measure; ///< 措施
    QDate raisedOn;
    QDate dueOn; ///< invalid: none set
    QString stage; ///< the one that is under way; of a closed item the last
    QDate closedOn; ///< invalid: open
    QString result; ///< 办理结果; of an open item none: that of a former closing stands in its history
    QString evidence; ///< 佐证, in words; files are attachments of "ledger_item"
    QDate enteredOn;
    QList<DueChange> dueChanges = {}; ///< oldest first; read with the item

    bool operator==(const Item&) const = default;
    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
    /// Somebody answers for it whom the roster does not know: 后勤组, 街道 王主任.
    [[nodiscard]] bool isOutside() const { return !owner && !ownerName.isEmpty(); }
    /// The due day itself is in time.
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && dueOn.isValid() && dueOn < today; }
};

/// 2026-7: the number counts within the year in which the item was raised.
[[nodiscard]] QString numberText(const Item& item);
/// 问题2026-7: with the first characters of its kind, since each kind counts for itself.
[[nodiscard]] QString markedNumber(const Item& item);
/// 问题2026-7, or Problem 2026-7 in another language of the screen.
[[nodiscard]] QString shownNumber(const Item& item);
/// 2026 年第 7 号
[[nodiscard]] QString numberWords(const Item& item);
/// The due day that was set first; invalid: it is the one of today, or none was set.
[[nodiscard]] QDate firstDueOn(const Item& item);
/// The first due day that had passed when it was changed: the item is late whenever it is closed. Invalid: none.
[[nodiscard]] QDate missedDueOn(const Item& item);
/// As things stood at the end of `day`: what was closed later was open, due days changed later were the former ones.
[[nodiscard]] Item asOf(Item item, QDate day);

/// Only a result closes an item: one that was moved to the last stage of its course stays open until that is written.
[[nodiscard]] bool waitsForResult(const Item& item, const Course& course);

enum class Act : quint8 { Raised, Moved, Assigned, DueChanged, Closed, Reopened };
[[nodiscard]] QString actName(Act act); ///< stable: "due_changed"
[[nodiscard]] QString actTitle(Act act); ///< 改期限

/// One line of an item's history, oldest first.
struct Step {
    Act act = Act::Raised;
    QString detail; ///< Moved, Reopened: stage; Assigned: 旧 → 新; DueChanged: old → new day
    QString note;
    QDate happenedOn;
    QDate enteredOn;

    bool operator==(const Step&) const = default;
};

/// asOf(), with stage, owner, closing and result as the history has them; `steps` are all of the item's, `course` that of its kind as it
/// is now. Of an owner other than today's the book keeps the name alone (`owner` is there and null). What is said of it, helpers,
/// measure and evidence have no day and stay as they are.
[[nodiscard]] Item standingOn(Item item, const QList<Step>& steps, const Course& course, QDate day);

/// Items raised or still open in a period, as of a day.
struct Figures {
    int total = 0;
    int closed = 0;
    int open = 0;
    int overdue = 0; ///< of the open ones
    int closedInTime = 0; ///< closed on their due day or before it, which was not changed after it had passed
    int judged =
        0; ///< closed ones with a due day, overdue ones, and those whose due day was changed after it had passed

    /// closedInTime / judged in percent, rounded down; nothing where none can be judged.
    [[nodiscard]] std::optional<double> onTimePercent() const;
    bool operator==(const Figures&) const = default;
};
[[nodiscard]] Figures figuresOf(const QList<Item>& items, QDate today);

} // namespace branchbook::ledger
