// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_support.h"

#include "support/catch_qt.h"

#include <algorithm>

namespace admission_test {

namespace {

struct Day {
    const char16_t* code;
    const char* iso;
};
// Each within the limits of the text of 2014, worked out by hand: the talk within a month of the application, a year and more
// from 3 to 7, approval within three months of the meeting, a year from 15 to 23.
constexpr Day kDays[] = {
    {u"1", "2022-03-01"},  {u"2", "2022-03-20"},  {u"3", "2022-09-05"},  {u"4", "2022-09-20"},  {u"5", "2022-09-10"},
    {u"6", "2023-03-01"},  {u"7", "2024-01-15"},  {u"8", "2024-02-01"},  {u"9", "2024-02-20"},  {u"10", "2024-06-30"},
    {u"11", "2024-05-20"}, {u"12", "2024-09-01"}, {u"13", "2024-09-20"}, {u"14", "2024-09-25"}, {u"15", "2024-10-08"},
    {u"16", "2024-11-01"}, {u"17", "2024-12-05"}, {u"18", "2024-12-20"}, {u"19", "2024-12-10"}, {u"20", "2024-12-25"},
    {u"21", "2025-10-08"}, {u"22", "2025-09-20"}, {u"23", "2025-10-09"}, {u"24", "2025-11-20"}, {u"25", "2025-12-01"}};

AuditPerson fullMember(const QString& name)
{
    AuditPerson person;
    person.name = name;
    person.standing.type = QString::fromUtf16(book::kFullMember);
    person.standing.joined = PartialDate::of(2005, 7, 1);
    person.standing.converted = PartialDate::of(2006, 7, 1);
    return person;
}

AdmissionSponsor sponsorOf(SponsorRole role, book::MemberId member, const QString& name, QDate from)
{
    AdmissionSponsor sponsor;
    sponsor.id = AdmissionSponsorId::make();
    sponsor.rev = 1;
    sponsor.role = role;
    sponsor.member = member;
    sponsor.name = name;
    sponsor.from = from;
    return sponsor;
}

} // namespace

Sample::Sample()
    : catalogue(rules::Catalogue::builtIn().value())
    , workingDays(rules::WorkingDays::builtIn().value())
{
    member.id = book::MemberId::make();
    member.values.set(Field::FullName, QStringLiteral("罗小满"));
    member.values.set(Field::BirthDate, QStringLiteral("1999-03-12"));
    member.values.set(Field::MemberType, QString::fromUtf16(book::kFullMember));
    member.values.set(Field::FullMemberDate, QStringLiteral("2025-10-08"));
    member.values.set(Field::Mentors, QStringLiteral("沈若溪、李秉文"));
    member.values.set(Field::Introducers, QStringLiteral("沈若溪、李秉文"));
    file.id = AdmissionId::make();
    file.rev = 1;
    file.member = member.id;
    file.memberName = member.name();
    file.trainingDays = 5;
    file.trainingHours = 40;
    file.reviews = {{QDate(2023, 3, 1), {}}, {QDate(2023, 8, 30), {}}};
    for (const Day& day : kDays)
        setDay(day.code, day.iso);
    const char16_t* names[] = {u"沈若溪", u"李秉文", u"韩知秋"};
    for (int i = 0; i < 3; ++i) {
        sponsors[i] = book::MemberId::make();
        source.people.insert(sponsors[i], fullMember(QString::fromUtf16(names[i])));
    }
    for (int i = 0; i < 2; ++i) {
        const QString name = QString::fromUtf16(names[i]);
        file.sponsors.append(sponsorOf(SponsorRole::Mentor, sponsors[i], name, QDate(2022, 9, 10)));
    }
    for (int i = 0; i < 2; ++i) {
        const QString name = QString::fromUtf16(names[i]);
        file.sponsors.append(sponsorOf(SponsorRole::Introducer, sponsors[i], name, QDate(2024, 2, 20)));
    }
    accepted = gathering::GatheringId::make();
    converted = gathering::GatheringId::make();
    AuditMeeting meeting;
    meeting.kind = gathering::Kind::GeneralMeeting;
    meeting.topic = QStringLiteral("讨论接收预备党员");
    meeting.on = QDate(2024, 10, 8);
    meeting.namesPerson = true;
    meeting.verdict = gathering::Verdict::Passed;
    source.meetings.insert(accepted, meeting);
    meeting.topic = QStringLiteral("讨论预备党员转正");
    meeting.on = QDate(2025, 10, 9);
    source.meetings.insert(converted, meeting);
    for (AdmissionStep& step : file.steps) {
        if (step.code == u"15")
            step.gathering = accepted;
        if (step.code == u"23")
            step.gathering = converted;
    }
    fillPapers();
}

void Sample::setDay(const char16_t* code, const char* iso)
{
    const QString wanted = QString::fromUtf16(code);
    const PartialDate on = PartialDate::fromIso(QString::fromLatin1(iso));
    const auto found =
        std::find_if(file.steps.begin(), file.steps.end(), [&](const auto& step) { return step.code == wanted; });
    if (found == file.steps.end())
        file.steps.append({wanted, on, {}, {}, {}, {}});
    else
        found->on = on;
    const QString text = QString::fromLatin1(iso);
    if (wanted == u"1")
        setRoster(Field::ApplicationDate, text);
    else if (wanted == u"3")
        setRoster(Field::ActivistDate, text);
    else if (wanted == u"8")
        setRoster(Field::DevelopmentTargetDate, text);
    else if (wanted == u"15")
        setRoster(Field::JoinDate, text);
}

void Sample::drop(const char16_t* code)
{
    file.steps.removeIf([&](const AdmissionStep& step) { return step.code == code; });
    file.papers.removeIf([&](const AdmissionPaper& paper) { return paper.code == code; });
}

AdmissionSponsor& Sample::sponsor(SponsorRole role, int index)
{
    for (AdmissionSponsor& each : file.sponsors) {
        if (each.role == role && index-- == 0)
            return each;
    }
    FAIL("no such sponsor");
    return file.sponsors.first();
}

void Sample::fillPapers()
{
    file.papers.clear();
    const auto course = admissionCourse(ground(), file, member);
    REQUIRE(course);
    for (const AdmissionLine& line : course->lines) {
        if (line.state != AdmissionState::Done)
            continue;
        for (const QString& title : line.missing)
            file.papers.append({line.outlook.code, title, {}, {}});
    }
}

void Sample::dropPaper(const char16_t* code, const QString& title)
{
    const qsizetype before = file.papers.size();
    file.papers.removeIf([&](const AdmissionPaper& paper) { return paper.code == code && paper.title == title; });
    REQUIRE(file.papers.size() == before - 1);
}

void Sample::datePaper(const char16_t* code, const QString& title, const char* iso)
{
    for (AdmissionPaper& paper : file.papers) {
        if (paper.code == code && paper.title == title) {
            paper.on = PartialDate::fromIso(QString::fromLatin1(iso));
            return;
        }
    }
    FAIL("no such paper");
}

QList<AuditFinding> Sample::findings() const
{
    const auto result = auditAdmission(ground(), file, member, source);
    REQUIRE(result);
    return *result;
}

QStringList Sample::found() const
{
    QStringList lines;
    for (const AuditFinding& finding : findings())
        lines.append(auditKindName(finding.kind) + u' ' + finding.code);
    return lines;
}

} // namespace admission_test
