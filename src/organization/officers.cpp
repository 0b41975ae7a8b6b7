// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/officers.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/redivision.h"
#include "organization/seat_votes.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The day on which the committee of the term was elected: that of the term may be the day of the reply, some days later.
QDate begunOn(const QList<Election>& elections, const Committee& committee, const Term& term)
{
    const Term* before = committee.termOn(term.electedOn.addDays(-1));
    for (const Election& election : elections) { // newest first
        const bool decided =
            election.kind == ElectionKind::Committee && election.isDecided() && !election.rounds.isEmpty();
        const QDate day = decided ? election.rounds.last().heldOn : QDate();
        if (decided && day <= term.electedOn && (before == nullptr || day > before->electedOn))
            return day;
    }
    return term.electedOn;
}

/// Votes on the office of the seat that its own committee took; the next committee is not entered yet, perhaps.
QList<Election> votesOn(const QList<Election>& elections, const Committee& committee, const Seat& seat)
{
    const Term* term = committee.termOn(seat.fromOn);
    if (term == nullptr)
        return {};
    const QDate first = begunOn(elections, committee, *term);
    QDate end = committee.lastDay(*term);
    for (const Election& election : elections) {
        if (election.kind == ElectionKind::Committee && election.heldOn > term->electedOn
            && (!end.isValid() || election.heldOn <= end))
            end = election.heldOn.addDays(-1);
    }
    QList<Election> votes;
    for (const Election& election : elections) {
        const bool office = election.kind == ElectionKind::Secretary || election.kind == ElectionKind::Deputy;
        const QDate voted = election.rounds.isEmpty() ? QDate() : election.rounds.last().heldOn;
        if (office && election.isDecided() && voted.isValid() && voted >= first && (!end.isValid() || voted <= end)
            && postTitle(QString::fromUtf16(electionKindInfo(election.kind).office)) == postTitle(seat.title))
            votes.append(election);
    }
    return votes;
}

/// Somebody in an office to which the votes on record elected another, who never took it. Empty: nothing.
Result<QString> voteText(const store::Session& session, book::BranchId branch, const Committee& committee,
                         const Seat& seat)
{
    if (seat.how != How::Elected && seat.how != How::ByElection)
        return QString();
    BB_TRY(const auto elections, listElections(session, branch));
    QStringList others;
    for (const Election& election : votesOn(elections, committee, seat)) {
        if (isElectedIn(election, seat))
            return QString();
        for (const QString& name : election.elected()) {
            const bool took = std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& other) {
                return other.id != seat.id && isNamedIn(election, name, other)
                    && postTitle(other.title) == postTitle(seat.title) && other.fromOn >= election.heldOn;
            });
            if (!took && !others.contains(name))
                others.append(name);
        }
    }
    if (others.isEmpty())
        return QString();
    return OfficerTexts::tr("%1登记为%2，选举记录里当选%2的是%3。请核对任职和选举记录。")
        .arg(seat.name, seat.title, others.join(OfficerTexts::tr("、")));
}

/// 补选 brings somebody onto the committee; among those who sit on it the work is shared anew.
QString sittingText(const Committee& committee, const Seat& seat)
{
    const auto sits = [&](QDate day) {
        const auto sitting = sittingOn(committee, day);
        return std::any_of(sitting.begin(), sitting.end(),
                           [&](const Seat& other) { return other.member == seat.member && other.id != seat.id; });
    };
    const Post* post = committee.find(seat.post);
    const bool sitting = post != nullptr && isWorkPost(*post) && seat.fromOn.isValid()
        && (sits(seat.fromOn) || sits(seat.fromOn.addDays(-1)));
    // Of a handover nobody has said yet how it came about: what it would be is told all the same.
    if ((seat.how != How::ByElection && seat.how != How::Unknown) || !sitting)
        return {};
    return OfficerTexts::tr(
               "%1已经是支部委员会委员，委员之间换工作不是补选。请改用“委员之间调整分工”（命令行：committee "
               "divide），写明支委会决定和备案。")
        .arg(seat.name);
}

/// Nobody has a seat before the vote that gave it.
Result<QString> electedLaterText(const store::Session& session, book::BranchId branch, const Seat& seat)
{
    if (seat.how != How::ByElection)
        return QString();
    BB_TRY(const auto elections, listElections(session, branch));
    for (const Election& election : elections) {
        const bool decided =
            election.kind == ElectionKind::ByElection && election.isDecided() && !election.rounds.isEmpty();
        const QDate voted = decided ? election.rounds.last().heldOn : QDate();
        if (decided && isElectedIn(election, seat) && voted > seat.fromOn && voted < seat.fromOn.addYears(1))
            return OfficerTexts::tr("“%1”是 %2 投票选举的，%3的任职日期 %4 比当选还早。请核对任职日期。")
                .arg(election.title, voted.toString(Qt::ISODate), seat.name, seat.fromOn.toString(Qt::ISODate));
    }
    return QString();
}

/// Written as elected with the committee, on a day far from its election.
QString electedLateDoubt(const Committee& committee, const Seat& seat)
{
    const Term* term = committee.termOn(seat.fromOn);
    if (term == nullptr || !isElectedLate(*term, seat.how, seat.fromOn))
        return {};
    return OfficerTexts::tr("“怎样产生”写的是换届选举，第%1届是 %2 选举的。届中补缺的请选补选；届中重新选举整个"
                            "委员会是提前换届，要报上级党组织批准，先登记新的一届。")
        .arg(term->number)
        .arg(term->electedOn.toString(Qt::ISODate));
}

/// 补选 into an office, and no vote on record gave it.
Result<QString> officeVoteDoubt(const store::Session& session, book::BranchId branch, const Seat& seat)
{
    BB_TRY(const How recorded, recordedHow(session, branch, seat));
    if (seat.how != How::ByElection || recorded == How::ByElection)
        return QString();
    return OfficerTexts::tr("%1登记为%2（补选），手册里没有%1当选%2的选举记录。请核对：选举过的，在“换届选举”里补记"
                            "选举和计票；上级党组织任命的，“怎样产生”选上级任命，并填写批复文号。")
        .arg(seat.name, seat.title);
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
    if (post != nullptr && !isOfficerTitle(post->title) && book::isCommitteePost(post->title)) {
        BB_TRY(const book::Member sitting, book::loadMember(session, seat.member));
        seat.name = sitting.name();
        BB_TRY(const QString later, electedLaterText(session, branch, seat));
        seat.title = post->title;
        BB_TRY(const QString nobody, byElectionDoubt(session, branch, committee, seat));
        const QString sits = sittingText(committee, seat);
        const QString late = electedLateDoubt(committee, seat);
        return !sits.isEmpty() ? sits : !later.isEmpty() ? later : !nobody.isEmpty() ? nobody : late;
    }
    if (post == nullptr || !isOfficerTitle(post->title) || hasBasis(seat) || !seat.fromOn.isValid())
        return QString();
    BB_TRY(const bool outside, isOutside(session, branch, seat));
    BB_TRY(const book::Member member, book::loadMember(session, seat.member));
    seat.name = member.name();
    seat.title = post->title;
    if (outside)
        return outsideText(seat);
    Seat asked = seat;
    if (seat.how == How::Unknown) // the votes on record are asked all the same
        asked.how = How::ByElection;
    BB_TRY(const QString others, voteText(session, branch, committee, asked));
    BB_TRY(const QString nobody, officeVoteDoubt(session, branch, seat));
    return !others.isEmpty() ? others : !nobody.isEmpty() ? nobody : electedLateDoubt(committee, seat);
}

Result<How> recordedHow(const store::Session& session, book::BranchId branch, Seat seat)
{
    BB_TRY(const Committee committee, loadCommittee(session, branch));
    const Post* post = committee.find(seat.post);
    const Term* term = committee.termOn(seat.fromOn);
    if (post == nullptr || term == nullptr)
        return How::Unknown;
    BB_TRY(const book::Member member, book::loadMember(session, seat.member));
    seat.name = member.name();
    BB_TRY(const auto elections, listElections(session, branch));
    for (const Election& election : elections) {
        const bool office = (election.kind == ElectionKind::Secretary || election.kind == ElectionKind::Deputy)
            && postTitle(QString::fromUtf16(electionKindInfo(election.kind).office)) == postTitle(post->title);
        if ((!office && election.kind != ElectionKind::ByElection) || election.rounds.isEmpty())
            continue;
        const QDate voted = election.rounds.last().heldOn;
        if (voted >= term->electedOn && voted <= seat.fromOn && isElectedIn(election, seat))
            return How::ByElection;
    }
    return trimmedText(seat.approvalRef).isEmpty() ? How::Unknown : How::Appointed;
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
        BB_TRY(const QString vote, voteText(session, branch, committee, seat));
        if (!vote.isEmpty())
            problems.append({ProblemKind::OfficerNotElected, seat.name, vote});
    }
    return problems;
}

} // namespace branchbook::organization
