// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dated stories in plain text: what happened when, and what the rules say of it on a day. Format: stories/README.md.
#pragma once

#include "branchbook/rules/evaluate.h"

namespace branchbook::rules {

/// On `today` the finding of this rule, subject and period is in this state; no state: there is none.
struct Expectation {
    QDate today;
    QString rule;
    QString subject; ///< name
    QString period; ///< empty: whichever
    std::optional<State> state;
    QDate due;
    QStringList contains; ///< what its sentence must say
    int line = 0;
};

/// What a rule that is no obligation says on a day.
struct Check {
    QString word; ///< 数值, 表决, 分档, 步骤, 材料
    QString rule;
    QDate day;
    QString text;
    int line = 0;
};

struct Story {
    QString file;
    QString title;
    Facts facts;
    HolidayYear holidays;
    std::vector<Waiver> waivers;
    QList<Override> overrides;
    std::vector<Expectation> expectations;
    std::vector<Check> checks;
};

struct StoryBook {
    std::vector<Story> stories;
    QStringList faults; ///< lines that could not be read
};

[[nodiscard]] StoryBook readStories(const QString& folder);
/// Everything about the story moved by whole years.
[[nodiscard]] Story shifted(const Story& story, int years);
/// The findings of the story on a day, due within twenty years around it.
[[nodiscard]] std::vector<Finding> findingsOn(const Catalogue& catalogue, const Story& story, QDate today);
/// Those that an expectation speaks of.
[[nodiscard]] std::vector<Finding> matching(const std::vector<Finding>& findings, const Expectation& expectation);
/// Empty where the check holds, else what was found.
[[nodiscard]] QString failure(const Catalogue& catalogue, const Check& check);

} // namespace branchbook::rules
