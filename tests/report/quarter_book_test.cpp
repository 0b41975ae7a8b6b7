// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a book on disk to the figures, through the services and two real areas.
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/conduct/area.h"
#include "branchbook/organization/area.h"
#include "branchbook/report/figure_people.h"
#include "branchbook/report/quarter_report.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::report;
using book::Field;

namespace {

const QDate kToday(2026, 9, 18);

book::Member person(book::BranchId branch, int number)
{
    book::Member member;
    member.branch = branch;
    member.enteredOn = kToday;
    member.values.set(Field::FullName, QStringLiteral("王小") + QChar(0x4E00 + number));
    member.values.set(Field::Gender, number % 2 == 0 ? QStringLiteral("男") : QStringLiteral("女"));
    member.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
    member.values.set(Field::JoinDate, QStringLiteral("2001-07-01"));
    member.values.set(Field::FullMemberDate, QStringLiteral("2002-07-01"));
    member.values.set(Field::BirthDate, QStringLiteral("1980-01-01"));
    return member;
}

Result<> addMeeting(store::UnitOfWork& unit, book::BranchId branch, QDate day, qsizetype absent, int minutes = 45)
{
    gathering::Gathering meeting;
    meeting.branch = branch;
    meeting.kind = gathering::Kind::GeneralMeeting;
    meeting.topic = QStringLiteral("总结");
    meeting.heldOn = day;
    meeting.studyMinutes = minutes;
    BB_TRY(meeting.attendees,
           gathering::expectedOn(unit.session(), branch, meeting.kind, std::nullopt, std::min(day, kToday)));
    for (qsizetype i = 0; i < absent; ++i)
        meeting.attendees[i].presence = gathering::Presence::OnLeave;
    BB_CHECK(gathering::saveGathering(unit, meeting, kToday));
    return {};
}

} // namespace

TEST_CASE("a quarter is loaded from a book", "[report]")
{
    QTemporaryDir directory;
    const auto book = book::Book::create(directory.filePath(QStringLiteral("b.bbk")),
                                         {QStringLiteral("第一党支部"), {}, {}, {}, {}, {}}, kToday);
    REQUIRE(book.has_value());
    const auto branch = book::findBranch((*book)->reader(), {});
    REQUIRE(branch.has_value());
    const auto done = (*book)->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        for (int i = 0; i < 8; ++i)
            BB_CHECK(book::insertMember(unit, person(branch->id, i)));
        BB_CHECK(addMeeting(unit, branch->id, QDate(2026, 6, 30), 0)); // the quarter before
        BB_CHECK(addMeeting(unit, branch->id, QDate(2026, 7, 1), 2));
        BB_CHECK(addMeeting(unit, branch->id, QDate(2026, 9, 30), 0)); // still to come
        return addMeeting(unit, branch->id, QDate(2026, 12, 31), 0);
    });
    REQUIRE(done.has_value());

    const book::Areas areas{organization::makeArea(), conduct::makeArea()};
    const auto source = loadQuarter((*book)->reader(), *branch, {2026, 3}, kToday, areas);
    REQUIRE(source.has_value());
    const QuarterFigures figures = collectQuarter(*source);
    REQUIRE(figures.members.total == 8);
    REQUIRE(figures.members.women == 4);
    REQUIRE(figures.held.size() == 1);
    REQUIRE(figures.all.expected == 8);
    REQUIRE(figures.all.present == 6);
    REQUIRE(figures.all.onLeave == 2);
    REQUIRE(figures.all.rate() == 75.0);
    REQUIRE(figures.study.hours() == Approx(6)); // six people, one class hour each
    REQUIRE(figures.stillPlanned.size() == 1);
    REQUIRE(source->presence.size() == 8);
    const auto people = figurePeople(*source);
    const auto present =
        std::find_if(people.begin(), people.end(), [](const auto& each) { return each.key == u"present"; });
    REQUIRE(present != people.end());
    REQUIRE(present->number() == figures.all.present);
    REQUIRE(present->leftOut.size() == 2);
    REQUIRE(present->leftOut.first().why == QStringLiteral("请假1次"));
    REQUIRE(figures.planned.size() == 1);

    // Five times two and a half class hours, kept as 113 minutes each, are 12.5 for everybody who came.
    const auto added = (*book)->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        for (int day = 1; day <= 5; ++day)
            BB_CHECK(addMeeting(unit, branch->id, QDate(2026, 8, day), 0, 113));
        return {};
    });
    REQUIRE(added.has_value());
    const QuarterFigures more =
        collectQuarter(loadQuarter((*book)->reader(), *branch, {2026, 3}, kToday, areas).value());
    REQUIRE(more.study.hours() == Approx(6 + 8 * 12.5));

    const QJsonObject json = quarterJson(figures, {});
    const QJsonObject areasJson = json[QStringLiteral("areas")].toObject();
    REQUIRE(areasJson[QStringLiteral("organization")].toObject()[QStringLiteral("held")].toInt() == 1);
    REQUIRE(areasJson[QStringLiteral("conduct")].toObject()[QStringLiteral("empty")].toBool());
}
