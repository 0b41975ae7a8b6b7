// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/handover.h"

#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/officers.h"
#include "organization/committee_rows.h"
#include "organization/handover_back.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

/// What is open on the day goes along then. Today's day or an earlier one takes effect at once, also for what was raised
/// or given to the first one since.
Result<> passItems(store::UnitOfWork& unit, book::BranchId branch, const Seat& from, const Handover& handover,
                   QDate today)
{
    BB_TRY(const book::Member successor, book::loadMember(unit.session(), handover.to));
    BB_CHECK(ledger::passOn(unit,
                            {branch, from.member, from.name, handover.to, successor.name(), handover.on,
                             from.title + QString::fromUtf16(kHandedOver)},
                            today));
    if (handover.on > today)
        return {};
    ledger::ItemQuery query;
    query.branch = branch;
    BB_TRY(const auto items, ledger::listItems(unit.session(), query));
    QList<ledger::ItemId> left;
    for (const ledger::Item& item : items) {
        if (item.isOpen() && item.owner == from.member)
            left.append(item.id);
    }
    return ledger::assignItems(unit, left, handover.to, successor.name(), today);
}

/// 副书记 who becomes 书记 gives up the one with the day of the other: nobody is both.
Result<> leaveOtherOffice(store::UnitOfWork& unit, const Committee& committee, const Handover& handover, QDate today)
{
    const Post* post = committee.find(handover.post);
    if (post == nullptr || !isOfficerTitle(post->title))
        return {};
    for (const Seat& seat : committee.seats) {
        const QDate last = committee.lastDay(seat);
        const bool overlaps = seat.fromOn < handover.on && (!last.isValid() || last >= handover.on);
        if (seat.member == handover.to && seat.post != handover.post && isOfficerTitle(seat.title) && overlaps)
            BB_CHECK(endSeat(unit, seat.id, handover.on.addDays(-1), QString::fromUtf16(kTakesOffice).arg(post->title),
                             today));
    }
    return {};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Whose the post is on a day, of several the one who is named.
QList<Seat> holdersMeant(const Committee& committee, const Handover& handover, QDate day)
{
    auto holders = committee.holdersOn(handover.post, day);
    if (handover.from)
        holders.removeIf([&](const Seat& seat) { return seat.member != *handover.from; });
    return holders;
}

/// One change of a post at a time: the next one is planned when the first has come, or the first is taken back.
Result<> checkNonePlanned(const Committee& committee, const Post& post, QDate today)
{
    for (const Seat& seat : committee.seats) {
        if (post.seats == 1 && seat.post == post.id && seat.fromOn > today)
            return fail(ErrorKind::Refused, QStringLiteral("committee.handover_planned"),
                        {post.title, iso(seat.fromOn), seat.name});
    }
    return {};
}

/// Nobody had the post the day before: not yet, or not any more.
Error nobodyBefore(const Committee& committee, const Handover& handover, const Post& post, QDate today)
{
    auto now = committee.holdersOn(handover.post, handover.on);
    if (now.size() != 1 || now.first().fromOn < handover.on)
        now = holdersMeant(committee, handover, std::max(handover.on, today));
    if (now.size() == 1 && now.first().fromOn >= handover.on)
        return {ErrorKind::Refused,
                QStringLiteral("committee.handover_before"),
                {now.first().name, iso(now.first().fromOn), post.title, iso(handover.on)},
                QStringLiteral("date")};
    return {ErrorKind::NotFound, QStringLiteral("committee.vacant"), {post.title}, {}};
}

struct HandoverTexts {
    Q_DECLARE_TR_FUNCTIONS(HandoverTexts)
};

/// Records since the day that name the one who is said to have handed over: they and the day cannot both be right.
Result<QString> hostedSince(const store::Session& session, book::BranchId branch, const Seat& from, QDate on,
                            QDate today)
{
    gathering::GatheringQuery query;
    query.branch = branch;
    BB_TRY(auto rows, gathering::listGatherings(session, query)); // newest first
    rows.removeIf([&](const gathering::GatheringRow& row) {
        return row.isPlanned(today) || row.heldOn <= on || row.host != from.name;
    });
    if (rows.isEmpty() || !isOfficerTitle(from.title))
        return QString();
    const gathering::GatheringRow& last = rows.first();
    return HandoverTexts::tr(
               "%1 以后还有 %2 次会议或活动记着由%3主持，最近一次是 %4 的“%5”，和交接日期对不上。请核对。")
        .arg(iso(on))
        .arg(rows.size())
        .arg(from.name, iso(last.heldOn), last.topic.isEmpty() ? gathering::kindTitle(last.kind) : last.topic);
}

} // namespace

Result<Seat> outgoing(const Committee& committee, const Handover& handover, QDate today)
{
    const Term* term = handover.on.isValid() ? committee.termOn(handover.on) : nullptr;
    if (term == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.no_term"), {handover.on.toString(Qt::ISODate)});
    if (const QDate last = committee.lastDay(*term); last.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("committee.term_closed"),
                    {QString::number(term->number), last.toString(Qt::ISODate)}, QStringLiteral("date"));
    BB_CHECK(checkTermRuns(*term, handover.on, handover.how, today));
    const Post* post = committee.find(handover.post);
    if (post == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("committee.post_missing"));
    BB_CHECK(checkNonePlanned(committee, *post, today));
    const auto holders = holdersMeant(committee, handover, handover.on.addDays(-1));
    const auto onDay = committee.holdersOn(handover.post, handover.on);
    const bool begins = post->seats == 1 && onDay.size() == 1 && onDay.first().fromOn == handover.on;
    if (holders.isEmpty() || begins) // also where somebody of the term before had it
        return fail(nobodyBefore(committee, handover, *post, today));
    if (holders.size() > 1)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.which"), {post->title});
    const Seat& before = holders.first();
    if (before.member == handover.to)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.same_person"), {before.name, post->title});
    if (before.untilOn.isValid() && before.untilOn >= handover.on)
        return fail(ErrorKind::Refused, QStringLiteral("committee.handover_ended"),
                    {before.name, post->title, iso(before.untilOn), before.endedWhy, iso(before.untilOn.addDays(1))},
                    QStringLiteral("date"));
    return before;
}

Result<QStringList> handoverDoubts(const store::Session& session, book::BranchId branch, const Handover& handover,
                                   QDate today)
{
    QStringList doubts;
    Seat next;
    next.post = handover.post;
    next.member = handover.to;
    next.how = handover.how;
    next.fromOn = handover.on;
    next.approvalRef = handover.approvalRef;
    BB_TRY(const QString officer, officerDoubt(session, branch, next));
    doubts.append(officer);
    BB_TRY(const Committee committee, loadCommittee(session, branch));
    if (const auto before = outgoing(committee, handover, today); before && handover.on <= today) {
        BB_TRY(const QString hosted, hostedSince(session, branch, *before, handover.on, today));
        doubts.append(hosted);
    }
    if (handover.on.isValid() && handover.on.addYears(1) <= today)
        doubts.append(HandoverTexts::tr("交接日期 %1 已经过去一年以上。请核对年份。").arg(iso(handover.on)));
    doubts.removeAll(QString());
    return doubts;
}

Result<SeatId> handOver(store::UnitOfWork& unit, book::BranchId branch, const Handover& handover, QDate today)
{
    BB_TRY(const Committee committee, loadCommittee(unit.session(), branch));
    BB_TRY(const Seat before, outgoing(committee, handover, today));
    const Term* term = committee.termOn(handover.on);
    const QDate lastDay = handover.on.addDays(-1);
    if (committee.lastDay(before) != lastDay)
        BB_CHECK(endSeat(unit, before.id, lastDay, QString::fromUtf16(kHandedOver), today));
    BB_CHECK(leaveOtherOffice(unit, committee, handover, today));
    Seat next;
    next.term = term->id;
    next.post = handover.post;
    next.member = handover.to;
    next.how = handover.how;
    next.fromOn = handover.on;
    next.approvalRef = handover.approvalRef;
    next.approvedOn = handover.approvedOn;
    BB_TRY(const SeatId id, takeSeat(unit, next, today, Begins::OnItsDay));
    if (handover.items == OpenItems::GoAlong)
        BB_CHECK(passItems(unit, branch, before, handover, today));
    return id;
}

} // namespace branchbook::organization
