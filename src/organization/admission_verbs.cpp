// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission_service.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/store/day.h"
#include "organization/admission_checks.h"
#include "organization/admission_roster.h"
#include "organization/admission_rows.h"
#include "organization/sponsor_fitness.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

QString partKey(AdmissionId id, const QString& key)
{
    return id.toString() + QChar(store::kKeySeparator) + key;
}

Result<book::Member> rosterOf(const store::Session& session, const AdmissionFile& file)
{
    return book::loadMember(session, file.member, book::PostWords::AsWritten);
}

/// The meeting that took the step is one of the branch, on that day.
Result<> checkMeeting(const store::Session& session, const AdmissionFile& file, const AdmissionStep& step)
{
    if (!step.gathering)
        return {};
    const auto found = gathering::loadGathering(session, *step.gathering);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, QStringLiteral("admission.gathering_unknown"), {step.gathering->toString()},
                    QStringLiteral("gathering"));
    BB_TRY(const auto meeting, found);
    if (meeting.branch != file.branch)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.gathering_branch"), {meeting.topic},
                    QStringLiteral("gathering"));
    if (PartialDate::of(meeting.heldOn) != step.on)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.gathering_day"),
                    {meeting.topic, PartialDate::of(meeting.heldOn).toChinese(), step.on.toChinese()},
                    QStringLiteral("gathering"));
    return {};
}

void putStepIn(AdmissionFile& file, const AdmissionStep& step)
{
    const auto found = std::find_if(file.steps.begin(), file.steps.end(),
                                    [&](const AdmissionStep& each) { return each.code == step.code; });
    if (found == file.steps.end())
        file.steps.append(step);
    else
        *found = step;
}

Result<> followRoster(store::UnitOfWork& unit, const AdmissionGround& ground, const AdmissionFile& file,
                      const book::Member& member, const QString& code)
{
    BB_TRY(const book::Member after, rosterAfter(ground, file, member, code));
    return after.values == member.values ? Result<>{} : book::updateMember(unit, after);
}

/// The person may have a file: in the roster, not under way elsewhere.
Result<> checkMayOpen(const store::Session& session, const book::Member& member)
{
    if (member.recycled || member.leftOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("admission.member_gone"), {member.name()});
    BB_TRY(const auto others, listAdmissionsOf(session, member.id));
    for (const AdmissionFile& other : others) {
        if (other.isOpen())
            return fail(ErrorKind::Refused, QStringLiteral("admission.open_already"),
                        {member.name(), PartialDate::of(other.enteredOn).toChinese()});
    }
    BB_TRY(const book::Branch branch, book::loadBranch(session, member.branch));
    if (book::isTemporary(branch))
        return fail(ErrorKind::Refused, QStringLiteral("admission.temporary_branch"), {branch.name});
    return {};
}

} // namespace

Result<AdmissionFile> openFile(const store::Session& session, AdmissionId id)
{
    BB_TRY(AdmissionFile file, loadAdmission(session, id));
    if (!file.isOpen() || file.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("admission.closed"),
                    {file.memberName, admissionOutcomeTitle(file.outcome)});
    return file;
}

Result<AdmissionId> openAdmission(store::UnitOfWork& unit, const AdmissionGround& ground, book::MemberId member)
{
    BB_TRY(const book::Member person, book::loadMember(unit.session(), member, book::PostWords::AsWritten));
    if (person.values.get(book::Field::MemberType) == book::kFullMember)
        return fail(ErrorKind::Refused, QStringLiteral("admission.full_already"), {person.name()});
    AdmissionFile file;
    file.member = member;
    file.steps = stepsOfRoster(person, ground);
    return takeOverAdmission(unit, file, ground.today);
}

Result<AdmissionId> takeOverAdmission(store::UnitOfWork& unit, AdmissionFile file, QDate today)
{
    BB_TRY(const book::Member person, book::loadMember(unit.session(), file.member, book::PostWords::AsWritten));
    BB_CHECK(checkMayOpen(unit.session(), person));
    file.id = file.id.isNull() ? AdmissionId::make() : file.id;
    file.branch = person.branch;
    file.memberName = person.name();
    store::ColumnValues columns = columnsOf(file);
    columns.insert(columns.begin(), {"id", file.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("admission", columns));
    for (AdmissionStep step : file.steps) {
        step.enteredOn = step.enteredOn.isValid() ? step.enteredOn : today;
        BB_CHECK(unit.insert("admission_step", columnsOf(file.id, step)));
    }
    for (const AdmissionPaper& paper : file.papers)
        BB_CHECK(unit.insert("admission_paper", columnsOf(file.id, paper)));
    for (const AdmissionReview& review : file.reviews)
        BB_CHECK(unit.insert("admission_review", columnsOf(file.id, review)));
    for (const AdmissionSponsor& sponsor : file.sponsors) {
        const auto id = sponsor.id.isNull() ? AdmissionSponsorId::make() : sponsor.id;
        store::ColumnValues row = columnsOf(file.id, sponsor);
        row.insert(row.begin(), {"id", id.toString()});
        BB_CHECK(unit.insert("admission_sponsor", row));
    }
    return file.id;
}

Result<> recordAdmissionStep(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id, AdmissionStep step,
                             RosterFollow follow)
{
    BB_TRY(AdmissionFile file, openFile(unit.session(), id));
    BB_TRY(const book::Member member, rosterOf(unit.session(), file));
    BB_CHECK(checkStepDay(ground, member, step));
    BB_CHECK(checkMeeting(unit.session(), file, step));
    step.enteredOn = ground.today;
    putStepIn(file, step);
    BB_CHECK(checkVote(unit.session(), file, step.code));
    BB_TRY(const AdmissionObjection objection, objectionTo(ground, file, member, step.code));
    const bool isRefused = !objection.why.isEmpty() && objection.strength == rules::Strength::Must;
    QString why = isRefused ? objection.why : QString();
    if (step.code == u"15") { // introduced by whoever may introduce on that day (art 14)
        BB_TRY(const QString barred, unfitIntroducers(unit.session(), ground.catalogue, file, step.on, true));
        why += barred;
    }
    if (!why.isEmpty() && trimmedText(step.despite).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("admission.step_locked"), {step.code, shownSentence(why)},
                    QStringLiteral("step"));
    BB_CHECK(unit.put("admission_step", columnsOf(id, step)));
    BB_CHECK(unit.update("admission", id.toString(), file.rev, {{"note", store::textOrNull(file.note)}}));
    return follow == RosterFollow::Follow ? followRoster(unit, ground, file, member, step.code) : Result<>{};
}

Result<> clearAdmissionStep(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id, const QString& code)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    if (file.step(code) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("admission.step_untaken"), {code});
    BB_TRY(const book::Member member, rosterOf(unit.session(), file));
    BB_TRY(const AdmissionCourse course, admissionCourse(ground, file, member));
    for (const AdmissionLine& line : course.lines) {
        if (line.state == AdmissionState::Done && line.outlook.after.contains(code))
            return fail(ErrorKind::Refused, QStringLiteral("admission.step_needed"),
                        {code, line.outlook.code, line.outlook.title});
    }
    return unit.remove("admission_step", partKey(id, code));
}

Result<> putAdmissionPaper(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                           const AdmissionPaper& paper)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    BB_CHECK(checkPaper(ground, paper));
    return unit.put("admission_paper", columnsOf(file.id, paper));
}

Result<> removeAdmissionPaper(store::UnitOfWork& unit, AdmissionId id, const QString& code, const QString& title)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    if (file.paper(code, title) == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("admission.paper_missing"), {code, title});
    return unit.remove("admission_paper", partKey(id, code + QChar(store::kKeySeparator) + title));
}

Result<> putAdmissionReview(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id,
                            const AdmissionReview& review)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    BB_CHECK(checkPastDay(review.on, ground.today));
    BB_TRY(const book::Member member, rosterOf(unit.session(), file));
    BB_CHECK(checkBorn(member, PartialDate::of(review.on)));
    return unit.put("admission_review", columnsOf(file.id, review));
}

Result<> removeAdmissionReview(store::UnitOfWork& unit, AdmissionId id, QDate on)
{
    BB_TRY(const AdmissionFile file, openFile(unit.session(), id));
    return unit.remove("admission_review", partKey(file.id, on.toString(Qt::ISODate)));
}

Result<> changeAdmission(store::UnitOfWork& unit, const AdmissionGround& ground, const AdmissionFile& file)
{
    BB_TRY(AdmissionFile now, openFile(unit.session(), file.id));
    BB_CHECK(checkTraining(file));
    now.approval = file.approval;
    now.leavesOn = file.leavesOn;
    now.extensionMonths = file.extensionMonths;
    now.trainingDays = file.trainingDays;
    now.trainingHours = file.trainingHours;
    now.note = file.note;
    BB_TRY(const book::Member member, rosterOf(unit.session(), now));
    BB_TRY([[maybe_unused]] const AdmissionCourse course, admissionCourse(ground, now, member));
    return unit.update("admission", file.id.toString(), file.rev, columnsOf(now));
}

Result<> endAdmission(store::UnitOfWork& unit, const AdmissionGround& ground, AdmissionId id, AdmissionOutcome outcome,
                      QDate on, const QString& why)
{
    BB_TRY(AdmissionFile file, openFile(unit.session(), id));
    if (outcome == AdmissionOutcome::Open)
        return fail(ErrorKind::Invalid, QStringLiteral("admission.end_open"));
    BB_CHECK(checkPastDay(on, ground.today));
    if (outcome == AdmissionOutcome::Converted && file.step(u"24") == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("admission.not_converted"), {file.memberName});
    if (outcome != AdmissionOutcome::Converted && trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("admission.end_why"), {admissionOutcomeTitle(outcome)});
    file.outcome = outcome;
    file.endedOn = on;
    file.endedWhy = why;
    return unit.update("admission", id.toString(), file.rev, columnsOf(file));
}

Result<> reopenAdmission(store::UnitOfWork& unit, AdmissionId id)
{
    BB_TRY(AdmissionFile file, loadAdmission(unit.session(), id));
    BB_TRY(const auto others, listAdmissionsOf(unit.session(), file.member));
    for (const AdmissionFile& other : others) {
        if (other.isOpen() && other.id != id)
            return fail(ErrorKind::Refused, QStringLiteral("admission.open_already"),
                        {file.memberName, PartialDate::of(other.enteredOn).toChinese()});
    }
    file.outcome = AdmissionOutcome::Open;
    file.endedOn = {};
    file.endedWhy.clear();
    return unit.update("admission", id.toString(), file.rev, columnsOf(file));
}

Result<> recycleAdmission(store::UnitOfWork& unit, AdmissionId id, QDate today)
{
    return unit.change("admission", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreAdmission(store::UnitOfWork& unit, AdmissionId id)
{
    BB_TRY(const AdmissionFile file, loadAdmission(unit.session(), id));
    BB_TRY(const auto others, listAdmissionsOf(unit.session(), file.member));
    if (file.isOpen() && std::any_of(others.begin(), others.end(), [](const auto& other) { return other.isOpen(); }))
        return fail(ErrorKind::Refused, QStringLiteral("admission.open_already"),
                    {file.memberName, PartialDate::of(others.first().enteredOn).toChinese()});
    return unit.change("admission", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
