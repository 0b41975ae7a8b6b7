// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/area.h"

#include "organization/admission_facts.h"
#include "organization/committee_section.h"
#include "organization/dues_facts.h"
#include "organization/dues_section.h"
#include "organization/handbook.h"

#include "branchbook/gathering/held_section.h"
#include "branchbook/gathering/resolution_section.h"
#include "branchbook/ledger/ledger_section.h"
#include "branchbook/organization/admission_section.h"
#include "branchbook/organization/appraisal_store.h"
#include "branchbook/organization/away_store.h"
#include "branchbook/organization/brand_store.h"
#include "branchbook/organization/contact_store.h"
#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/election_section.h"
#include "branchbook/organization/evaluation_section.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/organization/merit_store.h"
#include "branchbook/organization/poll_store.h"
#include "branchbook/organization/reserve_store.h"
#include "branchbook/organization/talk_section.h"
#include "branchbook/organization/transfer_store.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

class OrganizationArea final : public book::Area
{
public:
    QString id() const override { return QStringLiteral("organization"); }
    QString title() const override { return QCoreApplication::translate("Area", "组织建设"); }
    QString purpose() const override
    {
        return QCoreApplication::translate("Area",
                                           "三会一课、组织生活、议事决议、发展党员、换届选举、民主评议都记在这里。");
    }
    QStringList tables() const override
    {
        return {QStringLiteral("gathering"),
                QStringLiteral("attendance"),
                QStringLiteral("ledger_item"),
                QStringLiteral("committee_term"),
                QStringLiteral("committee_post"),
                QStringLiteral("committee_seat"),
                QStringLiteral("duty"),
                QStringLiteral("work_item"),
                QStringLiteral("work_year"),
                QStringLiteral("meeting_series"),
                QStringLiteral("reelection_step"),
                QStringLiteral("election"),
                QStringLiteral("election_step"),
                QStringLiteral("election_round"),
                QStringLiteral("talk"),
                QStringLiteral("resolution"),
                QStringLiteral("election_left_out"),
                QStringLiteral("ledger_pass"),
                QStringLiteral("admission"),
                QStringLiteral("admission_step"),
                QStringLiteral("evaluation"),
                QStringLiteral("evaluation_step"),
                QStringLiteral("evaluation_person"),
                QStringLiteral("transfer"),
                QStringLiteral("away"),
                QStringLiteral("away_contact"),
                QStringLiteral("member_entry"),
                QStringLiteral("member_background"),
                QStringLiteral("admission_review"),
                QStringLiteral("dues_base"),
                QStringLiteral("dues_payment"),
                QStringLiteral("dues_exemption"),
                QStringLiteral("dues_remittance"),
                QStringLiteral("disposition"),
                QStringLiteral("disposition_step"),
                QStringLiteral("sanction"),
                QStringLiteral("reserve"),
                QStringLiteral("reserve_step"),
                QStringLiteral("reserve_score"),
                QStringLiteral("contact_point"),
                QStringLiteral("contact_visit"),
                QStringLiteral("brand"),
                QStringLiteral("brand_step"),
                QStringLiteral("brand_evidence"),
                QStringLiteral("poll"),
                QStringLiteral("poll_count"),
                QStringLiteral("poll_tally"),
                QStringLiteral("merit_indicator"),
                QStringLiteral("merit_entry"),
                QStringLiteral("merit_excuse"),
                QStringLiteral("merit_review"),
                QStringLiteral("grassroots_spell"),
                QStringLiteral("diagnosis"),
                QStringLiteral("diagnosis_judgement"),
                QStringLiteral("diagnosis_person"),
                QStringLiteral("diagnosis_remedy"),
                QStringLiteral("appraisal"),
                QStringLiteral("appraisal_step"),
                QStringLiteral("appraisal_count"),
                QStringLiteral("appraisal_tally")};
    }
    Result<book::AreaSection> section(const book::SectionQuery& query) const override
    {
        BB_TRY(auto section,
               gathering::heldSection(query.session, query.branch, query.period, query.today, "organization"));
        BB_CHECK(gathering::addResolutionSection(query.session, query.branch, query.period, query.today, section));
        BB_CHECK(addCommitteeSection(query.session, query.branch, query.period, query.today, section));
        BB_CHECK(addElectionSection(query.session, query.branch, query.period, query.today, section));
        BB_CHECK(addAdmissionSection(query, section));
        BB_CHECK(addDuesSection(query, section));
        BB_CHECK(addTransferSection(query, section));
        BB_CHECK(addAwaySection(query, section));
        BB_CHECK(addMemberEntrySection(query, section));
        BB_CHECK(addEvaluationSection(query.session, query.branch, query.period, query.today, section));
        BB_CHECK(addReserveSection(query, section));
        BB_CHECK(addContactSection(query, section));
        BB_CHECK(addBrandSection(query, section));
        BB_CHECK(addMeritSection(query, section));
        BB_CHECK(addPollSection(query, section));
        BB_CHECK(addDiagnosisSection(query, section));
        BB_CHECK(addAppraisalSection(query, section));
        BB_CHECK(addDisciplineSection(query, section));
        BB_CHECK(addTalkSection(query.session, query.branch, query.period, query.today, section));
        BB_CHECK(ledger::addLedgerSection(query.session, query.branch, query.period, query.today, id(), section));
        return section;
    }
    Result<book::HandbookParts> handbook(const book::SectionQuery& query) const override
    {
        return handbookParts(query);
    }
    Result<> addFacts(const book::FactsQuery& query, rules::Facts& facts) const override
    {
        BB_CHECK(addCommitteeFacts(query, facts));
        BB_CHECK(addDutyFacts(query, facts));
        BB_CHECK(addWorkFacts(query, facts));
        BB_CHECK(addElectionFacts(query, facts));
        BB_CHECK(addTalkFacts(query, facts));
        BB_CHECK(addEvaluationFacts(query, facts));
        BB_CHECK(addTransferFacts(query, facts));
        BB_CHECK(addAwayFacts(query, facts));
        BB_CHECK(addAdmissionFacts(query, facts));
        BB_CHECK(addDisciplineFacts(query, facts));
        BB_CHECK(addDuesFacts(query, facts));
        BB_CHECK(addReserveFacts(query, facts));
        BB_CHECK(addContactFacts(query, facts));
        BB_CHECK(addBrandFacts(query, facts));
        BB_CHECK(addMeritFacts(query, facts));
        BB_CHECK(addPollFacts(query, facts));
        BB_CHECK(addAppraisalFacts(query, facts));
        BB_CHECK(addDiagnosisFacts(query, facts));
        return ledger::addLedgerFacts(query, id(), facts);
    }
};

} // namespace

std::shared_ptr<const book::Area> makeArea()
{
    return std::make_shared<OrganizationArea>();
}

} // namespace branchbook::organization
