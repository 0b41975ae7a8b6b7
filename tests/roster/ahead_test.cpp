// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/ahead.h"

#include "support/catch_qt.h"

#include <atomic>
#include <memory>

using branchbook::roster::Ahead;

TEST_CASE("what is made ahead comes once and in order, whatever its number")
{
    for (const int count : {0, 1, 255, 256, 257, 2000}) {
        int made = 0;
        Ahead<std::unique_ptr<int>> ahead([&]() -> std::optional<std::unique_ptr<int>> {
            if (made == count)
                return std::nullopt;
            return std::make_unique<int>(made++);
        });
        int wanted = 0;
        while (const auto* value = ahead.next())
            CHECK(**value == wanted++);
        CHECK(wanted == count);
        CHECK(!ahead.next());
    }
}

TEST_CASE("work ahead may be left before its end")
{
    std::atomic<int> made = 0;
    {
        Ahead<int> ahead([&]() -> std::optional<int> { return ++made; }); // it would never end
        CHECK(*ahead.next() == 1);
    }
    const int last = made;
    CHECK(last <= 1024); // a stretch or two, and nothing runs on
    CHECK(made == last);
}
