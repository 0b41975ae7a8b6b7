// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing people. Reading needs a Session, writing the token of a running unit.
#pragma once

#include "branchbook/base/pinyin.h"
#include "branchbook/book/member.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace branchbook::book {

/// Which 党内职务 are read: those that hold today, where the committee's records say from when to when somebody has a post;
/// or the roster's own words.
enum class PostWords : quint8 { OfToday, AsWritten };

struct MemberQuery {
    std::optional<BranchId> branch; ///< absent: all branches
    bool recycled = false; ///< the recycle bin instead of the roster
    int limit = -1; ///< -1: all
    int offset = 0;
    PostWords posts = PostWords::OfToday;
};

/// Sorted by RosterPlace; with a limit, by pinyin. Includes people who left and people on the way: callers choose with
/// belongsOn and typeOn.
[[nodiscard]] Result<QList<MemberRow>> listMemberRows(const store::Session& session, const MemberQuery& query);
/// The branch's people with the post and the group (id) that they had on `day`, as far as the book knows: a post counts from
/// party_post_start on, a seat of the committee as its own records have it where they know a term; what was changed in this book is remembered from the day of the change; else today's.
[[nodiscard]] Result<QList<MemberRow>> listMemberRowsOn(const store::Session& session, BranchId branch, QDate day);
/// The same with the roster's own words for the post: what the committee's records are compared with.
[[nodiscard]] Result<QList<MemberRow>> listMemberRowsAsWritten(const store::Session& session, BranchId branch,
                                                               QDate day);
/// Error: book.member_missing (NotFound).
[[nodiscard]] Result<Member> loadMember(const store::Session& session, MemberId id,
                                        PostWords posts = PostWords::OfToday);
/// A person with the words by which the roster is sorted and searched.
struct FiledMember {
    Member member;
    QString pinyin;
    QString initials;
};
/// The people of listMemberRows (limit and offset apart), whole: one pass over the book, in no order that counts.
[[nodiscard]] Result<> visitMembers(const store::Session& session, const MemberQuery& query,
                                    const std::function<void(FiledMember&&)>& visit);
/// Where people stand in the roster, in every list of it.
struct RosterPlace {
    NamePlace place;
    QString name;
    MemberId id;

    [[nodiscard]] static RosterPlace of(const QString& name, MemberId id) { return {namePlace(name), name, id}; }
    [[nodiscard]] static RosterPlace of(const FiledMember& filed) { return of(filed.member.name(), filed.member.id); }
    [[nodiscard]] bool operator<(const RosterPlace& other) const
    {
        if (place != other.place)
            return place < other.place;
        return name != other.name ? name < other.name : id < other.id;
    }
};
/// Puts rows of people into that order; each place is worked out once.
template <class Row, class PlaceOf>
void sortByPlace(QList<Row>& rows, PlaceOf placeOf)
{
    std::vector<std::pair<RosterPlace, qsizetype>> places;
    places.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.emplace_back(placeOf(rows[i]), i);
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto& entry : places)
        sorted.append(std::move(rows[entry.second]));
    rows = std::move(sorted);
}
/// Who of the branch has the mark of a leading cadre today (Field::IsLeadingCadre), with those who left and those in the recycle
/// bin: what they attended stays. Since when somebody is one is not kept.
[[nodiscard]] Result<QSet<MemberId>> leadingCadres(const store::Session& session, BranchId branch);
/// The person's own id with this ID number, in any branch, not recycled.
[[nodiscard]] Result<std::optional<MemberId>> findByIdNumber(const store::Session& session, const QString& idNumber);

/// What stands where a name belongs. Errors (Invalid, where: full_name): book.member_name_missing, book.member_name_number for what
/// has six or more digits in a row (numberInName).
[[nodiscard]] Result<> checkMemberName(const QString& name);
/// A fresh id where `member.id` is null; pinyin and keys are made here. Errors: those of checkMemberName.
[[nodiscard]] Result<MemberId> insertMember(store::UnitOfWork& unit, const Member& member);
/// The first half of insertMember, which may run ahead on another thread (UnitOfWork::prepare); member.id has to be set.
[[nodiscard]] Result<store::PreparedRow> prepareMember(const store::UnitOfWork& unit, const Member& member);
/// Writes what differs; a group or post given up stays known for the days before. Errors: store.conflict, those of
/// checkMemberName for another name than the stored one.
[[nodiscard]] Result<> updateMember(store::UnitOfWork& unit, const Member& member);
/// To the recycle bin and back: for records entered by mistake; people who leave get leftOn instead.
[[nodiscard]] Result<> recycleMember(store::UnitOfWork& unit, MemberId id, QDate on);
[[nodiscard]] Result<> restoreMember(store::UnitOfWork& unit, MemberId id);
/// People on the roster of a day, as the report counts them; those in the recycle bin are in no number.
struct RosterCount {
    qint64 members = 0; ///< of the Party
    qint64 candidates = 0; ///< on their way into it: applicants, activists, 发展对象
    qint64 kindUnknown = 0; ///< nobody said whether as a Party member
    qint64 left = 0; ///< gone: see hasLeft
};
[[nodiscard]] Result<RosterCount> countRoster(const store::Session& session, std::optional<BranchId> branch, QDate day);
/// The number of people not recycled, whatever they are.
[[nodiscard]] Result<qint64> countMembers(const store::Session& session, std::optional<BranchId> branch);
/// Recycled ones count too; cheap for any size, which countMembers is not.
[[nodiscard]] Result<bool> hasMoreMembersThan(const store::Session& session, BranchId branch, int number);

} // namespace branchbook::book
