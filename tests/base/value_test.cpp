// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/error.h"
#include "branchbook/base/id.h"
#include "branchbook/base/money.h"

#include "support/catch_qt.h"

using namespace branchbook;

TEST_CASE("ids rise and survive text")
{
    Uuid last;
    for (int i = 0; i < 10000; ++i) {
        const Uuid next = Uuid::make();
        REQUIRE(last < next);
        REQUIRE(Uuid::fromString(next.toString()) == next);
        last = next;
    }
    CHECK(last.toString().at(14) == u'7');
    CHECK(Uuid::fromString(u"not an id").isNull());
}

TEST_CASE("money is exact")
{
    CHECK(Money::fromString(u"15")->fen == 1500);
    CHECK(Money::fromString(u"1,234.5")->toString() == QStringLiteral("1234.50"));
    CHECK(Money::fromString(u"-0.05")->toString() == QStringLiteral("-0.05"));
    for (const auto* bad : {u"", u"1.234", u"abc", u"1.2.3", u"."})
        CHECK_FALSE(Money::fromString(bad));
}

TEST_CASE("every error has a sentence")
{
    CHECK(sentence({ErrorKind::Invalid, QStringLiteral("value.date"), {QStringLiteral("x")}, {}}).contains(u'x'));
    CHECK(sentence({ErrorKind::Internal, QStringLiteral("no.such.code"), {}, {}})
              .contains(QStringLiteral("no.such.code")));
}
