// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the course of an item says behind its vote: notice, ledger, and the two apart from the record.
#include "branchbook/organization/item_course.h"

#include "branchbook/gathering/resolution.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/rules/rule_base.h"
#include "organization/committee_support.h"

#include "support/catch_qt.h"

using namespace committee_test;
using gathering::Gathering;
using gathering::Stage;
using organization::CourseStep;
using organization::ItemCourse;

namespace {

/// A members' meeting of the 10th that passed one item of its agenda and only talked about the others.
struct Decided : Branch {
    gathering::GatheringId meeting;
    QDate day{2026, 9, 10};

    Decided()
    {
        const auto base = rules::ruleBase().value();
        Gathering g;
        g.branch = branch;
        g.kind = gathering::Kind::GeneralMeeting;
        g.topic = QStringLiteral("大会");
        g.heldOn = day;
        g.attendees = gathering::expectedOn(reader(), branch, g.kind, std::nullopt, g.heldOn).value();
        g.agenda = gathering::agendaOf(
            {QStringLiteral("讨论修缮活动室"), QStringLiteral("审议报告"), QStringLiteral("通报党费")});
        for (gathering::AgendaItem& item : g.agenda)
            item.id = gathering::AgendaItemId::make();
        g.agenda[1].matter = gathering::Matter::Report;
        gathering::Resolution made;
        made.item = g.agenda[0].id;
        made.text = QStringLiteral("同意修缮活动室");
        made.votes.yes = gathering::votersOf(g).present;
        g.resolutions = {made};
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(meeting, gathering::saveGathering(unit, g, kToday, &base->catalogue));
            return gathering::archiveGathering(unit, meeting, kToday);
        }));
    }
    [[nodiscard]] Gathering record() const { return gathering::loadGathering(reader(), meeting).value(); }
    [[nodiscard]] ItemCourse course(int at) const { return organization::coursesOf(reader(), record()).value().at(at); }
    Result<> publish(int at, QDate on, const QString& medium)
    {
        return run([&](store::UnitOfWork& unit) {
            return organization::publishItem(unit, meeting, record().agenda[at].id, on, medium, kToday);
        });
    }
    ledger::ItemId raise(const QString& matter)
    {
        ledger::Item made;
        made.branch = branch;
        made.kind = ledger::Kind::Resolution;
        made.matter = matter;
        made.sourceTable = QStringLiteral("gathering");
        made.sourceId = meeting.toString();
        made.raisedOn = QDate(2026, 9, 11);
        ledger::ItemId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, ledger::raiseItem(unit, made, kToday));
            return {};
        }));
        return id;
    }
};

} // namespace

TEST_CASE(
    "an item goes on from its vote over the notice and the ledger to its end, and the archived record stays as it is")
{
    Decided made;
    const Gathering before = made.record();
    const CourseStep voted{Stage::Voted, made.day, QStringLiteral("通过")};
    CHECK(made.course(0) == ItemCourse{before.agenda[0].id, Stage::Voted, {voted}});
    CHECK(made.course(1).steps.isEmpty());
    CHECK(made.course(1).reached == Stage::Raised);

    REQUIRE(made.publish(0, QDate(2026, 9, 12), QStringLiteral(" 支部公告栏\n")));
    const CourseStep published{Stage::Published, QDate(2026, 9, 12), QStringLiteral("支部公告栏")};
    CHECK(made.course(0) == ItemCourse{before.agenda[0].id, Stage::Published, {voted, published}});

    const ledger::ItemId item = made.raise(QStringLiteral("同意修缮活动室"));
    const CourseStep supervised{Stage::Supervised, QDate(2026, 9, 11), QStringLiteral("决议2026-1")};
    CHECK(made.course(0) == ItemCourse{before.agenda[0].id, Stage::Supervised, {voted, supervised, published}});
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return ledger::closeItem(unit, item, QDate(2026, 9, 17), QStringLiteral("已修好"), kToday);
    }));
    const CourseStep closed{Stage::Closed, QDate(2026, 9, 17), QStringLiteral("已修好")};
    CHECK(made.course(0) == ItemCourse{before.agenda[0].id, Stage::Closed, {voted, supervised, published, closed}});
    CHECK(organization::courseText(made.course(0))
          == QStringLiteral(
              "表决 2026-09-10（通过） → 督办 2026-09-11（决议2026-1） → 公示 2026-09-12（支部公告栏） → 办结 "
              "2026-09-17（已修好）"));
    CHECK(made.record().agenda == before.agenda);
    CHECK(made.record().corrections == before.corrections);

    REQUIRE(made.run(
        [&](store::UnitOfWork& unit) { return ledger::reopenItem(unit, item, QStringLiteral("漏水"), kToday); }));
    CHECK(made.course(0).reached == Stage::Supervised);
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return ledger::recycleItem(unit, item, kToday); }));
    CHECK(made.course(0).reached == Stage::Published);
}

TEST_CASE("the notice is one act: it is put in place of the earlier one, taken away and undone")
{
    Decided made;
    REQUIRE(made.publish(0, QDate(2026, 9, 12), QStringLiteral("公告栏")));
    REQUIRE(made.publish(0, QDate(2026, 9, 13), QStringLiteral("党员群")));
    CHECK(made.course(0).steps.last() == CourseStep{Stage::Published, QDate(2026, 9, 13), QStringLiteral("党员群")});
    REQUIRE(made.book->undo());
    CHECK(made.course(0).steps.last().note == QStringLiteral("公告栏"));
    const auto takeAway = [&] {
        return made.run([&](store::UnitOfWork& unit) {
            return organization::unpublishItem(unit, made.meeting, made.record().agenda[0].id);
        });
    };
    REQUIRE(takeAway());
    CHECK(made.course(0).reached == Stage::Voted);
    CHECK(codeOf(takeAway()) == QStringLiteral("gathering.notice_missing"));
}

TEST_CASE("a notice without a place, before the meeting, in the future or before the vote is refused")
{
    Decided made;
    CHECK(codeOf(made.publish(0, made.day, QStringLiteral(" "))) == QStringLiteral("gathering.notice_medium"));
    CHECK(codeOf(made.publish(0, QDate(2026, 9, 9), QStringLiteral("公告栏")))
          == QStringLiteral("gathering.published_day"));
    CHECK(codeOf(made.publish(0, QDate(2026, 9, 19), QStringLiteral("公告栏")))
          == QStringLiteral("gathering.published_day"));
    CHECK(codeOf(made.publish(1, made.day, QStringLiteral("公告栏"))) == QStringLiteral("gathering.notice_unvoted"));
    CHECK(made.publish(2, made.day, QStringLiteral("公告栏"))); // nothing that needs a vote
    CHECK(made.course(2).reached == Stage::Published);
    CHECK(codeOf(made.run([&](store::UnitOfWork& unit) {
              return organization::publishItem(unit, made.meeting, gathering::AgendaItemId::make(), made.day,
                                               QStringLiteral("公告栏"), kToday);
          }))
          == QStringLiteral("gathering.item_unknown"));
}
