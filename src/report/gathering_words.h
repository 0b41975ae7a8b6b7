// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the printed forms of a gathering say the same things.
#pragma once

#include "branchbook/report/gathering_sheet.h"

namespace branchbook::report {

/// 召开 a meeting, 开展 everything else.
[[nodiscard]] bool isMeeting(gathering::Kind kind);
/// Entered as a plan, and nobody has recorded yet what took place.
[[nodiscard]] bool isUnrecordedPlan(const gathering::Gathering& record);
/// 2026年9月18日 15:00—16:30
[[nodiscard]] QString momentOf(const gathering::Gathering& record);
/// The record's people, else those expected on its day.
[[nodiscard]] const QList<gathering::Attendee>& peopleOf(const GatheringSheet& sheet);
[[nodiscard]] QString issuerOf(const GatheringSheet& sheet);

/// 机关第一党支部 + 支部党员大会纪要 → 机关第一党支部党员大会纪要: 支部 is said once.
[[nodiscard]] QString joinedTitle(const QString& branch, const QString& title);

/// What the minutes say of the votes: of what was decided, or of what was put to the vote and not decided.
enum class Decision { Made, NotMade };
[[nodiscard]] QStringList sentencesOf(const QList<DecisionLine>& decisions, Decision which);

/// The name, with what tells him from others of the same name: 李秀英（1972年3月12日生）
[[nodiscard]] QString nameOf(const GatheringSheet& sheet, const gathering::Attendee& person);

struct Attendance {
    int expected = 0;
    QStringList present;
    QStringList onLeave;
    QStringList absent; ///< also those of whom nobody said why
    int unexplained = 0;
};
[[nodiscard]] Attendance attendanceOf(const GatheringSheet& sheet);

} // namespace branchbook::report
