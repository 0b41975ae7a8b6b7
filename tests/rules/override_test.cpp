// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Local values: stricter is free, looser only below 必须, and from their day on.
#include "branchbook/rules/catalogue.h"
#include "branchbook/rules/figure.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QDate kDay(2026, 9, 18);

Catalogue builtIn()
{
    auto catalogue = Catalogue::builtIn();
    REQUIRE(catalogue);
    return *catalogue;
}

QString refusal(const char* id, const char* value)
{
    const auto allowed = builtIn().mayOverride(QString::fromLatin1(id), QLatin1String(value), kDay);
    return allowed ? QString() : allowed.error().code;
}

Override local(const char* id, const char* value, QDate setOn = {})
{
    return {QLatin1String(id), QLatin1String(value), QStringLiteral("本支部实际"), QStringLiteral("周砚青"), setOn};
}

} // namespace

TEST_CASE("looser than 必须 is refused and names the article")
{
    const auto refused = builtIn().mayOverride(u"dev.public_notice", QStringLiteral("3"), kDay);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().code == QStringLiteral("rules.looser_than_must"));
    CHECK(sentence(refused.error()).contains(QStringLiteral("《发展党员工作细则》第十三条")));

    CHECK(refusal("dev.public_notice", "7").isEmpty());
    CHECK(refusal("vote.committee.quorum", "2/3").isEmpty());
    CHECK(refusal("vote.committee.quorum", "1/3") == QStringLiteral("rules.looser_than_must"));
    CHECK(refusal("vote.general.pass", "0.6").isEmpty());
    CHECK(refusal("dev.extension_max", "2") == QStringLiteral("rules.looser_than_must")); // at most one year
    CHECK(refusal("dev.introducers", "3") == QStringLiteral("rules.looser_than_must")); // exactly two
    CHECK(refusal("election.proxy", "yes") == QStringLiteral("rules.looser_than_must"));
    CHECK(refusal("election.proxy", "no").isEmpty());
}

TEST_CASE("below 必须 a branch may go its own way")
{
    CHECK(refusal("meeting.committee.per_month", "2").isEmpty());
    CHECK(refusal("dev.oath_after_approval", "2").isEmpty());
    CHECK(refusal("meeting.lesson.per_quarter", "0").isEmpty());
    CHECK(refusal("lesson.quarterly", "0").isEmpty());
    CHECK(refusal("dues.rounding", "jiao_up").isEmpty());
    CHECK(refusal("dues.rounding", "nearest") == QStringLiteral("rules.override_word"));
}

TEST_CASE("what is no fit value, or has none, is refused")
{
    CHECK(refusal("meeting.committee.per_month", "two") == QStringLiteral("rules.override_value"));
    CHECK(refusal("meeting.committee.per_month", "1.5") == QStringLiteral("rules.override_value"));
    CHECK(refusal("meeting.committee.per_month", "-1") == QStringLiteral("rules.override_value"));
    CHECK(refusal("vote.committee.quorum", "3/2") == QStringLiteral("rules.override_value"));
    CHECK(refusal("dev.steps", "22") == QStringLiteral("rules.override_none"));
    CHECK(refusal("no.such", "1") == QStringLiteral("rules.not_found"));
    CHECK(builtIn().with({local("no.such", "1")}).error().code == QStringLiteral("rules.not_found"));
}

TEST_CASE("a local figure reaches every rule that rests on it, from its day on")
{
    const auto own = builtIn().with({local("dev.public_notice", "7", {2026, 6, 12})});
    REQUIRE(own);
    CHECK(own->number(u"dev.public_notice", {2026, 6, 11}) == Fraction{5, 1});
    CHECK(own->number(u"dev.public_notice", {2026, 6, 12}) == Fraction{7, 1});
    const auto within = [&](QDate day) {
        return std::get<DeadlineAfter>(own->find(u"dev.notice_5wd", day)->body).within;
    };
    CHECK(within({2026, 6, 11}) == Span{5, SpanUnit::WorkingDays});
    CHECK(within({2026, 6, 12}) == Span{7, SpanUnit::WorkingDays});
    CHECK(own->find(u"dev.public_notice", kDay)->overridden);
    CHECK(own->find(u"dev.notice_5wd", kDay)->overridden);
    // What is computed with it does not say that the text asks for seven days.
    CHECK(figureOn(*own, u"dev.public_notice", kDay)->cited.startsWith(QStringLiteral("本支部规定")));
    CHECK_FALSE(figureOn(builtIn(), u"dev.public_notice", kDay)->cited.contains(QStringLiteral("本支部规定")));
    CHECK_FALSE(own->find(u"dev.notice_5wd", {2026, 6, 11})->overridden);
    CHECK_FALSE(own->find(u"dev.approval", kDay)->overridden);
    CHECK(own->inForce(kDay).size() == builtIn().inForce(kDay).size());
}

TEST_CASE("without a day it holds always; scales follow their limits; refused ones are left out and named")
{
    QStringList refused;
    const auto own = builtIn().with({local("dues.bracket1_upto", "4000"), local("dev.min_age", "16")}, &refused);
    REQUIRE(own);
    CHECK(refused == QStringList({QStringLiteral("dues.bracket1_upto"), QStringLiteral("dev.min_age")}));
    const auto stricter = builtIn().with({local("dues.bracket1_upto", "2000")});
    REQUIRE(stricter);
    CHECK(std::get<Scale>(stricter->find(u"dues.salaried", kDay)->body).brackets[0].upTo == Fraction{2000, 1});
}

TEST_CASE("a later local value replaces an earlier one")
{
    const auto own = builtIn().with(
        {local("meeting.group.per_month", "3", {2026, 5, 1}), local("meeting.group.per_month", "2", {2026, 2, 1})});
    REQUIRE(own);
    const auto times = [&](QDate day) {
        return std::get<CountInPeriod>(own->find(u"meeting.group.monthly", day)->body).atLeast;
    };
    CHECK(times({2026, 1, 31}) == 1);
    CHECK(times({2026, 2, 1}) == 2);
    CHECK(times({2026, 4, 30}) == 2);
    CHECK(times({2026, 5, 1}) == 3);
}
