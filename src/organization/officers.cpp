// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/officers.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/electors.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

struct OfficerTexts {
    Q_DECLARE_TR_FUNCTIONS(OfficerTexts)
};

/// The higher organization may name an officer (domain-rules §1.2): its document is the basis.
bool hasBasis(const Seat& seat)
{
    return seat.how == How::Appointed && !trimmedText(seat.approvalRef).isEmpty();
}

Result<bool> isOutside(const store::Session& session, book::BranchId branch, const Seat& seat)
{
    BB_TRY(const auto members, committeeBeside(session, branch, seat));
    return members && !members->contains(seat.member);
}

QString outsideText(const Seat& seat)
{
    const QString text =
        OfficerTexts::tr("%1不是支部委员会委员，%2一般由支部委员会在委员中选举。").arg(seat.name, seat.title);
    return seat.how == How::Appointed
        ? text + OfficerTexts::tr("上级党组织任命的，请填写批复文号。")
        : text + OfficerTexts::tr("补选为委员的，先记补选；上级党组织任命的，“怎样产生”选上级任命，并填写批复文号。");
}

} // namespace

bool isOfficerTitle(const QString& title)
{
    const QString plain = postTitle(title);
    return plain == u"书记" || plain == u"副书记";
}

Result<QString> officerDoubt(const store::Session& session, book::BranchId branch, Seat seat)
{
    BB_TRY(const Committee committee, loadCommittee(session, branch));
    const Post* post = committee.find(seat.post);
    if (post == nullptr || !isOfficerTitle(post->title) || hasBasis(seat) || !seat.fromOn.isValid())
        return QString();
    BB_TRY(const bool outside, isOutside(session, branch, seat));
    if (!outside)
        return QString();
    BB_TRY(const book::Member member, book::loadMember(session, seat.member));
    seat.name = member.name();
    seat.title = post->title;
    return outsideText(seat);
}

Result<QList<Problem>> officerProblems(const store::Session& session, book::BranchId branch, const Committee& committee,
                                       QDate today)
{
    QList<Problem> problems;
    for (const Seat& seat : committee.seatsOn(today)) {
        if (!isOfficerTitle(seat.title) || hasBasis(seat))
            continue;
        BB_TRY(const bool outside, isOutside(session, branch, seat));
        if (outside)
            problems.append({ProblemKind::OfficerOutside, seat.name, outsideText(seat)});
    }
    return problems;
}

} // namespace branchbook::organization
