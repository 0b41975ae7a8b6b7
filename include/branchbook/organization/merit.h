// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三化 (学习教育经常化, 工作实绩量化, 选拔培养有序化): indicators that the branch sets itself, points a month, the review of a
// quarter. Local practice (domain-rules §14.2): no regulation sets indicator, weight or scale. People stand in the order of the
// roster and never by their points: the figures are evidence for whoever talks about a person, no ranking.
#pragma once

#include "branchbook/base/period.h"
#include "branchbook/book/member.h"

#include <array>
#include <optional>

namespace branchbook::organization {

using MeritIndicatorId = Id<struct MeritIndicatorTag>;
using MeritEntryId = Id<struct MeritEntryTag>;
using MeritExcuseId = Id<struct MeritExcuseTag>;
using MeritReviewId = Id<struct MeritReviewTag>;

/// The three of 三化.
enum class MeritAspect : quint8 { Study, Work, Growth };
[[nodiscard]] QString meritAspectName(MeritAspect aspect); ///< "study", "work", "growth"
[[nodiscard]] QString meritAspectTitle(MeritAspect aspect); ///< 学习教育, 工作实绩, 选拔培养
[[nodiscard]] std::optional<MeritAspect> meritAspectByName(QStringView name); ///< name or title
[[nodiscard]] QList<MeritAspect> meritAspects();

inline constexpr int kMeritWhole = 100; ///< what the weights of a quarter come to
inline constexpr int kMostMeritPoints = 1000; ///< a month
inline constexpr int kMeritMonths = 3;

struct MeritIndicator {
    MeritIndicatorId id;
    qint64 rev = 0;
    book::BranchId branch;
    MeritAspect aspect = MeritAspect::Study;
    QString title;
    int weight = 0; ///< of 100
    int most = 10; ///< full points of a month
    Quarter from;
    std::optional<Quarter> until; ///< the last one; absent: goes on
    QString note;
    QDate enteredOn;
    bool recycled = false;

    [[nodiscard]] bool holdsIn(Quarter quarter) const { return from <= quarter && (!until || quarter <= *until); }
};

/// Its three months.
[[nodiscard]] std::array<Month, kMeritMonths> meritMonths(Quarter quarter);
[[nodiscard]] Quarter meritQuarterOf(Month month);
/// Those that hold then, in the order of the aspects.
[[nodiscard]] QList<MeritIndicator> meritIndicatorsOf(const QList<MeritIndicator>& all, Quarter quarter);
[[nodiscard]] int meritWeight(const QList<MeritIndicator>& indicators);

struct MeritEntry {
    MeritEntryId id;
    MeritIndicatorId indicator;
    book::MemberId member;
    Month month;
    int points = 0;
};

/// A sum of points in hundredths, so that what is shown adds up exactly.
struct MeritScore {
    int hundredths = 0;
    [[nodiscard]] QString toString() const; ///< 86.5, 100, 33.33
    [[nodiscard]] QString toColumn() const; ///< 86.50, 100.00: under each other
    auto operator<=>(const MeritScore&) const = default;
};

/// One indicator of somebody's quarter.
struct MeritLine {
    MeritIndicator indicator;
    std::array<std::optional<int>, kMeritMonths> points; ///< by month; absent: not entered, or not asked for
    int sum = 0;
    int full = 0; ///< the most that the months asked for could give
    MeritScore score; ///< weight × sum / full, to the nearest hundredth
    QString why; ///< 集体学习（权重40）：9、10、8，共27分，满分30分，折合36分
};

enum class MeritState : quint8 { Scored, Missing, Excused, Gone };

/// Somebody's quarter.
struct MeritPerson {
    book::MemberId member;
    QString name;
    std::array<bool, kMeritMonths> asked{}; ///< a Party member of the branch at the end of that month
    QList<MeritLine> lines;
    MeritState state = MeritState::Missing;
    MeritScore score; ///< where it is Scored
    QString why; ///< why there is no score: what is missing, or the reason for not being reviewed

    [[nodiscard]] int missingIn(int month) const; ///< indicators without points in the month (0 … 2) that is asked for
    [[nodiscard]] MeritScore monthScore(int month) const; ///< of the month alone; where nothing is missing
};

/// Why `person` has no score (MeritPerson::why), in the language of the screen, or in Chinese for a paper (WordsFor). Empty
/// where there is a score.
[[nodiscard]] QString meritReason(const MeritPerson& person, Quarter quarter);

/// The quarter of one member out of what was entered: `own` are the person's entries, `excuse` the reason for not being
/// reviewed. Nothing where the person was no Party member of the branch at the end of any month.
[[nodiscard]] std::optional<MeritPerson> assessMerit(const book::MemberRow& row,
                                                     const QList<MeritIndicator>& indicators,
                                                     const QList<MeritEntry>& own, const QString& excuse,
                                                     Quarter quarter, QDate today);

struct MeritReview {
    MeritReviewId id;
    book::BranchId branch;
    Quarter quarter;
    QDate on;
    QString conclusion;
};

/// A quarter of the branch: computed, never stored.
struct MeritQuarter {
    Quarter quarter;
    QList<MeritIndicator> indicators;
    int weight = 0;
    QList<MeritPerson> people; ///< in the order of the roster
    std::optional<MeritReview> review;

    [[nodiscard]] QList<MeritPerson> with(MeritState state) const;
    [[nodiscard]] const MeritPerson* person(book::MemberId member) const;
    [[nodiscard]] int missingIn(int month) const; ///< people, those excused or gone apart
    [[nodiscard]] std::optional<MeritScore> average() const; ///< of those with a score
};

/// What speaks against it as it stands, as sentences with what to do.
[[nodiscard]] QStringList meritDoubts(const MeritQuarter& quarter, QDate today);

} // namespace branchbook::organization
