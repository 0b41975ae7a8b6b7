// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/voting_right.h"

#include "branchbook/base/named.h"
#include "branchbook/base/screen_words.h"

#include <algorithm>
#include <array>

namespace branchbook::gathering {

namespace {

constexpr std::array<VotingRightInfo, 7> kRights{{
    {VotingRight::Votes, "votes", u"有表决权", u"有表决权"},
    {VotingRight::Probationary, "probationary", u"预备党员，无表决权", u"预备党员"},
    {VotingRight::UnderProbation, "under_probation", u"无表决权（原因保密）", u"无表决权"},
    {VotingRight::Suspended, "suspended", u"留置或逮捕，权利中止", u"权利中止"},
    {VotingRight::MembershipStopped, "membership_stopped", u"停止党籍，无表决权", u"停止党籍"},
    {VotingRight::RelationElsewhere, "relation_elsewhere", u"组织关系在别处，无表决权", u"关系在别处"},
    {VotingRight::NoMember, "no_member", u"不是党员，无表决权", u"不是党员"},
}};

rules::Consent consentOf(const QString& words)
{
    return words.trimmed().isEmpty() ? rules::Consent::Missing : rules::Consent::Given;
}

} // namespace

std::span<const VotingRightInfo> votingRights()
{
    return kRights;
}

const VotingRightInfo& votingRightInfo(VotingRight right)
{
    return kRights.at(static_cast<size_t>(right));
}

std::optional<VotingRight> votingRightByName(QStringView name)
{
    const auto* found = findNamed(kRights, name);
    for (const VotingRightInfo& info : kRights) {
        if (found == nullptr && name == QStringView(info.word))
            found = &info;
    }
    return found == nullptr ? std::nullopt : std::optional(found->right);
}

QString votingRightTitle(VotingRight right)
{
    return QString::fromUtf16(votingRightInfo(right).title);
}

VotingRight votingRightOn(const rules::PersonOnDay& person, QDate day)
{
    if (rules::rightsOn(person, day).votes)
        return VotingRight::Votes;
    if (person.type == rules::MemberType::NoMember)
        return VotingRight::NoMember;
    const auto under = [&](rules::RestrictionKind kind) {
        return std::ranges::any_of(person.restrictions, [&](const rules::Restriction& restriction) {
            return restriction.kind == kind && restriction.holdsOn(day);
        });
    };
    if (under(rules::RestrictionKind::MembershipStopped))
        return VotingRight::MembershipStopped;
    if (under(rules::RestrictionKind::Detained))
        return VotingRight::Suspended;
    if (person.type == rules::MemberType::Probationary)
        return VotingRight::Probationary;
    return under(rules::RestrictionKind::ProbationWithinParty) ? VotingRight::UnderProbation
                                                               : VotingRight::RelationElsewhere;
}

VotingRight votingRightByType(QStringView memberType)
{
    rules::PersonOnDay person;
    person.type = rules::memberTypeByName(memberType);
    return votingRightOn(person, {});
}

Result<> checkLeftOut(const rules::Catalogue& catalogue, const QString& who, const LeftOut& leftOut, QDate day,
                      rules::MeetingPurpose purpose)
{
    if (leftOut.since.isValid() && leftOut.since > day) // what begins later takes nobody out of this meeting
        return fail(ErrorKind::Refused, QStringLiteral("gathering.left_out_later"),
                    {who, leftOut.since.toString(Qt::ISODate), day.toString(Qt::ISODate)});
    const rules::Away away{leftOut.reason, leftOut.since, consentOf(leftOut.higherConsent),
                           consentOf(leftOut.meetingConsent)};
    BB_TRY(const auto answer, rules::countsInDenominator(catalogue, rules::PersonOnDay{}, away, purpose, day));
    if (!answer.counts)
        return {};
    if (!answer.mayBeLeftOut)
        return fail(ErrorKind::Refused, QStringLiteral("gathering.left_out_reason"), {who, answer.why});
    return fail(ErrorKind::Refused, QStringLiteral("gathering.left_out_consent"), {who, shownList(answer.missing)});
}

} // namespace branchbook::gathering
