// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of 反腐倡廉.
#include "organization/verb_stage.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

void addClueSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace integrity;
    steps.push_back({"registerClue", [&s](UnitOfWork& unit) {
                         Clue clue;
                         clue.branch = s.branch;
                         clue.receivedOn = s.day;
                         clue.registeredBy = QStringLiteral("纪检委员");
                         clue.matter = QStringLiteral("反映接待超标");
                         return into(s.clue, registerClue(unit, clue, {QStringLiteral("某某"), {}, {}}, s.today));
                     }});
    steps.push_back({"changeClue", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Clue clue, loadClue(unit.session(), s.clue));
                         clue.about = QStringLiteral("某人");
                         return changeClue(unit, clue, ClueSource{QStringLiteral("另一个"), {}, {}}, s.today);
                     }});
    steps.push_back({"recycleClue", [&s](UnitOfWork& unit) {
                         return recycleClue(unit, s.clue, QStringLiteral("登记重了"), s.today);
                     }});
    steps.push_back({"restoreClue", [&s](UnitOfWork& unit) { return restoreClue(unit, s.clue); }});
    steps.push_back({"viewClueSource",
                     [&s](UnitOfWork& unit) {
                         return viewClueSource(unit, s.clue, QStringLiteral("补充情况"), s.today).map([](auto) {});
                     },
                     true});
    steps.push_back({"handOverClue", [&s](UnitOfWork& unit) {
                         return handOverClue(unit, s.clue, {QStringLiteral("局机关纪委"), s.today, {}}, s.today);
                     }});
    steps.push_back({"recordClueReceipt", [&s](UnitOfWork& unit) {
                         return recordClueReceipt(unit, s.clue, s.today, QStringLiteral("回1"), s.today);
                     }});
    steps.push_back({"recordClueAnswer", [&s](UnitOfWork& unit) {
                         return recordClueAnswer(unit, s.clue, s.today, QStringLiteral("已函复"), s.today);
                     }});
    steps.push_back({"closeClue", [&s](UnitOfWork& unit) {
                         return closeClue(unit, s.clue, s.today, ClueOutcome::Unfounded, QStringLiteral("不实"),
                                          s.today);
                     }});
    steps.push_back({"takeBackClueStep", [&s](UnitOfWork& unit) { return takeBackClueStep(unit, s.clue); }});
}

void addDisclosureSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace integrity;
    steps.push_back({"saveDisclosure", [&s](UnitOfWork& unit) {
                         Disclosure item;
                         item.branch = s.branch;
                         item.title = QStringLiteral("党费收缴情况");
                         item.beginsOn = s.day;
                         return into(s.disclosure, saveDisclosure(unit, item, s.today));
                     }});
    steps.push_back(
        {"recycleDisclosure", [&s](UnitOfWork& unit) { return recycleDisclosure(unit, s.disclosure, s.today); }});
    steps.push_back({"restoreDisclosure", [&s](UnitOfWork& unit) { return restoreDisclosure(unit, s.disclosure); }});
    steps.push_back({"addUsualDisclosures", [&s](UnitOfWork& unit) {
                         return addUsualDisclosures(unit, s.branch, s.day, s.today).map([](auto) {});
                     }});
    steps.push_back({"saveNotice", [&s](UnitOfWork& unit) {
                         Notice notice;
                         notice.disclosure = s.disclosure;
                         notice.publishedOn = s.day;
                         notice.content = QStringLiteral("都交了");
                         notice.reviewedBy = QStringLiteral("副书记");
                         notice.approvedBy = QStringLiteral("支委会");
                         return into(s.notice, saveNotice(unit, notice, s.today));
                     }});
    steps.push_back({"recordNoticeFeedback", [&s](UnitOfWork& unit) {
                         return recordNoticeFeedback(unit, s.notice, s.today, QStringLiteral("无意见"), s.today);
                     }});
    steps.push_back({"recycleNotice", [&s](UnitOfWork& unit) { return recycleNotice(unit, s.notice, s.today); }});
    steps.push_back({"restoreNotice", [&s](UnitOfWork& unit) { return restoreNotice(unit, s.notice); }});
}

void addRectificationSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace integrity;
    steps.push_back({"saveRectification", [&s](UnitOfWork& unit) {
                         Rectification made;
                         made.branch = s.branch;
                         made.title = QStringLiteral("公务用车管理");
                         made.begunOn = s.day;
                         made.lead = s.byName.begin().value();
                         made.leadName = s.byName.begin().key();
                         return into(s.rectification, saveRectification(unit, made, s.today));
                     }});
    steps.push_back({"closeRectification", [&s](UnitOfWork& unit) {
                         return closeRectification(unit, s.rectification, s.today, QStringLiteral("没有发现问题"),
                                                   s.today);
                     }});
    steps.push_back(
        {"reopenRectification", [&s](UnitOfWork& unit) { return reopenRectification(unit, s.rectification); }});
    steps.push_back({"recycleRectification",
                     [&s](UnitOfWork& unit) { return recycleRectification(unit, s.rectification, s.today); }});
    steps.push_back(
        {"restoreRectification", [&s](UnitOfWork& unit) { return restoreRectification(unit, s.rectification); }});
    steps.push_back({"raiseRectificationItem", [&s](UnitOfWork& unit) {
                         return raiseRectificationItem(
                                    unit, s.rectification,
                                    {QStringLiteral("派车单补签"), {}, QStringLiteral("办公室"), {}, {}}, s.today)
                             .map([](auto) {});
                     }});
}

void addWatchSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace integrity;
    steps.push_back({"saveLesson", [&s](UnitOfWork& unit) {
                         Lesson made;
                         made.branch = s.branch;
                         made.heldOn = s.day;
                         made.topic = QStringLiteral("参观");
                         return into(s.integrityLesson, saveLesson(unit, made, s.today));
                     }});
    steps.push_back(
        {"recycleLesson", [&s](UnitOfWork& unit) { return recycleLesson(unit, s.integrityLesson, s.today); }});
    steps.push_back({"restoreLesson", [&s](UnitOfWork& unit) { return restoreLesson(unit, s.integrityLesson); }});
    steps.push_back({"saveChannel", [&s](UnitOfWork& unit) {
                         Channel made;
                         made.branch = s.branch;
                         made.title = QStringLiteral("意见箱");
                         made.openedOn = s.day;
                         return into(s.channel, saveChannel(unit, made, s.today));
                     }});
    steps.push_back({"recycleChannel", [&s](UnitOfWork& unit) { return recycleChannel(unit, s.channel, s.today); }});
    steps.push_back({"restoreChannel", [&s](UnitOfWork& unit) { return restoreChannel(unit, s.channel); }});
    steps.push_back({"saveSupervision", [&s](UnitOfWork& unit) {
                         Supervision made;
                         made.branch = s.branch;
                         made.receivedOn = s.day;
                         made.matter = QStringLiteral("窗口排队久");
                         return into(s.supervision, saveSupervision(unit, made, s.today));
                     }});
    steps.push_back(
        {"recycleSupervision", [&s](UnitOfWork& unit) { return recycleSupervision(unit, s.supervision, s.today); }});
    steps.push_back({"restoreSupervision", [&s](UnitOfWork& unit) { return restoreSupervision(unit, s.supervision); }});
    steps.push_back({"saveRiskPoint", [&s](UnitOfWork& unit) {
                         RiskPoint made;
                         made.branch = s.branch;
                         made.post = QStringLiteral("物资采购");
                         made.matter = QStringLiteral("询价不足");
                         made.measures = QStringLiteral("三家询价");
                         made.owner = s.byName.begin().value();
                         made.ownerName = s.byName.begin().key();
                         return into(s.risk, saveRiskPoint(unit, made, s.today));
                     }});
    steps.push_back({"recycleRiskPoint", [&s](UnitOfWork& unit) { return recycleRiskPoint(unit, s.risk, s.today); }});
    steps.push_back({"restoreRiskPoint", [&s](UnitOfWork& unit) { return restoreRiskPoint(unit, s.risk); }});
}

} // namespace

std::vector<VerbStep> integritySteps(VerbStage& s)
{
    std::vector<VerbStep> steps;
    addClueSteps(s, steps);
    addDisclosureSteps(s, steps);
    addRectificationSteps(s, steps);
    addWatchSteps(s, steps);
    return steps;
}

} // namespace organization_test
