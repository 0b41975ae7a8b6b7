// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the members of a branch studied in a quarter.
#pragma once

#include "branchbook/book/member.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/study_pace.h"

#include <QHash>
#include <QList>

namespace branchbook::report {

/// Class hours are rounded once, for each member, to one decimal; sum and mean are of these: the table adds up to the text.
struct StudyFigures {
    int classHourMinutes = 45;
    QList<gathering::StudyTotal> members; ///< those expected at anything
    QHash<book::MemberId, double> parts; ///< as in QuarterSource
    int excused = 0; ///< of `members`; what they study counts all the same
    ideology::StudyPace pace = {}; ///< hours of the year up to the basis day beside those asked; nobody: not told

    [[nodiscard]] double hours() const;
    [[nodiscard]] double hoursPerMember() const;
    /// Of one member.
    [[nodiscard]] double hoursOf(const gathering::StudyTotal& member) const;
};

} // namespace branchbook::report
