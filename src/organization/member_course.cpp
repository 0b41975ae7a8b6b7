// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/member_course.h"

#include "branchbook/organization/away_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/organization/transfer_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct CourseTexts {
    Q_DECLARE_TR_FUNCTIONS(CourseTexts)
};

void addTransferTo(QList<book::TimelineEntry>& entries, const Transfer& transfer)
{
    if (transfer.direction == TransferDirection::Out && transfer.issuedOn.isValid())
        entries.append({PartialDate::of(transfer.issuedOn), CourseTexts::tr("开具组织关系介绍信"),
                        CourseTexts::tr("转往%1").arg(transfer.organization)});
    if (transfer.returnedOn.isValid())
        entries.append(
            {PartialDate::of(transfer.returnedOn), CourseTexts::tr("组织关系介绍信退回"), transfer.returnedWhy});
}

void addAwayTo(QList<book::TimelineEntry>& entries, const Away& away, const book::Member& member)
{
    const bool told = away.kind == AwayKind::Floating && member.date(book::Field::FloatingStart) == away.since;
    if (!told)
        entries.append({away.since, awayKindTitle(away.kind), away.place});
    if (away.stoppedOn.isValid())
        entries.append({PartialDate::of(away.stoppedOn), CourseTexts::tr("停止党籍"), away.stoppedBy});
    if (away.endedOn.isValid())
        entries.append({PartialDate::of(away.endedOn),
                        CourseTexts::tr("%1：%2").arg(awayKindTitle(away.kind), awayEndingTitle(away.ending)),
                        {}});
}

void sortNewestFirst(QList<book::TimelineEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.on.latest() > b.on.latest(); });
}

/// Elected again, or with the work divided anew the day after: the end of the one seat is no news.
bool staysInPost(const QList<Seat>& seats, const Seat& seat, QDate last)
{
    return std::any_of(seats.begin(), seats.end(), [&](const Seat& next) {
        return next.id != seat.id && next.member == seat.member && next.title == seat.title && next.fromOn > seat.fromOn
            && next.fromOn <= last.addDays(1);
    });
}

/// 委员 beside an office or a division of work of the same day says nothing more.
bool isBesideOffice(const QList<Seat>& seats, const Seat& seat)
{
    return isPlainSeat(seat.title) && std::any_of(seats.begin(), seats.end(), [&](const Seat& other) {
               return other.id != seat.id && other.member == seat.member && other.fromOn == seat.fromOn
                   && !isPlainSeat(other.title);
           });
}

void addSeatTo(QList<book::TimelineEntry>& entries, const Committee& committee, const Seat& seat)
{
    const Term* term = committee.find(seat.term);
    QStringList details;
    if (term != nullptr)
        details.append(CourseTexts::tr("第%1届支部委员会").arg(term->number));
    if (seat.how != How::Unknown)
        details.append(howTitle(seat.how));
    entries.append({PartialDate::of(seat.fromOn), CourseTexts::tr("任支部%1").arg(postTitle(seat.title)),
                    details.join(QStringLiteral("，"))});
    const QDate last = committee.lastDay(seat);
    if (last.isValid() && !staysInPost(committee.seats, seat, last))
        entries.append(
            {PartialDate::of(last), CourseTexts::tr("不再担任支部%1").arg(postTitle(seat.title)), seat.endedWhy});
}

} // namespace

Result<QList<book::TimelineEntry>> memberCourse(const store::Session& session, const book::Member& member)
{
    QList<book::TimelineEntry> entries = book::timelineOf(member);
    BB_TRY(const auto transfers, listTransfersOf(session, member.id));
    for (const Transfer& transfer : transfers)
        addTransferTo(entries, transfer);
    BB_TRY(const auto spells, listAwayOf(session, member.id));
    for (const Away& away : spells)
        addAwayTo(entries, away, member);
    BB_TRY(const auto noted, listMemberEntriesOf(session, member.id));
    for (const MemberEntry& entry : noted) {
        if (entry.kind == EntryKind::Honour) // hardship and visits are told where they are kept
            entries.append({entry.on, entry.title, entry.by});
    }
    sortNewestFirst(entries);
    return entries;
}

Result<QList<book::TimelineEntry>> memberHistory(const store::Session& session, const book::Member& member)
{
    BB_TRY(auto entries, memberCourse(session, member));
    BB_TRY(const Committee committee, loadCommittee(session, member.branch));
    const QString post = member.values.get(book::Field::PartyPost);
    const QStringList titles = committeeTitles(post);
    const PartialDate since = member.date(book::Field::PartyPostStart);
    for (const Seat& seat : committee.seats) {
        if (seat.member != member.id || isBesideOffice(committee.seats, seat))
            continue;
        if (titles.contains(postTitle(seat.title)) && since == PartialDate::of(seat.fromOn))
            entries.removeIf([&](const auto& entry) { return entry.on == since && entry.title.endsWith(post); });
        addSeatTo(entries, committee, seat);
    }
    sortNewestFirst(entries);
    return entries;
}

} // namespace branchbook::organization
