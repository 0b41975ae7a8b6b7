// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes a post and who gives it up.
#include "organization/committee_rows.h"
#include "organization/handover_back.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/person_rights.h"
#include "branchbook/organization/officers.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Within the term, and in order.
Result<> checkDays(const Committee& committee, const Seat& seat, const Term& term)
{
    if (!seat.fromOn.isValid() || seat.fromOn < term.electedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.seat_before"),
                    {isoDay(seat.fromOn), QString::number(term.number), isoDay(term.electedOn)},
                    QStringLiteral("date"));
    const QDate last = committee.lastDay(term);
    if (last.isValid() && seat.fromOn > last)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.seat_after"),
                    {isoDay(seat.fromOn), QString::number(term.number), isoDay(last)});
    if (seat.untilOn.isValid() && seat.untilOn < seat.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                    {isoDay(seat.untilOn), isoDay(seat.fromOn)}, QStringLiteral("until"));
    return {};
}

bool overlap(QDate firstA, QDate lastA, QDate firstB, QDate lastB)
{
    return (!lastA.isValid() || firstB <= lastA) && (!lastB.isValid() || firstA <= lastB);
}

/// Days to come: who is elected has his post from the day of the vote, or of the reply to it.
Result<> checkBegin(const Seat& seat, const Term& term, QDate today, Begins begins)
{
    if (begins == Begins::AsWritten)
        return {};
    if (begins == Begins::ByToday && seat.fromOn > today && seat.how != How::Appointed)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.seat_future"), {isoDay(seat.fromOn)},
                    QStringLiteral("date"));
    return checkTermRuns(term, seat.fromOn, seat.how, today);
}

/// Nobody is 书记 and 副书记 at the same time.
Result<> checkOneOffice(const Committee& committee, const Seat& seat, const Post& post)
{
    if (!isOfficerTitle(post.title))
        return {};
    const QDate last = committee.lastDay(seat);
    for (const Seat& other : committee.seats) {
        if (other.id != seat.id && other.member == seat.member && other.post != seat.post && isOfficerTitle(other.title)
            && overlap(seat.fromOn, last, other.fromOn, committee.lastDay(other)))
            return fail(ErrorKind::Refused, QStringLiteral("committee.two_offices"),
                        {seat.name, other.title, isoDay(other.fromOn), post.title});
    }
    return {};
}

/// Only full members may be elected (ELECT2020 art 5, must), and nobody under 留党察看, whose posts lapse (domain-rules §7.1).
Result<> checkPerson(const store::Session& session, Seat& seat, const Post& post)
{
    BB_TRY(const book::Member member, book::loadMember(session, seat.member));
    const book::Standing standing = book::standingOf(member);
    seat.name = member.name();
    if (member.branch != post.branch || member.recycled || !book::belongsOn(standing, seat.fromOn))
        return fail(ErrorKind::Refused, QStringLiteral("committee.not_here"), {seat.name, isoDay(seat.fromOn)});
    const QString type = book::typeOn(standing, seat.fromOn);
    if (book::isCommitteePost(post.title) && type != QStringView(book::kFullMember))
        return fail(ErrorKind::Refused, QStringLiteral("committee.not_full"),
                    {seat.name, isoDay(seat.fromOn), type.isEmpty() ? QStringLiteral("—") : type, post.title});
    if (!book::isCommitteePost(post.title))
        return {};
    BB_TRY(const auto rights, book::PersonRights::load(session, member.branch));
    if (rights.isRestricted(member.id, seat.fromOn))
        return fail(ErrorKind::Refused, QStringLiteral("committee.no_right"),
                    {seat.name, isoDay(seat.fromOn), post.title});
    return {};
}

Result<> checkPlace(const Committee& committee, const Seat& seat, const Post& post)
{
    const QDate last = committee.lastDay(seat);
    int taken = 0;
    QString by;
    for (const Seat& other : committee.seats) {
        if (other.id == seat.id || other.post != seat.post
            || !overlap(seat.fromOn, last, other.fromOn, committee.lastDay(other)))
            continue;
        if (other.member == seat.member)
            return fail(ErrorKind::Refused, QStringLiteral("committee.seat_twice"),
                        {seat.name, post.title, isoDay(other.fromOn)});
        ++taken;
        by = other.name;
    }
    if (taken >= post.seats)
        return fail(ErrorKind::Refused, QStringLiteral("committee.seat_taken"), {post.title, by, isoDay(seat.fromOn)});
    return {};
}

struct Placed {
    Committee committee;
    Seat seat;
};

Result<Placed> findSeat(const store::Session& session, SeatId id)
{
    store::Query query = session.query("committee.branch_of_seat");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.seat_missing"));
    Placed placed;
    BB_TRY(placed.committee, loadCommittee(session, book::BranchId::fromString(query.text(0))));
    const auto& seats = placed.committee.seats;
    const auto found = std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.id == id; });
    if (found == seats.end())
        return fail(ErrorKind::NotFound, QStringLiteral("committee.seat_missing"));
    placed.seat = *found;
    return placed;
}

Result<> followRoster(store::UnitOfWork& unit, const Committee& committee, const Seat& seat, QDate today)
{
    const Term* term = committee.find(seat.term);
    return term == nullptr ? Result<>() : writePosts(unit, term->branch, today, seat.member);
}

/// The one place of a post is free before the next one takes it.
Result<> checkEndsFirst(const Committee& committee, const Seat& seat, QDate lastDay)
{
    const Post* post = committee.find(seat.post);
    if (post == nullptr || post->seats != 1)
        return {};
    for (const Seat& other : committee.seats) {
        if (other.id != seat.id && other.post == seat.post && other.term == seat.term && other.fromOn > seat.fromOn
            && other.fromOn <= lastDay)
            return fail(ErrorKind::Refused, QStringLiteral("committee.end_overlaps"),
                        {post->title, isoDay(other.fromOn), other.name, seat.name, isoDay(lastDay)},
                        QStringLiteral("until"));
    }
    return {};
}

} // namespace

Result<> checkTermRuns(const Term& term, QDate day, How how, QDate today)
{
    // Until the next election the committee stays; who leaves meanwhile is replaced by the higher organization.
    if (day > term.endsOn && (how != How::Appointed || day > today))
        return fail(ErrorKind::Refused, QStringLiteral("committee.term_ended"),
                    {QString::number(term.number), isoDay(term.endsOn), isoDay(day)}, QStringLiteral("date"));
    return {};
}

Result<SeatId> appoint(store::UnitOfWork& unit, Seat seat, QDate today)
{
    return takeSeat(unit, std::move(seat), today, Begins::ByToday);
}

Result<SeatId> takeSeat(store::UnitOfWork& unit, Seat seat, QDate today, Begins begins)
{
    BB_TRY(const Term term, loadTerm(unit.session(), seat.term));
    BB_TRY(Committee committee, loadCommittee(unit.session(), term.branch));
    const Post* post = committee.find(seat.post);
    if (post == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"));
    BB_CHECK(checkDays(committee, seat, term));
    BB_CHECK(checkReply(seat.approvedOn, {}, today, QCoreApplication::translate("branchbook::organization", "批复日期"),
                        QStringLiteral("approved")));
    BB_CHECK(checkPerson(unit.session(), seat, *post));
    BB_CHECK(checkDivided(committee, seat, *post));
    BB_CHECK(checkPlace(committee, seat, *post));
    BB_CHECK(checkOneOffice(committee, seat, *post));
    const SeatId id = seat.id.isNull() ? SeatId::make() : seat.id;
    store::ColumnValues columns = columnsOf(seat);
    std::optional<book::MemberId> before;
    QDate begun;
    if (seat.rev != 0) {
        BB_TRY(const Placed placed, findSeat(unit.session(), id));
        before = placed.seat.member;
        begun = placed.seat.fromOn;
    }
    if (seat.fromOn != begun)
        BB_CHECK(checkBegin(seat, term, today, begins));
    if (seat.rev != 0) {
        BB_CHECK(unit.update("committee_seat", id.toString(), seat.rev, columns));
    } else {
        columns.insert(columns.begin(), {"id", id.toString()});
        columns.push_back({"entered_on", isoDay(today)});
        BB_CHECK(unit.insert("committee_seat", columns));
    }
    BB_CHECK(writePosts(unit, term.branch, today, before));
    return id;
}

Result<> endSeat(store::UnitOfWork& unit, SeatId id, QDate lastDay, const QString& why, QDate today)
{
    BB_TRY(const Placed placed, findSeat(unit.session(), id));
    if (!lastDay.isValid() || lastDay < placed.seat.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                    {isoDay(lastDay), isoDay(placed.seat.fromOn)});
    if (trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("committee.reason_missing"));
    BB_CHECK(checkEndsFirst(placed.committee, placed.seat, lastDay));
    BB_CHECK(
        unit.change("committee_seat", id.toString(), {{"until_on", isoDay(lastDay)}, {"ended_why", oneLine(why)}}));
    return followRoster(unit, placed.committee, placed.seat, today);
}

Result<> removeSeat(store::UnitOfWork& unit, SeatId id, QDate today)
{
    BB_TRY(const Placed placed, findSeat(unit.session(), id));
    BB_CHECK(unit.remove("committee_seat", id.toString()));
    BB_CHECK(reopenBefore(unit, placed.committee, placed.seat));
    return followRoster(unit, placed.committee, placed.seat, today);
}

} // namespace branchbook::organization
