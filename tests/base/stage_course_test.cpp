// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A course of steps: where it stands, when a stage was reached last, its order.
#include "branchbook/base/stage_course.h"

#include <catch2/catch.hpp>

using namespace branchbook;

namespace {

struct CourseStep {
    int stage = 0;
    QDate on;
};

} // namespace

TEST_CASE("a course stands at its last step and knows the last day of a stage", "[stage_course]")
{
    QList<CourseStep> steps;
    CHECK(reachedStage(steps, &CourseStep::stage, 7) == 7);
    CHECK_FALSE(dayOfStage(steps, &CourseStep::stage, 1).isValid());
    steps = {{2, QDate(2026, 3, 1)}, {1, QDate(2026, 3, 1)}, {2, QDate(2026, 9, 1)}, {0, QDate(2026, 1, 1)}};
    sortCourse(steps, &CourseStep::stage);
    CHECK(steps[0].stage == 0);
    CHECK(steps[1].stage == 1); // of one day the earlier stage first
    CHECK(reachedStage(steps, &CourseStep::stage, 7) == 2);
    CHECK(dayOfStage(steps, &CourseStep::stage, 2) == QDate(2026, 9, 1));
    CHECK(stepOfStage(steps, &CourseStep::stage, 3) == nullptr);
}
