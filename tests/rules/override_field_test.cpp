// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be typed in place of a figure, and how it compares with the regulation.
#include "branchbook/rules/override_field.h"

#include "branchbook/rules/rule_history.h"
#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::rules;

namespace {

const QDate kDay(2026, 9, 18);

const Catalogue& rulesInForce()
{
    static const Catalogue catalogue = Catalogue::builtIn().value();
    return catalogue;
}

std::optional<OverrideField> field(const char* id)
{
    const Rule* rule = rulesInForce().find(QString::fromLatin1(id), kDay);
    REQUIRE(rule);
    return overrideField(rulesInForce(), *rule, kDay);
}

QString stored(const char* id, const char* typed)
{
    const auto value = readOverrideValue(*field(id), QString::fromUtf8(typed));
    return value ? *value : value.error().code;
}

} // namespace

TEST_CASE("a figure is typed with its unit beside it")
{
    const auto notice = field("dev.public_notice");
    REQUIRE(notice);
    CHECK(notice->before == QStringLiteral("不少于"));
    CHECK(notice->typed == QStringLiteral("5"));
    CHECK(notice->after == QStringLiteral("个工作日"));
    CHECK(stored("dev.public_notice", " 7 ") == QStringLiteral("7"));
    for (const char* wrong : {"", "七", "-7", "7.5", "7/2", "99999", "7天"})
        CHECK(stored("dev.public_notice", wrong) == QStringLiteral("rules.override_whole"));
}

TEST_CASE("shares are fractions or percentages, rates percent, amounts yuan and fen")
{
    CHECK(field("vote.committee.quorum")->form == OverrideField::Form::Share);
    CHECK(stored("vote.committee.quorum", "2/3") == QStringLiteral("2/3"));
    CHECK(stored("vote.committee.quorum", "60%") == QStringLiteral("0.6"));
    CHECK(stored("vote.committee.quorum", "3/2") == QStringLiteral("rules.override_share"));
    CHECK(stored("vote.committee.quorum", "0") == QStringLiteral("rules.override_share"));
    CHECK(field("election.extra_candidates")->form == OverrideField::Form::Percent);
    CHECK(field("election.extra_candidates")->typed == QStringLiteral("20"));
    CHECK(stored("election.extra_candidates", "25") == QStringLiteral("0.25"));
    CHECK(stored("election.extra_candidates", "25%") == QStringLiteral("0.25"));
    CHECK(stored("election.extra_candidates", "120") == QStringLiteral("rules.override_percent"));
    CHECK(field("dues.farmer_min")->form == OverrideField::Form::Amount);
    CHECK(stored("dues.farmer_min", "0.25") == QStringLiteral("0.25"));
    CHECK(stored("dues.farmer_min", "0.255") == QStringLiteral("rules.override_amount"));
    CHECK_FALSE(field("dues.bracket1_rate")); // exactly this rate, and must
}

TEST_CASE("a duty leads to the limit that holds its figure; words, exact figures and procedures have no field")
{
    CHECK(field("dev.notice_5wd")->ruleId == QStringLiteral("dev.public_notice"));
    CHECK(field("meeting.committee.monthly")->ruleId == QStringLiteral("meeting.committee.per_month"));
    CHECK_FALSE(field("dev.introducers")); // exactly two, and must
    CHECK_FALSE(field("election.proxy")); // a word
    CHECK_FALSE(field("dev.steps"));
    CHECK_FALSE(field("vote.general")); // two limits
}

TEST_CASE("how dues are rounded is chosen from words")
{
    const auto rounding = field("dues.rounding");
    REQUIRE(rounding);
    CHECK(rounding->form == OverrideField::Form::Word);
    CHECK(rounding->choices.size() == 6);
    CHECK(rounding->official == QStringLiteral("四舍五入到分"));
    CHECK(stored("dues.rounding", "jiao_up") == QStringLiteral("jiao_up"));
    CHECK(stored("dues.rounding", "jiao-up") == QStringLiteral("jiao_up"));
    CHECK(stored("dues.rounding", "nearest") == QStringLiteral("rules.override_word"));
    CHECK(overrideWords(*rounding, QStringLiteral("jiao-up")) == QStringLiteral("不足一角进到角"));
    CHECK(compareOverride(rulesInForce(), *rounding, QStringLiteral("fen"), kDay) == Against::Same);
    CHECK(compareOverride(rulesInForce(), *rounding, QStringLiteral("yuan"), kDay) == Against::Other);
}

TEST_CASE("a figure that does not fit is refused with its unit beside the one in force")
{
    const auto refused = rulesInForce().mayOverride(u"dev.extension_min", QStringLiteral("0.5"), kDay);
    REQUIRE_FALSE(refused);
    CHECK(sentence(refused.error()).contains(QStringLiteral("个月"))); // half a year cannot be meant by 0.5
    CHECK(overrideWords(*field("dev.public_notice"), QStringLiteral("7")) == QStringLiteral("不少于7个工作日"));
    CHECK(overrideWords(*field("election.extra_candidates"), QStringLiteral("0.25")).contains(QStringLiteral("25%")));
}

TEST_CASE("stricter and looser follow the direction of the rule")
{
    const auto compared = [](const char* id, const char* value) {
        return compareOverride(rulesInForce(), *field(id), QString::fromLatin1(value), kDay);
    };
    CHECK(compared("dev.public_notice", "7") == Against::Stricter); // at least 5
    CHECK(compared("dev.public_notice", "5") == Against::Same);
    CHECK(compared("dev.public_notice", "3") == Against::Looser);
    CHECK(compared("dev.oath_after_approval", "2") == Against::Looser); // at most 1 month
    CHECK(compared("vote.committee.quorum", "0.6") == Against::Stricter);
}

TEST_CASE("the regulation's figure stays the regulation's where the book has another")
{
    const Override own{QStringLiteral("dev.public_notice"), QStringLiteral("7"), QStringLiteral("本地"), {}, kDay};
    const Catalogue local = rulesInForce().with({own}).value();
    const auto asked = overrideField(rulesInForce(), *local.find(u"dev.public_notice", kDay), kDay);
    REQUIRE(asked);
    CHECK(asked->official == QStringLiteral("不少于5个工作日"));
    CHECK(asked->typed == QStringLiteral("5"));
}

TEST_CASE("a figure beyond what the catalogue itself allows is refused")
{
    CHECK(rulesInForce().mayOverride(u"dev.oath_after_approval", QStringLiteral("99999"), kDay).error().code
          == QStringLiteral("rules.override_value"));
}

TEST_CASE("versions tell their periods and what changed between them")
{
    const auto versions = rulesInForce().versions(u"vote.admission.quorum");
    REQUIRE(versions.size() == 2);
    CHECK(periodText(*versions[0]) == QStringLiteral("2014.05.28—2026.05.10"));
    CHECK(periodText(*versions[1]) == QStringLiteral("2026.05.11 起"));
    // 2014: article 20; 2026: article 19; the figure is the same.
    CHECK(versionDifferences(rulesInForce(), *versions[0], *versions[1])
          == QStringList{QStringLiteral("条款：第二十条 → 第十九条")});
    const auto steps = rulesInForce().versions(u"dev.steps");
    const QString changed = versionDifferences(rulesInForce(), *steps[0], *steps[1]).join(u'\n');
    CHECK(changed.contains(QStringLiteral("增加：")));
    CHECK(changed.contains(QStringLiteral("8+ ")));
}

TEST_CASE("a limit knows the rules that rest on it")
{
    QStringList ids;
    for (const Rule* rule : rulesRestingOn(rulesInForce(), u"dev.public_notice", kDay))
        ids << rule->id;
    CHECK(ids.contains(QStringLiteral("dev.notice_5wd")));
    CHECK(ids.contains(QStringLiteral("dev.steps")));
    CHECK_FALSE(ids.contains(QStringLiteral("dev.public_notice")));
}
