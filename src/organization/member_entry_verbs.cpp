// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"

namespace branchbook::organization {

namespace {

store::ColumnValues columnsOf(const MemberEntry& entry)
{
    const QString detail = trimmedText(entry.detail);
    return {{"branch_id", entry.branch.toString()},
            {"member_id", entry.member.toString()},
            {"member_name", entry.memberName},
            {"kind", entryKindName(entry.kind)},
            {"happened", entry.on.toIso()},
            {"title", trimmedText(entry.title)},
            {"by_name", store::textOrNull(trimmedText(entry.by))},
            {"amount", entry.amount ? store::Value{entry.amount->fen} : store::Value{}},
            {"detail", detail.isEmpty() ? store::Value{} : store::Value{store::seal(detail)}},
            {"ended_on", store::dayOrNull(entry.endedOn)}};
}

Result<> checkEntry(const store::Session& session, MemberEntry& entry, QDate today)
{
    BB_TRY(const book::Member person, book::loadMember(session, entry.member, book::PostWords::AsWritten));
    entry.memberName = person.name();
    entry.branch = person.branch;
    if (person.recycled || (person.leftOn.isValid() && entry.on.earliest() >= person.leftOn))
        return fail(ErrorKind::Refused, QStringLiteral("entry.member_gone"), {person.name()});
    if (trimmedText(entry.title).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("entry.title_missing"), {entryKindTitle(entry.kind)},
                    QStringLiteral("title"));
    const bool wantsDay = entry.kind == EntryKind::Visit;
    if (entry.on.isEmpty() || (wantsDay && entry.on.precision() < Precision::Day))
        return fail(ErrorKind::Invalid, QStringLiteral("entry.day_missing"), {}, QStringLiteral("date"));
    if (entry.on.earliest() > today)
        return fail(ErrorKind::Invalid, QStringLiteral("entry.day_future"), {entry.on.toChinese()},
                    QStringLiteral("date"));
    BB_CHECK(book::checkInLife(person, entry.on, QStringLiteral("date")));
    if (entry.amount && entry.amount->fen < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("entry.amount_negative"), {}, QStringLiteral("amount"));
    if (entry.amount && entry.kind != EntryKind::Visit)
        return fail(ErrorKind::Invalid, QStringLiteral("entry.amount"), {}, QStringLiteral("amount"));
    if (entry.kind != EntryKind::Hardship)
        return {};
    BB_TRY(const auto others, listMemberEntriesOf(session, entry.member));
    for (const MemberEntry& other : others) {
        if (other.isOpen() && other.id != entry.id && !entry.endedOn.isValid())
            return fail(ErrorKind::Refused, QStringLiteral("entry.hardship_already"),
                        {person.name(), other.on.toChinese()});
    }
    return {};
}

Result<> markHardship(store::UnitOfWork& unit, const MemberEntry& entry, const QString& mark)
{
    if (entry.kind != EntryKind::Hardship)
        return {};
    BB_TRY(book::Member person, book::loadMember(unit.session(), entry.member, book::PostWords::AsWritten));
    if (person.values.get(book::Field::IsHardship) == mark)
        return {};
    person.values.set(book::Field::IsHardship, mark);
    return book::updateMember(unit, person);
}

QString inNeed()
{
    return QStringLiteral("1");
}

} // namespace

Result<MemberEntryId> putMemberEntry(store::UnitOfWork& unit, const MemberEntry& given, QDate today)
{
    MemberEntry entry = given;
    const bool fresh = entry.id.isNull();
    if (fresh) {
        entry.endedOn = {};
    } else if (const auto now = loadMemberEntry(unit.session(), entry.id); now) {
        entry.member = now->member;
        entry.kind = now->kind;
        entry.endedOn = now->endedOn;
    }
    BB_CHECK(checkEntry(unit.session(), entry, today));
    if (entry.isOpen())
        BB_CHECK(markHardship(unit, entry, inNeed()));
    store::ColumnValues columns = columnsOf(entry);
    const auto there = fresh ? Result<MemberEntry>(fail(ErrorKind::NotFound, QStringLiteral("entry.missing")))
                             : loadMemberEntry(unit.session(), entry.id);
    if (there) {
        BB_CHECK(unit.update("member_entry", entry.id.toString(), entry.rev, columns));
        return entry.id;
    }
    entry.id = fresh ? MemberEntryId::make() : entry.id; // a sample brings its own
    columns.insert(columns.begin(), {"id", entry.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("member_entry", columns));
    return entry.id;
}

Result<> endHardship(store::UnitOfWork& unit, MemberEntryId id, QDate on, QDate today)
{
    BB_TRY(MemberEntry entry, loadMemberEntry(unit.session(), id));
    if (!entry.isOpen() || entry.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("entry.not_open"), {entry.memberName});
    if (!on.isValid() || on < entry.on.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("entry.day_missing"), {}, QStringLiteral("date"));
    if (on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("entry.day_future"), {PartialDate::of(on).toChinese()},
                    QStringLiteral("date"));
    entry.endedOn = on;
    BB_CHECK(unit.update("member_entry", id.toString(), entry.rev, columnsOf(entry)));
    return markHardship(unit, entry, {});
}

Result<> recycleMemberEntry(store::UnitOfWork& unit, MemberEntryId id, QDate today)
{
    BB_TRY(const MemberEntry entry, loadMemberEntry(unit.session(), id));
    if (entry.isOpen())
        BB_CHECK(markHardship(unit, entry, {}));
    return unit.change("member_entry", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreMemberEntry(store::UnitOfWork& unit, MemberEntryId id)
{
    BB_TRY(const MemberEntry entry, loadMemberEntry(unit.session(), id));
    if (entry.isOpen()) {
        BB_TRY(const auto others, listMemberEntriesOf(unit.session(), entry.member));
        for (const MemberEntry& other : others) {
            if (other.isOpen())
                return fail(ErrorKind::Refused, QStringLiteral("entry.hardship_already"),
                            {entry.memberName, other.on.toChinese()});
        }
        BB_CHECK(markHardship(unit, entry, inNeed()));
    }
    return unit.change("member_entry", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
