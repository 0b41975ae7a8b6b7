// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/percent.h"

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
