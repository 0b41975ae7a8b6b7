// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/demo_writer.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/book/member_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/rules/rule_base.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

namespace branchbook::sample {

using book::Field;

namespace {

constexpr int kMembersBetweenLooks = 256;
constexpr qsizetype kMostExpected = 120;

book::MemberRow rowOf(const book::Member& member)
{
    book::MemberRow row;
    row.id = member.id;
    row.name = member.name();
    row.groupId = member.group ? member.group->toString() : QString();
    row.post = member.values.get(Field::PartyPost);
    row.type = member.values.get(Field::MemberType);
    row.joined = member.date(Field::JoinDate);
    row.converted = member.date(Field::FullMemberDate);
    row.transferredIn = member.date(Field::TransferInDate);
    row.floating = member.values.has(Field::IsFloating);
    row.retired = member.values.has(Field::IsRetired);
    return row;
}

Result<> goOn(Progress& progress, qint64 done, qint64 total)
{
    const QString what = QCoreApplication::translate("branchbook::sample", "正在生成示例手册");
    return progress.advance(done, total, what) ? Result<>() : fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

} // namespace

DemoWriter::DemoWriter(const DemoOptions& options, Progress& progress)
    : m_options(options)
    , m_progress(progress)
    , m_ids(options.seed)
{
}

Result<book::BranchId> DemoWriter::add(book::Branch branch)
{
    branch.id = m_ids.make<book::BranchId>();
    BB_CHECK(book::insertBranch(*m_unit, branch));
    ++m_counts.branches;
    return branch.id;
}

Result<> DemoWriter::add(const book::PartyGroup& group)
{
    BB_TRY([[maybe_unused]] const auto id, book::insertGroup(*m_unit, group));
    ++m_counts.groups;
    return {};
}

Result<book::MemberRow> DemoWriter::add(book::Member member)
{
    if (member.id.isNull())
        member.id = m_ids.make<book::MemberId>();
    if (m_counts.members % kMembersBetweenLooks == 0)
        BB_CHECK(goOn(m_progress, m_counts.members, m_options.members));
    BB_TRY([[maybe_unused]] const auto id, book::insertMember(*m_unit, member));
    ++(book::isPartyMember(member.values.get(Field::MemberType)) ? m_counts.members : m_counts.candidates);
    return rowOf(member);
}

Result<> DemoWriter::add(gathering::Gathering gathering, QDate enteredOn)
{
    const bool archive = gathering.state == gathering::State::Archived;
    gathering.id = m_ids.make<gathering::GatheringId>();
    gathering.state = gathering::State::Draft;
    for (gathering::AgendaItem& item : gathering.agenda) {
        const auto id = m_ids.make<gathering::AgendaItemId>();
        for (gathering::Resolution& resolution : gathering.resolutions) {
            if (resolution.item && *resolution.item == item.id)
                resolution.item = id;
        }
        item.id = id;
    }
    for (gathering::Resolution& resolution : gathering.resolutions)
        resolution.id = m_ids.make<gathering::ResolutionId>();
    BB_TRY(const auto rules, rules::ruleBase());
    BB_CHECK(goOn(m_progress, m_options.members, m_options.members));
    BB_TRY(const auto id, gathering::saveGathering(*m_unit, gathering, enteredOn, &rules->catalogue));
    if (archive)
        BB_CHECK(gathering::archiveGathering(*m_unit, id, enteredOn));
    ++m_counts.gatherings;
    m_counts.attendances += static_cast<int>(gathering.attendees.size());
    m_lastGathering = id;
    return {};
}

Result<> DemoWriter::add(const ledger::Item& item, QDate on)
{
    BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(*m_unit, item, on));
    ++m_counts.ledgerItems;
    return {};
}

Result<> DemoWriter::add(const organization::Talk& talk, QDate on)
{
    BB_TRY([[maybe_unused]] const auto id, organization::saveTalk(*m_unit, talk, on));
    ++m_counts.talks;
    return {};
}

Result<> DemoWriter::add(const organization::Criticism& said, QDate on)
{
    BB_TRY([[maybe_unused]] const auto id, organization::saveCriticism(*m_unit, said, on));
    ++m_counts.criticism;
    return {};
}

Result<> DemoWriter::attach(const QString& resource, const QString& name, QDate on)
{
    return attachTo(QStringLiteral("gathering"), m_lastGathering.toString(), resource, name, on);
}

Result<> DemoWriter::attachTo(const QString& table, const QString& id, const QString& resource, const QString& name,
                              QDate on)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!folder.isValid() || !QFile::copy(resource, path))
        return fail(writeError(name, errno));
    BB_TRY([[maybe_unused]] const auto made,
           book::attachFile(*m_unit, table, id, path, on, m_progress, m_ids.make<book::AttachmentId>()));
    ++m_counts.attachments;
    return {};
}

// GCC 12 with optimization believes that appending reads the person's leftOut, which is empty: a false alarm.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
QList<gathering::Attendee> expectedPeople(const BranchPeople& branch, gathering::Kind kind,
                                          std::optional<book::GroupId> group, QDate day)
{
    QList<gathering::Attendee> expected;
    const gathering::Audience audience = gathering::kindInfo(kind).audience;
    const QString groupId = group ? group->toString() : QString();
    for (const book::MemberRow& row : branch.people) {
        const QString type = book::typeOn(row, day);
        if (!book::isPartyMember(type) || !book::belongsOn(row, day))
            continue;
        if (audience == gathering::Audience::Committee && !book::isCommitteePost(row.post))
            continue;
        if (audience == gathering::Audience::Group && row.groupId != groupId)
            continue;
        expected.append({row.id, row.name, type, gathering::Presence::Present, {}});
        if (expected.size() == kMostExpected)
            break;
    }
    return expected;
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

} // namespace branchbook::sample
