// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Research topics: the course without gaps, and what was decided because of them.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ledger/ledger_store.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

struct Topics : Branch {
    [[nodiscard]] Research topic() const
    {
        Research made;
        made.branch = branch.id;
        made.title = QStringLiteral("高峰用水怎样保障");
        made.leadName = QStringLiteral("甲");
        made.dueOn = QDate(2026, 10, 31);
        return made;
    }
    Result<ResearchId> open(const Research& research, QDate on = QDate(2026, 7, 1))
    {
        ResearchId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openResearch(unit, research, on, kToday));
            return {};
        }));
        return id;
    }
    Result<> step(ResearchId id, ResearchStage stage, QDate on)
    {
        return run([&](store::UnitOfWork& unit) { return addResearchStep(unit, id, {stage, on, {}}, kToday); });
    }
    Result<> change(ResearchId id, const std::function<void(Research&)>& how)
    {
        Research research = loadResearch(reader(), id).value();
        how(research);
        return run([&](store::UnitOfWork& unit) { return changeResearch(unit, research); });
    }
};

} // namespace

TEST_CASE("a topic without a question or a lead is refused", "[research]")
{
    Topics s;
    const auto refused = [&](auto spoil, QDate on = QDate(2026, 7, 1)) {
        Research research = s.topic();
        spoil(research);
        return codeOf(s.open(research, on));
    };
    CHECK(refused([](Research& research) { research.title.clear(); }) == QStringLiteral("research.title_missing"));
    CHECK(refused([](Research& research) { research.leadName = QStringLiteral(" "); })
          == QStringLiteral("research.lead_missing"));
    CHECK(refused([](Research& research) { research.members = QString(121, u'人'); })
          == QStringLiteral("research.text_long"));
    CHECK(refused([](Research& research) { research.findings = QString(4001, u'文'); })
          == QStringLiteral("research.text_long"));
    CHECK(refused([](Research& research) { research.dueOn = QDate(2026, 6, 30); })
          == QStringLiteral("research.due_early"));
    CHECK(refused([](Research&) {}, {}) == QStringLiteral("research.day_missing"));
    CHECK(refused([](Research&) {}, kToday.addDays(1)) == QStringLiteral("research.day_future"));
}

TEST_CASE("no stage is left out, and 成果 and 转化 want what they are named for", "[research]")
{
    Topics s;
    const ResearchId id = s.open(s.topic()).value();
    CHECK(codeOf(s.step(id, ResearchStage::Written, kToday)) == QStringLiteral("research.stage_order"));
    CHECK(codeOf(s.step(id, ResearchStage::Surveyed, QDate(2026, 6, 30))) == QStringLiteral("research.day_order"));
    REQUIRE(s.step(id, ResearchStage::Surveyed, QDate(2026, 8, 3)));
    CHECK(codeOf(s.step(id, ResearchStage::Written, QDate(2026, 8, 20)))
          == QStringLiteral("research.findings_missing"));
    REQUIRE(s.change(id, [](Research& research) { research.findings = QStringLiteral("早晚水压不足"); }));
    REQUIRE(s.step(id, ResearchStage::Written, QDate(2026, 8, 20)));
    CHECK(codeOf(s.change(id, [](Research& research) { research.findings.clear(); }))
          == QStringLiteral("research.findings_missing"));
    CHECK(codeOf(s.step(id, ResearchStage::Applied, kToday)) == QStringLiteral("research.decision_missing"));
    REQUIRE(s.change(id, [](Research& research) { research.decision = QStringLiteral("加密监测点"); }));
    REQUIRE(s.step(id, ResearchStage::Applied, kToday));
    REQUIRE(s.step(id, ResearchStage::Closed, kToday));
    CHECK(codeOf(s.change(id, [](Research&) {})) == QStringLiteral("research.closed"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return takeBackResearchStep(unit, id); }));
    const Research research = loadResearch(s.reader(), id).value();
    CHECK(research.stage() == ResearchStage::Applied);
    CHECK(research.stageOn(QDate(2026, 8, 19)) == ResearchStage::Surveyed);
    CHECK_FALSE(research.stageOn(QDate(2026, 6, 30)));
}

TEST_CASE("the decision points to a meeting or a ledger item of the branch, by its name", "[research]")
{
    Topics s;
    const ResearchId id = s.open(s.topic()).value();
    CHECK(codeOf(s.change(id,
                          [](Research& research) {
                              research.decidedIn = DecidedIn::Gathering;
                              research.decidedId = gathering::GatheringId::make().toString();
                          }))
          == QStringLiteral("research.target"));
    ledger::Item item;
    item.branch = s.branch.id;
    item.kind = ledger::Kind::Task;
    item.matter = QStringLiteral("加密监测点");
    item.raisedOn = kToday;
    ledger::ItemId raised;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(raised, ledger::raiseItem(unit, item, kToday));
        return {};
    }));
    REQUIRE(s.change(id, [&](Research& research) {
        research.decidedIn = DecidedIn::LedgerItem;
        research.decidedId = raised.toString();
    }));
    CHECK(loadResearch(s.reader(), id).value().decidedTitle == QStringLiteral("加密监测点"));
    // The item is not taken back under the topic that points to it.
    CHECK(listResearch(s.reader(), s.branch.id).value().size() == 1);
}

TEST_CASE("a topic is due on its day until it is closed, and the report tells how far it is", "[research]")
{
    Topics s;
    const ResearchId id = s.open(s.topic()).value();
    rules::Facts facts;
    REQUIRE(addResearchFacts({s.reader(), s.branch.id, QDate(2026, 1, 1), kToday, s.catalogue}, facts));
    REQUIRE(facts.terms.size() == 1);
    CHECK(facts.terms.front().until == QDate(2026, 10, 31));
    CHECK_FALSE(facts.terms.front().settled);
    REQUIRE(s.step(id, ResearchStage::Surveyed, QDate(2026, 8, 3)));
    const auto text = [&](QDate first, QDate last) {
        book::AreaSection section;
        REQUIRE(addResearchSection({s.reader(), s.branch.id, {first, last}, kToday, s.catalogue}, section));
        return section.parts.empty() ? QString() : std::get<book::SectionText>(section.parts.front()).text;
    };
    CHECK(text(QDate(2026, 7, 1), QDate(2026, 9, 30))
          == QStringLiteral("调研课题1个，办结0个：“高峰用水怎样保障”（甲负责）调研。"));
    CHECK(text(QDate(2026, 4, 1), QDate(2026, 6, 30)) == QString()); // not chosen then
}

TEST_CASE("what somebody closed with a full stop goes into the sentence of the report without it", "[research]")
{
    Topics s;
    const auto applied = [&](const QString& title, const QString& decision) {
        Research research = s.topic();
        research.title = title;
        research.findings = QStringLiteral("查明三处薄弱。");
        research.decision = decision;
        const ResearchId id = s.open(research).value();
        REQUIRE(s.step(id, ResearchStage::Surveyed, QDate(2026, 7, 10)));
        REQUIRE(s.step(id, ResearchStage::Written, QDate(2026, 7, 20)));
        REQUIRE(s.step(id, ResearchStage::Applied, QDate(2026, 8, 3)));
    };
    applied(QStringLiteral("送服务"), QStringLiteral("每月两次送服务进社区。"));
    applied(QStringLiteral("高峰用水"), QStringLiteral("加一班抢修。"));
    book::AreaSection section;
    REQUIRE(addResearchSection({s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue},
                               section));
    const QString text = std::get<book::SectionText>(section.parts.front()).text;
    CHECK(text.contains(QStringLiteral("每月两次送服务进社区")));
    CHECK(text.contains(QStringLiteral("加一班抢修")));
    CHECK(text.contains(u'；'));
    CHECK_FALSE(text.contains(QStringLiteral("。；")));
    CHECK_FALSE(text.contains(QStringLiteral("。。")));
}

TEST_CASE("topics of a past day: those chosen by then, as far as they were, with the texts of the steps taken",
          "[research]")
{
    Topics s;
    Research research = s.topic();
    research.findings = QStringLiteral("早晚水压不足");
    research.decision = QStringLiteral("加密监测点");
    const ResearchId id = s.open(research).value(); // 1 July
    REQUIRE(s.step(id, ResearchStage::Surveyed, QDate(2026, 7, 10)));
    REQUIRE(s.step(id, ResearchStage::Written, QDate(2026, 7, 20)));
    REQUIRE(s.step(id, ResearchStage::Applied, QDate(2026, 8, 3)));
    REQUIRE(s.step(id, ResearchStage::Closed, QDate(2026, 8, 31)));
    Research other = s.topic();
    other.title = QStringLiteral("水表怎样更准");
    other.findings = QStringLiteral("写了一半");
    other.dueOn = {};
    REQUIRE(s.open(other, QDate(2026, 8, 3)));
    const auto on = [&](int month, int day) {
        return listResearchOn(s.reader(), s.branch.id, QDate(2026, month, day)).value();
    };
    CHECK(on(6, 30).isEmpty());
    CHECK(on(7, 1).size() == 1);
    CHECK(on(7, 19).first().stage() == ResearchStage::Surveyed);
    CHECK(on(7, 19).first().findings.isEmpty());
    CHECK(on(7, 20).first().stage() == ResearchStage::Written);
    CHECK(on(7, 20).first().findings == QStringLiteral("早晚水压不足"));
    CHECK(on(8, 2).size() == 1);
    CHECK(on(8, 2).first().decision.isEmpty());
    REQUIRE(on(8, 3).size() == 2);
    CHECK(on(8, 3).first().id == id); // open, and due; the other one has no due day
    CHECK(on(8, 3).first().decision == QStringLiteral("加密监测点"));
    CHECK(on(8, 3).last().findings == QStringLiteral("写了一半")); // 成果 has no day yet
    CHECK(on(8, 30).first().isOpen());
    CHECK(on(8, 31).last().id == id); // closed ones stand last
    CHECK_FALSE(on(8, 31).last().isOpen());
    CHECK(on(8, 31).last().steps == listResearch(s.reader(), s.branch.id).value().last().steps);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleResearch(unit, id, kToday); }));
    CHECK(on(8, 2).isEmpty()); // what is in the bin today
}

TEST_CASE("where a topic was decided is not known before 转化", "[research]")
{
    Research research;
    research.steps = {{ResearchStage::Chosen, QDate(2026, 7, 1), {}},
                      {ResearchStage::Surveyed, QDate(2026, 7, 2), {}},
                      {ResearchStage::Written, QDate(2026, 7, 3), {}},
                      {ResearchStage::Applied, QDate(2026, 7, 4), {}}};
    research.decidedIn = DecidedIn::Gathering;
    research.decidedId = QStringLiteral("id");
    research.decidedTitle = QStringLiteral("党员大会");
    research.dueOn = QDate(2026, 7, 2);
    CHECK(standingOn(research, QDate(2026, 7, 4)).decidedTitle == QStringLiteral("党员大会"));
    const Research before = standingOn(research, QDate(2026, 7, 3));
    CHECK(before.decidedIn == DecidedIn::Nothing);
    CHECK(before.decidedId.isEmpty());
    CHECK(before.decidedTitle.isEmpty());
    CHECK(before.isOverdue(QDate(2026, 7, 3)));
    CHECK_FALSE(standingOn(research, QDate(2026, 7, 2)).isOverdue(QDate(2026, 7, 2)));
}
