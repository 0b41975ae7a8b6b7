// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/committee_support.h"

#include "branchbook/organization/area.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

#include <QJsonArray>

#include <algorithm>

using namespace committee_test;

namespace {

book::AreaSection sectionOf(const Branch& made, Quarter quarter, QDate today = kToday)
{
    const auto base = rules::ruleBase().value();
    return organization::makeArea()
        ->section({made.reader(), made.branch, quarter.range(), today, base->catalogue})
        .value();
}

QJsonObject figures(const Branch& made, Quarter quarter, QDate today = kToday)
{
    return sectionOf(made, quarter, today).figures.value(u"committee").toObject();
}

} // namespace

TEST_CASE("a branch without a term, duties and plan reports nothing of its committee")
{
    const Branch made;
    CHECK(figures(made, {2026, 3}).isEmpty());
    CHECK(sectionOf(made, {2026, 3}).parts.empty());
}

TEST_CASE("the quarter tells who is in office, what is vacant, and what changed in it")
{
    Branch made;
    made.adopt();
    made.addDuty(QStringLiteral("组织委员"), {}, QStringLiteral("党员发展"));
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 8, 31)));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("组织委员"), QStringLiteral("方念慈"), QDate(2026, 9, 5))));
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 9, 10)));
    const QJsonObject json = figures(made, {2026, 3});
    CHECK(json.value(u"term").toObject().value(u"days_left").toInt() == 43); // 18 September to 31 October
    CHECK(json.value(u"holders").toInt() == 4);
    CHECK(json.value(u"vacant").toArray() == QJsonArray{QStringLiteral("宣传委员")});
    CHECK(json.value(u"duties").toInt() == 1);
    CHECK(json.value(u"duties_without_holder").toInt() == 0);
    const QJsonArray changes = json.value(u"changes").toArray();
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].toObject().value(u"kind").toString() == QStringLiteral("ended"));
    CHECK(changes[1].toObject().value(u"text").toString() == QStringLiteral("方念慈任组织委员"));
    CHECK(changes[2].toObject().value(u"date").toString() == QStringLiteral("2026-09-10"));
    const auto section = sectionOf(made, {2026, 3});
    const QString text = std::get<book::SectionText>(section.parts.front()).text;
    CHECK(text
          == QStringLiteral("第3届支部委员会于2023年10月31日选举产生，任期至2026年10月31日，距届满43天。"
                            "现任：书记周砚青、副书记韩知秋、组织委员方念慈、纪检委员贺松年。空缺：宣传委员。"));
    // What happens after the day is not told yet; the quarter before knew nothing of it.
    CHECK(figures(made, {2026, 3}, QDate(2026, 9, 4)).value(u"changes").toArray().size() == 1);
    CHECK(figures(made, {2026, 2}).value(u"changes").toArray().isEmpty());
    CHECK(figures(made, {2026, 2}).value(u"holders").toInt() == 5);
}

TEST_CASE("the quarter of an election names it once with everybody who was elected")
{
    Branch made;
    made.adopt();
    const QJsonArray changes = figures(made, {2023, 4}).value(u"changes").toArray();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].toObject().value(u"text").toString()
          == QStringLiteral("选举产生第3届支部委员会：书记周砚青、副书记韩知秋、组织委员沈若溪、宣传委员陆怀瑾"));
    CHECK(figures(made, {2023, 3}).isEmpty()); // before the first term
}

TEST_CASE("the election names everybody once; work that was given on the same day is a change of its own")
{
    Branch made;
    made.adopt(); // 沈若溪 was elected 组织委员
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        for (const char16_t* title : {u"委员", u"青年委员"}) {
            organization::Post post;
            post.branch = made.branch;
            post.title = QString::fromUtf16(title);
            BB_TRY([[maybe_unused]] const auto id, organization::putPost(unit, post));
        }
        return {};
    }));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("委员"), QStringLiteral("沈若溪"), kElected, How::Elected)));
    Seat given = made.draftSeat(QStringLiteral("青年委员"), QStringLiteral("陆怀瑾"), kElected, How::Redivided);
    given.decision = QStringLiteral("支委会决定");
    given.decidedOn = kElected;
    REQUIRE(made.appoint(given));
    const QJsonArray changes = figures(made, {2023, 4}).value(u"changes").toArray();
    REQUIRE(changes.size() == 2);
    const QString elected = changes[0].toObject().value(u"text").toString();
    CHECK(elected.startsWith(QStringLiteral("选举产生第3届支部委员会：")));
    CHECK(elected.count(QStringLiteral("沈若溪")) == 1);
    CHECK(elected.contains(QStringLiteral("组织委员沈若溪")));
    CHECK(elected.count(QStringLiteral("陆怀瑾")) == 1);
    CHECK_FALSE(elected.contains(QStringLiteral("青年委员")));
    CHECK(changes[1].toObject().value(u"text").toString() == QStringLiteral("陆怀瑾任青年委员"));
}

TEST_CASE("the plan counts the months of the quarter up to the day")
{
    Branch made;
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        for (const int month : {6, 7, 8, 9, 10}) {
            organization::WorkItem item;
            item.branch = made.branch;
            item.year = 2026;
            item.month = month;
            item.matter = QStringLiteral("第%1件").arg(month);
            BB_TRY(const auto id, organization::putWork(unit, item));
            if (month <= 7)
                BB_CHECK(organization::markWork(unit, id, {QDate(2026, month, 20), QStringLiteral("完成")}, kToday));
        }
        return {};
    }));
    const QJsonObject plan = figures(made, {2026, 3}).value(u"plan").toObject();
    CHECK(plan.value(u"items").toInt() == 3);
    CHECK(plan.value(u"done").toInt() == 1);
    CHECK(figures(made, {2026, 3}, QDate(2026, 7, 19)).value(u"plan").toObject().value(u"done").toInt() == 0);
}

TEST_CASE("the rules hear of each term, settled when the next one was elected")
{
    Branch made;
    made.adopt();
    rules::Facts facts;
    const auto read = [&](QDate today) {
        facts = {};
        const auto base = rules::ruleBase().value();
        REQUIRE(organization::makeArea()->addFacts(
            {made.reader(), made.branch, QDate(2025, 1, 1), today, base->catalogue}, facts));
    };
    read(kToday);
    REQUIRE(facts.terms.size() == 1);
    CHECK(facts.terms[0].what == QStringLiteral("committee_term"));
    CHECK(facts.terms[0].until == kEnds);
    CHECK_FALSE(facts.terms[0].settled);
    CHECK(organization::termOfRef(facts.terms[0].ref) == made.committee().terms.first().id);
    CHECK(facts.keeps.contains(QStringLiteral("committee_term")));
    made.put(made.draftTerm(4, QDate(2026, 9, 10), QDate(2029, 9, 10)));
    read(kToday);
    REQUIRE(facts.terms.size() == 2);
    CHECK(facts.terms[0].settled);
    CHECK(facts.terms[1].until == QDate(2029, 9, 10));
}

TEST_CASE("a post that nobody holds is told from the last day on which it was held, and no more once it is filled")
{
    Branch made;
    made.adopt();
    const auto vacant = [&](QDate today = kToday) {
        rules::Facts facts;
        const auto base = rules::ruleBase().value();
        REQUIRE(organization::makeArea()->addFacts(
            {made.reader(), made.branch, QDate(2025, 1, 1), today, base->catalogue}, facts));
        CHECK(facts.keeps.contains(QStringLiteral("committee_vacancy")));
        std::erase_if(facts.terms, [](const rules::Term& term) { return term.what != u"committee_vacancy"; });
        return facts.terms;
    };
    CHECK(vacant().empty());
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 8, 31)));
    const auto told = vacant();
    REQUIRE(told.size() == 1);
    CHECK(told[0].until == QDate(2026, 8, 31));
    CHECK(told[0].subject
          == QStringLiteral("post:") + made.post(QStringLiteral("组织委员")).toString()); // the post, not the person
    CHECK_FALSE(told[0].settled);
    CHECK(organization::termOfRef(told[0].ref) == made.committee().terms.first().id);
    const auto before = vacant(QDate(2026, 8, 20)); // known, and not yet so
    REQUIRE(before.size() == 1);
    CHECK(before[0].until == QDate(2026, 8, 31));
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("组织委员"), QStringLiteral("方念慈"), QDate(2026, 9, 10))));
    CHECK(vacant().empty());
    CHECK(vacant(QDate(2026, 9, 9)).size() == 1);
    // A term that was entered without anybody is not written down: no five vacancies.
    made.put(made.draftTerm(4, QDate(2026, 9, 15), QDate(2029, 9, 15)));
    CHECK(vacant().empty());
    REQUIRE(made.appoint(
        made.draftSeat(QStringLiteral("书记"), QStringLiteral("周砚青"), QDate(2026, 9, 15), How::Elected)));
    const auto rest = vacant();
    REQUIRE(rest.size() == 4); // the other posts of five, from the election on
    for (const rules::Term& one : rest)
        CHECK(one.until == QDate(2026, 9, 14));
}

TEST_CASE(
    "a duty that nobody has is told from the last day on which somebody had it, of a vacant post the vacancy alone")
{
    Branch made;
    made.adopt();
    const auto nobodys = [&](QDate today = kToday) {
        rules::Facts facts;
        const auto base = rules::ruleBase().value();
        REQUIRE(organization::makeArea()->addFacts(
            {made.reader(), made.branch, QDate(2025, 1, 1), today, base->catalogue}, facts));
        CHECK(facts.keeps.contains(QStringLiteral("duty_holder")));
        std::erase_if(facts.terms, [](const rules::Term& term) { return term.what != u"duty_holder"; });
        return facts.terms;
    };
    const auto leave = [&](const QString& name, QDate day) {
        REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(auto person, book::loadMember(unit.session(), made.member(name)));
            person.leftOn = day;
            person.leftReason = QStringLiteral("转出");
            return book::updateMember(unit, person);
        }));
    };
    made.addDuty(QStringLiteral("宣传委员"), {}, QStringLiteral("学习和宣传"));
    const auto own = made.addDuty({}, QStringLiteral("沈若溪"), QStringLiteral("管理党员活动室"));
    made.addDuty(QStringLiteral("组织委员"), {}, QStringLiteral("党员发展"));
    CHECK(nobodys().empty());
    REQUIRE(made.end(QStringLiteral("宣传委员"), QDate(2026, 8, 31)));
    CHECK(nobodys().empty()); // committee_vacancy tells of the post
    leave(QStringLiteral("沈若溪"), QDate(2026, 9, 1)); // still written down as 组织委员
    CHECK(nobodys(QDate(2026, 8, 31)).empty());
    const auto told = nobodys();
    REQUIRE(told.size() == 2); // her own, and that of the post which nobody has taken from her
    for (const rules::Term& one : told) {
        CHECK(one.until == QDate(2026, 8, 31)); // on the day of leaving she is gone
        CHECK_FALSE(one.settled);
    }
    CHECK(std::ranges::count(told, QStringLiteral("duty:") + own.toString(), &rules::Term::subject) == 1);
    const QJsonObject json = figures(made, {2026, 3});
    CHECK(json.value(u"duties_without_holder").toInt() == 3);
    QStringList texts;
    for (const auto& part : sectionOf(made, {2026, 3}).parts) {
        if (const auto* text = std::get_if<book::SectionText>(&part))
            texts.append(text->text);
    }
    CHECK(texts.filter(QStringLiteral("没有人负责的分工：")).size() == 1);
    CHECK(texts.filter(QStringLiteral("“管理党员活动室”")).size() == 1);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return organization::endDuty(unit, own, QDate(2026, 9, 17)); }));
    CHECK(nobodys().size() == 1); // what is over needs nobody
}
