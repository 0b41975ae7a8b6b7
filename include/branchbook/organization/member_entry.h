// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is noted of a member apart from the roster: 荣誉, 困难, 走访慰问. What is said of hardship and of a visit is sealed.
#pragma once

#include "branchbook/base/money.h"
#include "branchbook/book/area.h"
#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

#include <optional>

namespace branchbook::organization {

using MemberEntryId = Id<struct MemberEntryTag>;

enum class EntryKind : quint8 { Honour, Hardship, Visit };
[[nodiscard]] QString entryKindName(EntryKind kind); ///< "honour", "hardship", "visit"
[[nodiscard]] QString entryKindTitle(EntryKind kind); ///< 荣誉, 困难, 走访慰问
[[nodiscard]] std::optional<EntryKind> entryKindByName(QStringView name); ///< name or title

struct MemberEntry {
    MemberEntryId id; ///< null: the roster marks the hardship, and nothing more was entered
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName;
    EntryKind kind = EntryKind::Honour;
    PartialDate on; ///< given, begun, visited; of a visit a whole day
    QString title; ///< 优秀共产党员; 因病; 春节慰问
    QString by; ///< who gave it, who went there
    std::optional<Money> amount; ///< of a visit
    QString detail; ///< sealed: the situation, what was said
    QDate endedOn; ///< of hardship
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool isOpen() const { return kind == EntryKind::Hardship && !endedOn.isValid(); }
};

/// Newest first; of hardships the open ones before. Members whom the roster alone marks (是否困难) are among them with a null id.
[[nodiscard]] Result<QList<MemberEntry>> listMemberEntries(const store::Session& session, book::BranchId branch,
                                                           QDate today);
/// The entry as it stood at the end of `day`: an end that came later is not there yet. Nothing: given, begun or visited later, a
/// month or a year as its first day. The words are today's.
[[nodiscard]] std::optional<MemberEntry> standingOn(MemberEntry entry, QDate day);
/// The list as it was on a past day, of what is not in the recycle bin today. The roster's mark alone has no date: whom it marks
/// today, without an entry that began later, is in the list as far as the person belonged to the branch on the day.
[[nodiscard]] Result<QList<MemberEntry>> listMemberEntriesOn(const store::Session& session, book::BranchId branch,
                                                             QDate day);
[[nodiscard]] Result<QList<MemberEntry>> listRecycledMemberEntries(const store::Session& session,
                                                                   book::BranchId branch);
/// Of one person, newest first.
[[nodiscard]] Result<QList<MemberEntry>> listMemberEntriesOf(const store::Session& session, book::MemberId member);
/// Error: entry.missing (NotFound).
[[nodiscard]] Result<MemberEntry> loadMemberEntry(const store::Session& session, MemberEntryId id);

/// A new one, or another form of one that is there; the roster's mark of hardship follows. Errors: entry.title_missing,
/// entry.day_missing, entry.day_future, entry.amount, entry.amount_negative, person.day_before_birth (Invalid);
/// entry.member_gone, entry.hardship_already (Refused).
[[nodiscard]] Result<MemberEntryId> putMemberEntry(store::UnitOfWork& unit, const MemberEntry& entry, QDate today);
/// The hardship is over, and the roster's mark goes. Errors: entry.not_open (Refused), entry.day_missing, entry.day_future.
[[nodiscard]] Result<> endHardship(store::UnitOfWork& unit, MemberEntryId id, QDate on, QDate today);
/// Entered by mistake; the mark of an open hardship goes with it.
[[nodiscard]] Result<> recycleMemberEntry(store::UnitOfWork& unit, MemberEntryId id, QDate today);
[[nodiscard]] Result<> restoreMemberEntry(store::UnitOfWork& unit, MemberEntryId id);

/// Honours by name; of hardship and visits the numbers alone. Nothing where there is none of these.
[[nodiscard]] Result<> addMemberEntrySection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::organization
