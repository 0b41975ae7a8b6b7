// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of 作风建设.
#include "organization/verb_stage.h"

#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/field_task.h"
#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/pledge.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

using namespace conduct;

const QString kSomebody = QStringLiteral("支委会");

ledger::Item itemFor(const VerbStage& s, const char16_t* matter)
{
    ledger::Item item;
    item.branch = s.branch;
    item.matter = QString::fromUtf16(matter);
    item.owner = s.byName.value(QStringLiteral("周砚青"));
    item.ownerName = QStringLiteral("周砚青");
    item.raisedOn = s.day;
    item.dueOn = s.today.addDays(90);
    return item;
}

void addPledgeSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"proposePledge", [&s](UnitOfWork& unit) {
                         Pledge pledge;
                         pledge.item = itemFor(s, u"用水报装当日办结");
                         pledge.scope = PledgeScope::Member;
                         pledge.forYear = s.today.year();
                         return into(s.pledge, proposePledge(unit, pledge, s.today));
                     }});
    steps.push_back({"returnPledge", [&s](UnitOfWork& unit) {
                         return returnPledge(unit, s.pledge, s.day, QStringLiteral("没有数量"), s.today);
                     }});
    steps.push_back({"changePledge", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Pledge pledge, loadPledge(unit.session(), s.pledge));
                         pledge.target = 240;
                         pledge.unit = QStringLiteral("件");
                         return changePledge(unit, pledge, s.today);
                     }});
    steps.push_back({"recyclePledge", [&s](UnitOfWork& unit) { return recyclePledge(unit, s.pledge, s.today); }});
    steps.push_back({"restorePledge", [&s](UnitOfWork& unit) { return restorePledge(unit, s.pledge); }});
    steps.push_back(
        {"approvePledge", [&s](UnitOfWork& unit) { return approvePledge(unit, s.pledge, s.day, kSomebody, s.today); }});
    steps.push_back({"publishPledge", [&s](UnitOfWork& unit) {
                         return publishPledge(unit, s.pledge, s.day, QStringLiteral("党务公开栏"), s.today);
                     }});
    steps.push_back({"reportProgress", [&s](UnitOfWork& unit) {
                         return reportProgress(unit, s.pledge, {s.day, 12, QStringLiteral("办结12件")}, s.today);
                     }});
    steps.push_back({"reportProgress", [&s](UnitOfWork& unit) {
                         return reportProgress(unit, s.pledge, {s.today, 20, QStringLiteral("办结20件")}, s.today);
                     }});
    steps.push_back({"removeProgress", [&s](UnitOfWork& unit) { return removeProgress(unit, s.pledge, s.day); }});
    steps.push_back({"openRating", [&s](UnitOfWork& unit) {
                         Survey round;
                         round.branch = s.branch;
                         round.title = QStringLiteral("年度评诺");
                         round.announcedOn = s.day;
                         round.dueOn = s.today;
                         return into(s.survey, openRating(unit, round, s.today.year(), s.today));
                     }});
    steps.push_back(
        {"recordSurveyCount", [&s](UnitOfWork& unit) {
             return recordSurveyCount(unit, s.survey, {Audience::Members, s.today, 36, 35, {{30, 4, 1}}}, {}, s.today);
         }});
    steps.push_back({"recordSurveyCount", [&s](UnitOfWork& unit) { // corrected
                         return recordSurveyCount(unit, s.survey, {Audience::Members, s.today, 36, 35, {{31, 4, 0}}},
                                                  QStringLiteral("数错一张"), s.today);
                     }});
    steps.push_back({"concludePledge", [&s](UnitOfWork& unit) {
                         return concludePledge(unit, s.pledge, Verdict::Mostly, s.today, QStringLiteral("差28件"),
                                               s.today);
                     }});
    steps.push_back({"takeBackVerdict", [&s](UnitOfWork& unit) {
                         return takeBackVerdict(unit, s.pledge, QStringLiteral("登记错了"), s.today);
                     }});
}

void addSurveySteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"announceSurvey", [&s](UnitOfWork& unit) {
                         Survey survey;
                         survey.branch = s.branch;
                         survey.title = QStringLiteral("上半年作风测评");
                         survey.announcedOn = s.day;
                         survey.dueOn = s.today;
                         survey.lines = usualItems();
                         survey.options = usualOptions(SurveyKind::Conduct);
                         return into(s.survey, announceSurvey(unit, survey, s.today));
                     }});
    steps.push_back({"changeSurvey", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Survey survey, loadSurvey(unit.session(), s.survey));
                         survey.lines.removeLast();
                         survey.options.last().weight = 10;
                         return changeSurvey(unit, survey, s.today);
                     }});
    steps.push_back({"recycleSurvey", [&s](UnitOfWork& unit) { return recycleSurvey(unit, s.survey, s.today); }});
    steps.push_back({"restoreSurvey", [&s](UnitOfWork& unit) { return restoreSurvey(unit, s.survey); }});
}

void addNormSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"putUpNorm", [&s](UnitOfWork& unit) {
                         NormVersion version;
                         version.branch = s.branch;
                         version.title = QStringLiteral("正负面清单");
                         version.fromOn = s.day;
                         version.items = {{NormSide::Do, NormAspect::Work, QStringLiteral("一次说清")},
                                          {NormSide::Dont, NormAspect::Life, QStringLiteral("收受礼品")}};
                         return into(s.norm, putUpNorm(unit, version, s.today));
                     }});
    steps.push_back({"changeNorm", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(NormVersion version, loadNorm(unit.session(), s.norm));
                         version.items.removeLast();
                         version.signBy = s.today.addDays(7);
                         return changeNorm(unit, version, s.today);
                     }});
    steps.push_back({"recycleNorm", [&s](UnitOfWork& unit) { return recycleNorm(unit, s.norm, s.today); }});
    steps.push_back({"restoreNorm", [&s](UnitOfWork& unit) { return restoreNorm(unit, s.norm); }});
    steps.push_back({"signNorm", [&s](UnitOfWork& unit) {
                         return signNorm(unit, s.norm,
                                         {{s.byName.value(QStringLiteral("周砚青")), QStringLiteral("周砚青")},
                                          {s.byName.value(QStringLiteral("韩知秋")), QStringLiteral("韩知秋")}},
                                         s.today, s.today);
                     }});
    steps.push_back({"takeBackSignature", [&s](UnitOfWork& unit) {
                         return takeBackSignature(unit, s.norm, s.byName.value(QStringLiteral("韩知秋")));
                     }});
    steps.push_back({"endNorm", [&s](UnitOfWork& unit) { return endNorm(unit, s.norm, s.today, s.today); }});
}

void addOpinionSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"recordCall", [&s](UnitOfWork& unit) {
                         OpinionCall call;
                         call.branch = s.branch;
                         call.title = QStringLiteral("老党员座谈会");
                         call.people = OpinionPeople::Veterans;
                         call.heldOn = s.day;
                         call.asked = 12;
                         call.came = 10;
                         return into(s.call, recordCall(unit, call, s.today));
                     }});
    steps.push_back({"changeCall", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(OpinionCall call, loadCall(unit.session(), s.call));
                         call.came = 11;
                         return changeCall(unit, call, s.today);
                     }});
    steps.push_back({"recycleCall", [&s](UnitOfWork& unit) { return recycleCall(unit, s.call, s.today); }});
    steps.push_back({"restoreCall", [&s](UnitOfWork& unit) { return restoreCall(unit, s.call); }});
    steps.push_back({"collectOpinion", [&s](UnitOfWork& unit) {
                         Opinion opinion;
                         opinion.item = itemFor(s, u"活动室投影仪老化");
                         opinion.call = s.call;
                         opinion.saidBy = QStringLiteral("王老");
                         return into(s.opinion, collectOpinion(unit, opinion, s.today));
                     }});
    steps.push_back({"changeOpinion", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Opinion opinion, loadOpinion(unit.session(), s.opinion));
                         opinion.answerBy = s.today.addDays(3);
                         return changeOpinion(unit, opinion, s.today);
                     }});
    steps.push_back({"answerOpinion", [&s](UnitOfWork& unit) {
                         return answerOpinion(unit, s.opinion,
                                              {QStringLiteral("已列入采购"), s.today, kSomebody, Heard::Accepted},
                                              s.today);
                     }});
    steps.push_back({"takeBackReply", [&s](UnitOfWork& unit) { return takeBackReply(unit, s.opinion); }});
    steps.push_back(
        {"answerOpinion", [&s](UnitOfWork& unit) {
             return answerOpinion(unit, s.opinion, {QStringLiteral("已更换"), s.today, kSomebody, {}}, s.today);
         }});
    steps.push_back(
        {"closeOpinion", [&s](UnitOfWork& unit) { return closeOpinion(unit, s.opinion, s.today, {}, s.today); }});
}

void addFieldSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"recordFieldTask", [&s](UnitOfWork& unit) {
                         FieldTask task;
                         task.item = itemFor(s, u"");
                         task.place = QStringLiteral("柳湾村二组");
                         task.problem = QStringLiteral("水压不足");
                         task.decision = QStringLiteral("加装增压泵");
                         task.revisitBy = s.today;
                         return into(s.field, recordFieldTask(unit, task, s.today));
                     }});
    steps.push_back({"changeFieldTask", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(FieldTask task, loadFieldTask(unit.session(), s.field));
                         task.present = QStringLiteral("村委会2人");
                         return changeFieldTask(unit, task, {}, s.today);
                     }});
    steps.push_back({"recycleFieldTask", [&s](UnitOfWork& unit) { return recycleFieldTask(unit, s.field, s.today); }});
    steps.push_back({"restoreFieldTask", [&s](UnitOfWork& unit) { return restoreFieldTask(unit, s.field); }});
    steps.push_back({"revisitFieldTask", [&s](UnitOfWork& unit) {
                         return revisitFieldTask(
                             unit, s.field,
                             {s.today, kSomebody, QStringLiteral("装了一半"), Solved::Partly, s.today.addDays(10)},
                             s.today);
                     }});
    steps.push_back({"revisitFieldTask", [&s](UnitOfWork& unit) {
                         return revisitFieldTask(unit, s.field,
                                                 {s.today, kSomebody, QStringLiteral("水压正常"), Solved::Solved, {}},
                                                 s.today);
                     }});
    steps.push_back({"takeBackRevisit", [&s](UnitOfWork& unit) {
                         return takeBackRevisit(unit, s.field, QStringLiteral("登记错了"), s.today);
                     }});
}

void addCaseSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"saveCase", [&s](UnitOfWork& unit) {
                         AccountabilityCase record;
                         record.branch = s.branch;
                         record.responsibility = s.responsibility;
                         record.foundOn = s.day;
                         record.member = s.byName.value(QStringLiteral("韩知秋"));
                         record.name = QStringLiteral("韩知秋");
                         record.facts = QStringLiteral("没有一次说清");
                         return into(s.record, saveCase(unit, record, s.today));
                     }});
    steps.push_back({"recycleCase", [&s](UnitOfWork& unit) {
                         return recycleCase(unit, s.record, QStringLiteral("登记重了"), s.today);
                     }});
    steps.push_back({"restoreCase", [&s](UnitOfWork& unit) { return restoreCase(unit, s.record); }});
    steps.push_back(
        {"checkCase", [&s](UnitOfWork& unit) {
             return checkCase(unit, s.record, {s.day, kSomebody, Verified::True, QStringLiteral("属实")}, s.today);
         }});
    steps.push_back({"decideCase", [&s](UnitOfWork& unit) {
                         return decideCase(unit, s.record, {s.today, kSomebody, CaseMeasure::Reminder, {}}, s.today);
                     }});
    steps.push_back({"closeCase", [&s](UnitOfWork& unit) {
                         return closeCase(unit, s.record, s.today, QStringLiteral("已改正"), s.today);
                     }});
    steps.push_back({"takeBackCaseStep", [&s](UnitOfWork& unit) { return takeBackCaseStep(unit, s.record); }});
}

void addResponsibilitySteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    steps.push_back({"saveResponsibility", [&s](UnitOfWork& unit) {
                         Responsibility line;
                         line.branch = s.branch;
                         line.matter = QStringLiteral("一次性告知");
                         line.member = s.byName.value(QStringLiteral("韩知秋"));
                         line.name = QStringLiteral("韩知秋");
                         line.fromOn = s.day;
                         return into(s.responsibility, saveResponsibility(unit, line, s.today));
                     }});
    steps.push_back({"recycleResponsibility",
                     [&s](UnitOfWork& unit) { return recycleResponsibility(unit, s.responsibility, s.today); }});
    steps.push_back(
        {"restoreResponsibility", [&s](UnitOfWork& unit) { return restoreResponsibility(unit, s.responsibility); }});
    addCaseSteps(s, steps);
    steps.push_back({"handOnResponsibility", [&s](UnitOfWork& unit) {
                         return handOnResponsibility(
                                    unit, s.responsibility,
                                    {s.byName.value(QStringLiteral("周砚青")), QStringLiteral("周砚青"), s.today},
                                    s.today)
                             .map([](auto) {});
                     }});
}

} // namespace

std::vector<VerbStep> conductSteps(VerbStage& s)
{
    std::vector<VerbStep> steps;
    addPledgeSteps(s, steps);
    addSurveySteps(s, steps);
    addNormSteps(s, steps);
    addOpinionSteps(s, steps);
    addFieldSteps(s, steps);
    addResponsibilitySteps(s, steps);
    return steps;
}

} // namespace organization_test
