// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_roster.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/admission_service.h"

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

/// Whether the text in force on the day lists a 发展对象 after a notice (DEV2026 art 13): it has a step for that.
bool listsOn(const rules::Catalogue& catalogue, QDate day)
{
    const rules::Rule* rule = catalogue.find(u"dev.steps", day);
    const auto* sequence = rule == nullptr ? nullptr : std::get_if<rules::StageSequence>(&rule->body);
    return sequence != nullptr
        && std::any_of(sequence->stages.begin(), sequence->stages.end(),
                       [](const rules::Stage& stage) { return stage.code == u"8++"; });
}

constexpr std::array<const char16_t*, 5> kTypeOrder{book::kApplicant, book::kActivist, book::kDevelopmentTarget,
                                                    book::kProbationaryMember, book::kFullMember};

qsizetype typeRank(const QString& type)
{
    const auto found =
        std::find_if(kTypeOrder.begin(), kTypeOrder.end(), [&](const char16_t* each) { return type == each; });
    return found == kTypeOrder.end() ? -1 : found - kTypeOrder.begin();
}

/// Whether it went forward.
bool advanceType(book::Member& member, const char16_t* type)
{
    const QString to = QString::fromUtf16(type);
    const bool isForward = typeRank(member.values.get(book::Field::MemberType)) < typeRank(to);
    if (isForward)
        member.values.set(book::Field::MemberType, to);
    return isForward;
}

/// What somebody wrote himself stays.
void fillIn(book::Member& member, book::Field field, const QString& text)
{
    if (trimmedText(member.values.get(field)).isEmpty() && !text.isEmpty())
        member.values.set(field, text);
}

/// The words of the roster's column 入党介绍人 or 培养联系人.
QString sponsorNames(const AdmissionFile& file, SponsorRole role)
{
    QStringList names;
    for (const AdmissionSponsor& sponsor : sponsorsOfRoster(file, role))
        names.append(sponsor.name);
    return names.join(QStringLiteral("、"));
}

/// What the roster has of a Party member besides the day (domain-rules §10): the introducers are those of the meeting.
void becomeProbationary(book::Member& member, const AdmissionFile& file)
{
    fillIn(member, book::Field::Introducers, sponsorNames(file, SponsorRole::Introducer));
    if (!advanceType(member, book::kProbationaryMember))
        return;
    fillIn(member, book::Field::JoinType, QStringLiteral("新吸收为预备党员"));
    fillIn(member, book::Field::MembershipStatus, QStringLiteral("正常"));
    member.values.set(book::Field::PoliticalStatus, QStringLiteral("中共预备党员")); // no 共青团员 or 群众 any more
}

book::Field fieldOf(SponsorRole role)
{
    return role == SponsorRole::Mentor ? book::Field::Mentors : book::Field::Introducers;
}

/// Every name of the column is one that the file has or had.
bool agrees(const QString& words, const QList<AdmissionSponsor>& sponsors)
{
    const QStringList names = book::postParts(words);
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const QString& name) {
        return std::any_of(sponsors.begin(), sponsors.end(),
                           [&](const AdmissionSponsor& sponsor) { return sponsor.name == normalizedName(name); });
    });
}

} // namespace

QList<AdmissionSponsor> sponsorsOfRoster(const AdmissionFile& file, SponsorRole role)
{
    if (const PartialDate accepted = file.day(u"15"); !accepted.isEmpty())
        return file.sponsorsOn(role, accepted.latest());
    QList<AdmissionSponsor> sponsors = file.sponsorsOf(role);
    sponsors.removeIf([](const AdmissionSponsor& sponsor) { return sponsor.until.isValid(); });
    return sponsors;
}

book::Member rosterWithSponsors(const AdmissionFile& before, const AdmissionFile& after, SponsorRole role,
                                const book::Member& member)
{
    book::Member changed = member;
    const book::Field field = fieldOf(role);
    const QString now = sponsorNames(after, role);
    if (before.step(u"15") == nullptr && !now.isEmpty() && agrees(member.values.get(field), before.sponsorsOf(role)))
        changed.values.set(field, now);
    return changed;
}

bool isRosterStep(QStringView code)
{
    static constexpr std::array<QStringView, 6> kCodes{u"1", u"3", u"8", u"8++", u"17", u"24"};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

bool listsAfterNotice(const AdmissionFile& file, const AdmissionGround& ground)
{
    if (file.step(u"8++") != nullptr || file.step(u"8+") != nullptr)
        return true;
    const PartialDate agreed = file.day(u"8");
    const QDate day = agreed.isEmpty() ? ground.today : agreed.latest();
    return listsOn(ground.catalogue, day);
}

QString stepOfField(book::Field field, const AdmissionFile& file)
{
    switch (field) {
    case book::Field::ApplicationDate: return QStringLiteral("1");
    case book::Field::ActivistDate: return QStringLiteral("3");
    case book::Field::DevelopmentTargetDate:
        return file.step(u"8++") != nullptr ? QStringLiteral("8++") : QStringLiteral("8");
    case book::Field::JoinDate: return QStringLiteral("15");
    default: return {};
    }
}

QList<AdmissionStep> stepsOfRoster(const book::Member& member, const AdmissionGround& ground)
{
    QList<AdmissionStep> steps;
    const auto add = [&](const QString& code, book::Field field) {
        const PartialDate on = member.date(field);
        if (!on.isEmpty())
            steps.append({code, on, {}, {}, {}, ground.today});
    };
    add(QStringLiteral("1"), book::Field::ApplicationDate);
    add(QStringLiteral("3"), book::Field::ActivistDate);
    const PartialDate listed = member.date(book::Field::DevelopmentTargetDate);
    add(listsOn(ground.catalogue, listed.latest()) ? QStringLiteral("8++") : QStringLiteral("8"),
        book::Field::DevelopmentTargetDate);
    add(QStringLiteral("15"), book::Field::JoinDate);
    return steps;
}

Result<book::Member> rosterAfter(const AdmissionGround& ground, const AdmissionFile& file, const book::Member& member,
                                 const QString& code)
{
    book::Member after = member;
    const PartialDate on = file.day(code);
    if (code == u"1") {
        after.values.set(book::Field::ApplicationDate, on.toIso());
        advanceType(after, book::kApplicant);
    } else if (code == u"3") {
        after.values.set(book::Field::ActivistDate, on.toIso());
        advanceType(after, book::kActivist);
    } else if (code == u"5") {
        after.values.set(book::Field::Mentors, sponsorNames(file, SponsorRole::Mentor));
    } else if (code == u"8++" || (code == u"8" && !listsAfterNotice(file, ground))) {
        after.values.set(book::Field::DevelopmentTargetDate, on.toIso());
        advanceType(after, book::kDevelopmentTarget);
    } else if (code == u"9") {
        after.values.set(book::Field::Introducers, sponsorNames(file, SponsorRole::Introducer));
    } else if (code == u"17") {
        // Membership counts from the day of the meeting that accepted (art. 31), and begins in the book with the approval.
        const PartialDate joined = file.day(u"15");
        if (joined.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("admission.join_day"), {file.memberName});
        after.values.set(book::Field::JoinDate, joined.toIso());
        becomeProbationary(after, file);
    } else if (code == u"24") {
        BB_TRY(const AdmissionCourse course, admissionCourse(ground, file, member));
        if (!course.fullMemberDate.isValid() || file.day(u"15").precision() < Precision::Day)
            return fail(ErrorKind::Invalid, QStringLiteral("admission.join_day"), {file.memberName});
        if (course.fullMemberDate > ground.today)
            return fail(ErrorKind::Refused, QStringLiteral("admission.full_early"),
                        {file.memberName, PartialDate::of(course.fullMemberDate).toChinese()});
        after.values.set(book::Field::FullMemberDate, PartialDate::of(course.fullMemberDate).toIso());
        if (advanceType(after, book::kFullMember))
            after.values.set(book::Field::PoliticalStatus, QStringLiteral("中共党员"));
    }
    return after;
}

} // namespace branchbook::organization
