// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员 as of a past day: what of a file was there when the day ended, and who was on the way.
#include "branchbook/organization/admission_service.h"
#include "organization/admission_support.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

#include <algorithm>

using namespace branchbook;
using namespace branchbook::organization;
using book::Field;

namespace {

/// The codes of the steps, one after the other.
QString stepsThen(const AdmissionFile& file, QDate day)
{
    QStringList codes;
    for (const AdmissionStep& step : standingOn(file, day).steps)
        codes.append(step.code);
    return codes.join(u' ');
}

AdmissionFile applied(book::MemberId member, const char* iso)
{
    AdmissionFile file;
    file.member = member;
    file.steps = {{QStringLiteral("1"), PartialDate::fromIso(QString::fromLatin1(iso)), {}, {}, {}, {}}};
    return file;
}

} // namespace

TEST_CASE("of a past day a file has the steps taken by its end, and has begun with the first", "[admission]")
{
    admission_test::Sample sample; // 1 on 1 March 2022, 2 on the 20th, 3 on 5 September, 5 on the 10th, 4 on the 20th
    const AdmissionFile& file = sample.file;
    CHECK_FALSE(hasBegunBy(file, {2022, 2, 28}));
    CHECK(hasBegunBy(file, {2022, 3, 1}));
    CHECK(stepsThen(file, {2022, 3, 19}) == QStringLiteral("1"));
    CHECK(stepsThen(file, {2022, 3, 20}) == QStringLiteral("1 2"));
    CHECK(stepsThen(file, {2022, 9, 4}) == QStringLiteral("1 2"));
    CHECK(stepsThen(file, {2022, 9, 5}) == QStringLiteral("1 2 3"));
    CHECK(stepsThen(file, {2022, 9, 10}) == QStringLiteral("1 2 3 5"));
    CHECK(standingOn(file, admission_test::kToday).steps == file.steps);
    sample.setDay(u"3", "2022-09"); // may have been the 1st
    CHECK(stepsThen(file, {2022, 8, 31}) == QStringLiteral("1 2"));
    CHECK(stepsThen(file, {2022, 9, 1}) == QStringLiteral("1 2 3"));
    AdmissionFile bare; // without a step it begins when it is entered
    bare.enteredOn = QDate(2026, 3, 2);
    CHECK_FALSE(hasBegunBy(bare, {2026, 3, 1}));
    CHECK(hasBegunBy(bare, {2026, 3, 2}));
}

TEST_CASE("reviews, sponsors, papers and the training are those of the day", "[admission]")
{
    admission_test::Sample sample;
    AdmissionFile& file = sample.file;
    CHECK(standingOn(file, {2023, 2, 28}).reviews.isEmpty());
    CHECK(standingOn(file, {2023, 3, 1}).reviews.size() == 1);
    CHECK(standingOn(file, {2023, 8, 30}).reviews.size() == 2);
    CHECK(standingOn(file, {2022, 9, 9}).sponsors.isEmpty());
    CHECK(standingOn(file, {2022, 9, 10}).sponsorsOf(SponsorRole::Mentor).size() == 2);
    CHECK(standingOn(file, {2024, 2, 19}).sponsorsOf(SponsorRole::Introducer).isEmpty());
    CHECK(standingOn(file, {2024, 2, 20}).sponsorsOf(SponsorRole::Introducer).size() == 2);
    sample.sponsor(SponsorRole::Mentor, 0).until = QDate(2024, 3, 31);
    CHECK_FALSE(standingOn(file, {2024, 3, 30}).sponsors.first().until.isValid()); // that it will end, nobody knew
    CHECK(standingOn(file, {2024, 3, 31}).sponsors.first().until == QDate(2024, 3, 31));
    CHECK_FALSE(standingOn(file, {2024, 5, 19}).trainingDays); // step 11 on 20 May 2024
    CHECK_FALSE(standingOn(file, {2024, 5, 19}).trainingHours);
    CHECK(standingOn(file, {2024, 5, 20}).trainingDays == 5);
    CHECK(standingOn(file, {2024, 5, 20}).trainingHours == 40);

    const auto talk = [&](QDate day) {
        return standingOn(file, day).paper(u"2", QStringLiteral("谈话记录")) != nullptr; // bears no day
    };
    CHECK_FALSE(talk({2022, 3, 19}));
    CHECK(talk({2022, 3, 20}));
    sample.datePaper(u"2", QStringLiteral("谈话记录"), "2022-03-25");
    CHECK_FALSE(talk({2022, 3, 24}));
    CHECK(talk({2022, 3, 25}));
    const QString early = QStringLiteral("补充材料"); // before its step, which is of 20 September 2025
    file.papers.append({QStringLiteral("22"), early, PartialDate::of(2025, 9, 10), {}});
    CHECK(standingOn(file, {2025, 9, 9}).paper(u"22", early) == nullptr);
    CHECK(standingOn(file, {2025, 9, 10}).paper(u"22", early) != nullptr);
    CHECK(standingOn(file, {2025, 9, 10}).step(u"22") == nullptr);
}

TEST_CASE("a file that ended later was under way, and an extension counts from the meeting that decided it",
          "[admission]")
{
    admission_test::Sample sample; // accepted on 8 October 2024: the year ends on 8 October 2025
    AdmissionFile& file = sample.file;
    file.outcome = AdmissionOutcome::Stopped;
    file.endedOn = QDate(2025, 12, 1);
    file.endedWhy = QStringLiteral("本人申请");
    const AdmissionFile before = standingOn(file, {2025, 11, 30});
    CHECK(before.isOpen());
    CHECK_FALSE(before.endedOn.isValid());
    CHECK(before.endedWhy.isEmpty());
    const AdmissionFile ended = standingOn(file, {2025, 12, 1});
    CHECK(ended.outcome == AdmissionOutcome::Stopped);
    CHECK(ended.endedWhy == QStringLiteral("本人申请"));

    file.extensionMonths = 6; // to 8 April 2026
    sample.setDay(u"23", "2025-10-09");
    CHECK_FALSE(standingOn(file, {2025, 10, 8}).extensionMonths);
    CHECK(standingOn(file, {2025, 10, 9}).extensionMonths == 6);
    sample.setDay(u"23", "2026-04-09"); // the conversion, in the place of the meeting that extended it
    CHECK_FALSE(standingOn(file, {2025, 10, 7}).extensionMonths);
    CHECK(standingOn(file, {2025, 10, 8}).extensionMonths == 6);
    sample.setDay(u"23", "2026-01-15"); // it was late, and extended
    CHECK_FALSE(standingOn(file, {2026, 1, 14}).extensionMonths);
    CHECK(standingOn(file, {2026, 1, 15}).extensionMonths == 6);
    sample.drop(u"23"); // no meeting: there is no day to tell it by
    CHECK(standingOn(file, {2025, 1, 1}).extensionMonths == 6);
}

TEST_CASE("what is next and by when is counted for the day", "[admission]")
{
    const admission_test::Sample sample;
    const auto courseOn = [&](QDate day) {
        const AdmissionGround ground{sample.catalogue, sample.workingDays, sample.body, day};
        return admissionCourse(ground, standingOn(sample.file, day), sample.member).value();
    };
    const AdmissionCourse applicant = courseOn({2022, 3, 19});
    CHECK(applicant.current == QStringLiteral("2"));
    CHECK(applicant.line(u"2")->outlook.latest.day == QDate(2022, 4, 1)); // a month from 1 March
    CHECK(courseOn({2022, 3, 20}).current == QStringLiteral("3"));
    const AdmissionCourse accepted = courseOn({2024, 10, 8});
    CHECK(accepted.probationEnds == QDate(2025, 10, 8));
    CHECK(accepted.current == QStringLiteral("16"));
    CHECK_FALSE(courseOn({2024, 10, 7}).probationEnds.isValid());
}

TEST_CASE("on a past day those are on the way who had begun in the branch and had not ended", "[admission]")
{
    dues_test::Branch desk;
    const auto person = [&](const char16_t* name, const char* transferred) {
        return desk.add(QString::fromUtf16(name), [&](book::Member& member) {
            member.values.set(Field::MemberType, QString::fromUtf16(book::kApplicant));
            member.values.set(Field::JoinDate, {});
            member.values.set(Field::FullMemberDate, {});
            member.values.set(Field::TransferInDate, QString::fromLatin1(transferred));
        });
    };
    const auto enter = [&](AdmissionFile file) {
        AdmissionId id;
        REQUIRE(desk.run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, takeOverAdmission(unit, file, dues_test::kToday));
            return {};
        }));
        return id;
    };
    (void)enter(applied(person(u"苏叶", ""), "2026-03-05"));
    (void)enter(applied(person(u"白峻川", "2026-04-10"), "2025-12-01"));
    AdmissionFile over = applied(person(u"邹怀谷", ""), "2026-01-08");
    over.outcome = AdmissionOutcome::Stopped;
    over.endedOn = QDate(2026, 5, 20);
    over.endedWhy = QStringLiteral("本人申请");
    (void)enter(over);
    const auto binned = enter(applied(person(u"曾以安", ""), "2026-01-01"));
    REQUIRE(desk.run([&](store::UnitOfWork& unit) { return recycleAdmission(unit, binned, dues_test::kToday); }));

    const auto then = [&](QDate day) {
        QStringList names;
        const auto files = listAdmissionsOn(desk.reader(), desk.branch.id, day).value();
        for (const AdmissionFile& file : files)
            names.append(file.memberName + (file.isOpen() ? QString() : QStringLiteral("止")));
        std::ranges::sort(names);
        return names.join(u' ');
    };
    CHECK(then({2026, 1, 7}) == QString());
    CHECK(then({2026, 1, 8}) == QStringLiteral("邹怀谷"));
    CHECK(then({2026, 3, 4}) == QStringLiteral("邹怀谷"));
    CHECK(then({2026, 3, 5}) == QStringLiteral("苏叶 邹怀谷"));
    CHECK(then({2026, 4, 9}) == QStringLiteral("苏叶 邹怀谷"));
    CHECK(then({2026, 4, 10}) == QStringLiteral("白峻川 苏叶 邹怀谷")); // transferred in: not before
    CHECK(then({2026, 5, 19}) == QStringLiteral("白峻川 苏叶 邹怀谷"));
    CHECK(then({2026, 5, 20}) == QStringLiteral("白峻川 苏叶 邹怀谷止"));
}

// The 细则 in the catalogue hold from 28 May 2014 and from 11 May 2026 on.
TEST_CASE("before the first text the steps are those of that text, without bounds, and a note says so", "[admission]")
{
    const admission_test::Sample sample;
    const AdmissionFile file = applied(sample.file.member, "2013-03-01");
    const auto courseOn = [&](QDate day) {
        const AdmissionGround ground{sample.catalogue, sample.workingDays, sample.body, day};
        return admissionCourse(ground, file, sample.member);
    };
    const auto early = courseOn({2014, 5, 27});
    REQUIRE(early);
    CHECK(early->current == QStringLiteral("2"));
    CHECK(early->done == 1);
    REQUIRE(early->notes.size() == 1);
    CHECK(early->notes.first().contains(QStringLiteral("2014年5月28日")));
    CHECK(std::ranges::none_of(early->lines, [](const AdmissionLine& line) {
        return line.outlook.earliest.exists() || line.outlook.latest.exists() || !line.lock.isEmpty();
    }));
    const auto under = courseOn({2014, 5, 28});
    REQUIRE(under);
    CHECK(under->current == QStringLiteral("2"));
    CHECK(std::ranges::any_of(under->lines, [](const AdmissionLine& line) { return !line.lock.isEmpty(); }));
    CHECK(under->notes != early->notes);
}
