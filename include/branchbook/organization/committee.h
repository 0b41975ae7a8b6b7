// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The branch committee (支部委员会): its terms, the posts, and who held them from when to when (domain-rules §1.2).
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::organization {

using TermId = Id<struct CommitteeTermTag>;
using PostId = Id<struct CommitteePostTag>;
using SeatId = Id<struct CommitteeSeatTag>;

/// 届. It lasts until the next one is elected, whatever day it should have ended.
struct Term {
    TermId id;
    qint64 rev = 0;
    book::BranchId branch;
    int number = 1; ///< 第几届
    QDate electedOn;
    QDate plannedEnd; ///< the day that follows from the length of a term
    QDate endsOn; ///< the same, or the day that a higher organization agreed to
    QString shiftReason; ///< why it was shortened or prolonged
    QString shiftRef; ///< document number of the consent
    QDate shiftOn;
    QString approvalRef; ///< 批复 of secretary and deputy
    QDate approvedOn;
    QString filingRef; ///< 备案 of the members
    QDate filedOn;
    QString note;
    QDate enteredOn;

    bool operator==(const Term&) const = default;
    [[nodiscard]] bool isShifted() const { return endsOn != plannedEnd; }
};

/// 书记, 副书记, 组织委员 …: stays while people change, and so do the duties that belong to it.
struct Post {
    PostId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title;
    int seats = 1; ///< how many people may hold it at one time
    int position = 0;

    bool operator==(const Post&) const = default;
};

/// Redivided: 分工调整 among those who sit on the committee (redivision.h).
enum class How : quint8 { Elected, ByElection, Appointed, Redivided, Unknown };
[[nodiscard]] QString howName(How how); ///< stable: "by_election"
[[nodiscard]] QString howTitle(How how); ///< 补选
[[nodiscard]] std::optional<How> howByName(QStringView name);

/// Somebody in a post.
struct Seat {
    SeatId id;
    qint64 rev = 0;
    TermId term;
    PostId post;
    QString title; ///< of the post, read with the record
    book::MemberId member;
    QString name; ///< as written when appointed
    How how = How::Elected;
    QDate fromOn;
    QDate untilOn; ///< the last day; invalid: as long as the term
    QString endedWhy; ///< 辞职, 调离, 交接 …
    QString approvalRef; ///< of 分工调整 the filing
    QDate approvedOn;
    QString decision; ///< of 分工调整 the meeting of the committee
    QDate decidedOn;
    QDate enteredOn;

    bool operator==(const Seat&) const = default;
};

/// All that a branch's records say of its committee.
struct Committee {
    QList<Term> terms; ///< oldest first
    QList<Post> posts; ///< in their order, those given up left out
    QList<Seat> seats; ///< by the day they began

    /// The one in office on `day`, also after the day it should have ended; null before the first.
    [[nodiscard]] const Term* termOn(QDate day) const;
    [[nodiscard]] const Term* find(TermId id) const;
    [[nodiscard]] const Post* find(PostId id) const;
    /// Of that title, with or without 支部 before it; null where there is none.
    [[nodiscard]] const Post* postTitled(const QString& title) const;
    /// The last day in office: the day before the next one was elected. Invalid while it is the latest.
    [[nodiscard]] QDate lastDay(const Term& term) const;
    /// The last day of somebody in the post: the own one or that of the term; invalid: open.
    [[nodiscard]] QDate lastDay(const Seat& seat) const;
    [[nodiscard]] bool holdsOn(const Seat& seat, QDate day) const;
    /// Those in office on `day`, in the order of the posts; 委员 is not told of whoever has an office or work beside it.
    [[nodiscard]] QList<Seat> seatsOn(QDate day) const;
    [[nodiscard]] QList<Seat> holdersOn(PostId post, QDate day) const;
    /// How many people the post stands for beside the others: of 委员 those without an office or work, and the vacant places.
    [[nodiscard]] int placesOn(const Post& post, QDate day) const;
    /// How many places of the post nobody holds on `day`; nothing is vacant where there is no term.
    [[nodiscard]] int vacantOn(const Post& post, QDate day) const;
};

/// As things stood at the end of a past `day`: terms elected and people in a post by then; a last day or an agreed end that came later is
/// not told. Posts have no day and stay as they are.
[[nodiscard]] Committee asOf(Committee committee, QDate day);

/// "committee_term/<id>": what a fact refers to.
[[nodiscard]] QString refOf(TermId id);
/// Null where `ref` is none of ours.
[[nodiscard]] TermId termOfRef(const QString& ref);

/// 支部书记, 党支部书记 → 书记; the titles by which posts are known.
[[nodiscard]] QString postTitle(const QString& text);
/// 委员 alone, 支部委员: of the committee, without an office or a division of work.
[[nodiscard]] bool isPlainSeat(const QString& title);
/// The titles in a 党内职务 text: 支部书记、组织委员 → 书记, 组织委员. What is no seat of the committee is left out.
[[nodiscard]] QStringList committeeTitles(const QString& text);

/// Years of a term by the kind of branch: villages and communities (村, 社区) and others (rules term.village_community,
/// term.other). Errors: rules.not_yet and the like (NotFound) for a day before the rules.
[[nodiscard]] Result<int> termYears(const rules::Catalogue& catalogue, const book::Branch& branch, QDate electedOn);
/// The same day so many years later.
[[nodiscard]] Result<QDate> termEnd(const rules::Catalogue& catalogue, const book::Branch& branch, QDate electedOn);

} // namespace branchbook::organization
