// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a book on disk to the figures, through the services and two real areas.
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/conduct/area.h"
#include "branchbook/organization/area.h"
#include "branchbook/organization/away_service.h"
#include "branchbook/report/figure_people.h"
#include "branchbook/report/quarter_report.h"
#include "branchbook/rules/catalogue.h"

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

TEST_CASE("who was floating or out of contact is told as of the quarter's end, whoever came back since too", "[report]")
{
    QTemporaryDir directory;
    const auto book = book::Book::create(directory.filePath(QStringLiteral("b.bbk")),
                                         {QStringLiteral("第一党支部"), {}, {}, {}, {}, {}}, kToday);
    REQUIRE(book.has_value());
    const auto branch = book::findBranch((*book)->reader(), {}).value();
    const auto catalogue = rules::Catalogue::builtIn().value();
    using organization::AwayKind;
    const auto isDone = (*book)->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        const auto away = [&](int number, AwayKind kind, const char16_t* since) -> Result<organization::AwayId> {
            organization::Away made;
            BB_TRY(made.member, book::insertMember(unit, person(branch.id, number)));
            made.kind = kind;
            made.since = PartialDate::fromIso(QString::fromUtf16(since));
            return organization::openAway(unit, made, kToday);
        };
        BB_CHECK(away(0, AwayKind::Floating, u"2026-04-10")); // away still
        BB_TRY(const auto back, away(1, AwayKind::Floating, u"2026-02"));
        BB_TRY(const auto found, away(2, AwayKind::Lost, u"2026-03-20"));
        for (const auto id : {back, found})
            BB_CHECK(organization::endAway(unit, catalogue, id,
                                           {QDate(2026, 7, 15), organization::AwayEnding::Returned, {}}, kToday));
        BB_CHECK(book::insertMember(unit, person(branch.id, 3)));
        return {};
    });
    REQUIRE(isDone.has_value());
    const auto figureOf = [&](int year, int quarter) {
        const auto source = loadQuarter((*book)->reader(), branch, {year, quarter}, kToday, {}).value();
        const MemberFigures members = collectQuarter(source).members;
        QStringList names;
        for (const FigurePeople& figure : figurePeople(source)) {
            if (figure.key == u"floating")
                for (const FigurePerson& each : figure.counted)
                    names.append(each.name);
        }
        CHECK(names.size() == members.floating);
        return std::pair(members.floating, members.lostContact);
    };
    CHECK(figureOf(2025, 4) == std::pair(0, 0));
    CHECK(figureOf(2026, 1) == std::pair(1, 1));
    CHECK(figureOf(2026, 2) == std::pair(2, 1));
    CHECK(figureOf(2026, 3) == std::pair(1, 0));
}
