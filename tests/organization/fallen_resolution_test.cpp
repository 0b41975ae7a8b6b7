// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is carried out of a resolution that falls later is named, until it is closed; nothing closes by itself.
#include "branchbook/organization/fallen_resolution.h"

#include "branchbook/gathering/correction.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/rules/rule_base.h"
#include "organization/committee_support.h"

#include "support/catch_qt.h"

using namespace committee_test;
using gathering::Gathering;

namespace {

struct Carried : Branch {
    gathering::GatheringId meeting;
    ledger::ItemId item;
    std::shared_ptr<const rules::RuleBase> base = rules::ruleBase().value();

    Carried()
    {
        Gathering g;
        g.branch = branch;
        g.kind = gathering::Kind::GeneralMeeting;
        g.topic = QStringLiteral("大会");
        g.heldOn = kToday.addDays(-8);
        g.attendees = gathering::expectedOn(reader(), branch, g.kind, std::nullopt, g.heldOn).value();
        for (const char16_t* text : {u"修缮活动室", u"外出学习"}) {
            gathering::Resolution made;
            made.text = QString::fromUtf16(text);
            made.votes.yes = gathering::votersOf(g).entitled;
            g.resolutions.append(made);
        }
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(meeting, gathering::saveGathering(unit, g, kToday, &base->catalogue));
            return {};
        }));
        item = raise(QStringLiteral("修缮活动室"));
    }
    ledger::ItemId raise(const QString& matter)
    {
        ledger::Item made;
        made.branch = branch;
        made.kind = ledger::Kind::Resolution;
        made.matter = matter;
        made.sourceTable = QStringLiteral("gathering");
        made.sourceId = meeting.toString();
        made.raisedOn = kToday.addDays(-8);
        ledger::ItemId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, ledger::raiseItem(unit, made, kToday));
            return {};
        }));
        return id;
    }
    void change(const std::function<void(Gathering&)>& edit)
    {
        Gathering g = gathering::loadGathering(reader(), meeting).value();
        edit(g);
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            if (g.state == gathering::State::Archived)
                return gathering::correctGathering(unit, g, QStringLiteral("计票有误"), kToday, &base->catalogue);
            return gathering::saveGathering(unit, g, kToday, &base->catalogue).map([](auto) {});
        }));
    }
    [[nodiscard]] auto fallen() const { return organization::itemsOfFallenResolutions(reader(), meeting).value(); }
    [[nodiscard]] QString doubt() const
    {
        return organization::fallenResolutionDoubt(reader(), ledger::loadItem(reader(), item).value()).value();
    }
};

} // namespace

TEST_CASE("an item whose resolution does not pass any more is named, drafted and archived, until it is closed")
{
    Carried made;
    CHECK(made.fallen().isEmpty());
    CHECK(made.doubt().isEmpty());
    made.change([](Gathering& g) { g.place = QStringLiteral("三楼"); });
    CHECK(made.fallen().isEmpty());
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, made.meeting, kToday); }));
    made.change([](Gathering& g) { g.resolutions[1].votes.yes = 0; }); // nothing is carried out of the other one
    CHECK(made.fallen().isEmpty());
    made.change([](Gathering& g) { g.resolutions[0].votes.yes = 0; });
    const auto fallen = made.fallen();
    REQUIRE(fallen.size() == 1);
    CHECK(fallen[0].item.id == made.item);
    CHECK(fallen[0].resolution == QStringLiteral("修缮活动室"));
    CHECK(fallen[0].became == QStringLiteral("在会议记录里没有通过"));
    CHECK(made.doubt() == organization::fallenResolutionText(fallen[0]));
    CHECK(made.doubt().contains(QStringLiteral("2026年决议督办第 1 号")));
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, made.item, kToday, QStringLiteral("决议没有通过，不再办理"), kToday);
    }));
    CHECK(made.fallen().isEmpty());
    CHECK(made.doubt().isEmpty());
}

TEST_CASE("an item in other words follows its resolution; one of the meeting itself follows none")
{
    Carried made;
    (void)made.raise(QStringLiteral("另一件事"));
    REQUIRE(made.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(ledger::Item item, ledger::loadItem(unit.session(), made.item));
        item.matter = QStringLiteral("请施工队");
        return ledger::changeItem(unit, item, QString(), kToday);
    }));
    CHECK(made.fallen().isEmpty());
    made.change([](Gathering& g) { g.resolutions.removeFirst(); });
    const auto gone = made.fallen();
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].item.matter == QStringLiteral("请施工队"));
    CHECK(gone[0].became.contains(QStringLiteral("已经没有了")));
    REQUIRE(made.book->undo());
    CHECK(made.fallen().isEmpty());
    made.change([](Gathering& g) { g.resolutions[0].votes.yes.reset(); });
    REQUIRE(made.fallen().size() == 1);
    CHECK(made.fallen()[0].became.contains(QStringLiteral("还没有表决")));
}
