// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb of the command line, a line for each file that has some.
#include "cli/command_line.h"

#include "cli/committee_options.h"
#include "cli/families.h"
#include "cli/integrity_commands.h"

namespace branchbook::cli {

namespace {

constexpr QList<Command> (*kFamilies[])() = {
    bookCommands,
    bookCopyCommands,
    passphraseCommands,
    demoCommands,
    branchCommands,
    journalCommands,
    memberCommands,
    rosterCommands,
    gatheringCommands,
    gatheringPrintCommands,
    gatheringDecisionCommands,
    gatheringAbsenceCommands,
    gatheringNoticeCommands,
    gatheringEditCommands,
    gatheringFileCommands,
    ledgerCommands,
    ledgerVerbCommands,
    ledgerFileCommands,
    ledgerImportCommands,
    committeeCommands,
    committeeBinCommands,
    committeeDivisionCommands,
    committeePaperCommands,
    committeePlanCommands,
    dutyCommands,
    organizationCommands,
    electionCommands,
    talkCommands,
    criticismCommands,
    duesCommands,
    transferCommands,
    transferVerbCommands,
    awayCommands,
    anniversaryCommands,
    memberEntryCommands,
    memberFileCommands,
    memberFormCommands,
    memberRecordCommands,
    memberMergeCommands,
    memberMarkCommands,
    admissionCommands,
    admissionVerbCommands,
    evaluationCommands,
    evaluationVerbCommands,
    evaluationCountCommands,
    evaluationPrintCommands,
    dispositionCommands,
    sanctionCommands,
    duesBaseCommands,
    duesVerbCommands,
    reserveCommands,
    contactCommands,
    brandCommands,
    cadrePrintCommands,
    pollCommands,
    diagnosisCommands,
    questionCommands,
    examCommands,
    examScoreCommands,
    makeupCommands,
    studyCommands,
    studyEffectCommands,
    rotationCommands,
    researchCommands,
    campaignCommands,
    roleModelCommands,
    meritCommands,
    meritPaperCommands,
    experienceCommands,
    appraisalCommands,
    appraisalVerbCommands,
    appraisalPrintCommands,
    admissionPlanCommands,
    admissionPrintCommands,
    institutionCommands,
    institutionVerbCommands,
    institutionPaperCommands,
    institutionImportCommands,
    keyFieldCommands,
    inspectionCommands,
    violationCommands,
    readingCommands,
    documentCommands,
    inventoryCommands,
    rightCommands,
    conductCommands,
    pledgeCommands,
    normCommands,
    surveyCommands,
    integrityCommands,
    clueCommands,
    clueStepCommands,
    disclosureCommands,
    participationCommands,
    tieCommands,
    disclosureNoticeCommands,
    rectificationCommands,
    lessonCommands,
    channelCommands,
    supervisionCommands,
    riskCommands,
    opinionCommands,
    opinionCallCommands,
    fieldCommands,
    responsibilityCommands,
    accountabilityCommands,
    agendaCommands,
    reportCommands,
    formCommands,
    packageCommands,
    bookInspectionCommands,
    bookCleanupCommands,
    ruleCommands,
    ruleCatalogueCommands,
    ruleFileCommands,
    ruleOverrideCommands,
    helpPageCommands,
};

} // namespace

const QList<Command>& allCommands()
{
    static const QList<Command> commands = [] {
        QList<Command> all;
        for (const auto family : kFamilies)
            all += family();
        return all;
    }();
    return commands;
}

} // namespace branchbook::cli
