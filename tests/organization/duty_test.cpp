// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A duty of a post goes to whoever takes the post; one of a person ends with the person.
#include "organization/committee_support.h"

#include "support/catch_qt.h"

using namespace committee_test;

namespace {

QStringList holdersOfDuty(const Branch& made, organization::DutyId id, QDate day = kToday)
{
    const auto duty = organization::loadDuty(made.reader(), id).value();
    return organization::holdersOf(duty, made.committee(),
                                   organization::presentOn(made.reader(), made.branch, day).value(), day);
}

} // namespace

TEST_CASE("the successor inherits the duties of the post")
{
    Branch made;
    made.adopt();
    const auto duty = made.addDuty(QStringLiteral("组织委员"), {}, QStringLiteral("党员发展和党费收缴"));
    REQUIRE(made.end(QStringLiteral("组织委员"), QDate(2026, 8, 31)));
    CHECK(holdersOfDuty(made, duty).isEmpty());
    REQUIRE(made.appoint(made.draftSeat(QStringLiteral("组织委员"), QStringLiteral("方念慈"), QDate(2026, 9, 1))));
    CHECK(holdersOfDuty(made, duty, QDate(2026, 8, 31)) == QStringList{QStringLiteral("沈若溪")});
    CHECK(holdersOfDuty(made, duty) == QStringList{QStringLiteral("方念慈")});
}

TEST_CASE("a duty says what it is, whose it is and since when, and nobody has it twice")
{
    Branch made;
    made.adopt();
    const auto code = [&](const organization::Duty& duty) {
        return codeOf(made.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::putDuty(unit, duty, kToday));
            return {};
        }));
    };
    organization::Duty duty;
    duty.branch = made.branch;
    CHECK(code(duty) == QStringLiteral("duty.matter_missing"));
    duty.matter = QStringLiteral("台账管理");
    CHECK(code(duty) == QStringLiteral("duty.nobody"));
    duty.post = made.post(QStringLiteral("组织委员"));
    CHECK(code(duty) == QStringLiteral("duty.from_missing"));
    duty.fromOn = QDate(2026, 1, 1);
    duty.untilOn = QDate(2025, 12, 31);
    CHECK(code(duty) == QStringLiteral("committee.end_before"));
    duty.untilOn = QDate(2026, 6, 30);
    CHECK(code(duty).isEmpty());
    duty.fromOn = QDate(2026, 6, 30);
    duty.untilOn = {};
    CHECK(code(duty) == QStringLiteral("duty.twice"));
    duty.fromOn = QDate(2026, 7, 1);
    CHECK(code(duty).isEmpty());
    duty.post = made.post(QStringLiteral("宣传委员"));
    CHECK(code(duty).isEmpty());
}

TEST_CASE("a duty ends on a day, and can be taken back")
{
    Branch made;
    made.adopt();
    const auto id = made.addDuty(QStringLiteral("组织委员"), {}, QStringLiteral("台账管理"), QDate(2026, 1, 1));
    CHECK(codeOf(made.run([&](auto& unit) { return organization::endDuty(unit, id, QDate(2025, 12, 31)); }))
          == QStringLiteral("committee.end_before"));
    REQUIRE(made.run([&](auto& unit) { return organization::endDuty(unit, id, QDate(2026, 8, 31)); }));
    const auto duty = organization::loadDuty(made.reader(), id).value();
    CHECK(duty.isOn(QDate(2026, 8, 31)));
    CHECK_FALSE(duty.isOn(QDate(2026, 9, 1)));
    REQUIRE(made.run([&](auto& unit) { return organization::recycleDuty(unit, id, kToday); }));
    CHECK(organization::listDuties(made.reader(), made.branch).value().isEmpty());
    REQUIRE(made.book->undo());
    CHECK(organization::listDuties(made.reader(), made.branch).value().size() == 1);
}
