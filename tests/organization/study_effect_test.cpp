// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of study: ratings without names, outputs, the committee's own study, good examples, the three 经常.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/ideology/three_regular.h"
#include "organization/dues_support.h"

#include "support/book_image.h"
#include "support/catch_qt.h"

using namespace dues_test;
using namespace branchbook::ideology;

namespace {

const QDate kLessonDay(2026, 9, 11);
const DateRange kYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};

struct Effects : Branch {
    Effects()
    {
        for (const char16_t* name : {u"甲", u"乙", u"丙", u"丁"})
            people.append(add(QString::fromUtf16(name)));
        change(people[0], [](book::Member& person) {
            person.values.set(book::Field::PartyPost, QStringLiteral("书记"));
            person.values.set(book::Field::PartyPostStart, QStringLiteral("2024-01-01"));
        });
        lesson = held(gathering::Kind::PartyLesson, kLessonDay, 90);
    }
    QList<book::MemberId> people;
    gathering::GatheringId lesson; ///< of two class hours, which one of the four missed

    gathering::GatheringId held(gathering::Kind kind, QDate on, int minutes)
    {
        gathering::Gathering record;
        record.branch = branch.id;
        record.kind = kind;
        record.topic = gathering::kindTitle(kind);
        record.heldOn = on;
        record.studyMinutes = minutes;
        record.attendees = gathering::expectedOn(reader(), branch.id, kind, std::nullopt, on).value();
        for (auto& person : record.attendees) {
            if (person.member == people[3])
                person.presence = gathering::Presence::Absent;
        }
        gathering::GatheringId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, gathering::saveGathering(unit, record, kToday));
            return {};
        }));
        return id;
    }
    Result<> rate(const StudyVotes& votes)
    {
        return run([&](store::UnitOfWork& unit) { return rateStudy(unit, lesson, votes, kToday); });
    }
    Result<StudyEntryId> enter(const StudyEntry& entry)
    {
        StudyEntryId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addStudyEntry(unit, entry, kToday));
            return {};
        }));
        return id;
    }
    [[nodiscard]] StudyEntry paper(int person) const
    {
        StudyEntry entry;
        entry.branch = branch.id;
        entry.member = people[person];
        entry.gathering = lesson;
        entry.title = QStringLiteral("学后体会");
        entry.on = kToday;
        return entry;
    }
};

} // namespace

TEST_CASE("a session with more slips than people, since its attendance was corrected, counts in no figure",
          "[study_quality]")
{
    Effects s;
    REQUIRE(s.rate({2, 0, 1, 0}));
    auto held = gathering::loadGathering(s.reader(), s.lesson).value();
    for (auto& person : held.attendees) {
        if (person.member == s.people[2])
            person.presence = gathering::Presence::Absent;
    }
    REQUIRE(
        s.run([&](store::UnitOfWork& unit) { return gathering::saveGathering(unit, held, kToday).map([](auto) {}); }));
    const StudyQuality quality = loadStudyQuality(s.reader(), s.branch.id, kYear, kToday).value();
    REQUIRE(quality.sessions.size() == 1);
    CHECK(quality.sessions.front().present == 2);
    CHECK(quality.sessions.front().hasTooMany()); // three slips
    const auto doubt = [&] {
        return ratingDoubt(s.reader(), gathering::loadGathering(s.reader(), s.lesson).value()).value();
    };
    CHECK(doubt().contains(QStringLiteral("3 份，多于到会 2 人")));
    for (const FormQuality& form : quality.forms)
        CHECK((form.rated == 0 && studyVotesIn(form.votes) == 0));
    REQUIRE(s.rate({2, 0, 0, 0}));
    CHECK(doubt().isEmpty());
    CHECK_FALSE(loadStudyQuality(s.reader(), s.branch.id, kYear, kToday).value().sessions.front().hasTooMany());
}

TEST_CASE("a session is rated by sums, no more slips than people", "[study_quality]")
{
    Effects s;
    CHECK(codeOf(s.rate({0, 0, 0, 0})) == QStringLiteral("rating.none"));
    CHECK(codeOf(s.rate({3, 1, 0, 0})) == QStringLiteral("rating.many")); // three were there
    CHECK(codeOf(s.rate({3, -1, 0, 0})) == QStringLiteral("rating.negative"));
    REQUIRE(s.rate({1, 1, 1, 0}));
    REQUIRE(s.rate({2, 0, 1, 0})); // in place of it
    const StudyQuality quality = loadStudyQuality(s.reader(), s.branch.id, kYear, kToday).value();
    REQUIRE(quality.sessions.size() == 1);
    CHECK(quality.sessions.front().votes == StudyVotes{2, 0, 1, 0});
    CHECK(studyApproval(*quality.sessions.front().votes) == 66.7); // 2 of 3
    CHECK(quality.forms.size() == 5);
    for (const FormQuality& form : quality.forms) {
        if (form.kind != gathering::Kind::PartyLesson)
            continue;
        CHECK(form.attendancePercent() == 75);
        CHECK(form.madeUpPercent() == 0);
        CHECK(form.rated == 1);
    }
    const auto meeting = s.held(gathering::Kind::GeneralMeeting, kLessonDay, 0);
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return rateStudy(unit, meeting, {1, 0, 0, 0}, kToday);
          }))
          == QStringLiteral("rating.kind"));
}

TEST_CASE("nothing of a rating leads to a person: no column of its table, no word of the journal", "[study_quality]")
{
    Effects s;
    REQUIRE(s.rate({2, 0, 1, 0}));
    const auto keys = book_image::rowsOf(s.reader(), QStringLiteral("PRAGMA foreign_key_list('study_rating')"));
    REQUIRE(keys.size() == 1);
    CHECK(keys.front().value(2) == QStringLiteral("gathering"));
    QStringList columns;
    for (const QStringList& column :
         book_image::rowsOf(s.reader(), QStringLiteral("PRAGMA table_info('study_rating')")))
        columns.append(column.value(1));
    CHECK(columns == QStringList{QStringLiteral("gathering_id"), QStringLiteral("grade"), QStringLiteral("votes")});
}

TEST_CASE("what came of a session, and what was studied alone", "[study_entry]")
{
    Effects s;
    const auto refused = [&](auto spoil) {
        StudyEntry entry = s.paper(1);
        spoil(entry);
        return codeOf(s.enter(entry));
    };
    CHECK(refused([](StudyEntry& entry) { entry.title.clear(); }) == QStringLiteral("study_entry.title_missing"));
    CHECK(refused([](StudyEntry& entry) { entry.on = kToday.addDays(1); }) == QStringLiteral("study_entry.day_future"));
    CHECK(refused([](StudyEntry& entry) { entry.on = kLessonDay.addDays(-1); })
          == QStringLiteral("study_entry.day_early"));
    CHECK(refused([](StudyEntry& entry) {
              entry.kind = StudyEntryKind::Outline; // is written before the session
              entry.on = kLessonDay.addDays(-1);
          })
          == QString());
    CHECK(refused([](StudyEntry& entry) { entry.minutes = 300; }) == QStringLiteral("study_entry.hours_kind"));
    CHECK(refused([](StudyEntry& entry) { entry.kind = StudyEntryKind::OwnStudy; })
          == QStringLiteral("study_entry.minutes"));
    CHECK(refused([](StudyEntry& entry) { entry.member = book::MemberId::make(); })
          == QStringLiteral("study_entry.stranger"));
    CHECK(refused([](StudyEntry& entry) { entry.note = QString(201, u'长'); })
          == QStringLiteral("study_entry.text_long"));
    CHECK(loadStudyQuality(s.reader(), s.branch.id, kYear, kToday).value().sessions.front().outputs == 1);
}

// 90 minutes are two class hours of 45. What is studied alone stands beside them: the regulation counts 集中学习培训.
TEST_CASE("nobody studied before being born, and no example was found before 1921", "[study_entry]")
{
    Effects s;
    StudyEntry own = s.paper(1);
    own.gathering.reset();
    own.kind = StudyEntryKind::OwnStudy;
    own.minutes = 45;
    own.on = QDate(1026, 9, 1);
    CHECK(codeOf(s.enter(own)) == QStringLiteral("day.early"));
    s.change(s.people[1],
             [](book::Member& person) { person.values.set(book::Field::BirthDate, QStringLiteral("1985-07-01")); });
    own.on = QDate(1985, 6, 30);
    CHECK(codeOf(s.enter(own)) == QStringLiteral("person.day_before_birth"));
    own.on = QDate(2026, 9, 1);
    CHECK(codeOf(s.enter(own)).isEmpty());
    own.minutes = 500 * 45;
    const auto tooLong = s.enter(own);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().args == QStringList{QStringLiteral("500"), QStringLiteral("32")}); // 24 hours of 60 minutes
    RoleModel model;
    model.branch = s.branch.id;
    model.name = QStringLiteral("乙");
    model.deed = QStringLiteral("义务讲解十年");
    model.foundOn = QDate(1921, 6, 30);
    const auto add = [&] {
        const auto done = s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, addRoleModel(unit, model, kToday));
            return {};
        });
        return done ? QString() : done.error().code;
    };
    CHECK(add() == QStringLiteral("day.early"));
    model.member = s.people[1];
    model.foundOn = QDate(1970, 1, 1);
    CHECK(add() == QStringLiteral("person.day_before_birth"));
}

TEST_CASE("the committee's own study record", "[study_entry]")
{
    Effects s;
    StudyEntry own = s.paper(0);
    own.kind = StudyEntryKind::OwnStudy;
    own.gathering.reset();
    own.minutes = 45;
    REQUIRE(s.enter(own));
    REQUIRE(s.enter(s.paper(0)));
    REQUIRE(s.enter(s.paper(1))); // not of the committee
    const auto leaders = loadLeaderStudy(s.reader(), s.catalogue, s.branch.id, kToday).value();
    REQUIRE(leaders.size() == 1);
    CHECK(leaders.front().name == QStringLiteral("甲"));
    CHECK(leaders.front().hours == 2.0);
    CHECK(leaders.front().ownHours == 1.0);
    CHECK(leaders.front().outputs == 1);
    CHECK(leaders.front().attendancePercent() == 100);
    const auto totals = gathering::studyTotals(s.reader(), s.branch.id, kYear, kToday).value();
    for (const auto& total : totals) {
        if (total.member == s.people[0])
            CHECK(total.minutes == 90);
    }
}

TEST_CASE("the report tells what came of study in the quarter, and the committee's hours", "[study_entry]")
{
    Effects s;
    const auto section = [&] {
        book::AreaSection made;
        REQUIRE(addEntrySection({s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue},
                                made));
        return made.parts.empty() ? QString() : std::get<book::SectionText>(made.parts.front()).text;
    };
    CHECK(section() == QString());
    REQUIRE(s.enter(s.paper(0)));
    REQUIRE(s.enter(s.paper(1)));
    StudyEntry own = s.paper(0);
    own.kind = StudyEntryKind::OwnStudy;
    own.gathering.reset();
    own.minutes = 135;
    REQUIRE(s.enter(own));
    CHECK(section()
          == QStringLiteral("学习成果：体会文章2篇，登记自学1人次（不计入集中学习培训学时）。"
                            "班子成员1人，本年度到期末人均集中学习2.0学时、自学3.0学时。"));
}

TEST_CASE("a good example and how others heard of it", "[role_model]")
{
    Effects s;
    RoleModel model;
    model.branch = s.branch.id;
    model.name = QStringLiteral("甲");
    model.deed = QStringLiteral("夜里抢修");
    model.foundOn = QDate(2026, 7, 1);
    RoleModelId id;
    const auto add = [&](const RoleModel& each) {
        return s.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, addRoleModel(unit, each, kToday));
            return {};
        });
    };
    RoleModel blank = model;
    blank.deed.clear();
    CHECK(codeOf(add(blank)) == QStringLiteral("role_model.deed_missing"));
    REQUIRE(add(model));
    const auto spread = [&](QDate on, const QString& way, std::optional<int> reached) {
        return s.run([&](store::UnitOfWork& unit) { return recordSpread(unit, id, {on, way, reached}, kToday); });
    };
    CHECK(codeOf(spread(QDate(2026, 6, 30), QStringLiteral("宣讲"), {})) == QStringLiteral("role_model.day_order"));
    CHECK(codeOf(spread(kToday, QString(), {})) == QStringLiteral("role_model.way_missing"));
    CHECK(codeOf(spread(kToday, QStringLiteral("宣讲"), 0)) == QStringLiteral("role_model.reached"));
    REQUIRE(spread(kToday, QStringLiteral("宣讲"), 30));
    REQUIRE(spread(kToday, QStringLiteral("宣讲"), 34)); // corrected
    REQUIRE(spread(QDate(2026, 8, 1), QStringLiteral("局网站"), {}));
    const RoleModel shown = loadRoleModel(s.reader(), id).value();
    CHECK(shown.spreads.size() == 2);
    CHECK(shown.reached() == 34);
    book::AreaSection section;
    REQUIRE(addRoleModelSection({s.reader(), s.branch.id, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday, s.catalogue},
                                section));
    CHECK(std::get<book::SectionText>(section.parts.front()).text
          == QStringLiteral("新选树先进典型1个，宣传2次：甲。"));
}

TEST_CASE("the three 经常 of a year: what was held, by month, and which quarters had nothing", "[three_regular]")
{
    Effects s;
    s.held(gathering::Kind::IntensiveTraining, QDate(2026, 3, 12), 360);
    const RegularYear year = loadRegularYear(s.reader(), s.catalogue, s.branch.id, kToday).value();
    CHECK(year.turns.all == 4);
    CHECK(year.turns.had == 0);
    for (const RegularLine& line : year.lines) {
        if (line.kind == gathering::Kind::PartyLesson) {
            CHECK(line.regular == Regular::Education);
            CHECK(line.held == 1);
            CHECK(line.heldIn.at(8) == 1);
            CHECK(line.quietQuarters == 2); // the first two; the third is not over
        }
        if (line.kind == gathering::Kind::IntensiveTraining) {
            CHECK(line.held == 1);
            CHECK(line.quietQuarters == 1);
        }
        if (line.kind
            == gathering::Kind::OrganizationalLifeMeeting) { // once a year (EDU2019 art. 17), usually at its end
            CHECK(line.yearly);
            CHECK(line.quietQuarters == 0);
        }
    }
    // 10 hours in a year of which 261 of 365 days are over: 22.9 are asked of a member, 40 of the secretary.
    CHECK(year.belowTarget == 4);
    CHECK_FALSE(year.lastEvaluation);
    CHECK(year.themeDays.isEmpty());
    s.held(gathering::Kind::ThemePartyDay, QDate(2026, 8, 14), 60);
    const QString words = loadRegularYear(s.reader(), s.catalogue, s.branch.id, kToday).value().themeDays;
    CHECK(words.contains(QStringLiteral("每月1次"))); // EDU2019 art. 16: what the overview of the year counts by
    CHECK(words.contains(QStringLiteral("已开展 1 次")));
}

TEST_CASE("examples of a past day: those found by then, with the ways by which they had been spread", "[role_model]")
{
    Effects s;
    RoleModel model;
    model.branch = s.branch.id;
    model.name = QStringLiteral("甲");
    model.deed = QStringLiteral("夜里抢修");
    model.foundOn = QDate(2026, 7, 1);
    RoleModelId id;
    REQUIRE(s.run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, addRoleModel(unit, model, kToday));
        BB_CHECK(recordSpread(unit, id, {QDate(2026, 7, 10), QStringLiteral("宣讲"), 30}, kToday));
        return recordSpread(unit, id, {QDate(2026, 8, 1), QStringLiteral("局网站"), 12}, kToday);
    }));
    const auto on = [&](int month, int day) {
        return listRoleModelsOn(s.reader(), s.branch.id, QDate(2026, month, day)).value();
    };
    CHECK(on(6, 30).isEmpty());
    REQUIRE(on(7, 1).size() == 1);
    CHECK(on(7, 9).first().spreads.isEmpty());
    CHECK(on(7, 10).first().reached() == 30);
    CHECK(on(7, 31).first().spreads.size() == 1);
    CHECK(on(8, 1).first().reached() == 42);
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleRoleModel(unit, id, kToday); }));
    CHECK(on(8, 1).isEmpty()); // what is in the bin today
}

TEST_CASE("the committee's study record of a past day counts up to that day", "[study_entry]")
{
    Effects s; // a lesson of two class hours on 11 September, at which the secretary was
    StudyEntry own = s.paper(0);
    own.kind = StudyEntryKind::OwnStudy;
    own.minutes = 90;
    own.gathering.reset();
    own.on = QDate(2026, 8, 3);
    REQUIRE(s.enter(own));
    const auto on = [&](QDate day) {
        const auto all = loadLeaderStudy(s.reader(), s.catalogue, s.branch.id, day).value();
        REQUIRE(all.size() == 1);
        return all.first();
    };
    CHECK(on(QDate(2026, 8, 2)).ownHours == 0.0);
    CHECK(on(QDate(2026, 8, 3)).ownHours == 2.0);
    CHECK(on(kLessonDay.addDays(-1)).hours == 0.0);
    CHECK(on(kLessonDay.addDays(-1)).expected == 0);
    CHECK(on(kLessonDay).hours == 2.0);
    CHECK(on(kLessonDay).attended == 1);
}
