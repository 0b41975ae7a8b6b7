// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of 公示传阅, 执行检查, 违规问责 and 收发文, of attachments, outlines and key fields; the institution is that of
// institutionSteps, in force from s.day on.
#include "organization/verb_stage.h"

#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/institution_template.h"
#include "branchbook/institutions/key_field.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/version_files.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/rules/catalogue.h"

#include "support/catch_qt.h"

#include <QFile>

namespace organization_test {

using store::UnitOfWork;

namespace {

void addCheckSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace institutions;
    steps.push_back({"recordInspection", [&s](UnitOfWork& unit) {
                         Inspection check;
                         check.branch = s.branch;
                         check.institution = s.institution;
                         check.on = s.today;
                         check.by = QStringLiteral("支委会");
                         return into(s.inspection, recordInspection(unit, check, {}, s.today));
                     }});
    steps.push_back({"changeInspection", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Inspection check, loadInspection(unit.session(), s.inspection));
                         check.outcome = CheckOutcome::Partly;
                         check.nextOn = s.today.addMonths(6);
                         return changeInspection(unit, check, s.today);
                     }});
    steps.push_back(
        {"recycleInspection", [&s](UnitOfWork& unit) { return recycleInspection(unit, s.inspection, s.today); }});
    steps.push_back({"restoreInspection", [&s](UnitOfWork& unit) { return restoreInspection(unit, s.inspection); }});
    steps.push_back({"raiseFinding", [&s](UnitOfWork& unit) {
                         return raiseFinding(unit, s.inspection,
                                             {QStringLiteral("记录不全"), {}, QStringLiteral("支委会"), {}, {}},
                                             s.today)
                             .map([](auto) {});
                     }});
}

void addViolationSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace institutions;
    steps.push_back({"saveViolation", [&s](UnitOfWork& unit) {
                         Violation violation;
                         violation.branch = s.branch;
                         violation.institution = s.institution;
                         violation.foundOn = s.today;
                         violation.member = s.byName.begin().value();
                         violation.name = s.byName.begin().key();
                         violation.facts = QStringLiteral("没有按时交纳党费");
                         return into(s.violation, saveViolation(unit, violation, s.today));
                     }});
    steps.push_back({"decideViolation", [&s](UnitOfWork& unit) {
                         return decideViolation(
                             unit, s.violation,
                             {AccountMeasure::Reminder, s.today, QStringLiteral("支部书记"), QStringLiteral("提醒")},
                             s.today);
                     }});
    steps.push_back({"takeBackDecision", [&s](UnitOfWork& unit) { return takeBackDecision(unit, s.violation); }});
    steps.push_back(
        {"recycleViolation", [&s](UnitOfWork& unit) { return recycleViolation(unit, s.violation, s.today); }});
    steps.push_back({"restoreViolation", [&s](UnitOfWork& unit) { return restoreViolation(unit, s.violation); }});
}

void addReadingSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace institutions;
    steps.push_back({"beginReading", [&s](UnitOfWork& unit) {
                         Reading reading;
                         reading.branch = s.branch;
                         reading.institution = s.institution;
                         reading.begunOn = s.day;
                         reading.dueOn = s.today;
                         return into(s.reading, beginReading(unit, reading, s.today));
                     }});
    steps.push_back({"changeReading", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Reading reading, loadReading(unit.session(), s.reading));
                         reading.dueOn = s.today.addDays(3);
                         return changeReading(unit, reading, s.today);
                     }});
    steps.push_back({"putReaders", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(Reading reading, loadReading(unit.session(), s.reading));
                         reading.readers.removeLast();
                         return putReaders(unit, s.reading, reading.readers);
                     }});
    steps.push_back({"confirmReading", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(const Reading reading, loadReading(unit.session(), s.reading));
                         return confirmReading(unit, s.reading, {reading.readers.first().member}, s.today, s.today);
                     }});
    steps.push_back({"takeBackConfirmation", [&s](UnitOfWork& unit) -> Result<> {
                         BB_TRY(const Reading reading, loadReading(unit.session(), s.reading));
                         return takeBackConfirmation(unit, s.reading, reading.readers.first().member);
                     }});
    steps.push_back({"closeReading", [&s](UnitOfWork& unit) {
                         return closeReading(unit, s.reading, s.today, QStringLiteral("都已传达"), s.today);
                     }});
    steps.push_back({"reopenReading", [&s](UnitOfWork& unit) { return reopenReading(unit, s.reading); }});
    steps.push_back({"recycleReading", [&s](UnitOfWork& unit) { return recycleReading(unit, s.reading, s.today); }});
    steps.push_back({"restoreReading", [&s](UnitOfWork& unit) { return restoreReading(unit, s.reading); }});
}

void addDocumentSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace institutions;
    steps.push_back({"saveDocument", [&s](UnitOfWork& unit) {
                         RegisteredDocument document;
                         document.branch = s.branch;
                         document.on = s.day;
                         document.otherSide = QStringLiteral("县直机关工委");
                         document.title = QStringLiteral("关于报送季度报告的通知");
                         document.dueOn = s.today;
                         return into(s.document, saveDocument(unit, document, s.today));
                     }});
    steps.push_back({"handleDocument", [&s](UnitOfWork& unit) {
                         return handleDocument(unit, s.document, s.today, QStringLiteral("已报送"), s.today);
                     }});
    steps.push_back({"takeBackHandling", [&s](UnitOfWork& unit) { return takeBackHandling(unit, s.document); }});
    steps.push_back({"recycleDocument", [&s](UnitOfWork& unit) { return recycleDocument(unit, s.document, s.today); }});
    steps.push_back({"restoreDocument", [&s](UnitOfWork& unit) { return restoreDocument(unit, s.document); }});
}

void addPaperSteps(VerbStage& s, std::vector<VerbStep>& steps)
{
    using namespace institutions;
    steps.push_back(
        {"attachToVersion", [&s](UnitOfWork& unit) {
             QFile file(s.folder.filePath(QStringLiteral("流程表.txt")));
             REQUIRE(file.open(QIODevice::WriteOnly));
             file.write("38");
             file.close();
             NoProgress progress;
             return attachToVersion(unit, s.institution, 1, file.fileName(), s.today, progress).map([](auto) {});
         }});
    steps.push_back({"detachFromVersion", [&s](UnitOfWork& unit) {
                         return detachFromVersion(unit, s.institution, 1, QStringLiteral("流程表.txt"), s.today);
                     }});
    steps.push_back({"draftInstitution", [&s](UnitOfWork& unit) {
                         Step first;
                         first.on = s.today;
                         const auto catalogue = rules::Catalogue::builtIn().value();
                         return draftInstitution(unit, s.branch, institutionTemplates().first(), {}, first, catalogue,
                                                 s.today)
                             .map([](auto) {});
                     }});
}

void addFieldSteps(std::vector<VerbStep>& steps, QDate today)
{
    using namespace institutions;
    steps.push_back({"addKeyField", [today](UnitOfWork& unit) {
                         return addKeyField(unit, QStringLiteral("保密工作"), today).map([](const auto&) {});
                     }});
    steps.push_back({"renameKeyField", [today](UnitOfWork& unit) {
                         return renameKeyField(unit, CoverageField::Masses, QStringLiteral("服务群众"), today);
                     }});
    steps.push_back({"withdrawKeyField",
                     [today](UnitOfWork& unit) { return withdrawKeyField(unit, CoverageField::Election, today); }});
    steps.push_back(
        {"takeBackKeyField", [](UnitOfWork& unit) { return takeBackKeyField(unit, CoverageField::Election); }});
}

} // namespace

std::vector<VerbStep> supervisionSteps(VerbStage& s)
{
    std::vector<VerbStep> steps;
    addCheckSteps(s, steps);
    addViolationSteps(s, steps);
    addReadingSteps(s, steps);
    addDocumentSteps(s, steps);
    addPaperSteps(s, steps);
    addFieldSteps(steps, s.today);
    return steps;
}

} // namespace organization_test
