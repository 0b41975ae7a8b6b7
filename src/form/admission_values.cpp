// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 发展党员: one file, step by step, with what is at hand.
#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/admission_service.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/report/admission_document.h"
#include "form/subject_values.h"

namespace branchbook::form {

namespace {

using namespace organization;

/// Codes of the steps at which the members' meeting votes (development-steps.csv).
constexpr char16_t kAcceptingStep[] = u"15";
constexpr char16_t kConvertingStep[] = u"23";

struct StepDayWord {
    const char* word;
    const char16_t* code;
};
/// The days that the sentences of papers name.
constexpr StepDayWord kStepDays[]{{"递交申请日期", u"1"},     {"申请谈话日期", u"2"},     {"积极分子日期", u"3"},
                                  {"积极分子备案日期", u"4"}, {"讨论发展对象日期", u"7"}, {"发展对象批复日期", u"8"},
                                  {"政治审查日期", u"10"},    {"集中培训日期", u"11"},    {"支委会审查日期", u"12"},
                                  {"预审日期", u"13"},        {"接收大会日期", u"15"},    {"上级谈话日期", u"16"},
                                  {"接收审批日期", u"17"},    {"入党宣誓日期", u"20"},    {"转正申请日期", u"22"},
                                  {"转正大会日期", u"23"},    {"转正审批日期", u"24"}};

void addSteps(const report::AdmissionSheet& sheet, FormValues& values)
{
    QList<FormEntry>& steps = values.lists[QStringLiteral("步骤")];
    for (const AdmissionLine& line : sheet.course.lines) {
        if (line.state == AdmissionState::NotNeeded)
            continue;
        steps.append(entryOf({
            {"名称", ofText(line.outlook.title)},
            {"阶段", ofText(line.outlook.stage)},
            {"承办", ofText(line.outlook.actor)},
            {"日期", ofDate(line.on)},
            {"状态", ofText(admissionStateTitle(line.state))},
            {"最早", ofText(line.on.isEmpty() ? line.earliestWords() : QString())},
            {"最迟", ofText(line.on.isEmpty() ? line.latestWords() : QString())},
        }));
    }
    numberEntries(steps);
    QList<FormEntry>& papers = values.lists[QStringLiteral("材料")];
    for (const AdmissionPaper& paper : sheet.file.papers) {
        const AdmissionLine* line = sheet.course.line(paper.code);
        papers.append(entryOf({
            {"步骤", ofText(line == nullptr ? QString() : line->outlook.title)},
            {"名称", ofText(paper.title)},
            {"日期", ofDate(paper.on)},
            {"备注", ofText(paper.note)},
        }));
    }
    numberEntries(papers);
}

/// Who goes with the person, and what was found; names in the single words come before those of the roster.
void addCompanions(const AdmissionFile& file, FormValues& values)
{
    QList<FormEntry>& reviews = values.lists[QStringLiteral("考察")];
    QList<FormEntry>& ofProbation = values.lists[QStringLiteral("预备期考察")];
    const PartialDate accepted = file.day(kAcceptingStep);
    for (const AdmissionReview& review : file.reviews) {
        const FormEntry entry = entryOf({
            {"日期", ofDay(review.on)},
            {"意见", ofText(review.opinion)},
        });
        reviews.append(entry);
        if (!accepted.isEmpty() && review.on >= accepted.earliest())
            ofProbation.append(entry);
    }
    numberEntries(reviews);
    numberEntries(ofProbation);
    QList<FormEntry>& sponsors = values.lists[QStringLiteral("联系人")];
    for (const AdmissionSponsor& sponsor : file.sponsors) {
        sponsors.append(entryOf({
            {"身份", ofText(sponsorRoleTitle(sponsor.role))},
            {"姓名", ofText(sponsor.name)},
            {"起始日期", ofDay(sponsor.from)},
            {"结束日期", ofDay(sponsor.until)},
        }));
    }
    numberEntries(sponsors);
    for (const auto& [word, role] :
         {std::pair{"培养联系人", SponsorRole::Mentor}, std::pair{"入党介绍人", SponsorRole::Introducer}}) {
        QStringList names;
        const QList<AdmissionSponsor> companions = file.sponsorsOf(role);
        for (const AdmissionSponsor& sponsor : companions) {
            if (!sponsor.until.isValid())
                names.append(sponsor.name);
        }
        if (!names.isEmpty())
            set(values.single, word, ofText(names.join(u'、')));
    }
}

/// 入党谈话 with this person that were held, oldest first; of one that only the committee may read no points.
Result<> addTalks(const store::Session& session, const AdmissionFile& file, FormValues& values)
{
    BB_TRY(const auto talks, listTalks(session, {file.branch, {}, false}));
    QList<FormEntry>& entries = values.lists[QStringLiteral("谈话")];
    for (const Talk& talk : talks) {
        if (talk.kind != TalkKind::Admission || !talk.isHeld() || talk.partner.member != file.member)
            continue;
        FormEntry entry;
        set(entry, "日期", ofDay(talk.heldOn));
        set(entry, "谈话人", ofText(talk.speaker.name));
        set(entry, "方式", ofText(modeTitle(talk.mode)));
        set(entry, "要点", ofText(talk.isOpen() ? talk.points : QString()));
        entries.prepend(entry);
    }
    numberEntries(entries);
    return {};
}

} // namespace

Result<> addAdmissionValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_TRY(const auto rulebook, agenda::loadRulebook(session, request.branch.id));
    BB_TRY(const auto body, admissionBody(session, request.branch.id, request.today));
    const AdmissionGround ground{rulebook.catalogue, rulebook.workingDays, body, request.today};
    BB_TRY(const report::AdmissionSheet sheet,
           report::loadAdmissionSheet(session, ground, request.branch, AdmissionId::fromString(request.recordId)));
    BB_TRY(const FormEntry person, personEntry(session, request, sheet.member));
    values.record = sheet.member.name();
    values.single.insert(person);
    FormEntry& single = values.single;
    const AdmissionCourse& course = sheet.course;
    const AdmissionLine* current = course.line(course.current);
    set(single, "发展阶段", ofText(course.stage));
    set(single, "当前步骤", ofText(current == nullptr ? QString() : current->outlook.title));
    set(single, "已办步骤数", ofCount(course.done));
    set(single, "应办步骤数", ofCount(course.total));
    set(single, "发展情况", ofText(admissionOutcomeTitle(sheet.file.outcome)));
    // A notice tells the month of birth alone.
    const PartialDate born = sheet.member.date(book::Field::BirthDate);
    set(single, "出生年月", ofDate(born.isEmpty() ? born : PartialDate::of(born.year, born.month)));
    for (const StepDayWord& day : kStepDays)
        set(single, day.word, ofDate(sheet.file.day(day.code)));
    set(single, "预备期满日期", ofDay(course.probationEnds));
    set(single, "接收表决", ofText(sheet.votes.value(QString::fromUtf16(kAcceptingStep))));
    set(single, "转正表决", ofText(sheet.votes.value(QString::fromUtf16(kConvertingStep))));
    addSteps(sheet, values);
    addCompanions(sheet.file, values);
    return addTalks(session, sheet.file, values);
}

} // namespace branchbook::form
