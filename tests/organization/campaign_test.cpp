// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The theme of a year: one, in five phases, with somebody who answers for each; its measures and problems in the ledger.
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

const Responsible kSomebody{{}, QStringLiteral("甲")};

struct Themes : Branch {
    [[nodiscard]] Campaign theme(int year = 2026) const
    {
        Campaign made;
        made.branch = branch.id;
        made.year = year;
        made.owner = kSomebody;
        made.theme = QStringLiteral("一滴水的责任");
        made.goal = QStringLiteral("用户不为用水发愁");
        made.phases = usualPhases(year, kSomebody);
        return made;
    }
    Result<CampaignId> open(const Campaign& campaign)
    {
        CampaignId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openCampaign(unit, campaign, kToday));
            return {};
        }));
        return id;
    }
    Result<> finish(CampaignId id, CampaignStage stage, QDate on, const QString& result = QStringLiteral("做完了"))
    {
        return run([&](store::UnitOfWork& unit) { return finishPhase(unit, id, stage, on, result, kToday); });
    }
    Result<ledger::ItemId> raise(CampaignId id, CampaignMatter matter, const QString& owner, QDate due)
    {
        ledger::Item item;
        item.matter = QStringLiteral("设帮办岗");
        item.ownerName = owner;
        item.dueOn = due;
        ledger::ItemId made;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(made, raiseCampaignItem(unit, id, matter, item, kToday));
            return {};
        }));
        return made;
    }
};

} // namespace

TEST_CASE("the year is divided without a gap from March to December", "[campaign]")
{
    const auto phases = usualPhases(2026, kSomebody);
    CHECK(phases.front().from == QDate(2026, 3, 1));
    CHECK(phases.back().until == QDate(2026, 12, 31));
    for (std::size_t i = 1; i < phases.size(); ++i)
        CHECK(phases.at(i).from == phases.at(i - 1).until.addDays(1));
}

TEST_CASE("years that were mistyped are refused", "[campaign]")
{
    Themes s;
    CHECK(codeOf(s.open(s.theme(2032))) == QStringLiteral("campaign.year"));
    CHECK(codeOf(s.open(s.theme(1920))) == QStringLiteral("campaign.year"));
    Campaign campaign = s.theme();
    campaign.phases.back().until = QDate(2206, 12, 31);
    CHECK(codeOf(s.open(campaign)) == QStringLiteral("day.far"));
    campaign.phases.back().from = QDate(2027, 1, 4); // summed up with the year's reviews
    campaign.phases.back().until = QDate(2027, 3, 31);
    REQUIRE(s.open(campaign));
    Campaign late = s.theme(2025); // its phases are of 2026
    late.phases = campaign.phases;
    CHECK(codeOf(s.open(late)) == QStringLiteral("campaign.day_year"));
    REQUIRE(s.book->undo());
    campaign.phases.back().from = QDate(2027, 5, 10);
    campaign.phases.back().until = QDate(2027, 6, 1);
    CHECK(codeOf(s.open(campaign)) == QStringLiteral("campaign.day_year"));
}

TEST_CASE("one theme a year, and somebody answers for everything", "[campaign]")
{
    Themes s;
    const auto refused = [&](auto spoil) {
        Campaign campaign = s.theme();
        spoil(campaign);
        return codeOf(s.open(campaign));
    };
    CHECK(refused([](Campaign& campaign) { campaign.theme.clear(); }) == QStringLiteral("campaign.theme_missing"));
    CHECK(refused([](Campaign& campaign) { campaign.goal.clear(); }) == QStringLiteral("campaign.goal_missing"));
    CHECK(refused([](Campaign& campaign) { campaign.year = 26; }) == QStringLiteral("campaign.year"));
    CHECK(refused([](Campaign& campaign) { campaign.owner.name.clear(); }) == QStringLiteral("campaign.owner_missing"));
    CHECK(refused([](Campaign& campaign) { campaign.phases.at(3).owner.name = QStringLiteral(" "); })
          == QStringLiteral("campaign.owner_missing"));
    CHECK(refused([](Campaign& campaign) { campaign.phases.at(2).until = {}; })
          == QStringLiteral("campaign.day_missing"));
    CHECK(refused([](Campaign& campaign) { campaign.phases.at(2).from = QDate(2026, 3, 31); })
          == QStringLiteral("campaign.day_order")); // before the phase ahead of it
    CHECK(refused([](Campaign& campaign) { campaign.theme = QString(121, u'题'); })
          == QStringLiteral("campaign.text_long"));
    const CampaignId id = s.open(s.theme()).value();
    CHECK(codeOf(s.open(s.theme())) == QStringLiteral("campaign.year_taken"));
    CHECK(s.open(s.theme(2027)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleCampaign(unit, id, kToday); }));
    REQUIRE(s.open(s.theme()));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return restoreCampaign(unit, id); }))
          == QStringLiteral("campaign.year_taken"));
}

TEST_CASE("phases are finished in their order, with what came of them", "[campaign]")
{
    Themes s;
    const CampaignId id = s.open(s.theme()).value();
    CHECK(codeOf(s.finish(id, CampaignStage::Learn, kToday)) == QStringLiteral("campaign.phase_order"));
    CHECK(codeOf(s.finish(id, CampaignStage::Mobilize, QDate(2026, 2, 28))) == QStringLiteral("campaign.done_early"));
    CHECK(codeOf(s.finish(id, CampaignStage::Mobilize, kToday.addDays(1))) == QStringLiteral("campaign.day_future"));
    CHECK(codeOf(s.finish(id, CampaignStage::Mobilize, kToday, QString()))
          == QStringLiteral("campaign.result_missing"));
    REQUIRE(s.finish(id, CampaignStage::Mobilize, QDate(2026, 3, 20)));
    CHECK(loadCampaign(s.reader(), id).value().stage() == CampaignStage::Learn);
    // What is finished stays so when the plan is changed.
    Campaign campaign = loadCampaign(s.reader(), id).value();
    campaign.phases.at(0).goal = QStringLiteral("人人知道");
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return changeCampaign(unit, campaign); }));
    CHECK(loadCampaign(s.reader(), id).value().phases.at(0).isDone());
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return reopenPhase(unit, id); }));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return reopenPhase(unit, id); }))
          == QStringLiteral("campaign.none_done"));
}

TEST_CASE("what was found is put right before 整改落实 is over", "[campaign]")
{
    Themes s;
    Campaign theme = s.theme();
    for (std::size_t i = 0; i < kCampaignStages; ++i) // all of it has begun
        theme.phases.at(i).from = QDate(2026, 3, 1).addDays(static_cast<int>(i));
    const CampaignId id = s.open(theme).value();
    for (const auto stage : {CampaignStage::Mobilize, CampaignStage::Learn, CampaignStage::Examine})
        REQUIRE(s.finish(id, stage, QDate(2026, 8, 31)));
    const auto problem = s.raise(id, CampaignMatter::Problem, QStringLiteral("乙"), QDate(2026, 10, 20)).value();
    const auto refused = s.finish(id, CampaignStage::Rectify, kToday);
    CHECK(codeOf(refused) == QStringLiteral("campaign.rectify_open"));
    CHECK(refused.error().args == QStringList{QStringLiteral("1"), QStringLiteral("设帮办岗")});
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, problem, kToday, QStringLiteral("设好了"), kToday);
    }));
    CHECK(s.finish(id, CampaignStage::Rectify, kToday));
}

TEST_CASE("measures and problems are the ledger's, each with an owner and a day", "[campaign]")
{
    Themes s;
    const CampaignId id = s.open(s.theme()).value();
    const QDate due(2026, 10, 20);
    CHECK(codeOf(s.raise(id, CampaignMatter::Measure, QString(), due)) == QStringLiteral("campaign.item_owner"));
    CHECK(codeOf(s.raise(id, CampaignMatter::Measure, QStringLiteral("甲"), {}))
          == QStringLiteral("campaign.item_due"));
    const auto measure = s.raise(id, CampaignMatter::Measure, QStringLiteral("甲"), due).value();
    const auto problem = s.raise(id, CampaignMatter::Problem, QStringLiteral("乙"), due).value();
    const Campaign campaign = loadCampaign(s.reader(), id).value();
    REQUIRE(campaign.measures.size() == 1);
    REQUIRE(campaign.problems.size() == 1);
    CHECK(campaign.measures.front().id == measure);
    const ledger::Item item = ledger::loadItem(s.reader(), problem).value();
    CHECK(item.kind == ledger::Kind::Problem);
    CHECK(item.area == QStringLiteral("ideology"));
    CHECK(item.sourceTable == QStringLiteral("campaign"));
}

TEST_CASE("each phase is due on its last day; the report counts what is closed", "[campaign]")
{
    Themes s;
    const CampaignId id = s.open(s.theme()).value();
    rules::Facts facts;
    REQUIRE(addCampaignFacts({s.reader(), s.branch.id, QDate(2026, 1, 1), kToday, s.catalogue}, facts));
    REQUIRE(facts.terms.size() == 5);
    CHECK(facts.terms[0].until == kToday); // entered after it was over: not late for what was not in the book
    CHECK(facts.terms[3].until == QDate(2026, 11, 30));
    REQUIRE(s.finish(id, CampaignStage::Mobilize, QDate(2026, 3, 20)));
    const auto measure = s.raise(id, CampaignMatter::Measure, QStringLiteral("甲"), QDate(2026, 10, 20)).value();
    REQUIRE(s.raise(id, CampaignMatter::Problem, QStringLiteral("乙"), QDate(2026, 10, 20)));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, measure, kToday, QStringLiteral("设好了"), kToday);
    }));
    book::AreaSection section;
    REQUIRE(addCampaignSection({s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue},
                               section));
    REQUIRE(section.parts.size() == 1);
    CHECK(
        std::get<book::SectionText>(section.parts.front()).text
        == QStringLiteral(
            "2026年主题活动“一滴水的责任”：处于学习教育阶段（甲负责）；措施1项，已完成1项；查摆问题1个，已整改0个。"));
    REQUIRE(section.people.size() == 2);
    CHECK(section.people[0].counted.first().name.startsWith(QStringLiteral("督办2026-")));
    CHECK(section.people[1].counted.first().name.startsWith(QStringLiteral("问题2026-")));
}

TEST_CASE("the theme of a past day is as far as it was, with the measures and problems of that day", "[campaign]")
{
    Themes s;
    const CampaignId id = s.open(s.theme()).value(); // entered on the 18th of September, from 1 March on
    REQUIRE(s.finish(id, CampaignStage::Mobilize, QDate(2026, 3, 20)));
    REQUIRE(s.finish(id, CampaignStage::Learn, QDate(2026, 6, 30), QStringLiteral("学了六次")));
    REQUIRE(s.raise(id, CampaignMatter::Measure, QStringLiteral("乙"), QDate(2026, 11, 30)));
    const auto on = [&](int month, int day) {
        return listCampaignsOn(s.reader(), s.branch.id, QDate(2026, month, day)).value();
    };
    CHECK(on(2, 28).isEmpty());
    REQUIRE(on(3, 1).size() == 1);
    CHECK(on(3, 19).first().stage() == CampaignStage::Mobilize);
    CHECK(on(3, 19).first().phases.front().result.isEmpty());
    CHECK(on(3, 20).first().stage() == CampaignStage::Learn);
    CHECK(on(3, 20).first().phases.front().result == QStringLiteral("做完了"));
    CHECK(on(6, 29).first().stage() == CampaignStage::Learn);
    CHECK(on(6, 30).first().stage() == CampaignStage::Examine);
    CHECK(on(6, 30).first().phases.at(1).result == QStringLiteral("学了六次"));
    CHECK(on(9, 17).first().measures.isEmpty()); // raised on the 18th
    CHECK(on(9, 18).first().measures.size() == 1);
    CHECK(on(9, 18).first().problems.isEmpty());
    Campaign early = s.theme(2027); // its first phase is to come
    REQUIRE(s.open(early));
    CHECK(on(9, 17).size() == 1);
    CHECK(on(9, 18).size() == 2);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleCampaign(unit, id, kToday); }));
    CHECK(on(9, 17).isEmpty()); // what is in the bin today
}
