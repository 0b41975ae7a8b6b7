// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/member_entry.h"

#include "branchbook/base/figure_mark.h"
#include "branchbook/base/standing_list.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct EntryWord {
    const char* name;
    const char* title;
};
constexpr std::array<EntryWord, 3> kEntryKinds{{{"honour", QT_TRANSLATE_NOOP("MemberEntry", "荣誉")},
                                                {"hardship", QT_TRANSLATE_NOOP("MemberEntry", "困难")},
                                                {"visit", QT_TRANSLATE_NOOP("MemberEntry", "走访慰问")}}};

MemberEntry entryIn(const store::Query& query)
{
    MemberEntry entry;
    entry.id = MemberEntryId::fromString(query.text(0));
    entry.rev = query.integer(1);
    entry.branch = book::BranchId::fromString(query.text(2));
    entry.member = book::MemberId::fromString(query.text(3));
    entry.memberName = query.text(4);
    entry.kind = entryKindByName(query.text(5)).value_or(EntryKind::Honour);
    entry.on = PartialDate::fromIso(query.text(6));
    entry.title = query.text(7);
    entry.by = query.text(8);
    if (!query.isNull(9))
        entry.amount = Money{query.integer(9)};
    entry.detail = store::unseal(query.blob(10));
    entry.endedOn = store::dayAt(query, 11);
    entry.enteredOn = store::dayAt(query, 12);
    entry.recycled = !query.isNull(13);
    return entry;
}

Result<QList<MemberEntry>> entriesOf(store::Query& query)
{
    QList<MemberEntry> list;
    BB_TRY(bool row, query.next());
    while (row) {
        list.append(entryIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<QList<MemberEntry>> entriesOfBranch(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    store::Query query = session.query("member_entry.list");
    query.bind("branch", branch.toString()).bind("recycled", recycled);
    return entriesOf(query);
}

MemberEntry markAlone(book::BranchId branch, book::MemberId member, const QString& name)
{
    MemberEntry entry;
    entry.branch = branch;
    entry.member = member;
    entry.memberName = name;
    entry.kind = EntryKind::Hardship;
    return entry;
}

bool hasOpenHardship(const QList<MemberEntry>& list, book::MemberId member)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const MemberEntry& each) { return each.member == member && each.isOpen(); });
}

void putOpenFirst(QList<MemberEntry>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const MemberEntry& a, const MemberEntry& b) { return a.isOpen() && !b.isOpen(); });
}

/// Whom the roster marks, as far as nothing more was entered.
Result<> addMarkedHardship(const store::Session& session, book::BranchId branch, QDate today, QList<MemberEntry>& list)
{
    store::Query query = session.query("member_entry.of_roster");
    query.bind("branch", branch.toString()).bind("tomorrow", today.addDays(1).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        const auto member = book::MemberId::fromString(query.text(0));
        if (!hasOpenHardship(list, member))
            list.append(markAlone(branch, member, query.text(1)));
        BB_TRY(row, query.next());
    }
    return {};
}

/// The same on a past day: the mark of an entry that began later (open in `now`) is no mark of that day.
Result<> addMarkedHardshipOn(const store::Session& session, book::BranchId branch, QDate day,
                             const QList<MemberEntry>& now, QList<MemberEntry>& list)
{
    book::MemberQuery query;
    query.branch = branch;
    query.posts = book::PostWords::AsWritten;
    BB_TRY(const auto people, book::listMemberRows(session, query));
    for (const book::MemberRow& row : people) {
        const bool isEntered = hasOpenHardship(now, row.id) || hasOpenHardship(list, row.id);
        if (row.hardship && !isEntered && book::belongsOn(row, day))
            list.append(markAlone(branch, row.id, row.name));
    }
    return {};
}

int countVisited(const QList<MemberEntry>& list, DateRange range)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(), [&](const MemberEntry& entry) {
        return entry.kind == EntryKind::Visit && range.contains(entry.on.earliest());
    }));
}

int countInNeed(const QList<MemberEntry>& list, QDate day)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(), [&](const MemberEntry& entry) {
        return entry.kind == EntryKind::Hardship && (entry.on.isEmpty() || entry.on.earliest() <= day)
            && (!entry.endedOn.isValid() || entry.endedOn > day);
    }));
}

} // namespace

QString entryKindName(EntryKind kind)
{
    return QString::fromLatin1(kEntryKinds.at(static_cast<std::size_t>(kind)).name);
}

QString entryKindTitle(EntryKind kind)
{
    return QCoreApplication::translate("MemberEntry", kEntryKinds.at(static_cast<std::size_t>(kind)).title);
}

std::optional<EntryKind> entryKindByName(QStringView name)
{
    for (std::size_t i = 0; i < kEntryKinds.size(); ++i) {
        if (name == QLatin1StringView(kEntryKinds[i].name) || name == QString::fromUtf8(kEntryKinds[i].title))
            return static_cast<EntryKind>(i);
    }
    return std::nullopt;
}

Result<QList<MemberEntry>> listMemberEntries(const store::Session& session, book::BranchId branch, QDate today)
{
    BB_TRY(auto list, entriesOfBranch(session, branch, 0));
    BB_CHECK(addMarkedHardship(session, branch, today, list));
    putOpenFirst(list);
    return list;
}

std::optional<MemberEntry> standingOn(MemberEntry entry, QDate day)
{
    if (!entry.on.isEmpty() && entry.on.earliest() > day)
        return std::nullopt;
    if (entry.endedOn > day)
        entry.endedOn = {};
    return entry;
}

Result<QList<MemberEntry>> listMemberEntriesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto now, entriesOfBranch(session, branch, 0));
    auto list = listStandingOn(now, day);
    BB_CHECK(addMarkedHardshipOn(session, branch, day, now, list));
    putOpenFirst(list);
    return list;
}

Result<QList<MemberEntry>> listRecycledMemberEntries(const store::Session& session, book::BranchId branch)
{
    return entriesOfBranch(session, branch, 1);
}

Result<QList<MemberEntry>> listMemberEntriesOf(const store::Session& session, book::MemberId member)
{
    store::Query query = session.query("member_entry.of_member");
    query.bind("member", member.toString());
    return entriesOf(query);
}

Result<MemberEntry> loadMemberEntry(const store::Session& session, MemberEntryId id)
{
    store::Query query = session.query("member_entry.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("entry.missing"));
    return entryIn(query);
}

Result<> addMemberEntrySection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, entriesOfBranch(query.session, query.branch, 0));
    QStringList honours;
    // Hardship and visits stay numbers: who they are of is nobody's to read in a report.
    book::FigurePeople honoured{QStringLiteral("honours"), QStringLiteral("获得荣誉"), {}, {}};
    for (const MemberEntry& entry : list) {
        const bool within = entry.on.precision() >= Precision::Month && entry.on.earliest() >= range.first
            && entry.on.latest() <= range.last;
        if (entry.kind != EntryKind::Honour || !within)
            continue;
        honours.prepend(QStringLiteral("%1（%2，%3）").arg(entry.memberName, entry.title, entry.on.toChinese()));
        honoured.counted.prepend({entry.member, entry.memberName, entry.title});
    }
    honoured.times = static_cast<int>(honours.size());
    const int visits = countVisited(list, range);
    const int inNeed = countInNeed(list, range.last);
    QStringList parts;
    if (!honours.isEmpty())
        parts.append(QStringLiteral("获得荣誉%1人次：%2")
                         .arg(markFigure(honoured.key, honoured.number()), honours.join(QStringLiteral("、"))));
    if (inNeed > 0)
        parts.append(QStringLiteral("登记困难党员%1人").arg(inNeed));
    if (visits > 0)
        parts.append(QStringLiteral("走访慰问%1人次").arg(visits));
    if (parts.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText::of(joinedClauses(parts) + QStringLiteral("。")));
    if (!honours.isEmpty())
        section.people.append(honoured);
    section.figures.insert(QStringLiteral("honours"), QJsonArray::fromStringList(honours));
    section.figures.insert(QStringLiteral("visits"), visits);
    section.figures.insert(QStringLiteral("hardship"), inNeed);
    return {};
}

} // namespace branchbook::organization
