// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/admission_audit.h"
#include "branchbook/organization/admission_service.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

/// The vote on the person, the one that stands.
void readVote(const gathering::Gathering& meeting, const QString& name, AuditMeeting& facts)
{
    for (const gathering::AgendaItem& item : meeting.agenda) {
        if (!item.title.contains(name))
            continue;
        facts.namesPerson = true;
        const gathering::Resolution* vote = gathering::voteOn(meeting, item);
        if (vote != nullptr && vote->outcome)
            facts.verdict = gathering::verdictOf(*vote->outcome);
    }
    for (const gathering::Resolution& resolution : meeting.resolutions) {
        if (facts.verdict || !resolution.text.contains(name))
            continue;
        facts.namesPerson = true;
        if (resolution.outcome)
            facts.verdict = gathering::verdictOf(*resolution.outcome);
    }
}

} // namespace

Result<rules::BranchBody> admissionBody(const store::Session& session, book::BranchId branch, QDate day)
{
    // A secretary and a deputy alone are no committee: it has three members or more (BRANCH2018 art 12).
    constexpr qsizetype kSmallestCommittee = 3;
    BB_TRY(const auto members,
           gathering::expectedOn(session, branch, gathering::Kind::CommitteeMeeting, std::nullopt, day));
    return members.size() >= kSmallestCommittee ? rules::BranchBody::Committee : rules::BranchBody::MembersMeeting;
}

Result<AuditSource> loadAuditSource(const store::Session& session, const AdmissionFile& file)
{
    AuditSource source;
    for (const AdmissionSponsor& sponsor : file.sponsors) {
        if (!sponsor.member || source.people.contains(*sponsor.member))
            continue;
        BB_TRY(const book::Member person, book::loadMember(session, *sponsor.member));
        source.people.insert(person.id,
                             {person.name(), book::standingOf(person), person.values.get(book::Field::Sanctions)});
    }
    gathering::GatheringQuery binned;
    binned.branch = file.branch;
    binned.recycled = true;
    BB_TRY(const auto recycled, gathering::listGatherings(session, binned));
    for (const AdmissionStep& step : file.steps) {
        if (!step.gathering || source.meetings.contains(*step.gathering))
            continue;
        BB_TRY(const auto meeting, gathering::loadGathering(session, *step.gathering));
        AuditMeeting facts{meeting.kind, meeting.heldOn, meeting.topic, false, false, {}};
        facts.recycled = std::any_of(recycled.begin(), recycled.end(),
                                     [&](const gathering::GatheringRow& row) { return row.id == meeting.id; });
        readVote(meeting, file.memberName, facts);
        source.meetings.insert(*step.gathering, facts);
    }
    BB_TRY(const book::Branch branch, book::loadBranch(session, file.branch));
    source.temporaryBranch = book::isTemporary(branch);
    return source;
}

} // namespace branchbook::organization
