// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 分工调整: the committee shares its work among its own members by a decision of its own; nobody is elected and nobody leaves.
#include "organization/committee_support.h"

#include "branchbook/organization/committee_problems.h"
#include "branchbook/organization/redivision.h"
#include "branchbook/rules/rule_base.h"

#include "support/catch_qt.h"

using namespace committee_test;
using organization::ProblemKind;
using organization::Redivision;

namespace {

const QDate kDivided(2026, 9, 7);

/// 沈若溪 and 陆怀瑾 change places.
Redivision swapped(const Branch& made)
{
    Redivision redivision;
    redivision.on = kDivided;
    redivision.decidedOn = QDate(2026, 9, 4);
    redivision.decision = QStringLiteral("9月支委会");
    redivision.places = {{made.post(QStringLiteral("组织委员")), made.member(QStringLiteral("陆怀瑾"))},
                         {made.post(QStringLiteral("宣传委员")), made.member(QStringLiteral("沈若溪"))}};
    return redivision;
}

Result<> divide(Branch& made, const Redivision& redivision)
{
    return made.run(
        [&](store::UnitOfWork& unit) { return organization::redivide(unit, made.branch, redivision, kToday); });
}

QStringList problems(const Branch& made, ProblemKind kind)
{
    const auto people = book::listMemberRowsAsWritten(made.reader(), made.branch, kToday).value();
    const auto limits = organization::committeeLimits(rules::ruleBase().value()->catalogue, kToday);
    QStringList texts;
    for (const auto& problem : organization::committeeProblems(made.committee(), {}, people, limits, kToday)) {
        if (problem.kind == kind)
            texts.append(problem.text);
    }
    return texts;
}

} // namespace

TEST_CASE("two members of the committee change places in one step, with the decision, and undo brings all back")
{
    Branch made;
    made.adopt();
    const auto before = made.image();
    REQUIRE(made.holders(QStringLiteral("组织委员")) == QStringList{QStringLiteral("沈若溪")});
    REQUIRE(divide(made, swapped(made)));
    CHECK(made.holders(QStringLiteral("组织委员")) == QStringList{QStringLiteral("陆怀瑾")});
    CHECK(made.holders(QStringLiteral("宣传委员")) == QStringList{QStringLiteral("沈若溪")});
    CHECK(made.holders(QStringLiteral("组织委员"), kDivided.addDays(-1)) == QStringList{QStringLiteral("沈若溪")});
    CHECK(made.rosterPost(QStringLiteral("沈若溪")) == QStringLiteral("宣传委员"));
    for (const Seat& seat : made.committee().seatsOn(kToday)) {
        if (seat.fromOn != kDivided)
            continue;
        CHECK(seat.how == How::Redivided);
        CHECK(seat.decision == QStringLiteral("9月支委会"));
        CHECK(seat.decidedOn == QDate(2026, 9, 4));
    }
    CHECK(problems(made, ProblemKind::Vacant).isEmpty());
    REQUIRE(problems(made, ProblemKind::Unfiled).size() == 1); // one sentence for both
    CHECK(problems(made, ProblemKind::Unfiled).first().contains(QStringLiteral("2026-09-07 分工调整")));
    REQUIRE(made.book->undo());
    CHECK(made.image() == before);
}

TEST_CASE("a division entered by mistake is removed post by post, and whoever had the work has it again")
{
    Branch made;
    made.adopt();
    const auto before = made.image();
    REQUIRE(divide(made, swapped(made)));
    for (const char16_t* title : {u"组织委员", u"宣传委员"}) {
        const auto held = made.committee().holdersOn(made.post(QString::fromUtf16(title)), kToday);
        REQUIRE(held.size() == 1);
        REQUIRE(
            made.run([&](store::UnitOfWork& unit) { return organization::removeSeat(unit, held.first().id, kToday); }));
    }
    CHECK(made.image() == before);
}

TEST_CASE("the filing is entered when it is there, and not before the decision")
{
    Branch made;
    made.adopt();
    REQUIRE(divide(made, swapped(made)));
    const auto file = [&](QDate on, QDate filed) {
        return codeOf(made.run([&](store::UnitOfWork& unit) {
            return organization::fileRedivision(unit, made.branch, on, QStringLiteral("机党备〔2026〕9号"), filed,
                                                kToday);
        }));
    };
    CHECK(file(kDivided.addDays(1), QDate(2026, 9, 10)) == QStringLiteral("committee.division_missing"));
    CHECK(file(kDivided, QDate(2026, 9, 3)) == QStringLiteral("committee.filed_before"));
    CHECK(file(kDivided, kToday.addDays(1)) == QStringLiteral("committee.day_future"));
    CHECK(file(kDivided, QDate(2026, 9, 10)).isEmpty());
    CHECK(problems(made, ProblemKind::Unfiled).isEmpty());
}

TEST_CASE("whoever has no work left stays on the committee as 委员")
{
    Branch made;
    made.adopt();
    Redivision redivision = swapped(made);
    redivision.places = {{made.post(QStringLiteral("组织委员")), made.member(QStringLiteral("陆怀瑾"))}};
    REQUIRE(divide(made, redivision)); // 陆怀瑾 does both, 沈若溪 has nothing to do
    CHECK(made.holders(QStringLiteral("组织委员")) == QStringList{QStringLiteral("陆怀瑾")});
    CHECK(made.holders(QStringLiteral("宣传委员")) == QStringList{QStringLiteral("陆怀瑾")});
    CHECK(made.holders(QStringLiteral("委员")).contains(QStringLiteral("沈若溪")));
    const auto sitting = organization::sittingOn(made.committee(), kToday);
    CHECK(sitting.size() == 5);
    CHECK(problems(made, ProblemKind::Vacant).isEmpty());
    CHECK(problems(made, ProblemKind::Size).isEmpty());
}

TEST_CASE("what is no division of work among the committee is refused, and nothing is written")
{
    Branch made;
    made.adopt();
    const auto before = made.image();
    const auto refused = [&](const Redivision& redivision) {
        const QString code = codeOf(divide(made, redivision));
        CHECK(made.image() == before);
        return code;
    };
    Redivision outside = swapped(made);
    outside.places.first().member = made.member(QStringLiteral("方念慈"));
    CHECK(refused(outside) == QStringLiteral("committee.division_outside"));
    Redivision office = swapped(made);
    office.places.append({made.post(QStringLiteral("书记")), made.member(QStringLiteral("沈若溪"))});
    CHECK(refused(office) == QStringLiteral("committee.division_office"));
    Redivision undecided = swapped(made);
    undecided.decidedOn = {};
    CHECK(refused(undecided) == QStringLiteral("committee.division_decision"));
    undecided.decidedOn = kDivided.addDays(1);
    CHECK(refused(undecided) == QStringLiteral("committee.division_decision"));
    Redivision same = swapped(made);
    same.places = {{made.post(QStringLiteral("组织委员")), made.member(QStringLiteral("沈若溪"))}};
    CHECK(refused(same) == QStringLiteral("committee.division_same"));
    Redivision later = swapped(made);
    later.on = kToday.addDays(1);
    CHECK(refused(later) == QStringLiteral("committee.seat_future"));
    Redivision early = swapped(made);
    early.on = kElected.addDays(-1);
    early.decidedOn = early.on;
    CHECK(refused(early) == QStringLiteral("committee.no_term"));
    // In the other ways to a post it needs the decision as well.
    CHECK(codeOf(made.appoint(
              made.draftSeat(QStringLiteral("组织委员"), QStringLiteral("陆怀瑾"), kDivided, How::Redivided)))
          == QStringLiteral("committee.division_decision"));
}
