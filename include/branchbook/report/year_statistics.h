// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 年报统计: the Party members of a branch on 31 December in the groups of the national bulletin (domain-rules §10.1), those on the way, and
// what of the roster contradicts itself (§10.6). Words are Chinese in every language.
#pragma once

#include "branchbook/book/branch.h"
#include "branchbook/book/figure_people.h"
#include "branchbook/report/document.h"
#include "branchbook/report/quarter_report.h"

#include <QJsonObject>

namespace branchbook::report {

struct StatisticsPerson {
    book::MemberRow row;
    QString occupation; ///< 工作岗位 as the roster has it
    QString frontline; ///< 一线情况 as the roster has it
    QDate extendedUntil; ///< the probation was extended to this day; invalid: it was not
};

/// A file of admission.
struct StatisticsFile {
    book::MemberId member;
    QString name;
    PartialDate accepted; ///< step 15: the members' meeting took the person; empty: not yet
};

struct StatisticsSource {
    book::Branch branch;
    int year = 0;
    QDate today;
    QList<StatisticsPerson> people; ///< of the branch, also those who left
    QList<StatisticsFile> files;
};

/// A way of dividing all Party members: everybody is in exactly one bucket.
struct StatisticsDimension {
    QString key; ///< "sex", "joined", "occupation" …
    QString title; ///< 性别
    QList<book::FigurePeople> buckets; ///< all of the bulletin, and 没有写, 不能确定, 待归类 where there is somebody
    QList<book::FigurePeople> parts; ///< over several buckets: 大专及以上
};

/// A line of those on the way: the figure, and how many of it are women, of a minority …
struct StatisticsStage {
    book::FigurePeople all;
    QList<book::FigurePeople> parts; ///< women, minority, up to 35, college, frontline
};

enum class CheckResult : quint8 {
    Right,
    Wrong, ///< two figures that must be equal are not
    Doubtful, ///< a record to be looked at
};
struct StatisticsCheck {
    QString key; ///< "sum:sex", "change", "admission", "unwritten", "probation", "age", "order", "conversion"
    QString title; ///< 增减平衡
    CheckResult result = CheckResult::Right;
    QString words; ///< one sentence with both figures
    QStringList names; ///< whom it is about; empty where it is right
};

struct YearStatistics {
    QString branch;
    int year = 0;
    QDate cutOff; ///< 31 December; today in a year that is not over
    book::FigurePeople total;
    QList<StatisticsDimension> dimensions; ///< kind, sex, ethnicity, education, age, joined, occupation
    QList<StatisticsStage> stages; ///< 入党申请人, 入党积极分子, 发展对象 on the day; 发展党员 of the year
    QList<StatisticsCheck> checks;

    [[nodiscard]] bool isYearOver() const { return cutOff == QDate(year, 12, 31); }
    /// Every figure with its names, in the order of the paper.
    [[nodiscard]] QList<book::FigurePeople> people() const;
    /// Checks that are not right.
    [[nodiscard]] QList<StatisticsCheck> findings() const;
};

/// One of the eight groups; empty where `occupation` names none of them.
[[nodiscard]] QString occupationGroup(const QString& occupation);
/// The period of joining; empty where the date is too vague to tell, or there is none.
[[nodiscard]] QString joiningEra(PartialDate joined);

/// Error: report.statistics_year (Invalid) for a year that has not begun or was over before the branch was founded.
[[nodiscard]] Result<StatisticsSource> loadStatistics(const store::Session& session, const book::Branch& branch,
                                                      int year, QDate today);
[[nodiscard]] YearStatistics collectStatistics(const StatisticsSource& source);
[[nodiscard]] Document statisticsDocument(const YearStatistics& statistics, NameStyle names = NameStyle::Full);
/// {year, cut_off, total, dimensions[{key, title, buckets[{title, count, names}], parts}], stages, checks}
[[nodiscard]] QJsonObject statisticsJson(const YearStatistics& statistics, NameStyle names = NameStyle::Full);

} // namespace branchbook::report
