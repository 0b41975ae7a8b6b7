// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The roster's 党内职务 and the committee's own records: the first term comes from the one, afterwards the other leads.
#include "branchbook/organization/committee_problems.h"
#include "organization/committee_rows.h"

#include "branchbook/book/member_store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace branchbook::organization {

namespace {

struct RosterTexts {
    Q_DECLARE_TR_FUNCTIONS(RosterTexts)
};

/// domain-rules §1.2: the standard posts in the order in which lists name them; others follow.
constexpr std::array<QStringView, 6> kUsualOrder{u"书记", u"副书记", u"组织委员", u"宣传委员", u"纪检委员", u"委员"};

qsizetype placeOf(const QString& title)
{
    return std::find(kUsualOrder.begin(), kUsualOrder.end(), title) - kUsualOrder.begin();
}

QDate commonDay(const QList<RosterCommittee::Place>& places)
{
    std::map<QDate, int> days;
    for (const auto& place : places) {
        if (place.since.isValid())
            ++days[place.since];
    }
    const auto most =
        std::max_element(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == days.end() ? QDate() : most->first;
}

/// What the roster says and the committee's records say nothing of.
QStringList otherParts(const QString& text)
{
    QStringList others = book::postParts(text);
    others.removeIf([](const QString& part) { return !committeeTitles(part).isEmpty(); });
    return others;
}

Result<> writePost(store::UnitOfWork& unit, book::BranchId branch, book::MemberId id, const QList<Seat>& held)
{
    BB_TRY(book::Member member, book::loadMember(unit.session(), id));
    if (member.branch != branch)
        return {}; // what the other branch says of its people stands there
    const QString before = member.values.get(book::Field::PartyPost);
    QStringList titles;
    QDate since;
    for (const Seat& seat : held) {
        if (!book::isCommitteePost(seat.title))
            continue;
        titles.append(postTitle(seat.title));
        since = std::max(since, seat.fromOn);
    }
    QStringList known = committeeTitles(before);
    QStringList wanted = titles;
    known.sort();
    wanted.sort();
    if (known == wanted)
        return {}; // written in other words, perhaps: 支部书记
    const QString after = (titles + otherParts(before)).join(u'、');
    member.values.set(book::Field::PartyPost, after);
    if (since.isValid() || after.isEmpty())
        member.values.set(book::Field::PartyPostStart, since.isValid() ? since.toString(Qt::ISODate) : QString());
    return book::updateMember(unit, member);
}

} // namespace

Result<> writePosts(store::UnitOfWork& unit, book::BranchId branch, QDate today, std::optional<book::MemberId> also)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), branch));
    const Term* term = committee.termOn(today);
    if (term == nullptr)
        return {};
    std::map<book::MemberId, QList<Seat>> held;
    bool begun = also.has_value();
    if (also)
        held[*also];
    for (const Seat& seat : committee.seats) { // those of terms before gave up what they do not hold now
        begun |= seat.term == term->id;
        if (seat.fromOn <= today)
            held[seat.member];
    }
    if (!begun)
        return {};
    for (const Seat& seat : committee.seatsOn(today))
        held[seat.member].append(seat);
    for (const auto& [member, seats] : held)
        BB_CHECK(writePost(unit, branch, member, seats));
    return {};
}

qsizetype RosterCommittee::people() const
{
    QSet<book::MemberId> members;
    for (const Place& place : places)
        members.insert(place.member);
    return members.size();
}

RosterCommittee committeeIn(const QList<book::MemberRow>& people, QDate today)
{
    RosterCommittee found;
    for (const book::MemberRow& row : people) {
        if (!book::belongsOn(row, today) || book::typeOn(row, today) != QStringView(book::kFullMember))
            continue;
        const QDate since = row.postSince.precision() == Precision::Day ? row.postSince.earliest() : QDate();
        for (const QString& title : committeeTitles(row.post))
            found.places.append({title, row.id, row.name, since});
    }
    std::stable_sort(found.places.begin(), found.places.end(),
                     [](const auto& a, const auto& b) { return placeOf(a.title) < placeOf(b.title); });
    found.electedOn = commonDay(found.places);
    return found;
}

QList<Problem> unrecordedProblems(const Committee& committee, const QList<book::MemberRow>& people, QDate today)
{
    const RosterCommittee found = committee.seats.isEmpty() ? committeeIn(people, today) : RosterCommittee();
    if (found.places.isEmpty())
        return {};
    const QString text = committee.termOn(today) == nullptr
        ? RosterTexts::tr("名册的党内职务里有%1，支部委员会还没有登记届次。可以从名册建立，核对后一步记好。")
        : RosterTexts::tr("名册的党内职务里有%1，这一届还没有登记任职的人。可以从名册建立，核对后一步记好。");
    return {{ProblemKind::Unrecorded, {}, text.arg(placesText(found))}};
}

Result<RosterCommittee> committeeOfRoster(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, today));
    return committeeIn(rows, today);
}

Result<RosterCommittee> proposedCommittee(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(const Committee committee, loadCommittee(session, branch));
    return committee.seats.isEmpty() ? committeeOfRoster(session, branch, today) : RosterCommittee();
}

QString placesText(const RosterCommittee& found)
{
    QStringList places;
    for (const auto& place : found.places)
        places << place.title + place.name;
    return places.join(u'、');
}

Result<TermId> adoptRoster(store::UnitOfWork& unit, const RosterCommittee& found, const Term& term, QDate today)
{
    BB_TRY(Committee committee, loadCommittee(unit.session(), term.branch));
    if (!committee.seats.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("committee.term_exists"));
    if (found.places.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("committee.roster_empty"));
    BB_TRY(const TermId id, putTerm(unit, term, today));
    for (const auto& place : found.places) {
        const int wanted = static_cast<int>(std::count_if(found.places.begin(), found.places.end(),
                                                          [&](const auto& one) { return one.title == place.title; }));
        const Post* post = committee.postTitled(place.title);
        Seat seat;
        Post room = post == nullptr ? Post{{}, 0, term.branch, place.title, wanted, 0} : *post;
        room.seats = std::max(room.seats, wanted); // set up beforehand for fewer than the roster names
        if (post == nullptr || room.seats != post->seats) {
            BB_TRY(seat.post, putPost(unit, room));
        } else {
            seat.post = post->id;
        }
        BB_TRY(committee, loadCommittee(unit.session(), term.branch));
        seat.term = id;
        seat.member = place.member;
        seat.fromOn = place.since.isValid() ? std::max(place.since, term.electedOn) : term.electedOn;
        seat.how = place.since == term.electedOn ? How::Elected : How::Unknown;
        BB_TRY([[maybe_unused]] const SeatId seatId, takeSeat(unit, seat, today, Begins::AsWritten));
    }
    return id;
}

} // namespace branchbook::organization
