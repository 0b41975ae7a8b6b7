// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_audit [FILES]: how long the audit of so many whole files of admission takes (steps, papers, reviews, mentors, introducers and
// the meetings that voted), exact days and days known to the month alone; without and with contradictions. Then the same number of files
// that stand in a book: read with the person and what is looked up beside them, and audited; a book without meetings.
#include "branchbook/book/book.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/admission_audit.h"
#include "branchbook/organization/admission_course.h"
#include "branchbook/organization/admission_service.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace branchbook;
using namespace branchbook::organization;

namespace {

constexpr const char* kDays[][2] = {
    {"1", "2022-03-01"},  {"2", "2022-03-20"},  {"3", "2022-09-05"},  {"4", "2022-09-20"},  {"5", "2022-09-10"},
    {"6", "2023-03-01"},  {"7", "2024-01-15"},  {"8", "2024-02-01"},  {"9", "2024-02-20"},  {"10", "2024-06-30"},
    {"11", "2024-05-20"}, {"12", "2024-09-01"}, {"13", "2024-09-20"}, {"14", "2024-09-25"}, {"15", "2024-10-08"},
    {"16", "2024-11-01"}, {"17", "2024-12-05"}, {"18", "2024-12-20"}, {"19", "2024-12-10"}, {"20", "2024-12-25"},
    {"21", "2025-10-08"}, {"22", "2025-09-20"}, {"23", "2025-10-09"}, {"24", "2025-11-20"}, {"25", "2025-12-01"}};

/// A file in order, as tests/organization/admission_support.cpp has it, with all that the audit looks at.
struct WholeFile {
    AdmissionFile file;
    book::Member member;
    AuditSource source;
};

void addSteps(WholeFile& whole, Precision precision)
{
    for (const auto& day : kDays) {
        PartialDate on = PartialDate::fromIso(QString::fromLatin1(day[1]));
        if (precision == Precision::Month)
            on.day = 0;
        whole.file.steps.append({QString::fromLatin1(day[0]), on, {}, {}, {}, {}});
    }
    whole.file.reviews = {{QDate(2023, 3, 1), {}}, {QDate(2023, 8, 30), {}}};
    whole.file.trainingDays = 5;
    whole.file.trainingHours = 40;
}

void addSponsors(WholeFile& whole)
{
    for (const char16_t* name : {u"沈若溪", u"李秉文"}) {
        AuditPerson person;
        person.name = QString::fromUtf16(name);
        person.standing.type = QString::fromUtf16(book::kFullMember);
        person.standing.joined = PartialDate::of(2005, 7, 1);
        person.standing.converted = PartialDate::of(2006, 7, 1);
        person.recorded = {{rules::SanctionKind::Warning, QDate(2019, 5, 6), 0, {}}}; // long over
        const auto id = book::MemberId::make();
        whole.source.people.insert(id, person);
        for (const auto& [role, from] : {std::pair{SponsorRole::Mentor, QDate(2022, 9, 10)},
                                         std::pair{SponsorRole::Introducer, QDate(2024, 2, 20)}}) {
            AdmissionSponsor sponsor;
            sponsor.id = AdmissionSponsorId::make();
            sponsor.role = role;
            sponsor.member = id;
            sponsor.name = person.name;
            sponsor.from = from;
            whole.file.sponsors.append(sponsor);
        }
    }
}

void addMeetings(WholeFile& whole)
{
    for (const auto& [code, day] : {std::pair{u"15", QDate(2024, 10, 8)}, std::pair{u"23", QDate(2025, 10, 9)}}) {
        const auto id = gathering::GatheringId::make();
        AuditMeeting meeting;
        meeting.on = day;
        meeting.topic = QStringLiteral("讨论发展党员");
        meeting.namesPerson = true;
        meeting.verdict = gathering::Verdict::Passed;
        whole.source.meetings.insert(id, meeting);
        for (AdmissionStep& step : whole.file.steps) {
            if (step.code == QStringView(code))
                step.gathering = id;
        }
    }
}

WholeFile wholeFile(const AdmissionGround& ground, Precision precision)
{
    WholeFile whole;
    const std::pair<book::Field, const char16_t*> roster[] = {
        {book::Field::FullName, u"罗小满"},        {book::Field::BirthDate, u"1999-03-12"},
        {book::Field::MemberType, u"正式党员"},    {book::Field::ApplicationDate, u"2022-03"},
        {book::Field::ActivistDate, u"2022-09"},   {book::Field::DevelopmentTargetDate, u"2024-02"},
        {book::Field::JoinDate, u"2024-10"},       {book::Field::FullMemberDate, u"2025-10"},
        {book::Field::Mentors, u"沈若溪、李秉文"}, {book::Field::Introducers, u"沈若溪、李秉文"}};
    for (const auto& [field, value] : roster)
        whole.member.values.set(field, QString::fromUtf16(value));
    whole.member.id = book::MemberId::make();
    whole.file.member = whole.member.id;
    whole.file.memberName = whole.member.name();
    addSteps(whole, precision);
    addSponsors(whole);
    addMeetings(whole);
    const auto course = admissionCourse(ground, whole.file, whole.member).value();
    for (const AdmissionLine& line : course.lines) {
        for (const QString& title : line.state == AdmissionState::Done ? line.missing : QStringList())
            whole.file.papers.append({line.outlook.code, title, {}, {}});
    }
    return whole;
}

/// Each part of the audit finds something: no review for a year, a paper with another day, a mentor on probation, a vote that
/// failed, another day in the roster.
void spoil(WholeFile& whole)
{
    whole.file.reviews.removeLast();
    whole.file.papers.first().on = PartialDate::of(2021, 1, 5);
    for (AuditPerson& person : whole.source.people)
        person.standing.converted = PartialDate::of(2023, 3, 1);
    for (AuditMeeting& meeting : whole.source.meetings)
        meeting.verdict = gathering::Verdict::Failed;
    whole.member.values.set(book::Field::JoinDate, QStringLiteral("2024-12-05"));
}

/// False where what was found is not what was planted: nothing in a file in order, something in every spoilt one.
bool timeAudits(const AdmissionGround& ground, Precision precision, bool isSpoilt, int files)
{
    WholeFile whole = wholeFile(ground, precision);
    if (isSpoilt)
        spoil(whole);
    qsizetype findings = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < files; ++i)
        findings += auditAdmission(ground, whole.file, whole.member, whole.source).value().size();
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    std::printf("%d files, %s, %lld papers, %s: %.0f ms, %lld findings\n", files,
                precision == Precision::Day ? "exact days" : "days to the month",
                static_cast<long long>(whole.file.papers.size()), isSpoilt ? "spoilt" : "in order", taken,
                static_cast<long long>(findings));
    return isSpoilt ? findings >= qsizetype{5} * files : findings == 0;
}

/// Two full members, and everybody's file with them as mentors and introducers.
Result<QList<AdmissionId>> fillBook(store::UnitOfWork& unit, book::BranchId branch, const AdmissionGround& ground,
                                    int files)
{
    WholeFile whole = wholeFile(ground, Precision::Day);
    for (AdmissionStep& step : whole.file.steps)
        step.gathering.reset();
    for (auto at = whole.source.people.cbegin(); at != whole.source.people.cend(); ++at) {
        book::Member sponsor;
        sponsor.id = at.key();
        sponsor.branch = branch;
        sponsor.values.set(book::Field::FullName, at->name);
        sponsor.values.set(book::Field::MemberType, at->standing.type);
        sponsor.values.set(book::Field::JoinDate, at->standing.joined.toIso());
        sponsor.values.set(book::Field::FullMemberDate, at->standing.converted.toIso());
        BB_TRY([[maybe_unused]] const auto id, book::insertMember(unit, sponsor));
    }
    QList<AdmissionId> ids;
    for (int i = 0; i < files; ++i) {
        book::Member person = whole.member;
        person.id = book::MemberId::make();
        person.branch = branch;
        person.values.set(book::Field::FullName, QStringLiteral("成员") + QChar(0x4E00 + i));
        BB_TRY(const auto member, book::insertMember(unit, person));
        AdmissionFile file = whole.file;
        file.member = member;
        for (AdmissionSponsor& sponsor : file.sponsors)
            sponsor.id = {};
        BB_TRY(const auto id, takeOverAdmission(unit, file, ground.today));
        ids.append(id);
    }
    return ids;
}

Result<qsizetype> auditStored(const store::Session& session, const AdmissionGround& ground,
                              const QList<AdmissionId>& ids)
{
    qsizetype findings = 0;
    for (const AdmissionId id : ids) {
        BB_TRY(const AdmissionFile file, loadAdmission(session, id));
        BB_TRY(const book::Member member, book::loadMember(session, file.member, book::PostWords::AsWritten));
        BB_TRY(const AuditSource source, loadAuditSource(session, file));
        BB_TRY(const auto found, auditAdmission(ground, file, member, source));
        findings += found.size();
    }
    return findings;
}

/// False where anything fails, or a file in order has a finding.
bool timeStored(const AdmissionGround& ground, int files)
{
    const QTemporaryDir folder;
    book::BookSetup setup;
    setup.branchName = QStringLiteral("大支部");
    const auto book = book::Book::create(folder.filePath(QStringLiteral("audit.bbk")), setup, ground.today);
    if (!book)
        return false;
    const auto branch = book::findBranch((*book)->reader(), {});
    if (!branch)
        return false;
    QList<AdmissionId> ids;
    const auto filled = (*book)->perform(QStringLiteral("bench"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(ids, fillBook(unit, branch->id, ground, files));
        return {};
    });
    if (!filled) {
        std::printf("%s\n", qPrintable(sentence(filled.error())));
        return false;
    }
    QElapsedTimer clock;
    clock.start();
    const auto findings = auditStored((*book)->reader(), ground, ids);
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    if (!findings) {
        std::printf("%s\n", qPrintable(sentence(findings.error())));
        return false;
    }
    std::printf("%d files of a book, read and audited: %.0f ms, %lld findings\n", files, taken,
                static_cast<long long>(*findings));
    return *findings == 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int files = argc > 1 ? std::atoi(argv[1]) : 1000;
    const auto catalogue = rules::Catalogue::builtIn();
    const auto workingDays = rules::WorkingDays::builtIn();
    if (!catalogue || !workingDays || files < 1)
        return 1;
    const AdmissionGround ground{*catalogue, *workingDays, rules::BranchBody::Committee, QDate(2026, 9, 18)};
    bool isRight = true;
    for (const Precision precision : {Precision::Day, Precision::Month}) {
        for (const bool isSpoilt : {false, true})
            isRight = timeAudits(ground, precision, isSpoilt, files) && isRight;
    }
    isRight = timeStored(ground, files) && isRight;
    return isRight ? 0 : 1;
}
