// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person in the book: Party members, and those on the way to becoming one.
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/book/branch.h"
#include "branchbook/book/member_field.h"

#include <optional>

namespace branchbook::book {

// Values of Field::MemberType as they are stored and printed.
inline constexpr char16_t kFullMember[] = u"正式党员";
inline constexpr char16_t kProbationaryMember[] = u"预备党员";
inline constexpr char16_t kDevelopmentTarget[] = u"发展对象";
inline constexpr char16_t kActivist[] = u"入党积极分子";
inline constexpr char16_t kApplicant[] = u"入党申请人";

/// Why somebody's time in this branch ended; stored under these Chinese words.
[[nodiscard]] QStringList leavingReasons(); // 转出, 去世, 出党, 停止党籍, 其他

struct Member {
    MemberId id;
    qint64 rev = 0;
    BranchId branch;
    std::optional<GroupId> group;
    FieldValues values;
    QDate leftOn; ///< invalid while the person belongs to the branch
    QString leftReason;
    QDate enteredOn; ///< the day the record was made
    QString toVerify; ///< canonical names of fields marked 待核实, comma separated
    bool recycled = false;

    [[nodiscard]] QString name() const { return values.get(Field::FullName); }
    [[nodiscard]] PartialDate date(Field field) const { return PartialDate::fromIso(values.get(field)); }
};

/// The flat form that lists need; loaded with one statement.
struct MemberRow {
    MemberId id;
    QString name;
    QString pinyin;
    QString initials;
    QString gender;
    QString ethnicity;
    QString education;
    PartialDate birth;
    QString groupId; ///< text of the GroupId; empty for none
    QString groupName;
    QString post;
    PartialDate postSince;
    QString type; ///< today's 人员类别
    PartialDate applied;
    PartialDate activist;
    PartialDate target; ///< development_target_date
    PartialDate joined;
    PartialDate converted; ///< full_member_date
    PartialDate transferredIn;
    QDate leftOn;
    QString leftReason;
    QString status; ///< 党籍状态
    bool floating = false;
    PartialDate floatingSince;
    PartialDate lostSince;
    bool lostContact = false;
    bool retired = false;
    bool hardship = false;
    bool toVerify = false;
};

/// Whether a 党籍状态 means that the person is no Party member (any more): 死亡, 出党, 停止党籍 (domain-rules §10.2, §7.3).
[[nodiscard]] bool endsMembership(QStringView status);

/// The facts by which belonging is judged.
struct Standing {
    QString type; ///< today's
    PartialDate joined;
    PartialDate converted;
    PartialDate transferredIn;
    QDate leftOn;
    bool ended = false; ///< endsMembership of the 党籍状态
    PartialDate applied = {}; ///< the steps before joining
    PartialDate activist = {};
    PartialDate target = {};
    PartialDate born = {};
};
[[nodiscard]] Standing standingOf(const Member& member);
[[nodiscard]] bool belongsOn(const Standing& standing, QDate day);
[[nodiscard]] QString typeOn(const Standing& standing, QDate day);
/// Whether the person is gone: from the day of leaving on, else where the 党籍状态 has ended, for every day (see belongsOn).
[[nodiscard]] bool hasLeft(const Standing& standing, QDate day);
/// The one of leavingReasons() for somebody who is gone: what is written, else what the 党籍状态 says, else 其他.
[[nodiscard]] QString leavingReasonOf(const QString& written, QStringView status);

/// Whether the person belonged to the branch on `day`: not before transfer-in, else the first step that the record has a
/// day of (application, activist, target, joining); not from the day of leaving on. A 党籍状态 that ends membership without
/// a day of leaving ends it for every day: nobody knows since when, and a person who is not one must not be counted.
[[nodiscard]] bool belongsOn(const MemberRow& row, QDate day);
[[nodiscard]] bool hasLeft(const MemberRow& row, QDate day);
/// The 人员类别 on `day`, computed backwards from the dates: a full member was probationary before full_member_date and
/// before join_date what the steps before it say (empty where none has been taken). Where join_date is missing, membership
/// begins one year of probation before full_member_date, else on the 18th birthday, each at its earliest. Where all of them
/// are missing, today's.
[[nodiscard]] QString typeOn(const MemberRow& row, QDate day);
/// 正式党员 or 预备党员.
[[nodiscard]] bool isPartyMember(const QString& type);

/// Whether a 党内职务 text names a seat in the branch committee: 书记, 副书记 or a 委员 (not 小组长).
[[nodiscard]] bool isCommitteePost(const QString& post);
/// 支部书记, 中共党支部书记 → 书记: the title by which a post is known.
[[nodiscard]] QString plainPost(const QString& title);
/// 委员 and nothing more: the seat of who has no office and no work of his own; whoever has one is not called 委员 beside it.
inline constexpr auto kPlainSeat = QStringView(u"委员");
/// The posts that a 党内职务 text names: 组织委员、第一党小组组长 → two.
[[nodiscard]] QStringList postParts(const QString& text);

/// One line of a person's path.
struct TimelineEntry {
    PartialDate on;
    QString title;
    QString detail;
};
/// Newest first: from application to office, from the person's dates and events.
[[nodiscard]] QList<TimelineEntry> timelineOf(const Member& member);

} // namespace branchbook::book
