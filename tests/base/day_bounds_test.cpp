// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"

#include "support/catch_qt.h"

using namespace branchbook;

namespace {

constexpr DayField kField{"date", "收到的日期"};
const QDate kToday(2026, 9, 18);

QString codeOf(QDate day, int years = kPlanYears)
{
    const auto checked = checkDayBounds(day, kField, kToday, years);
    return checked ? QString() : checked.error().code;
}

} // namespace

TEST_CASE("a day is neither before the Party was founded nor further off than anybody plans")
{
    CHECK(codeOf(QDate(1921, 6, 30)) == QStringLiteral("day.early"));
    CHECK(codeOf(QDate(1921, 7, 1)).isEmpty());
    CHECK(codeOf(QDate(2031, 9, 18)).isEmpty());
    CHECK(codeOf(QDate(2031, 9, 19)) == QStringLiteral("day.far"));
    CHECK(codeOf(QDate(2036, 9, 18), kReviewYears).isEmpty());
    CHECK(codeOf(QDate(2036, 9, 19), kReviewYears) == QStringLiteral("day.far"));
    CHECK(codeOf({}).isEmpty()); // whether it must be there is the field's own matter
}

TEST_CASE("the sentence names the field and the day and says what to do")
{
    const Error early = checkDayBounds(QDate(1026, 9, 1), kField, kToday).error();
    CHECK(early.kind == ErrorKind::Invalid);
    CHECK(early.where == QStringLiteral("date"));
    for (const char* part : {"收到的日期", "1026年9月1日", "请核对年份"})
        CHECK(sentence(early).contains(QString::fromUtf8(part)));
    const Error far = checkDayBounds(QDate(2206, 9, 1), kField, kToday).error();
    for (const char* part : {"收到的日期", "2206年9月1日", "5 年", "请核对年份"})
        CHECK(sentence(far).contains(QString::fromUtf8(part)));
}
