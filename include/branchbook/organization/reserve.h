// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 后备干部库: somebody of the roster on the way from 推荐 to 使用 and out again (domain-rules §14.2: local practice, no national
// rule). The list is confidential: sentences about it name the number in the pool, never the person.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/rules/catalogue.h"

#include <optional>

namespace branchbook::organization {

using ReserveId = Id<struct ReserveTag>;

enum class ReserveStage : quint8 { Nominated, Inspected, Published, Filed, Trained, Used, Out };
[[nodiscard]] QString reserveStageName(ReserveStage stage); ///< "nominated", "inspected", …, "out"
[[nodiscard]] QString reserveStageTitle(ReserveStage stage); ///< 推荐, 考察, 公示, 入库, 培养, 使用, 出库
[[nodiscard]] std::optional<ReserveStage> reserveStageByName(QStringView name); ///< name or title
[[nodiscard]] QList<ReserveStage> reserveStages();

/// By whom somebody was nominated.
enum class ReserveSource : quint8 { Self, Members, Committee, Higher };
[[nodiscard]] QString reserveSourceName(ReserveSource source); ///< "self", "members", "committee", "higher"
[[nodiscard]] QString reserveSourceTitle(ReserveSource source); ///< 个人自荐, 党员推荐, 支委会推荐, 上级推荐
[[nodiscard]] std::optional<ReserveSource> reserveSourceByName(QStringView name);
[[nodiscard]] QList<ReserveSource> reserveSources();

struct ReserveStep {
    ReserveStage stage = ReserveStage::Nominated;
    QDate on;
    QDate until; ///< of 公示: its last day
    QString note; ///< sealed; why somebody left
    bool operator==(const ReserveStep&) const = default;
};

inline constexpr int kMostReservePoints = 100;

struct ReserveScore {
    int year = 0;
    int points = 0; ///< 0 … 100
    QDate on;
    QString by;
    QString opinion; ///< sealed
    bool operator==(const ReserveScore&) const = default;
};

struct Reserve {
    ReserveId id;
    qint64 rev = 0;
    book::BranchId branch;
    book::MemberId member;
    QString memberName; ///< of the roster, not stored a second time
    PartialDate birth; ///< of the roster
    bool memberGone = false; ///< left the branch since, or is in the roster's bin
    QDate memberLeftOn; ///< invalid: has not left, or is in the roster's bin
    int number = 0; ///< in the order of entry: by it the person is spoken of
    QString post; ///< 拟任岗位
    ReserveSource source = ReserveSource::Members;
    std::optional<book::MemberId> mentor; ///< absent with a name: somebody from outside
    QString mentorName;
    QDate mentorSince;
    bool mentorGone = false; ///< left the branch since
    QDate mentorLeftOn; ///< as memberLeftOn
    bool mentorUnknown = false; ///< of a past day: whoever it was then, if anybody, the book does not say
    QString plan; ///< 培养措施: sealed
    QString note; ///< sealed
    QList<ReserveStep> steps; ///< in the order of the stages; one at least
    QList<ReserveScore> scores; ///< newest first
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] ReserveStage stage() const;
    [[nodiscard]] bool isOpen() const { return stage() != ReserveStage::Out; }
    [[nodiscard]] QDate dayOf(ReserveStage stage) const; ///< invalid: not done
    [[nodiscard]] bool isInPool(QDate day) const; ///< filed by then, and not out
    [[nodiscard]] ReserveStage stageOn(QDate day) const;
    [[nodiscard]] std::optional<ReserveScore> scoreOf(int year) const;
    /// A year is scored where the pool had the person by its middle and to its end, and no post had them yet (the same
    /// measure by which the rules count a year).
    [[nodiscard]] bool owesScore(int year) const;
    /// Years of age on that day, at most: a birth known to the month counts from its first day. Empty: birth not known.
    [[nodiscard]] std::optional<int> ageOn(QDate day) const;
    /// At least: from the last day that the birth may have been. The same as ageOn where the birth is known to the day.
    [[nodiscard]] std::optional<int> ageLeastOn(QDate day) const;
};

/// As it stood at the end of a past `day`: without later steps and scores, and without a mentor who came later; whoever left later is still
/// there. No step left: not nominated yet. Post, source, plan and note are those of today.
[[nodiscard]] Reserve standingOn(Reserve reserve, QDate day);

/// What is missing or contradicts itself, as sentences without the person's name.
[[nodiscard]] QStringList reserveDoubts(const Reserve& reserve, QDate today);

/// Up to which age somebody counts as young (reserve.young_age). Errors: those of rules::figureOn.
[[nodiscard]] Result<int> reserveYoungAge(const rules::Catalogue& catalogue, QDate today);

} // namespace branchbook::organization
