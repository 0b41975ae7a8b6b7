// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/handbook.h"

#include "organization/committee_section.h"
#include "organization/handbook_tables.h"

#include "branchbook/book/handbook_part.h"
#include "branchbook/gathering/resolution_section.h"
#include "branchbook/organization/appraisal_store.h"
#include "branchbook/organization/brand_store.h"
#include "branchbook/organization/contact_store.h"
#include "branchbook/organization/diagnosis_store.h"
#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/election_section.h"
#include "branchbook/organization/evaluation_section.h"
#include "branchbook/organization/merit_store.h"
#include "branchbook/organization/poll_store.h"
#include "branchbook/organization/reserve_store.h"
#include "branchbook/organization/talk_section.h"

namespace branchbook::organization {

namespace {

/// Sections of the older form, which take the parts of the query apart.
template <class Write>
auto withQuery(Write write)
{
    return [write](const book::SectionQuery& query, book::AreaSection& section) {
        return write(query.session, query.branch, query.period, query.today, section);
    };
}

} // namespace

Result<book::HandbookParts> handbookParts(const book::SectionQuery& query)
{
    using book::HandbookPlace;
    book::HandbookParts parts;
    const auto add = [&](HandbookPlace place, const char16_t* title, auto write) {
        return book::addHandbookPart(parts, query, place, title, write);
    };
    BB_CHECK(add(HandbookPlace::Committee, u"班子情况", withQuery(addCommitteeSection)));
    BB_CHECK(add(HandbookPlace::Committee, u"选举", withQuery(addElectionSection)));
    BB_CHECK(add(HandbookPlace::Committee, u"后备力量", addReserveSection));
    BB_CHECK(add(HandbookPlace::Changes, u"组织关系转接", addTransferList));
    BB_CHECK(add(HandbookPlace::Away, u"流动、出国（境）和失去联系的党员", addAwayList));
    BB_CHECK(add(HandbookPlace::Candidates, u"发展党员", addCandidateList));
    BB_CHECK(add(HandbookPlace::GeneralMeetings, u"决议事项", withQuery(gathering::addResolutionSection)));
    BB_CHECK(add(HandbookPlace::LifeMeetings, u"民主评议党员", withQuery(addEvaluationSection)));
    BB_CHECK(add(HandbookPlace::Talks, u"谈心谈话情况", withQuery(addTalkSection)));
    BB_CHECK(add(HandbookPlace::Dues, u"党费收缴", addDuesLedger));
    BB_CHECK(add(HandbookPlace::Honours, u"荣誉", addHonourList));
    BB_CHECK(add(HandbookPlace::Honours, u"处分和组织处置", addDisciplineSection));
    BB_CHECK(add(HandbookPlace::Pledges, u"三化考评", addMeritSection));
    BB_CHECK(add(HandbookPlace::Care, u"走访慰问", addVisitList));
    BB_CHECK(add(HandbookPlace::Care, u"联系点", addContactSection));
    BB_CHECK(add(HandbookPlace::Summary, u"民意测评", addPollSection));
    BB_CHECK(add(HandbookPlace::Summary, u"支部研判", addDiagnosisSection));
    BB_CHECK(add(HandbookPlace::Summary, u"述职评议", addAppraisalSection));
    BB_CHECK(add(HandbookPlace::Summary, u"党建品牌", addBrandSection));
    return parts;
}

} // namespace branchbook::organization
