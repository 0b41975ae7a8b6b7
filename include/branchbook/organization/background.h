// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 简历, 学历, 家庭主要成员和社会关系 of a member, as many of each as there are. Everything about the family but the relation is sealed,
// and so is every note: neither search nor labels of the journal hold it.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/store/unit_of_work.h"

#include <optional>

namespace branchbook::organization {

using BackgroundId = Id<struct BackgroundTag>;

enum class BackgroundKind : quint8 { Work, Education, Family };
[[nodiscard]] QString backgroundKindName(BackgroundKind kind); ///< "work", "education", "family"
[[nodiscard]] QString backgroundKindTitle(BackgroundKind kind); ///< 简历, 学历, 家庭主要成员和社会关系
[[nodiscard]] std::optional<BackgroundKind> backgroundKindByName(QStringView name);

/// 全日制教育 or 在职教育.
enum class EducationMode : quint8 { Unknown, FullTime, InService };
[[nodiscard]] QString educationModeName(EducationMode mode); ///< "full_time", "in_service"; empty: unknown
[[nodiscard]] QString educationModeTitle(EducationMode mode); ///< 全日制, 在职; empty: unknown
[[nodiscard]] std::optional<EducationMode> educationModeByName(QStringView name); ///< name or title; empty: unknown

/// Texts of at most kBackgroundLength characters, notes of kBackgroundNoteLength.
inline constexpr qsizetype kBackgroundLength = 120;
inline constexpr qsizetype kBackgroundNoteLength = 500;

struct Background {
    BackgroundId id;
    qint64 rev = 0;
    book::MemberId member;
    BackgroundKind kind = BackgroundKind::Work;
    PartialDate from; ///< as precise as people know it; of the family nothing
    PartialDate until; ///< the last month or day; empty: goes on, of an education also: not known
    QString place; ///< where somebody worked; the school
    QString post; ///< the post; the subject
    QString level; ///< of an education: 大学, 大专 (domain-rules §10.2)
    QString degree;
    EducationMode mode = EducationMode::Unknown;
    QString relation; ///< of a family member, to the member: 配偶
    QString familyName; ///< sealed, like what follows
    PartialDate familyBirth;
    QString familyStatus; ///< 政治面貌
    QString familyWork; ///< 工作单位及职务
    QString familyPhone;
    QString note;
    bool operator==(const Background&) const = default;
};

/// Work before education before family; the earliest first, of the family as they were entered.
[[nodiscard]] Result<QList<Background>> listBackground(const store::Session& session, book::MemberId member);
[[nodiscard]] QList<Background> backgroundOf(const QList<Background>& all, BackgroundKind kind);
/// Error: background.missing (NotFound).
[[nodiscard]] Result<Background> loadBackground(const store::Session& session, BackgroundId id);

/// What cannot well be, a sentence each: two posts, two educations of one mode, or a post and a full-time education at one time,
/// as far as the dates say it whatever day a month means. A month that ends the one and begins the other is no doubt, and in-service
/// education goes beside a post. Never a reason to refuse: a post may be held beside another one.
[[nodiscard]] QStringList backgroundDoubts(const QList<Background>& all, QDate today);

/// 2010.09—2014.07, 2014.07—至今; empty where neither is known.
[[nodiscard]] QString backgroundPeriod(const Background& record);

/// Errors (Invalid): background.place_missing, background.level_missing, background.day_missing, background.day_future,
/// background.order, background.relation_missing, background.name_missing, background.birth_future, background.long,
/// person.day_before_birth; (Refused) background.recycled; book.member_missing. What is not of the kind is not kept.
[[nodiscard]] Result<BackgroundId> addBackground(store::UnitOfWork& unit, const Background& record, QDate today);
/// Member and kind stay what they are. Errors: also background.missing and store.conflict.
[[nodiscard]] Result<> changeBackground(store::UnitOfWork& unit, const Background& record, QDate today);
[[nodiscard]] Result<> removeBackground(store::UnitOfWork& unit, BackgroundId id);

} // namespace branchbook::organization
