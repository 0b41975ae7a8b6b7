// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/criticism.h"

#include "branchbook/gathering/gathering_store.h"
#include "organization/talk_support.h"
#include "support/catch_qt.h"

using namespace talk_test;
using organization::Criticism;
using organization::CriticismKind;

namespace {

struct LifeMeeting : Branch {
    gathering::GatheringId meeting;

    explicit LifeMeeting(gathering::Kind kind = gathering::Kind::OrganizationalLifeMeeting)
    {
        gathering::Gathering record;
        record.branch = branch;
        record.kind = kind;
        record.topic = QStringLiteral("2025年度组织生活会");
        record.heldOn = QDate(2026, 1, 20);
        record.forYear = 2025;
        record.attendees = gathering::expectedOn(reader(), branch, kind, std::nullopt, record.heldOn).value();
        for (auto& person : record.attendees) {
            if (person.name == QStringLiteral("罗小满")) {
                person.presence = gathering::Presence::OnLeave;
                person.reason = QStringLiteral("公差");
            }
        }
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(meeting, gathering::saveGathering(unit, record, kToday));
            return {};
        }));
    }
    [[nodiscard]] Criticism said(const QString& whom, const QString& by = {}) const
    {
        Criticism one;
        one.meeting = meeting;
        one.member = member(whom);
        one.memberName = whom;
        one.points = QStringLiteral("学习抓得不紧");
        one.kind = by.isEmpty() ? CriticismKind::Self : CriticismKind::Mutual;
        one.byName = by;
        if (!by.isEmpty() && by != QStringLiteral("上级 王"))
            one.by = member(by);
        return one;
    }
    Result<organization::CriticismId> keep(const Criticism& one)
    {
        organization::CriticismId id;
        const auto done = run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, organization::saveCriticism(unit, one, kToday));
            return {};
        });
        if (!done)
            return fail(done.error());
        return id;
    }
    [[nodiscard]] QList<Criticism> all() const { return organization::listCriticism(reader(), meeting).value(); }
};

QString refusal(const Result<organization::CriticismId>& done)
{
    return done ? QString() : done.error().code;
}

} // namespace

TEST_CASE("what was said comes back in its order, and undo takes the last away")
{
    LifeMeeting made;
    REQUIRE(made.keep(made.said(QStringLiteral("方念慈"))));
    REQUIRE(made.keep(made.said(QStringLiteral("方念慈"), QStringLiteral("周砚青"))));
    REQUIRE(made.keep(made.said(QStringLiteral("周砚青"), QStringLiteral("上级 王"))));
    REQUIRE(made.all().size() == 3);
    CHECK(made.all().at(0).kind == CriticismKind::Self);
    CHECK(made.all().at(1).by == made.member(QStringLiteral("周砚青")));
    CHECK(made.all().at(1).points == QStringLiteral("学习抓得不紧"));
    CHECK_FALSE(made.all().at(2).by.has_value());
    REQUIRE(made.book->undo());
    CHECK(made.all().size() == 2);
    const auto id = made.all().first().id;
    REQUIRE(made.run([&](auto& unit) { return organization::removeCriticism(unit, id, kToday); }));
    CHECK(made.all().size() == 1);
}

TEST_CASE("each who was there is listed with what they said of themselves, received and gave")
{
    LifeMeeting made;
    REQUIRE(made.keep(made.said(QStringLiteral("方念慈"))));
    REQUIRE(made.keep(made.said(QStringLiteral("方念慈"), QStringLiteral("周砚青"))));
    REQUIRE(made.keep(made.said(QStringLiteral("方念慈"), QStringLiteral("韩知秋"))));
    const auto meeting = gathering::loadGathering(made.reader(), made.meeting).value();
    const auto sums = organization::sumUp(meeting, made.all());
    CHECK(sums.size() == 5); // six expected, one on leave
    for (const auto& sum : sums) {
        CHECK(sum.self == (sum.name == QStringLiteral("方念慈")));
        CHECK(sum.received == (sum.name == QStringLiteral("方念慈") ? 2 : 0));
        CHECK(sum.given == (sum.name == QStringLiteral("周砚青") || sum.name == QStringLiteral("韩知秋") ? 1 : 0));
    }
}

TEST_CASE("what is not complete or belongs elsewhere is refused with a sentence of its own")
{
    LifeMeeting made;
    Criticism empty = made.said(QStringLiteral("方念慈"));
    empty.points = QStringLiteral("  ");
    CHECK(refusal(made.keep(empty)) == QStringLiteral("criticism.points_missing"));
    Criticism nobody = made.said(QStringLiteral("方念慈"));
    nobody.kind = CriticismKind::Mutual;
    CHECK(refusal(made.keep(nobody)) == QStringLiteral("criticism.by_missing"));
    CHECK(refusal(made.keep(made.said(QStringLiteral("方念慈"), QStringLiteral("方念慈"))))
          == QStringLiteral("criticism.by_self"));
    REQUIRE(made.keep(made.said(QStringLiteral("方念慈"))));
    CHECK(refusal(made.keep(made.said(QStringLiteral("方念慈")))) == QStringLiteral("criticism.self_twice"));
    Criticism again = made.all().first();
    again.points = QStringLiteral("改了一句");
    CHECK(made.keep(again)); // the same one, corrected
    LifeMeeting other(gathering::Kind::GeneralMeeting);
    CHECK(refusal(other.keep(other.said(QStringLiteral("方念慈")))) == QStringLiteral("criticism.not_life_meeting"));
    for (const char* code : {"not_life_meeting", "points_missing", "by_missing", "by_self", "self_twice"}) {
        const Error error{ErrorKind::Invalid, QStringLiteral("criticism.") + QString::fromLatin1(code), {}, {}};
        CHECK_FALSE(sentence(error).contains(error.code));
    }
}

TEST_CASE("whoever was not there did not speak; what was handed in in writing is marked and counted apart")
{
    LifeMeeting made; // 罗小满 is on leave
    for (const Criticism& one :
         {made.said(QStringLiteral("罗小满")), made.said(QStringLiteral("罗小满"), QStringLiteral("周砚青")),
          made.said(QStringLiteral("周砚青"), QStringLiteral("罗小满"))}) {
        const auto refused = made.keep(one);
        REQUIRE(refusal(refused) == QStringLiteral("criticism.absent"));
        CHECK(refused.error().args == QStringList{QStringLiteral("罗小满")});
    }
    Criticism paper = made.said(QStringLiteral("罗小满"));
    paper.points = organization::asWritten(paper.points);
    CHECK(paper.points == QStringLiteral("（书面）学习抓得不紧"));
    CHECK(organization::asWritten(paper.points) == paper.points);
    REQUIRE(made.keep(paper));
    REQUIRE(made.keep(made.said(QStringLiteral("周砚青"))));
    auto meeting = gathering::loadGathering(made.reader(), made.meeting).value();
    const auto sums = organization::sumUp(meeting, made.all());
    CHECK(sums.size() == 6);
    CHECK(std::ranges::count_if(sums, &organization::CriticismSum::present) == 5); // as the attendance has them
    CHECK(organization::spokenByAbsent(meeting, made.all()).isEmpty());
    for (auto& person : meeting.attendees) {
        if (person.name == QStringLiteral("周砚青")) {
            person.presence = gathering::Presence::OnLeave; // put right afterwards
            person.reason = QStringLiteral("病假");
        }
    }
    CHECK(organization::spokenByAbsent(meeting, made.all()) == QStringList{QStringLiteral("周砚青")});
}

TEST_CASE("criticism of an archived meeting is corrected with a reason; what stood there is kept sealed in the record")
{
    LifeMeeting made;
    const auto id = made.keep(made.said(QStringLiteral("方念慈"), QStringLiteral("周砚青"))).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, made.meeting, kToday); }));
    Criticism changed = made.all().first();
    changed.points = QStringLiteral("联系群众不够");
    CHECK(refusal(made.keep(changed)) == QStringLiteral("gathering.archived_reason"));
    const auto correct = [&](const Criticism& one, const QString& reason) {
        return made.run([&](store::UnitOfWork& unit) -> Result<> {
            return organization::saveCriticism(unit, one, kToday, reason).map([](auto) {});
        });
    };
    const auto marks = [&] { return gathering::loadGathering(made.reader(), made.meeting).value().corrections; };
    CHECK_FALSE(correct(changed, QStringLiteral(" ")));
    REQUIRE(correct(changed, QStringLiteral("记录人记错")));
    REQUIRE(marks().size() == 1);
    CHECK(marks()[0]
          == gathering::Correction{QStringLiteral("criticism"), QStringLiteral("周砚青对方念慈的批评：学习抓得不紧"),
                                   QStringLiteral("周砚青对方念慈的批评：联系群众不够"), QStringLiteral("记录人记错"),
                                   kToday});
    {
        store::Query stored = made.reader().prepare("SELECT was, became, was_sealed FROM gathering_correction");
        REQUIRE(stored.next().value());
        CHECK(stored.isNull(0)); // what was said of people is no plain text
        CHECK(stored.isNull(1));
        CHECK_FALSE(stored.isNull(2));
    }
    REQUIRE(made.book->undo());
    CHECK(marks().isEmpty());
    CHECK(made.all().first().points == QStringLiteral("学习抓得不紧"));

    REQUIRE(correct(made.said(QStringLiteral("周砚青")), QStringLiteral("漏记"))); // one more, and one less
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        return organization::removeCriticism(unit, id, kToday, QStringLiteral("没有说过"));
    }));
    REQUIRE(marks().size() == 2);
    CHECK(marks()[0].was.isEmpty());
    CHECK(marks()[0].became == QStringLiteral("周砚青的自我批评：学习抓得不紧"));
    CHECK(marks()[1].became.isEmpty());
    CHECK(made.all().size() == 1);
}
