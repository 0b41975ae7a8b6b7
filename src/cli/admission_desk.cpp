// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/admission_desk.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/archive_meeting.h"
#include "branchbook/organization/committee_store.h"
#include "cli/person_option.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonValue textValue(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayValue(QDate day)
{
    return textValue(day.toString(Qt::ISODate));
}

QJsonObject lineJson(const AdmissionLine& line, const AdmissionStep* step)
{
    return {{QStringLiteral("step"), line.outlook.code},
            {QStringLiteral("title"), line.outlook.title},
            {QStringLiteral("stage"), line.outlook.stage},
            {QStringLiteral("state"), admissionStateName(line.state)},
            {QStringLiteral("date"), textValue(line.on.toIso())},
            {QStringLiteral("earliest"), dayValue(line.outlook.earliest.day)},
            {QStringLiteral("latest"), dayValue(line.outlook.latest.day)},
            {QStringLiteral("review_by"), dayValue(line.reviewBy)},
            {QStringLiteral("earliest_by_first"), dayValue(line.earliestByFirst)},
            {QStringLiteral("latest_by_last"), dayValue(line.latestByLast)},
            {QStringLiteral("lock"), textValue(line.lock)},
            {QStringLiteral("doubt"), textValue(line.doubt)},
            {QStringLiteral("conflict"), textValue(line.outlook.conflict)},
            {QStringLiteral("despite"), textValue(step == nullptr ? QString() : step->despite)},
            {QStringLiteral("note"), textValue(step == nullptr ? QString() : step->note)},
            {QStringLiteral("missing_papers"), QJsonArray::fromStringList(line.missing)}};
}

QJsonArray sponsorsJson(const AdmissionFile& file)
{
    QJsonArray list;
    for (const AdmissionSponsor& sponsor : file.sponsors)
        list.append(QJsonObject{{QStringLiteral("id"), sponsor.id.toString()},
                                {QStringLiteral("role"), sponsorRoleName(sponsor.role)},
                                {QStringLiteral("name"), sponsor.name},
                                {QStringLiteral("from"), dayValue(sponsor.from)},
                                {QStringLiteral("until"), dayValue(sponsor.until)}});
    return list;
}

QJsonArray papersJson(const AdmissionFile& file)
{
    QJsonArray list;
    for (const AdmissionPaper& paper : file.papers)
        list.append(QJsonObject{{QStringLiteral("step"), paper.code},
                                {QStringLiteral("title"), paper.title},
                                {QStringLiteral("date"), textValue(paper.on.toIso())},
                                {QStringLiteral("note"), textValue(paper.note)}});
    return list;
}

QJsonArray reviewsJson(const AdmissionFile& file)
{
    QJsonArray list;
    for (const AdmissionReview& review : file.reviews)
        list.append(QJsonObject{{QStringLiteral("date"), dayValue(review.on)},
                                {QStringLiteral("opinion"), textValue(review.opinion)}});
    return list;
}

QString lineText(const AdmissionLine& line)
{
    QStringList parts{line.outlook.code, shownTitle(line.outlook.title), admissionStateTitle(line.state),
                      line.on.toIso()};
    const QString why = line.lock.isEmpty() ? line.doubt : line.lock;
    if (!why.isEmpty())
        parts.append(why);
    else if (line.state == AdmissionState::Open && line.outlook.latest.exists())
        parts.append(tr("最迟 %1").arg(line.latestByLast.isValid() ? line.latestWords()
                                                                   : line.outlook.latest.day.toString(Qt::ISODate)));
    else if (line.reviewBy.isValid())
        parts.append(tr("下次考察 %1 前").arg(line.reviewBy.toString(Qt::ISODate)));
    if (line.state == AdmissionState::Done && !line.missing.isEmpty())
        parts.append(tr("缺 %1").arg(line.missing.join(tr("、"))));
    return parts.join(u'\t');
}

} // namespace

Result<AdmissionDesk> openAdmissions(const Context& context, book::OpenMode mode)
{
    AdmissionDesk desk;
    BB_TRY(desk.opened, context.openBook(mode));
    BB_TRY(desk.branch, context.branch(desk.reader()));
    BB_TRY(auto rulebook, agenda::loadRulebook(desk.reader(), desk.branch.id));
    desk.rulebook = std::make_shared<const agenda::Rulebook>(std::move(rulebook));
    BB_TRY(desk.body, admissionBody(desk.reader(), desk.branch.id, desk.today()));
    return desk;
}

Result<> AdmissionDesk::perform(const char* verb, const QString& label, const book::Book::Work& work) const
{
    const auto done = opened->perform(QString::fromLatin1(verb), label, work);
    return done ? Result<>{} : Result<>(fail(done.error()));
}

Result<AdmissionFile> AdmissionDesk::fileNamed(const Context& context, const QString& wanted) const
{
    BB_TRY(const auto files, listAdmissions(reader(), branch.id));
    std::optional<AdmissionFile> found;
    for (const AdmissionFile& file : files) {
        if (file.id.toString() == wanted)
            return file;
    }
    BB_TRY(const NamedPerson person, personNamed(context.invocation(), reader(), branch.id, wanted, today()));
    for (const AdmissionFile& file : files) {
        if (file.member == person.member && (!found || file.isOpen() || !found->isOpen()))
            found = file;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("admission.none_of"), {person.name});
    return *found;
}

QJsonObject findingJson(const AuditFinding& finding)
{
    return {{QStringLiteral("kind"), auditKindName(finding.kind)},
            {QStringLiteral("step"), textValue(finding.code)},
            {QStringLiteral("what"), finding.what},
            {QStringLiteral("strength"), rules::strengthName(finding.strength)},
            {QStringLiteral("rule_id"), textValue(finding.ruleId)},
            {QStringLiteral("source"), textValue(finding.rule)},
            {QStringLiteral("custom"), finding.custom}};
}

Result<Answer> admissionAnswer(const AdmissionDesk& desk, AdmissionId id)
{
    BB_TRY(const AdmissionFile file, loadAdmission(desk.reader(), id));
    BB_TRY(const book::Member member, book::loadMember(desk.reader(), file.member));
    BB_TRY(const AdmissionCourse course, admissionCourse(desk.ground(), file, member));
    QJsonArray steps;
    QStringList lines{tr("%1\t%2\t%3\t%4/%5 步")
                          .arg(member.name(), admissionOutcomeTitle(file.outcome), course.stage)
                          .arg(course.done)
                          .arg(course.total)};
    for (const AdmissionLine& line : course.lines) {
        if (line.state == AdmissionState::NotNeeded)
            continue;
        steps.append(lineJson(line, file.step(line.outlook.code)));
        lines << lineText(line);
    }
    for (const AdmissionSponsor& sponsor : file.sponsors)
        lines << QStringList{sponsorRoleTitle(sponsor.role), sponsor.name, sponsor.from.toString(Qt::ISODate),
                             sponsor.until.toString(Qt::ISODate)}
                     .join(u'\t');
    for (const AdmissionReview& review : file.reviews)
        lines << QStringList{tr("考察"), review.on.toString(Qt::ISODate), review.opinion}.join(u'\t');
    for (const AdmissionPaper& paper : file.papers)
        lines << QStringList{tr("材料"), paper.code, paper.title, paper.on.toIso(), paper.note}.join(u'\t');
    if (!course.gaps.isEmpty())
        lines << tr("前面还有 %1 步没有登记：%2").arg(course.gaps.size()).arg(course.gaps.join(tr("、")));
    lines << course.notes;
    BB_TRY(const QStringList early, earlyMeetingsOf(desk.reader(), member));
    for (const QString& doubt : early)
        lines << QStringLiteral("  ! ") + doubt;
    QJsonObject json{{QStringLiteral("id"), file.id.toString()},
                     {QStringLiteral("name"), member.name()},
                     {QStringLiteral("outcome"), admissionOutcomeName(file.outcome)},
                     {QStringLiteral("stage"), course.stage},
                     {QStringLiteral("current"), textValue(course.current)},
                     {QStringLiteral("gaps"), QJsonArray::fromStringList(course.gaps)},
                     {QStringLiteral("done"), course.done},
                     {QStringLiteral("total"), course.total},
                     {QStringLiteral("probation_ends"), dayValue(course.probationEnds)},
                     {QStringLiteral("probation_ends_first"), dayValue(course.probationEndsFirst)},
                     {QStringLiteral("full_member_date"), dayValue(course.fullMemberDate)},
                     {QStringLiteral("steps"), steps},
                     {QStringLiteral("sponsors"), sponsorsJson(file)},
                     {QStringLiteral("papers"), papersJson(file)},
                     {QStringLiteral("reviews"), reviewsJson(file)},
                     {QStringLiteral("early_meetings"), QJsonArray::fromStringList(early)},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(course.notes)}};
    if (file.trainingDays)
        json.insert(QStringLiteral("training_days"), *file.trainingDays);
    if (file.trainingHours)
        json.insert(QStringLiteral("training_hours"), *file.trainingHours);
    if (file.extensionMonths)
        json.insert(QStringLiteral("extension_months"), *file.extensionMonths);
    if (!file.endedWhy.isEmpty())
        json.insert(QStringLiteral("ended_why"), file.endedWhy);
    return Answer{json, lines};
}

} // namespace branchbook::cli
