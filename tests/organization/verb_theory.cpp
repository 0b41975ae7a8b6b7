// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/ideology/campaign_service.h"
#include "branchbook/ideology/research_service.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/rotation_service.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/ideology/study_files.h"
#include "branchbook/ideology/study_quality.h"
#include "organization/verb_stage.h"

#include "support/catch_qt.h"

#include <QFile>

namespace organization_test {

using namespace ideology;
using store::UnitOfWork;

namespace {

Rotation batchOf(const VerbStage& s, const QString& title)
{
    Rotation batch;
    batch.branch = s.branch;
    batch.title = title;
    batch.from = s.day.addDays(-2);
    batch.until = s.day;
    batch.quota = 3;
    return batch;
}

/// Written anew, each with bytes of its own.
QString fileOf(const VerbStage& s, const QString& name)
{
    QFile file(s.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(name.toUtf8());
    return file.fileName();
}

std::vector<VerbStep> rotationSteps(VerbStage& s)
{
    const auto one = s.byName.value(QStringLiteral("王敬修"));
    const auto two = s.byName.value(QStringLiteral("韩知秋"));
    return {
        {"openRotation",
         [&s](UnitOfWork& unit) {
             return into(s.rotation, openRotation(unit, batchOf(s, QStringLiteral("第一期")), s.today));
         }},
        {"changeRotation",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Rotation batch, loadRotation(unit.session(), s.rotation));
             batch.organizer = QStringLiteral("县委党校");
             batch.quota = 2;
             return changeRotation(unit, batch);
         }},
        {"nameForRotation",
         [&s, one, two](UnitOfWork& unit) {
             return nameForRotation(unit, s.rotation, {one, two}, s.today);
         }},
        {"dropFromRotation", [&s, two](UnitOfWork& unit) { return dropFromRotation(unit, s.rotation, two); }},
        {"nameForRotation", [&s, two](UnitOfWork& unit) { return nameForRotation(unit, s.rotation, {two}, s.today); }},
        {"holdRotation",
         [&s, two](UnitOfWork& unit) {
             return into(s.training, holdRotation(unit, s.rotation, {1080, {{two, QStringLiteral("公差")}}}, s.today));
         }},
        {"recycleRotation", [&s](UnitOfWork& unit) { return recycleRotation(unit, s.rotation, s.today); }},
        {"restoreRotation", [&s](UnitOfWork& unit) { return restoreRotation(unit, s.rotation); }},
        {"openRotation",
         [&s](UnitOfWork& unit) {
             return into(s.rotation, openRotation(unit, batchOf(s, QStringLiteral("第二期")), s.today));
         }},
        {"saveGathering", // a training of its own
         [&s](UnitOfWork& unit) {
             return into(s.training,
                         gathering::saveGathering(unit, s.meetingWith(gathering::Kind::IntensiveTraining), s.today));
         }},
        {"attachRotation", [&s](UnitOfWork& unit) { return attachRotation(unit, s.rotation, s.training); }},
    };
}

std::vector<VerbStep> researchSteps(VerbStage& s)
{
    return {
        {"openResearch",
         [&s](UnitOfWork& unit) {
             Research research;
             research.branch = s.branch;
             research.title = QStringLiteral("高峰用水怎样保障");
             research.lead = s.byName.value(QStringLiteral("王敬修"));
             research.leadName = QStringLiteral("王敬修");
             research.dueOn = s.today.addDays(30);
             return into(s.research, openResearch(unit, research, s.day.addDays(-9), s.today));
         }},
        {"addResearchStep",
         [&s](UnitOfWork& unit) {
             return addResearchStep(unit, s.research, {ResearchStage::Surveyed, s.day, QStringLiteral("走访六户")},
                                    s.today);
         }},
        {"changeResearch",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Research research, loadResearch(unit.session(), s.research));
             research.findings = QStringLiteral("早晚高峰水压不足");
             research.decision = QStringLiteral("加密监测点");
             research.decidedIn = DecidedIn::Gathering;
             research.decidedId = s.training.toString();
             return changeResearch(unit, research);
         }},
        {"addResearchStep",
         [&s](UnitOfWork& unit) {
             return addResearchStep(unit, s.research, {ResearchStage::Written, s.day, {}}, s.today);
         }},
        {"takeBackResearchStep", [&s](UnitOfWork& unit) { return takeBackResearchStep(unit, s.research); }},
        {"attachToResearch",
         [&s](UnitOfWork& unit) {
             NoProgress progress;
             return attachToResearch(unit, s.research, fileOf(s, QStringLiteral("提纲.txt")), s.today, progress)
                 .map([](auto) {});
         }},
        {"detachFromResearch",
         [&s](UnitOfWork& unit) { return detachFromResearch(unit, s.research, QStringLiteral("提纲.txt"), s.today); }},
        {"recycleResearch", [&s](UnitOfWork& unit) { return recycleResearch(unit, s.research, s.today); }},
        {"restoreResearch", [&s](UnitOfWork& unit) { return restoreResearch(unit, s.research); }},
    };
}

std::vector<VerbStep> campaignSteps(VerbStage& s)
{
    const Responsible owner{s.byName.value(QStringLiteral("韩知秋")), QStringLiteral("韩知秋")};
    return {
        {"openCampaign",
         [&s, owner](UnitOfWork& unit) {
             Campaign campaign;
             campaign.branch = s.branch;
             campaign.year = 2026;
             campaign.owner = owner;
             campaign.theme = QStringLiteral("一滴水的责任");
             campaign.goal = QStringLiteral("用户不为用水发愁");
             campaign.phases = usualPhases(2026, owner);
             return into(s.campaign, openCampaign(unit, campaign, s.today));
         }},
        {"changeCampaign",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(Campaign campaign, loadCampaign(unit.session(), s.campaign));
             campaign.phases.at(1).goal = QStringLiteral("人人讲一课");
             campaign.phases.at(2).owner = {{}, QStringLiteral("后勤组")};
             return changeCampaign(unit, campaign);
         }},
        {"finishPhase",
         [&s](UnitOfWork& unit) {
             return finishPhase(unit, s.campaign, CampaignStage::Mobilize, QDate(2026, 3, 27),
                                QStringLiteral("开了动员会"), s.today);
         }},
        {"finishPhase",
         [&s](UnitOfWork& unit) {
             return finishPhase(unit, s.campaign, CampaignStage::Learn, QDate(2026, 6, 30),
                                QStringLiteral("学完六个专题"), s.today);
         }},
        {"reopenPhase", [&s](UnitOfWork& unit) { return reopenPhase(unit, s.campaign); }},
        {"raiseCampaignItem",
         [&s, owner](UnitOfWork& unit) {
             ledger::Item item;
             item.matter = QStringLiteral("窗口设老年人帮办岗");
             item.owner = owner.member;
             item.ownerName = owner.name;
             item.dueOn = s.today.addDays(20);
             return into(s.item, raiseCampaignItem(unit, s.campaign, CampaignMatter::Measure, item, s.today));
         }},
        {"recycleCampaign", [&s](UnitOfWork& unit) { return recycleCampaign(unit, s.campaign, s.today); }},
        {"restoreCampaign", [&s](UnitOfWork& unit) { return restoreCampaign(unit, s.campaign); }},
    };
}

std::vector<VerbStep> effectSteps(VerbStage& s)
{
    return {
        {"rateStudy",
         [&s](UnitOfWork& unit) {
             return rateStudy(unit, s.training, StudyVotes{20, 5, 1, 0}, s.today);
         }},
        {"clearRating", [&s](UnitOfWork& unit) { return clearRating(unit, s.training); }},
        {"rateStudy",
         [&s](UnitOfWork& unit) {
             return rateStudy(unit, s.training, StudyVotes{20, 6, 0, 0}, s.today);
         }},
        {"addStudyEntry",
         [&s](UnitOfWork& unit) {
             StudyEntry entry;
             entry.branch = s.branch;
             entry.member = s.byName.value(QStringLiteral("王敬修"));
             entry.gathering = s.training;
             entry.title = QStringLiteral("学后体会");
             entry.on = s.today;
             return into(s.studyEntry, addStudyEntry(unit, entry, s.today));
         }},
        {"changeStudyEntry",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(StudyEntry entry, loadStudyEntry(unit.session(), s.studyEntry));
             entry.kind = StudyEntryKind::OwnStudy;
             entry.gathering.reset();
             entry.minutes = 90;
             return changeStudyEntry(unit, entry, s.today);
         }},
        {"attachToEntry",
         [&s](UnitOfWork& unit) {
             NoProgress progress;
             return attachToEntry(unit, s.studyEntry, fileOf(s, QStringLiteral("体会.txt")), s.today, progress)
                 .map([](auto) {});
         }},
        {"detachFromEntry",
         [&s](UnitOfWork& unit) { return detachFromEntry(unit, s.studyEntry, QStringLiteral("体会.txt"), s.today); }},
        {"attachToEntry", // it goes with its entry
         [&s](UnitOfWork& unit) {
             NoProgress progress;
             return attachToEntry(unit, s.studyEntry, fileOf(s, QStringLiteral("笔记.txt")), s.today, progress)
                 .map([](auto) {});
         }},
        {"removeStudyEntry", [&s](UnitOfWork& unit) { return removeStudyEntry(unit, s.studyEntry); }},
        {"addStudyEntry", // and one that stays
         [&s](UnitOfWork& unit) {
             StudyEntry entry;
             entry.branch = s.branch;
             entry.member = s.byName.value(QStringLiteral("王敬修"));
             entry.kind = StudyEntryKind::Notes;
             entry.title = QStringLiteral("党章笔记");
             entry.on = s.day;
             return into(s.studyEntry, addStudyEntry(unit, entry, s.today));
         }},
        {"excuseFromStudy",
         [&s](UnitOfWork& unit) -> Result<> {
             gathering::StudyExcuse excuse;
             excuse.branch = s.branch;
             excuse.member = s.byName.value(QStringLiteral("韩知秋"));
             excuse.year = 2026;
             excuse.ground = gathering::ExcuseGround::Ill;
             return gathering::excuseFromStudy(unit, excuse, s.today).map([](auto) {});
         }},
        {"takeBackStudyExcuse",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const auto all, gathering::listStudyExcuses(unit.session(), s.branch, 2026, 2026));
             return gathering::takeBackStudyExcuse(unit, all.first().id);
         }},
        {"addRoleModel",
         [&s](UnitOfWork& unit) {
             RoleModel model;
             model.branch = s.branch;
             model.member = s.byName.value(QStringLiteral("王敬修"));
             model.name = QStringLiteral("王敬修");
             model.deed = QStringLiteral("夜里抢修三次");
             model.foundOn = s.day;
             return into(s.roleModel, addRoleModel(unit, model, s.today));
         }},
        {"changeRoleModel",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(RoleModel model, loadRoleModel(unit.session(), s.roleModel));
             model.honour = QStringLiteral("局先进个人");
             return changeRoleModel(unit, model, s.today);
         }},
        {"recordSpread",
         [&s](UnitOfWork& unit) {
             return recordSpread(unit, s.roleModel, {s.today, QStringLiteral("主题党日宣讲"), 34}, s.today);
         }},
        {"removeSpread",
         [&s](UnitOfWork& unit) { return removeSpread(unit, s.roleModel, s.today, QStringLiteral("主题党日宣讲")); }},
        {"recycleRoleModel", [&s](UnitOfWork& unit) { return recycleRoleModel(unit, s.roleModel, s.today); }},
        {"restoreRoleModel", [&s](UnitOfWork& unit) { return restoreRoleModel(unit, s.roleModel); }},
    };
}

} // namespace

std::vector<VerbStep> theorySteps(VerbStage& s)
{
    std::vector<VerbStep> steps;
    for (auto* part : {&rotationSteps, &researchSteps, &campaignSteps, &effectSteps}) {
        const auto more = part(s);
        steps.insert(steps.end(), more.begin(), more.end());
    }
    return steps;
}

} // namespace organization_test
