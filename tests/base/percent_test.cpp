// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/percent.h"
#include "branchbook/base/tenth.h"

#include "support/catch_qt.h"

using namespace branchbook;

TEST_CASE("a share has one decimal, and of nothing there is none")
{
    CHECK(percentOf(11, 12) == 91.7); // 91.666…
    CHECK(percentOf(1, 3) == 33.3);
    CHECK(percentOf(1, 16) == 6.3); // 6.25, half up
    CHECK(percentOf(0, 4) == 0.0);
    CHECK_FALSE(percentOf(0, 0));
    CHECK(percentText(percentOf(1, 1)) == QStringLiteral("100.0%"));
    CHECK(percentText(std::nullopt) == QStringLiteral("—"));
    CHECK(percentJson(percentOf(2, 3)) == QJsonValue(66.7));
    CHECK(percentJson(std::nullopt).isNull());
}

TEST_CASE("hours are told half up to one decimal", "[percent]")
{
    CHECK(toTenth(56.0 * 261 / 365) == 40.0); // 40.04
    CHECK(toTenth(75.0 / 60) == 1.3); // 1.25, which printf would show as 1.2
    CHECK(toTenth(9.0 / 60) == 0.2); // 0.15, which is a little less in binary
    CHECK(toTenth(22.88) == 22.9);
}
