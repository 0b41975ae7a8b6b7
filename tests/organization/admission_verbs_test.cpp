// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of admission: what a file takes over from the roster, what is locked and why, who may help, what the roster follows.
#include "branchbook/organization/admission_plan.h"
#include "branchbook/organization/admission_service.h"
#include "branchbook/organization/discipline_service.h"
#include "organization/dues_support.h"

#include "support/book_image.h"
#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

struct AdmissionBranch : Branch {
    AdmissionBranch()
        : workingDays(rules::WorkingDays::builtIn().value())
    {
    }
    rules::WorkingDays workingDays;

    [[nodiscard]] AdmissionGround ground() const
    {
        return {catalogue, workingDays, rules::BranchBody::Committee, kToday};
    }
    book::MemberId addApplicant(const QString& name)
    {
        return add(name, [](book::Member& person) {
            person.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
            person.values.set(Field::BirthDate, QStringLiteral("1999-03-12"));
            person.values.set(Field::ApplicationDate, QStringLiteral("2026-08-20"));
            person.values.set(Field::JoinDate, {});
            person.values.set(Field::FullMemberDate, {});
        });
    }
    Result<AdmissionId> open(book::MemberId member)
    {
        AdmissionId id;
        BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, openAdmission(unit, ground(), member));
            return {};
        }));
        return id;
    }
    Result<> take(AdmissionId id, const char16_t* code, QDate on, const QString& despite = {},
                  RosterFollow follow = RosterFollow::Follow)
    {
        AdmissionStep step;
        step.code = QString::fromUtf16(code);
        step.on = PartialDate::of(on);
        step.despite = despite;
        return run([&](store::UnitOfWork& unit) { return recordAdmissionStep(unit, ground(), id, step, follow); });
    }
    Result<> help(AdmissionId id, SponsorRole role, book::MemberId member, QDate from, QDate until = {})
    {
        AdmissionSponsor sponsor;
        sponsor.role = role;
        sponsor.member = member;
        sponsor.from = from;
        sponsor.until = until;
        return run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made, putAdmissionSponsor(unit, ground(), id, sponsor));
            return {};
        });
    }
    [[nodiscard]] AdmissionFile file(AdmissionId id) const { return loadAdmission(reader(), id).value(); }
    [[nodiscard]] QString roster(book::MemberId id, Field field) const
    {
        return book::loadMember(reader(), id).value().values.get(field);
    }
};

void refusedAs(const AdmissionBranch& desk, const char* code, const std::function<Result<>()>& act)
{
    const QStringList before = book_image::imageOf(desk.reader());
    const auto done = act();
    INFO(code);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QLatin1StringView(code));
    CHECK_FALSE(sentence(done.error()).contains(u'%'));
    CHECK_FALSE(sentence(done.error()).contains(QStringLiteral("没有预料到")));
    CHECK((book_image::imageOf(desk.reader()) == before));
}

} // namespace

TEST_CASE("a file begins with what the roster knows, and one person has one at a time")
{
    AdmissionBranch desk;
    const auto person = desk.addApplicant(QStringLiteral("苏叶"));
    const auto id = desk.open(person).value();
    const AdmissionFile file = desk.file(id);
    REQUIRE(file.steps.size() == 1);
    CHECK(file.steps.first().code == QStringLiteral("1"));
    CHECK(file.steps.first().on.toIso() == QStringLiteral("2026-08-20"));
    const auto course = admissionCourse(desk.ground(), file, book::loadMember(desk.reader(), person).value()).value();
    CHECK(course.current == QStringLiteral("2"));
    CHECK(course.stage == QStringLiteral("申请入党"));
    // Within a month of the application (art 7).
    CHECK(course.line(u"2")->outlook.latest.day == QDate(2026, 9, 20));
    CHECK(course.line(u"2")->state == AdmissionState::Open);
    CHECK(course.line(u"3")->state == AdmissionState::Locked);
    CHECK(course.line(u"3")->lock.contains(QStringLiteral("第2步")));

    refusedAs(desk, "admission.open_already", [&]() -> Result<> {
        BB_TRY([[maybe_unused]] const auto again, desk.open(person));
        return {};
    });
    const auto fullMember = desk.add(QStringLiteral("韩知秋"));
    refusedAs(desk, "admission.full_already", [&]() -> Result<> {
        BB_TRY([[maybe_unused]] const auto full, desk.open(fullMember));
        return {};
    });
}

TEST_CASE("a step out of turn is refused with its reason, and taken with why it stands")
{
    AdmissionBranch desk;
    const auto person = desk.addApplicant(QStringLiteral("苏叶"));
    const auto id = desk.open(person).value();
    refusedAs(desk, "admission.step_locked", [&] { return desk.take(id, u"3", QDate(2026, 9, 10)); });
    refusedAs(desk, "admission.day_future", [&] { return desk.take(id, u"2", QDate(2026, 9, 19)); });
    refusedAs(desk, "admission.code_unknown", [&] { return desk.take(id, u"31", QDate(2026, 9, 10)); });
    refusedAs(desk, "admission.day_before_birth", [&] { return desk.take(id, u"2", QDate(1999, 3, 11)); });

    REQUIRE(desk.take(id, u"3", QDate(2026, 9, 10), QStringLiteral("谈话记录遗失")));
    CHECK(desk.file(id).step(u"3")->despite == QStringLiteral("谈话记录遗失"));
    CHECK(desk.roster(person, Field::MemberType) == QStringLiteral("入党积极分子"));
    CHECK(desk.roster(person, Field::ActivistDate) == QStringLiteral("2026-09-10"));
    REQUIRE(desk.take(id, u"2", QDate(2026, 9, 8)));
    refusedAs(desk, "admission.step_needed", [&] {
        return desk.run(
            [&](store::UnitOfWork& unit) { return clearAdmissionStep(unit, desk.ground(), id, QStringLiteral("2")); });
    });
}

TEST_CASE("a child of eight does not apply, before the text of 2014 as little as after it")
{
    for (const auto& [born, applied] : {std::pair("1998-06-01", QDate(2006, 9, 1)), // the Party constitution alone
                                        std::pair("2008-06-01", QDate(2016, 9, 1)), // the text of 2014
                                        std::pair("2018-06-01", QDate(2026, 9, 1))}) {
        AdmissionBranch desk;
        const auto person = desk.add(QStringLiteral("苏叶"), [&](book::Member& member) {
            member.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
            member.values.set(Field::BirthDate, QString::fromLatin1(born));
            member.values.set(Field::ApplicationDate, {});
            member.values.set(Field::JoinDate, {});
            member.values.set(Field::FullMemberDate, {});
        });
        const auto id = desk.open(person).value();
        refusedAs(desk, "admission.step_locked", [&] { return desk.take(id, u"1", applied); });
        if (applied.addYears(10) <= kToday)
            REQUIRE(desk.take(id, u"1", applied.addYears(10))); // eighteen by then
    }
}

TEST_CASE("an application that the roster dates before the eighteenth birthday is told when the file is opened")
{
    AdmissionBranch desk;
    const auto lawful = desk.open(desk.addApplicant(QStringLiteral("苏叶"))).value();
    CHECK(openingDoubt(desk.reader(), desk.ground(), lawful).value().isEmpty());
    const auto young = desk.add(QStringLiteral("林小禾"), [](book::Member& member) {
        member.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
        member.values.set(Field::BirthDate, QStringLiteral("2009-06-01"));
        member.values.set(Field::ApplicationDate, QStringLiteral("2026-08-20"));
        member.values.set(Field::JoinDate, {});
        member.values.set(Field::FullMemberDate, {});
    });
    const auto id = desk.open(young).value();
    const QString doubt = openingDoubt(desk.reader(), desk.ground(), id).value();
    CHECK(doubt.contains(QStringLiteral("第1步")));
    CHECK(doubt.contains(QStringLiteral("18")));
}

TEST_CASE("the roster follows only where it is asked to")
{
    AdmissionBranch desk;
    const auto person = desk.addApplicant(QStringLiteral("苏叶"));
    const auto id = desk.open(person).value();
    REQUIRE(desk.take(id, u"2", QDate(2026, 9, 8)));
    REQUIRE(desk.take(id, u"3", QDate(2026, 9, 10), {}, RosterFollow::Keep));
    CHECK(desk.roster(person, Field::MemberType) == QStringLiteral("入党申请人"));
    CHECK(desk.roster(person, Field::ActivistDate).isEmpty());
}

TEST_CASE("acceptance and conversion reach the roster on the days that the rules give")
{
    AdmissionBranch desk;
    const auto person = desk.add(QStringLiteral("罗小满"), [](book::Member& member) {
        member.values.set(Field::MemberType, QString::fromUtf16(book::kDevelopmentTarget));
        member.values.set(Field::BirthDate, QStringLiteral("1999-03-12"));
        member.values.set(Field::JoinDate, {});
        member.values.set(Field::FullMemberDate, {});
    });
    const auto id = desk.open(person).value();
    const QString old = QStringLiteral("旧档案补录");
    const auto first = desk.add(QStringLiteral("沈若溪"));
    const auto second = desk.add(QStringLiteral("邓文朴"));
    const auto relieved = desk.add(QStringLiteral("韩知秋"));
    REQUIRE(desk.help(id, SponsorRole::Introducer, relieved, QDate(2024, 5, 1), QDate(2024, 8, 31)));
    REQUIRE(desk.help(id, SponsorRole::Introducer, first, QDate(2024, 9, 1)));
    REQUIRE(desk.help(id, SponsorRole::Introducer, second, QDate(2024, 9, 1)));
    REQUIRE(desk.take(id, u"15", QDate(2024, 10, 8), old));
    // An old file that begins in the middle stands where it has come to; what it lacks before is named.
    const auto course = admissionCourse(desk.ground(), desk.file(id), book::loadMember(desk.reader(), person).value());
    REQUIRE(course);
    CHECK(course->current == QStringLiteral("16"));
    CHECK(course->stageNumber == 4);
    CHECK(course->gaps.size() == 14); // 1 to 14: under the text of 2014 there is no notice
    REQUIRE(desk.take(id, u"16", QDate(2024, 11, 1)));
    CHECK(desk.roster(person, Field::JoinDate).isEmpty());
    REQUIRE(desk.take(id, u"17", QDate(2024, 12, 5)));
    CHECK(desk.roster(person, Field::JoinDate) == QStringLiteral("2024-10-08"));
    CHECK(desk.roster(person, Field::MemberType) == QStringLiteral("预备党员"));
    // Whoever had been a League member is none any more; the introducers are those of the meeting.
    CHECK(desk.roster(person, Field::PoliticalStatus) == QStringLiteral("中共预备党员"));
    CHECK(desk.roster(person, Field::MembershipStatus) == QStringLiteral("正常"));
    CHECK(desk.roster(person, Field::JoinType) == QStringLiteral("新吸收为预备党员"));
    CHECK_FALSE(desk.roster(person, Field::Introducers).contains(QStringLiteral("韩知秋")));
    CHECK(desk.roster(person, Field::Introducers).contains(QStringLiteral("沈若溪")));
    CHECK(desk.roster(person, Field::Introducers).contains(QStringLiteral("邓文朴")));
    // The observation lasts until the probation ends; the application comes before that end (corrections 25).
    refusedAs(desk, "admission.step_locked", [&] { return desk.take(id, u"21", QDate(2025, 9, 15)); });
    REQUIRE(desk.take(id, u"22", QDate(2025, 9, 20)));
    const auto applied = admissionCourse(desk.ground(), desk.file(id), book::loadMember(desk.reader(), person).value());
    REQUIRE(applied);
    CHECK_FALSE(applied->gaps.contains(QStringLiteral("21")));
    refusedAs(desk, "admission.step_locked",
              [&] { return desk.take(id, u"23", QDate(2025, 10, 20)); }); // 21 is missing
    REQUIRE(desk.take(id, u"21", QDate(2025, 10, 8)));
    refusedAs(desk, "admission.step_locked", [&] { return desk.take(id, u"23", QDate(2025, 10, 7)); });
    REQUIRE(desk.take(id, u"23", QDate(2025, 10, 20)));
    REQUIRE(desk.take(id, u"24", QDate(2025, 11, 20)));
    // The end of the probation, not the day of the meeting or the reply (corrections 24).
    CHECK(desk.roster(person, Field::FullMemberDate) == QStringLiteral("2025-10-08"));
    CHECK(desk.roster(person, Field::MemberType) == QStringLiteral("正式党员"));
    CHECK(desk.roster(person, Field::PoliticalStatus) == QStringLiteral("中共党员"));
}

TEST_CASE("nobody is a full member in the roster before the probation is over")
{
    AdmissionBranch desk;
    const auto person = desk.add(QStringLiteral("罗小满"), [](book::Member& member) {
        member.values.set(Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
        member.values.set(Field::BirthDate, QStringLiteral("1999-03-12"));
        member.values.set(Field::JoinDate, QStringLiteral("2025-09-30"));
        member.values.set(Field::FullMemberDate, {});
    });
    const auto id = desk.open(person).value();
    const QString why = QStringLiteral("提前开会");
    REQUIRE(desk.take(id, u"23", QDate(2026, 9, 15), why));
    refusedAs(desk, "admission.full_early", [&] { return desk.take(id, u"24", QDate(2026, 9, 17), why); });
    REQUIRE(desk.take(id, u"24", QDate(2026, 9, 17), why, RosterFollow::Keep));
    CHECK(desk.roster(person, Field::MemberType) == QStringLiteral("预备党员"));
    CHECK(desk.roster(person, Field::FullMemberDate).isEmpty());
}

TEST_CASE("a review is not dated before the person was born")
{
    AdmissionBranch desk;
    const auto id = desk.open(desk.addApplicant(QStringLiteral("苏叶"))).value();
    const auto review = [&](QDate on) {
        return desk.run([&](store::UnitOfWork& unit) { return putAdmissionReview(unit, desk.ground(), id, {on, {}}); });
    };
    refusedAs(desk, "admission.day_before_birth", [&] { return review(QDate(1990, 1, 1)); });
    REQUIRE(review(QDate(2026, 9, 1)));
}

TEST_CASE("the roster's column follows a lawful change of mentor, and keeps what somebody else wrote")
{
    AdmissionBranch desk;
    const auto person = desk.addApplicant(QStringLiteral("苏叶"));
    const auto id = desk.open(person).value();
    const auto one = desk.add(QStringLiteral("沈若溪"));
    const auto two = desk.add(QStringLiteral("李秉文"));
    const auto mentors = [&] { return desk.roster(person, Field::Mentors); };
    const auto write = [&](const char16_t* words) {
        desk.change(person,
                    [&](book::Member& member) { member.values.set(Field::Mentors, QString::fromUtf16(words)); });
    };
    REQUIRE(desk.help(id, SponsorRole::Mentor, one, QDate(2026, 9, 1)));
    CHECK(mentors().isEmpty()); // step 5 writes it first
    const auto end = [&](QDate day) {
        return desk.run([&](store::UnitOfWork& unit) -> Result<> {
            AdmissionSponsor first = desk.file(id).sponsorsOf(SponsorRole::Mentor).first();
            first.until = day;
            BB_TRY([[maybe_unused]] const auto done, putAdmissionSponsor(unit, desk.ground(), id, first));
            return {};
        });
    };
    SECTION("ended, and another one named")
    {
        write(u"沈若溪");
        REQUIRE(end(QDate(2026, 9, 10)));
        CHECK(mentors() == QStringLiteral("沈若溪")); // nobody took the place yet
        REQUIRE(desk.help(id, SponsorRole::Mentor, two, QDate(2026, 9, 11)));
        CHECK(mentors() == QStringLiteral("李秉文"));
        REQUIRE(desk.book->undo());
        CHECK(mentors() == QStringLiteral("沈若溪"));
    }
    SECTION("somebody who is not of the file stays")
    {
        write(u"沈若溪、周砚青");
        REQUIRE(end(QDate(2026, 9, 10)));
        REQUIRE(desk.help(id, SponsorRole::Mentor, two, QDate(2026, 9, 11)));
        CHECK(mentors() == QStringLiteral("沈若溪、周砚青"));
    }
}

TEST_CASE("mentors and introducers are full members, two at a time, never the person")
{
    AdmissionBranch desk;
    const auto person = desk.addApplicant(QStringLiteral("苏叶"));
    const auto id = desk.open(person).value();
    const auto one = desk.add(QStringLiteral("沈若溪"));
    const auto two = desk.add(QStringLiteral("李秉文"));
    const auto three = desk.add(QStringLiteral("韩知秋"));
    const auto probation = desk.add(QStringLiteral("高又晴"), [](book::Member& member) {
        member.values.set(Field::MemberType, QString::fromUtf16(book::kProbationaryMember));
        member.values.set(Field::JoinDate, QStringLiteral("2026-03-27"));
        member.values.set(Field::FullMemberDate, {});
    });
    const QDate from(2026, 9, 10);
    refusedAs(desk, "admission.sponsor_self", [&] { return desk.help(id, SponsorRole::Mentor, person, from); });
    refusedAs(desk, "admission.sponsor_not_full", [&] { return desk.help(id, SponsorRole::Mentor, probation, from); });
    refusedAs(desk, "admission.sponsor_day",
              [&] { return desk.help(id, SponsorRole::Mentor, one, kToday.addDays(1)); });
    refusedAs(desk, "admission.sponsor_order",
              [&] { return desk.help(id, SponsorRole::Mentor, one, from, from.addDays(-1)); });
    REQUIRE(desk.help(id, SponsorRole::Mentor, one, from));
    refusedAs(desk, "admission.sponsor_twice", [&] { return desk.help(id, SponsorRole::Mentor, one, from); });
    REQUIRE(desk.help(id, SponsorRole::Mentor, two, from));
    refusedAs(desk, "admission.sponsor_many", [&] { return desk.help(id, SponsorRole::Mentor, three, from); });
    REQUIRE(desk.help(id, SponsorRole::Introducer, one, from));

    desk.change(three, [](book::Member& member) { member.values.set(Field::Sanctions, QStringLiteral("2026年警告")); });
    const auto eligible = eligibleSponsors(desk.reader(), desk.ground().catalogue, desk.file(id), from).value();
    QStringList names;
    for (const EligibleSponsor& each : eligible)
        names.append(each.doubt.isEmpty() ? each.name : each.name + u'?');
    for (const EligibleSponsor& each : eligible)
        CHECK_FALSE(each.doubt.contains(QStringLiteral("警告"))); // which it was is nobody's business here
    names.sort();
    CHECK(names.join(u' ') == QStringLiteral("李秉文 沈若溪 韩知秋?"));
}

TEST_CASE(
    "an introducer under 留党察看 is refused, within an effect period doubted, and nobody reads which sanction it was",
    "[discipline]")
{
    AdmissionBranch desk;
    const auto id = desk.open(desk.addApplicant(QStringLiteral("苏叶"))).value();
    const auto one = desk.add(QStringLiteral("沈若溪"));
    const QDate from(2026, 9, 10);
    const auto sanction = [&](rules::SanctionKind kind, QDate on, int months) {
        SanctionRecord record;
        record.member = one;
        record.sanction = {kind, on, months, {}};
        record.decidedBy = QStringLiteral("机关纪委");
        REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made,
                   imposeSanction(unit, desk.ground().catalogue, record, desk.ground().today));
            return {};
        }));
    };
    const auto doubt = [&](QDate day) {
        return eligibleSponsors(desk.reader(), desk.ground().catalogue, desk.file(id), day).value().first().doubt;
    };
    sanction(rules::SanctionKind::Warning, QDate(2025, 3, 1), 0);
    CHECK(doubt(QDate(2026, 2, 28)).contains(QStringLiteral("不宜担任入党介绍人（原因保密）")));
    CHECK_FALSE(doubt(QDate(2026, 2, 28)).contains(QStringLiteral("处分")));
    CHECK(doubt(from).isEmpty());
    sanction(rules::SanctionKind::ProbationWithinParty, QDate(2026, 4, 1), 12);
    CHECK(doubt(from).contains(QStringLiteral("不符合入党介绍人的条件（原因保密）")));
    const auto refused = desk.help(id, SponsorRole::Introducer, one, from);
    CHECK(refused.error().args == QStringList{QStringLiteral("沈若溪"), QStringLiteral("入党介绍人")});
    refusedAs(desk, "admission.sponsor_suspended", [&] { return desk.help(id, SponsorRole::Introducer, one, from); });
    REQUIRE(desk.help(id, SponsorRole::Introducer, one, QDate(2026, 3, 31))); // before it took effect
}

TEST_CASE("the members' meeting is not held on an introducer who lost the right after he was named", "[discipline]")
{
    AdmissionBranch desk;
    const auto id = desk.open(desk.addApplicant(QStringLiteral("梁书言"))).value();
    const auto one = desk.add(QStringLiteral("沈若溪"));
    const auto two = desk.add(QStringLiteral("邓文朴"));
    REQUIRE(desk.help(id, SponsorRole::Introducer, one, QDate(2026, 8, 25)));
    REQUIRE(desk.help(id, SponsorRole::Introducer, two, QDate(2026, 8, 25)));
    const auto sanction = [&](rules::SanctionKind kind, int months) {
        SanctionRecord record;
        record.member = two;
        record.sanction = {kind, QDate(2026, 9, 1), months, {}};
        record.decidedBy = QStringLiteral("机关纪委");
        REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto made,
                   imposeSanction(unit, desk.ground().catalogue, record, desk.ground().today));
            return {};
        }));
    };
    const auto take = [&](const QString& despite) {
        return desk.take(id, u"15", QDate(2026, 9, 18), despite, RosterFollow::Keep);
    };
    const auto doubt = [&] {
        return introducerDoubt(desk.reader(), desk.ground().catalogue, id, QStringLiteral("15")).value();
    };
    // The steps before it lack in this file: what the introducer adds to the refusal is what is looked at.
    const QString lacks = sentence(take({}).error());
    CHECK_FALSE(lacks.contains(QStringLiteral("入党介绍人")));
    SECTION("under 留党察看 it is refused with the name and never with the sanction, or stands with why")
    {
        sanction(rules::SanctionKind::ProbationWithinParty, 12);
        refusedAs(desk, "admission.step_locked", [&] { return take({}); });
        const QString why = sentence(take({}).error());
        CHECK(why.contains(QStringLiteral("入党介绍人邓文朴在2026年9月18日不符合条件（原因保密）")));
        CHECK(why.contains(QStringLiteral("另选")));
        CHECK_FALSE(why.contains(QStringLiteral("留党察看")));
        REQUIRE(take(QStringLiteral("补录")));
        CHECK(doubt().contains(QStringLiteral("邓文朴")));
    }
    SECTION("within an effect period it is told")
    {
        sanction(rules::SanctionKind::Warning, 0);
        CHECK(sentence(take({}).error()) == lacks);
        REQUIRE(take(QStringLiteral("补录")));
        CHECK(doubt().contains(QStringLiteral("邓文朴在2026年9月18日有不宜担任的情形（原因保密）")));
        CHECK_FALSE(doubt().contains(QStringLiteral("处分")));
    }
    SECTION("gone before the meeting")
    {
        desk.change(two, [](book::Member& member) {
            member.leftOn = QDate(2026, 9, 10);
            member.leftReason = QStringLiteral("去世");
        });
        CHECK(sentence(take({}).error()).contains(QStringLiteral("邓文朴在2026年9月18日已经不在本支部")));
    }
    SECTION("relieved before the meeting")
    {
        sanction(rules::SanctionKind::ProbationWithinParty, 12);
        AdmissionSponsor relieved = desk.file(id).sponsorsOf(SponsorRole::Introducer).last();
        for (const AdmissionSponsor& each : desk.file(id).sponsors) {
            if (each.member == two)
                relieved = each;
        }
        relieved.until = QDate(2026, 9, 1);
        REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto put, putAdmissionSponsor(unit, desk.ground(), id, relieved));
            return {};
        }));
        CHECK(sentence(take({}).error()) == lacks);
    }
}

TEST_CASE("a sponsor who left, is no full member or is under sanction is doubted with the way out")
{
    AdmissionBranch desk;
    const auto one = desk.add(QStringLiteral("沈若溪"));
    AdmissionSponsor sponsor;
    sponsor.role = SponsorRole::Mentor;
    sponsor.member = one;
    sponsor.from = QDate(2026, 3, 1);
    const auto doubt = [&] { return sponsorDoubt(desk.reader(), desk.ground(), sponsor).value(); };
    CHECK(doubt().isEmpty());
    SECTION("left after he was named")
    {
        REQUIRE(desk.run([&](store::UnitOfWork& unit) {
            book::Member member = book::loadMember(unit.session(), one).value();
            member.leftOn = QDate(2026, 6, 30);
            member.leftReason = QStringLiteral("转出");
            return book::updateMember(unit, member);
        }));
        CHECK(doubt().contains(QStringLiteral("已经不在本支部")));
        CHECK(doubt().contains(QStringLiteral("另选")));
        // The day of leaving is the one to propose, within the role and not after today.
        CHECK(sponsorLastDay(desk.reader(), sponsor, QDate(2026, 9, 18)).value() == QDate(2026, 6, 30));
        CHECK(sponsorLastDay(desk.reader(), sponsor, QDate(2026, 6, 1)).value() == QDate(2026, 6, 1));
        sponsor.until = QDate(2026, 6, 30); // somebody ended it: nothing to tell any more
        CHECK(doubt().isEmpty());
    }
    SECTION("on probation on the day")
    {
        desk.change(one, [](book::Member& member) {
            member.values.set(Field::JoinDate, QStringLiteral("2025-03-02"));
            member.values.set(Field::FullMemberDate, QStringLiteral("2026-03-02"));
        });
        CHECK(doubt().contains(QStringLiteral("不是正式党员，不能担任培养联系人")));
        sponsor.from = QDate(2026, 3, 2);
        CHECK(doubt().isEmpty());
    }
    SECTION("within the effect period of a warning: an introducer should not be, a mentor is told too")
    {
        REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
            SanctionRecord record;
            record.member = one;
            record.sanction = {rules::SanctionKind::Warning, QDate(2026, 2, 1), 0, {}};
            record.decidedBy = QStringLiteral("机关纪委");
            BB_TRY([[maybe_unused]] const auto made,
                   imposeSanction(unit, desk.ground().catalogue, record, desk.ground().today));
            return {};
        }));
        CHECK(doubt().contains(QStringLiteral("原因保密")));
        CHECK_FALSE(doubt().contains(QStringLiteral("处分")));
        sponsor.role = SponsorRole::Introducer;
        CHECK(doubt().contains(QStringLiteral("不宜担任入党介绍人（原因保密）")));
        CHECK_FALSE(doubt().contains(QStringLiteral("处分")));
    }
    SECTION("somebody of another book is not looked into")
    {
        sponsor.member.reset();
        sponsor.name = QStringLiteral("外支部的人");
        CHECK(doubt().isEmpty());
    }
}

TEST_CASE("a file ends with a reason and is not changed after that")
{
    AdmissionBranch desk;
    const auto id = desk.open(desk.addApplicant(QStringLiteral("苏叶"))).value();
    const auto end = [&](AdmissionOutcome outcome, const QString& why) {
        return desk.run(
            [&](store::UnitOfWork& unit) { return endAdmission(unit, desk.ground(), id, outcome, kToday, why); });
    };
    refusedAs(desk, "admission.end_why", [&] { return end(AdmissionOutcome::Stopped, {}); });
    refusedAs(desk, "admission.not_converted", [&] { return end(AdmissionOutcome::Converted, {}); });
    REQUIRE(end(AdmissionOutcome::Stopped, QStringLiteral("本人撤回申请")));
    refusedAs(desk, "admission.closed", [&] { return desk.take(id, u"2", QDate(2026, 9, 8)); });
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return reopenAdmission(unit, id); }));
    REQUIRE(desk.take(id, u"2", QDate(2026, 9, 8)));
}

TEST_CASE("the plan of a year is entered, changed, taken away and undone; its figures are held against the day")
{
    AdmissionBranch s;
    const auto put = [&](const AdmissionPlan& plan) {
        return s.run([&](store::UnitOfWork& unit) { return putAdmissionPlan(unit, s.branch.id, plan, kToday); });
    };
    const auto plan = [&](int year) { return loadAdmissionPlan(s.reader(), s.branch.id, year).value(); };
    const auto before = book_image::imageOf(s.reader());
    CHECK_FALSE(plan(2026));
    REQUIRE(put({2026, 2, QDate(2026, 1, 16), QStringLiteral(" 上级核定 ")}));
    REQUIRE(plan(2026));
    CHECK(plan(2026)->places == 2);
    CHECK(plan(2026)->filedOn == QDate(2026, 1, 16));
    CHECK(plan(2026)->note == QStringLiteral("上级核定"));
    REQUIRE(put({2026, 3, {}, {}}));
    CHECK(plan(2026)->places == 3);
    CHECK_FALSE(plan(2026)->filedOn.isValid());
    REQUIRE(put({2027, 1, {}, {}})); // next year's is made in this one
    CHECK(codeOf(put({2028, 1, {}, {}})) == QStringLiteral("admission.plan_year"));
    CHECK(codeOf(put({2026, -1, {}, {}})) == QStringLiteral("admission.plan_places"));
    CHECK(codeOf(put({2026, 1000, {}, {}})) == QStringLiteral("admission.plan_places"));
    CHECK(codeOf(put({2026, 2, kToday.addDays(1), {}})) == QStringLiteral("admission.plan_filed"));
    const auto remove = [&](int year) {
        return s.run([&](store::UnitOfWork& unit) { return removeAdmissionPlan(unit, s.branch.id, year); });
    };
    REQUIRE(remove(2027));
    CHECK_FALSE(plan(2027));
    CHECK(codeOf(remove(2027)) == QStringLiteral("admission.plan_missing"));
    for (int step = 0; step < 4; ++step)
        REQUIRE(s.book->undo());
    CHECK(book_image::imageOf(s.reader()) == before);
}

TEST_CASE("accepted in a year is who has step 15 in it by the day; the others with theirs")
{
    const auto file = [](const char16_t* name, PartialDate accepted) {
        AdmissionFile made;
        made.memberName = QString::fromUtf16(name);
        if (!accepted.isEmpty())
            made.steps.append({QStringLiteral("15"), accepted, {}, {}, {}, {}});
        return made;
    };
    const QList<AdmissionFile> files{file(u"高又晴", PartialDate::of(QDate(2026, 3, 27))),
                                     file(u"罗小满", PartialDate::of(QDate(2025, 9, 30))), file(u"苏叶", {}),
                                     file(u"温如故", PartialDate::of(QDate(2026, 9, 30)))};
    const book::FigurePeople accepted = acceptedIn(files, 2026, kToday);
    REQUIRE(accepted.counted.size() == 1); // 30 September is still to come
    CHECK(accepted.counted.first().name == QStringLiteral("高又晴"));
    REQUIRE(accepted.leftOut.size() == 3);
    CHECK(accepted.leftOut.at(1).why == QStringLiteral("还没有接收"));
    CHECK(acceptedIn(files, 2026, QDate(2026, 12, 31)).number() == 2);
    CHECK(beyondPlan(AdmissionPlan{2026, 1, {}, {}}, 2) == 1);
    CHECK(beyondPlan(AdmissionPlan{2026, 2, {}, {}}, 2) == 0);
    CHECK(beyondPlan({}, 2) == 0);
}
