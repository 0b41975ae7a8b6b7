// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/member_course.h"

#include "branchbook/organization/away_store.h"
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
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.on.latest() > b.on.latest(); });
    return entries;
}

} // namespace branchbook::organization
