// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb by which the records of the party life change, each with something it does in a book of its own.
#pragma once

#include "branchbook/book/attachment.h"
#include "branchbook/conduct/accountability.h"
#include "branchbook/conduct/norm.h"
#include "branchbook/conduct/opinion.h"
#include "branchbook/conduct/survey.h"
#include "branchbook/gathering/absence_note.h"
#include "branchbook/gathering/gathering_notice.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ideology/campaign.h"
#include "branchbook/ideology/exam.h"
#include "branchbook/ideology/makeup.h"
#include "branchbook/ideology/research.h"
#include "branchbook/ideology/role_model.h"
#include "branchbook/ideology/rotation.h"
#include "branchbook/ideology/study_entry.h"
#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/inventory.h"
#include "branchbook/institutions/reading.h"
#include "branchbook/institutions/right_matter.h"
#include "branchbook/institutions/tie.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/admission.h"
#include "branchbook/organization/appraisal.h"
#include "branchbook/organization/away.h"
#include "branchbook/organization/background.h"
#include "branchbook/organization/brand.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/contact_point.h"
#include "branchbook/organization/criticism.h"
#include "branchbook/organization/diagnosis.h"
#include "branchbook/organization/discipline.h"
#include "branchbook/organization/dues_remittance.h"
#include "branchbook/organization/duty.h"
#include "branchbook/organization/evaluation.h"
#include "branchbook/organization/grassroots.h"
#include "branchbook/organization/item_course.h"
#include "branchbook/organization/meeting_series.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/organization/merit.h"
#include "branchbook/organization/own_field.h"
#include "branchbook/organization/poll.h"
#include "branchbook/organization/reserve.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/organization/transfer.h"
#include "branchbook/organization/work_plan.h"
#include "organization/election_support.h"

#include <functional>

namespace organization_test {

/// The branch of the elections on the day of the vote, with a committee in the roster, and the ids of what was made in it.
struct VerbStage : Voters {
    VerbStage();

    gathering::GatheringId meeting;
    gathering::GatheringId life;
    CriticismId said;
    ledger::ItemId item;
    TermId term;
    SeatId seat;
    PostId post;
    DutyId duty;
    WorkItemId work;
    SeriesId series;
    ElectionId election;
    TalkId talk;
    DuesPaymentId payment;
    DuesExemptionId exemption;
    DuesRemittanceId remittance;
    AdmissionId admission;
    AdmissionSponsorId sponsor;
    TransferId transfer;
    AwayId away;
    MemberEntryId entry;
    BackgroundId background;
    EvaluationId evaluation;
    ReserveId reserve;
    ContactPointId contact;
    BrandId brand;
    PollId poll;
    DiagnosisId diagnosis;
    AppraisalId appraisal;
    ideology::QuestionId question;
    ideology::ExamId exam;
    ideology::MakeupId makeup;
    ideology::RotationId rotation;
    gathering::GatheringId training;
    ideology::ResearchId research;
    ideology::CampaignId campaign;
    ideology::StudyEntryId studyEntry;
    ideology::RoleModelId roleModel;
    gathering::GatheringId lesson; ///< that somebody missed
    book::MemberId missing;
    OwnFieldId ownField;
    DispositionId disposition;
    SanctionId sanction;
    MeritIndicatorId merit;
    GrassrootsId grassroots;
    institutions::InstitutionId institution;
    institutions::InventoryId inventory;
    institutions::InspectionId inspection;
    institutions::ViolationId violation;
    institutions::ReadingId reading;
    institutions::DocumentId document;
    institutions::RightMatterId right;
    institutions::TieId tie;
    integrity::ClueId clue;
    integrity::DisclosureId disclosure;
    integrity::NoticeId notice;
    integrity::RectificationId rectification;
    integrity::LessonId integrityLesson;
    integrity::ChannelId channel;
    integrity::SupervisionId supervision;
    integrity::RiskPointId risk;
    ledger::ItemId pledge;
    ledger::ItemId opinion;
    ledger::ItemId field;
    conduct::SurveyId survey;
    conduct::NormId norm;
    conduct::CallId call;
    conduct::ResponsibilityId responsibility;
    conduct::CaseId record;
    gathering::GatheringId voted; ///< on a disposition
    QDate day; ///< of the meetings, a week before today

    [[nodiscard]] gathering::Gathering meetingWith(gathering::Kind kind) const;
    [[nodiscard]] PostId postTitled(const QString& title) const;
};

struct VerbStep {
    const char* verb; ///< the function's name
    book::Book::Work work;
    bool stays = false; ///< never undone: a look at what is kept under the second secret
};

/// Keeps what a verb made.
template <class Id>
[[nodiscard]] Result<> into(Id& id, Result<Id> made)
{
    if (!made)
        return fail(made.error());
    id = *made;
    return {};
}

/// In an order in which each finds what it needs.
[[nodiscard]] std::vector<VerbStep> gatheringSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> ledgerSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> committeeSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> yearSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> electionSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> talkSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> duesSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> admissionSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> transferSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> evaluationSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> awaySteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> disciplineSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> meritSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> entrySteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> reserveSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> contactSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> brandSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> pollSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> diagnosisSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> appraisalSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> examSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> duplicateSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> institutionSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> supervisionSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> theorySteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> massesSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> integritySteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> conductSteps(VerbStage& stage);
[[nodiscard]] std::vector<VerbStep> allSteps(VerbStage& stage);

} // namespace organization_test
