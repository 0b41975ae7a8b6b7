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

TEST_CASE("a sum in words is written as the rules on bills have it")
{
    // The first six are the examples of 支付结算办法 (annex, 三).
    for (const auto& [sum, words] :
         {std::pair{u"1,409.50", u"壹仟肆佰零玖元伍角"}, std::pair{u"6,007.14", u"陆仟零柒元壹角肆分"},
          std::pair{u"1,680.32", u"壹仟陆佰捌拾元零叁角贰分"}, std::pair{u"107,000.53", u"壹拾万柒仟元零伍角叁分"},
          std::pair{u"16,409.02", u"壹万陆仟肆佰零玖元零贰分"}, std::pair{u"325.04", u"叁佰贰拾伍元零肆分"},
          std::pair{u"15", u"壹拾伍元整"}, std::pair{u"120", u"壹佰贰拾元整"}, std::pair{u"0.5", u"伍角"},
          std::pair{u"0.07", u"柒分"}, std::pair{u"0", u"零元整"}, std::pair{u"100,010,000", u"壹亿零壹万元整"},
          std::pair{u"1,000,000,005", u"壹拾亿零伍元整"}, std::pair{u"-3.6", u"负叁元陆角"}}) {
        const QString shown = Money::fromString(sum)->toCapitals();
        INFO(shown.toStdString());
        CHECK(shown == QString::fromUtf16(words));
    }
    CHECK(Money{100'000'000'000'000}.toCapitals() == u"1000000000000.00");
}

TEST_CASE("every error has a sentence")
{
    CHECK(sentence({ErrorKind::Invalid, QStringLiteral("value.date"), {QStringLiteral("x")}, {}}).contains(u'x'));
    CHECK(sentence({ErrorKind::Internal, QStringLiteral("no.such.code"), {}, {}})
              .contains(QStringLiteral("no.such.code")));
}
