// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/admission_roster.h"
#include "organization/admission_scan.h"
#include "organization/sponsor_fitness.h"

#include "branchbook/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct AdmissionPeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(AdmissionPeopleTexts)
};

QString dayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

/// The step by which people of the role are named, and the rule that says how many.
QString stepOf(SponsorRole role)
{
    return role == SponsorRole::Mentor ? QStringLiteral("5") : QStringLiteral("9");
}

QString ruleOf(SponsorRole role)
{
    return role == SponsorRole::Mentor ? QStringLiteral("dev.mentors_min") : QStringLiteral("dev.introducers");
}

/// The rule of the sanctions holds the strength and the article; its name would say what is kept secret.
void addSecretly(AdmissionAudit& audit, SponsorRole role, const QString& what, QDate day)
{
    audit.addByRule(AuditKind::People, stepOf(role), what, QStringLiteral("dev.introducer_effect_period"), day);
    AuditFinding& finding = audit.findings.last();
    if (!finding.ruleId.isEmpty())
        finding.ruleId = ruleOf(role);
}

/// Before the step that allows it.
void auditSponsorStart(AdmissionAudit& audit, const AdmissionSponsor& sponsor)
{
    const PartialDate chosenFrom = audit.file.day(sponsor.role == SponsorRole::Mentor ? u"3" : u"8");
    if (chosenFrom.isEmpty() || sponsor.from >= chosenFrom.earliest())
        return;
    audit.addByRule(AuditKind::People, stepOf(sponsor.role),
                    AdmissionPeopleTexts::tr("%1%2从%3起，早于%4。")
                        .arg(sponsorRoleTitle(sponsor.role), sponsor.name, dayWords(sponsor.from),
                             sponsor.role == SponsorRole::Mentor ? AdmissionPeopleTexts::tr("确定入党积极分子（第3步）")
                                                                 : AdmissionPeopleTexts::tr("上级党委同意（第8步）")),
                    ruleOf(sponsor.role), sponsor.from);
    audit.findings.last().strength = rules::Strength::Setting;
}

/// On the day of being named; false: nothing to tell.
bool auditNaming(AdmissionAudit& audit, const AdmissionSponsor& sponsor, const AuditPerson& person)
{
    const QString role = sponsorRoleTitle(sponsor.role);
    const QString code = stepOf(sponsor.role);
    if (book::typeOn(person.standing, sponsor.from) != book::kFullMember) {
        audit.addByRule(AuditKind::People, code,
                        AdmissionPeopleTexts::tr("%1%2在%3还不是正式党员，不能担任。")
                            .arg(role, person.name, dayWords(sponsor.from)),
                        ruleOf(sponsor.role), sponsor.from);
        return true;
    }
    const auto recorded = rules::sanctionEffects(audit.ground.catalogue, person.recorded, sponsor.from);
    if (sponsor.role == SponsorRole::Mentor || !recorded || !(recorded->inEffect || recorded->rightsSuspended))
        return false;
    addSecretly(audit, sponsor.role,
                (recorded->rightsSuspended ? AdmissionPeopleTexts::tr("%1%2在%3不符合条件（原因保密），不能担任。")
                                           : AdmissionPeopleTexts::tr("%1%2在%3不宜担任（原因保密）。"))
                    .arg(role, person.name, dayWords(sponsor.from)),
                sponsor.from);
    return true;
}

/// Nobody ended the role: who has to be replaced, since when, and the way out.
QString lossWords(const SponsorLoss& loss, SponsorRole role, const QString& name)
{
    const bool isMentor = role == SponsorRole::Mentor;
    const QString what = loss.how == Unfit::Left
        ? AdmissionPeopleTexts::tr("%1%2在%3已经离开本支部，还没有写到哪天为止，也没有换人。")
        : loss.how == Unfit::InEffect
        ? AdmissionPeopleTexts::tr("%1%2从%3起不宜担任（原因保密），需要更换：请写明到哪天为止，另选一名正式党员。")
        : isMentor
        ? AdmissionPeopleTexts::tr(
            "%1%2从%3起不宜担任（原因保密），请核对，需要更换的写明到哪天为止，另选一名正式党员。")
        : AdmissionPeopleTexts::tr("%1%2从%3起不符合条件（原因保密），需要更换：请写明到哪天为止，另选一名正式党员。");
    return what.arg(sponsorRoleTitle(role), name, dayWords(loss.since));
}

/// Somebody did, on a later day than that on which it was over.
QString lateEndWords(const SponsorLoss& loss, const AdmissionSponsor& sponsor, const QString& name)
{
    const QString what = loss.how == Unfit::Left
        ? AdmissionPeopleTexts::tr("%1%2写到%4为止，晚于离开本支部的%3，请核对到哪天为止。")
        : AdmissionPeopleTexts::tr("%1%2从%3起不宜担任（原因保密），写到%4为止，请核对到哪天为止。");
    return what.arg(sponsorRoleTitle(sponsor.role), name, dayWords(loss.since), dayWords(sponsor.until));
}

/// What came afterwards while nobody took the place (arts 9 and 14): of a mentor no text names the sanctions, so what suspends
/// his rights is told and held against nobody.
bool auditLoss(AdmissionAudit& audit, const AdmissionSponsor& sponsor, const AuditPerson& person)
{
    const SponsorLoss loss = lossOf(audit.ground.catalogue, person, sponsor, roleEnds(audit.file, audit.ground.today));
    const bool isMentor = sponsor.role == SponsorRole::Mentor;
    if (loss.how == Unfit::No || (isMentor && loss.how == Unfit::InEffect))
        return false;
    QString what =
        sponsor.until.isValid() ? lateEndWords(loss, sponsor, person.name) : lossWords(loss, sponsor.role, person.name);
    const AdmissionStep* meeting = audit.file.step(u"15");
    if (!isMentor && meeting != nullptr && !meeting->despite.isEmpty())
        what += AdmissionPeopleTexts::tr("第15步登记时的说明：%1。").arg(meeting->despite);
    if (loss.how == Unfit::InEffect)
        addSecretly(audit, sponsor.role, what, loss.since);
    else
        audit.addByRule(AuditKind::People, stepOf(sponsor.role), what, ruleOf(sponsor.role), loss.since);
    if (isMentor && loss.how != Unfit::Left)
        audit.findings.last().strength = rules::Strength::Setting;
    return true;
}

void auditSponsor(AdmissionAudit& audit, const AdmissionSponsor& sponsor)
{
    auditSponsorStart(audit, sponsor);
    if (!sponsor.member || !audit.source.people.contains(*sponsor.member))
        return;
    const AuditPerson person = audit.source.people.value(*sponsor.member);
    const bool wasUnfit = auditNaming(audit, sponsor, person);
    const bool isTold = (!wasUnfit && auditLoss(audit, sponsor, person)) || wasUnfit;
    const QString sanctions = trimmedText(person.sanctions);
    if (isTold || sponsor.role == SponsorRole::Mentor || sanctions.isEmpty() || sanctions == u"无")
        return;
    addSecretly(audit, sponsor.role,
                AdmissionPeopleTexts::tr("%1%2是不是可以担任，请对照名册核对（原因保密）。")
                    .arg(sponsorRoleTitle(sponsor.role), person.name), // what it says stands in no paper
                sponsor.from);
}

/// Whether there were as many as were needed.
bool auditNumber(AdmissionAudit& audit, SponsorRole role, const QString& onStep)
{
    const PartialDate day = audit.file.day(onStep);
    if (day.isEmpty())
        return true;
    const bool isMentor = role == SponsorRole::Mentor;
    const int least = audit.figure(isMentor ? u"dev.mentors_min" : u"dev.introducers", day.latest()).value_or(0);
    const auto there = static_cast<int>(
        std::max(audit.file.sponsorsOn(role, day.earliest()).size(), audit.file.sponsorsOn(role, day.latest()).size()));
    if (there >= least)
        return true;
    audit.addByRule(AuditKind::People, stepOf(role),
                    AdmissionPeopleTexts::tr("第%1步（%2）时，%3应当有%4名，登记的只有%5名。")
                        .arg(onStep, day.toChinese(), sponsorRoleTitle(role))
                        .arg(least)
                        .arg(there),
                    isMentor ? QStringLiteral("dev.mentors_min") : QStringLiteral("dev.introducers"), day.latest());
    return false;
}

/// Names in the roster's column and names in the file: compared, with the article about them; nothing is held against anybody.
void auditNames(AdmissionAudit& audit, SponsorRole role, book::Field field)
{
    const QString words = audit.member.values.get(field);
    if (trimmedText(words).isEmpty())
        return;
    for (const AdmissionSponsor& sponsor : sponsorsOfRoster(audit.file, role)) {
        if (words.contains(sponsor.name))
            continue;
        audit.addByRule(AuditKind::Roster, stepOf(role),
                        AdmissionPeopleTexts::tr("名册里的%1写的是“%2”，档案里有%3：这是两处的对照，请核对后改一处。")
                            .arg(sponsorRoleTitle(role), words, sponsor.name),
                        ruleOf(role), sponsor.from);
        audit.findings.last().strength = rules::Strength::Setting;
    }
}

bool isCommitteeStep(QStringView code)
{
    return code == u"3" || code == u"7" || code == u"12";
}

void auditMeeting(AdmissionAudit& audit, const AdmissionStep& step, const AuditMeeting& meeting)
{
    const auto tell = [&](const QString& what, rules::Strength strength) {
        audit.add(AuditKind::Meetings, step.code, what, strength);
    };
    if (meeting.recycled)
        tell(AdmissionPeopleTexts::tr("第%1步依据的会议“%2”已经放入回收站。").arg(step.code, meeting.topic),
             rules::Strength::Must);
    if (!mayAgree(PartialDate::of(meeting.on), step.on))
        tell(AdmissionPeopleTexts::tr("第%1步写的是%2，会议“%3”是%4开的。")
                 .arg(step.code, step.on.toChinese(), meeting.topic, dayWords(meeting.on)),
             rules::Strength::Setting);
    const bool needsAll = step.code == u"15" || step.code == u"23"
        || (isCommitteeStep(step.code) && audit.ground.body == rules::BranchBody::MembersMeeting);
    const bool isRight = needsAll ? meeting.kind == gathering::Kind::GeneralMeeting
                                  : !isCommitteeStep(step.code) || meeting.kind == gathering::Kind::CommitteeMeeting
            || meeting.kind == gathering::Kind::GeneralMeeting;
    if (!isRight)
        tell(AdmissionPeopleTexts::tr("第%1步应当由%2讨论，依据的会议“%3”不是。")
                 .arg(step.code,
                      needsAll ? AdmissionPeopleTexts::tr("支部党员大会") : AdmissionPeopleTexts::tr("支部委员会"),
                      meeting.topic),
             rules::Strength::Must);
    if (step.code != u"15" && step.code != u"23")
        return;
    if (!meeting.namesPerson)
        tell(AdmissionPeopleTexts::tr("第%1步依据的会议“%2”的议题和决议里没有%3的名字。")
                 .arg(step.code, meeting.topic, audit.file.memberName),
             rules::Strength::Setting);
    else if (!meeting.verdict)
        tell(AdmissionPeopleTexts::tr("第%1步依据的会议“%2”没有记录对%3的表决。")
                 .arg(step.code, meeting.topic, audit.file.memberName),
             rules::Strength::Must);
    else if (*meeting.verdict != gathering::Verdict::Passed)
        tell(AdmissionPeopleTexts::tr("第%1步依据的会议“%2”对%3的表决没有通过。")
                 .arg(step.code, meeting.topic, audit.file.memberName),
             rules::Strength::Must);
}

void auditRosterDay(AdmissionAudit& audit, book::Field field)
{
    const PartialDate roster = audit.member.date(field);
    const QString code = stepOfField(field, audit.file);
    const PartialDate taken = audit.file.day(code);
    if (roster.isEmpty() || taken.isEmpty() || mayAgree(roster, taken))
        return;
    audit.add(AuditKind::Roster, code,
              AdmissionPeopleTexts::tr("名册里的%1是%2，档案第%3步是%4。")
                  .arg(book::fieldLabel(field), roster.toChinese(), code, taken.toChinese()),
              rules::Strength::Setting);
}

/// 人员类别 against the steps.
void auditType(AdmissionAudit& audit)
{
    const QString type = audit.member.values.get(book::Field::MemberType);
    const bool approved = audit.file.step(u"17") != nullptr;
    const bool converted = audit.file.step(u"24") != nullptr;
    // The roster has to agree with the step: its article is told, nothing is held against anybody.
    const auto tell = [&](const QString& code, const QString& what) {
        const bool isApproval = code == u"17";
        audit.addByRule(AuditKind::Roster, code, what,
                        isApproval          ? QStringLiteral("dev.approval")
                            : code == u"24" ? QStringLiteral("dev.conversion_approval")
                                            : QStringLiteral("vote.conversion"),
                        audit.file.day(code).latest());
        audit.findings.last().strength = rules::Strength::Setting;
    };
    if (audit.file.outcome == AdmissionOutcome::Cancelled) {
        if (book::isPartyMember(type))
            tell(QStringLiteral("23"),
                 AdmissionPeopleTexts::tr("档案已经按取消预备党员资格结束，名册里还是%1。").arg(type));
        return;
    }
    if (type == book::kFullMember && !converted)
        tell(QStringLiteral("24"), AdmissionPeopleTexts::tr("名册里已经是正式党员，档案没有第24步上级党委审批。"));
    else if (type == book::kProbationaryMember && !approved)
        tell(QStringLiteral("17"), AdmissionPeopleTexts::tr("名册里已经是预备党员，档案没有第17步上级党委审批。"));
    else if (converted && type != book::kFullMember)
        tell(QStringLiteral("24"), AdmissionPeopleTexts::tr("档案第24步已经批准转正，名册里还是%1。").arg(type));
    else if (approved && !book::isPartyMember(type))
        tell(QStringLiteral("17"), AdmissionPeopleTexts::tr("档案第17步已经批准接收，名册里还是%1。").arg(type));
}

} // namespace

void auditSponsors(AdmissionAudit& audit)
{
    for (const AdmissionSponsor& sponsor : audit.file.sponsors)
        auditSponsor(audit, sponsor);
    // Named once: where they lacked at the beginning, they lacked later too.
    if (auditNumber(audit, SponsorRole::Mentor, QStringLiteral("5")) && audit.file.step(u"5") != nullptr)
        auditNumber(audit, SponsorRole::Mentor, QStringLiteral("7"));
    if (auditNumber(audit, SponsorRole::Introducer, QStringLiteral("9")) && audit.file.step(u"9") != nullptr)
        auditNumber(audit, SponsorRole::Introducer, QStringLiteral("15"));
    auditNames(audit, SponsorRole::Mentor, book::Field::Mentors);
    auditNames(audit, SponsorRole::Introducer, book::Field::Introducers);
}

void auditReviews(AdmissionAudit& audit)
{
    const PartialDate chosen = audit.file.day(u"3");
    if (chosen.isEmpty())
        return;
    const auto months = audit.figure(u"dev.activist_review", chosen.latest());
    PartialDate listed;
    for (const char16_t* code : {u"7", u"8", u"8++", u"15"}) {
        if (listed.isEmpty())
            listed = audit.file.day(code);
    }
    const QDate end = listed.isEmpty() ? audit.ground.today : listed.earliest();
    if (!listed.isEmpty() || audit.file.isOpen()) {
        QDate from = chosen.latest();
        QList<QDate> stops;
        for (const AdmissionReview& review : audit.file.reviews) {
            if (review.on > from && review.on < end)
                stops.append(review.on);
        }
        stops.append(end);
        for (const QDate stop : stops) {
            if (months && stop > addMonths(from, *months))
                audit.addByRule(AuditKind::Dates, QStringLiteral("6"),
                                AdmissionPeopleTexts::tr("从%1到%2没有考察记录，应当每%3个月考察一次。")
                                    .arg(dayWords(from), dayWords(stop))
                                    .arg(*months),
                                QStringLiteral("dev.activist_review"), from);
            from = stop;
        }
    }
    for (const AdmissionReview& review : audit.file.reviews) {
        if (review.on < chosen.earliest())
            audit.addByRule(AuditKind::Dates, QStringLiteral("6"),
                            AdmissionPeopleTexts::tr("%1的考察早于确定为入党积极分子的%2。")
                                .arg(dayWords(review.on), chosen.toChinese()),
                            QStringLiteral("dev.activist_review"), chosen.latest());
    }
}

void auditTraining(AdmissionAudit& audit)
{
    const PartialDate day = audit.file.day(u"11");
    if (day.isEmpty())
        return;
    const QString code = QStringLiteral("11");
    const QString rule = QStringLiteral("dev.training_days");
    const auto days = audit.figure(u"dev.training_days", day.latest());
    const auto hours = audit.figure(u"dev.training_hours", day.latest());
    if (!audit.file.trainingDays && !audit.file.trainingHours) {
        audit.addByRule(AuditKind::Missing, code, AdmissionPeopleTexts::tr("没有登记集中培训的天数和学时。"), rule,
                        day.latest());
        return;
    }
    const bool enoughDays = days && audit.file.trainingDays.value_or(0) >= *days;
    const bool enoughHours = hours && audit.file.trainingHours.value_or(0) >= *hours;
    if (!days || !hours || enoughDays || enoughHours)
        return;
    audit.addByRule(AuditKind::Dates, code,
                    AdmissionPeopleTexts::tr("集中培训登记的是%1天、%2学时，一般不少于%3天或%4学时。")
                        .arg(audit.file.trainingDays.value_or(0))
                        .arg(audit.file.trainingHours.value_or(0))
                        .arg(*days)
                        .arg(*hours),
                    rule, day.latest());
}

void auditMeetings(AdmissionAudit& audit)
{
    for (const AdmissionStep& step : audit.file.steps) {
        if (step.gathering && audit.source.meetings.contains(*step.gathering))
            auditMeeting(audit, step, audit.source.meetings.value(*step.gathering));
        const QString words = voteWords(audit.file, step.code, audit.source.votes.value(step.code));
        if (!words.isEmpty())
            audit.addByRule(AuditKind::Meetings, step.code, words,
                            step.code == u"15" ? QStringLiteral("vote.admission") : QStringLiteral("vote.conversion"),
                            step.on.latest());
    }
}

void auditRoster(AdmissionAudit& audit)
{
    const QString now = audit.member.name();
    if (now != audit.file.memberName && audit.member.values.get(book::Field::FormerName) != audit.file.memberName)
        audit.add(AuditKind::Roster, {},
                  AdmissionPeopleTexts::tr("档案里的姓名是%1，名册里是%2，名册也没有这个曾用名。")
                      .arg(audit.file.memberName, now),
                  rules::Strength::Setting);
    for (const auto field : {book::Field::ApplicationDate, book::Field::ActivistDate,
                             book::Field::DevelopmentTargetDate, book::Field::JoinDate})
        auditRosterDay(audit, field);
    const PartialDate full = audit.member.date(book::Field::FullMemberDate);
    const bool isExact = audit.file.day(u"15").precision() == Precision::Day;
    if (!full.isEmpty() && isExact && audit.course.fullMemberDate.isValid()
        && !mayAgree(full, PartialDate::of(audit.course.fullMemberDate)))
        audit.addByRule(AuditKind::Roster, QStringLiteral("24"),
                        AdmissionPeopleTexts::tr("名册里的转正日期是%1，按预备期满应当是%2。")
                            .arg(full.toChinese(), dayWords(audit.course.fullMemberDate)),
                        QStringLiteral("dev.probation"), full.latest());
    auditType(audit);
    if (audit.member.leftOn.isValid() && audit.file.isOpen())
        audit.add(AuditKind::Roster, {},
                  AdmissionPeopleTexts::tr("%1在%2已经离开本支部，发展档案还没有结束。")
                      .arg(now, dayWords(audit.member.leftOn)),
                  rules::Strength::Setting);
}

} // namespace branchbook::organization
