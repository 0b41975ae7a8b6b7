// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/redivision.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/officers.h"
#include "organization/committee_rows.h"
#include "organization/day_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

QString divisionDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString divisionText(const char* text)
{
    return QCoreApplication::translate("branchbook::organization", text);
}

/// Nothing is filed before it was decided.
Result<> checkFiled(QDate filedOn, QDate decidedOn, QDate today)
{
    const QString where = QStringLiteral("filed");
    BB_CHECK(checkReply(filedOn, {}, today, divisionText("备案日期"), where));
    if (filedOn.isValid() && filedOn < decidedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.filed_before"),
                    {divisionDay(filedOn), divisionDay(decidedOn)}, where);
    return {};
}

bool sits(const QList<Seat>& sitting, book::MemberId member)
{
    return std::any_of(sitting.begin(), sitting.end(), [&](const Seat& seat) { return seat.member == member; });
}

/// What is to change, and nothing else: a place that stays as it is gets no new record.
Result<QList<DividedPlace>> changedPlaces(const store::Session& session, const Committee& committee,
                                          const Redivision& redivision)
{
    const auto sitting = sittingOn(committee, redivision.on);
    QList<DividedPlace> changed;
    for (const DividedPlace& place : redivision.places) {
        const Post* post = committee.find(place.post);
        if (post == nullptr)
            return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"));
        if (!isWorkPost(*post))
            return fail(ErrorKind::Refused, QStringLiteral("committee.division_office"), {post->title});
        if (place.member && !sits(sitting, *place.member)) {
            BB_TRY(const book::Member person, book::loadMember(session, *place.member));
            return fail(ErrorKind::Refused, QStringLiteral("committee.division_outside"),
                        {person.name(), divisionDay(redivision.on), post->title});
        }
        const auto holders = committee.holdersOn(place.post, redivision.on);
        const bool same = place.member ? sits(holders, *place.member) : holders.isEmpty();
        if (!same)
            changed.append(place);
    }
    if (changed.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("committee.division_same"));
    return changed;
}

/// Those who had the places give them up the day before.
Result<> giveUp(store::UnitOfWork& unit, const Committee& committee, const QList<DividedPlace>& changed, QDate on,
                QDate today)
{
    for (const DividedPlace& place : changed) {
        const Post* post = committee.find(place.post);
        const auto holders = committee.holdersOn(place.post, on);
        if (place.member && holders.size() < post->seats)
            continue;
        if (holders.size() > 1)
            return fail(ErrorKind::Refused, QStringLiteral("committee.which"), {post->title});
        BB_CHECK(endSeat(unit, holders.first().id, on.addDays(-1), QString::fromUtf16(kRedivided), today));
    }
    return {};
}

Result<> takeDivided(store::UnitOfWork& unit, const Term& term, const Redivision& redivision, PostId post,
                     book::MemberId member, QDate today)
{
    Seat seat;
    seat.term = term.id;
    seat.post = post;
    seat.member = member;
    seat.how = How::Redivided;
    seat.fromOn = redivision.on;
    seat.decision = redivision.decision;
    seat.decidedOn = redivision.decidedOn;
    seat.approvalRef = redivision.filingRef;
    seat.approvedOn = redivision.filedOn;
    BB_TRY([[maybe_unused]] const SeatId id, takeSeat(unit, seat, today, Begins::ByToday));
    return {};
}

/// Nobody leaves the committee by a new division: whoever has no work left is 委员.
Result<> keepAsPlain(store::UnitOfWork& unit, const Term& term, const QList<Seat>& sitting,
                     const Redivision& redivision, QDate today)
{
    for (const Seat& person : sitting) {
        BB_TRY(const Committee committee, loadCommittee(unit.session(), term.branch));
        if (sits(sittingOn(committee, redivision.on), person.member))
            continue;
        const Post* there = committee.postTitled(book::kPlainSeat.toString());
        Post plain = there == nullptr ? Post{{}, 0, term.branch, book::kPlainSeat.toString(), 1, 0} : *there;
        if (there != nullptr && committee.vacantOn(plain, redivision.on) == 0)
            ++plain.seats;
        BB_TRY(const PostId post, putPost(unit, plain));
        BB_CHECK(takeDivided(unit, term, redivision, post, person.member, today));
    }
    return {};
}

} // namespace

bool isWorkPost(const Post& post)
{
    return book::isCommitteePost(post.title) && !isOfficerTitle(post.title) && !isPlainSeat(post.title);
}

QList<Seat> sittingOn(const Committee& committee, QDate day)
{
    QList<Seat> sitting;
    for (const Seat& seat : committee.seatsOn(day)) {
        if (book::isCommitteePost(seat.title) && !sits(sitting, seat.member))
            sitting.append(seat);
    }
    return sitting;
}

int lostOn(const Committee& committee, QDate day)
{
    const Term* term = committee.termOn(day);
    if (term == nullptr)
        return 0;
    // 书记 and 副书记 begin when the committee has met; who left meanwhile sat on the first day.
    const QDate settled = std::min(day, term->electedOn.addMonths(1));
    const auto elected = std::max(sittingOn(committee, term->electedOn).size(), sittingOn(committee, settled).size());
    return static_cast<int>(std::max<qsizetype>(0, elected - sittingOn(committee, day).size()));
}

bool dividingFills(const Committee& committee, QDate day)
{
    int lost = lostOn(committee, day);
    for (const Post& post : committee.posts)
        lost -= isWorkPost(post) ? 0 : committee.vacantOn(post, day);
    return lost <= 0;
}

Result<> checkDivided(const Committee& committee, const Seat& seat, const Post& post)
{
    if (seat.how != How::Redivided)
        return {};
    if (isOfficerTitle(post.title) || !book::isCommitteePost(post.title))
        return fail(ErrorKind::Refused, QStringLiteral("committee.division_office"), {post.title});
    if (!seat.decidedOn.isValid() || seat.decidedOn > seat.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.division_decision"), {divisionDay(seat.fromOn)},
                    QStringLiteral("decided"));
    const bool sat = std::any_of(committee.seats.begin(), committee.seats.end(), [&](const Seat& other) {
        return other.id != seat.id && other.member == seat.member && book::isCommitteePost(other.title)
            && (committee.holdsOn(other, seat.fromOn) || committee.holdsOn(other, seat.fromOn.addDays(-1)));
    });
    return sat ? Result<>()
               : fail(ErrorKind::Refused, QStringLiteral("committee.division_outside"),
                      {seat.name, divisionDay(seat.fromOn), post.title});
}

Result<> redivide(store::UnitOfWork& unit, book::BranchId branch, const Redivision& redivision, QDate today)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), branch));
    const Term* term = redivision.on.isValid() ? committee.termOn(redivision.on) : nullptr;
    if (term == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {divisionDay(redivision.on)});
    if (const QDate last = committee.lastDay(*term); last.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("committee.term_closed"),
                    {QString::number(term->number), divisionDay(last)}, QStringLiteral("date"));
    if (!redivision.decidedOn.isValid() || redivision.decidedOn > redivision.on)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.division_decision"), {divisionDay(redivision.on)},
                    QStringLiteral("decided"));
    BB_CHECK(checkFiled(redivision.filedOn, redivision.decidedOn, today));
    BB_TRY(const auto changed, changedPlaces(unit.session(), committee, redivision));
    BB_CHECK(giveUp(unit, committee, changed, redivision.on, today));
    for (const DividedPlace& place : changed) {
        if (place.member)
            BB_CHECK(takeDivided(unit, *term, redivision, place.post, *place.member, today));
    }
    return keepAsPlain(unit, *term, sittingOn(committee, redivision.on), redivision, today);
}

Result<> fileRedivision(store::UnitOfWork& unit, book::BranchId branch, QDate on, const QString& ref, QDate filedOn,
                        QDate today)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), branch));
    bool found = false;
    for (const Seat& seat : committee.seats) {
        if (seat.how != How::Redivided || seat.fromOn != on)
            continue;
        BB_CHECK(checkFiled(filedOn, seat.decidedOn, today));
        BB_CHECK(
            unit.change("committee_seat", seat.id.toString(),
                        {{"approval_ref", store::textOrNull(trimmedText(ref))}, {"approved_on", dayValue(filedOn)}}));
        found = true;
    }
    return found ? Result<>()
                 : fail(ErrorKind::NotFound, QStringLiteral("committee.division_missing"), {divisionDay(on)});
}

} // namespace branchbook::organization
