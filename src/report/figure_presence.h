// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind the figures of attendance and study.
#pragma once

#include "branchbook/report/figure_people.h"

namespace branchbook::report {

/// 应到, 实到, 请假 and 缺席 over all that was held, by kind, by month and by gathering: "present", "present:party_lesson",
/// "present:2026-08", "present:<id>". They count times; each person stands once, with how often. `party`: the Party members
/// of the basis day, of whom those who were never expected are left out of 应到. 双重组织生活 stands under "present:double_life".
[[nodiscard]] QList<FigurePeople> figuresOfPresence(const QuarterSource& source, const QList<book::MemberRow>& party);

/// Whether `key` is one of those.
[[nodiscard]] bool isOfPresence(const QString& key);

/// Behind the colon of 双重组织生活's keys.
inline constexpr QLatin1StringView kDoubleLifeScope{"double_life"};
/// Whether a leading cadre was expected as an ordinary member: as DoubleLifeFigures counts.
[[nodiscard]] bool isDoubleLife(const QuarterSource& source, const gathering::PresenceRow& row);

/// "study": those who were expected at anything; "study:hours": those of them with class hours.
[[nodiscard]] QList<FigurePeople> figuresOfStudy(const QuarterSource& source);

} // namespace branchbook::report
