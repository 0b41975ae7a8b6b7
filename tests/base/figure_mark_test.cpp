// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/figure_mark.h"

#include <catch2/catch.hpp>

using namespace branchbook;

TEST_CASE("marked figures come out of a sentence with their places", "[base]")
{
    const QString marked = QStringLiteral("𠮷支部党员%1名，女党员%2名。")
                               .arg(markFigure(QStringLiteral("total"), 38), markFigure(QStringLiteral("women"), 14));
    const MarkedText taken = takeMarks(marked);
    CHECK(taken.text == QStringLiteral("𠮷支部党员38名，女党员14名。"));
    REQUIRE(taken.figures.size() == 2);
    CHECK(taken.figures[0] == TextFigure{6, 2, QStringLiteral("total")}); // 𠮷 is two units of UTF-16
    CHECK(taken.figures[1] == TextFigure{13, 2, QStringLiteral("women")});
    CHECK(taken.text.mid(13, 2) == QStringLiteral("14"));
}

TEST_CASE("a text without marks stays as it is", "[base]")
{
    const MarkedText taken = takeMarks(QStringLiteral("本季度无记录。"));
    CHECK(taken.text == QStringLiteral("本季度无记录。"));
    CHECK(taken.figures.isEmpty());
}
