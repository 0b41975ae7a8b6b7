// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/reading.h"

#include "branchbook/base/word_list.h"
#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr WordList<ReadingKind, 2> kReadingKinds{"Institutions",
                                                 {{{"circulated", QT_TRANSLATE_NOOP("Institutions", "传阅")},
                                                   {"published", QT_TRANSLATE_NOOP("Institutions", "公示")}}}};

Reading readingIn(const store::Query& query)
{
    Reading made;
    made.id = ReadingId::fromString(query.text(0));
    made.rev = query.integer(1);
    made.branch = book::BranchId::fromString(query.text(2));
    made.institution = InstitutionId::fromString(query.text(3));
    made.title = query.text(4);
    made.version = int(query.integer(5));
    made.kind = readingKindByName(query.text(6)).value_or(made.kind);
    made.begunOn = store::dayAt(query, 7);
    made.dueOn = store::dayAt(query, 8);
    made.place = query.text(9);
    made.closedOn = store::dayAt(query, 10);
    made.outcome = query.text(11);
    made.enteredOn = store::dayAt(query, 12);
    made.recycled = !query.isNull(13);
    return made;
}

/// Of all of them with one statement.
Result<> readReaders(const store::Session& session, book::BranchId branch, QList<Reading>& list)
{
    QHash<ReadingId, Reading*> byId;
    for (Reading& each : list)
        byId.insert(each.id, &each);
    store::Query query = session.query("reading.people");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        if (Reading* owner = byId.value(ReadingId::fromString(query.text(0)), nullptr))
            owner->readers.append({book::MemberId::fromString(query.text(1)), query.text(2), store::dayAt(query, 3)});
        BB_TRY(row, query.next());
    }
    for (Reading& each : list)
        book::sortByPlace(each.readers,
                          [](const Reader& reader) { return book::RosterPlace::of(reader.name, reader.member); });
    return {};
}

Result<QList<Reading>> readingsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<Reading> list;
    {
        store::Query query = session.query("reading.list");
        query.bind("branch", branch.toString()).bind("recycled", recycled);
        BB_TRY(bool row, query.next());
        while (row) {
            list.append(readingIn(query));
            BB_TRY(row, query.next());
        }
    }
    BB_CHECK(readReaders(session, branch, list));
    return list;
}

} // namespace

QString readingKindName(ReadingKind kind)
{
    return kReadingKinds.nameOf(kind);
}

QString readingKindTitle(ReadingKind kind)
{
    return kReadingKinds.titleOf(kind);
}

QString readingKindWord(ReadingKind kind)
{
    return kReadingKinds.chineseOf(kind);
}

std::optional<ReadingKind> readingKindByName(QStringView name)
{
    return kReadingKinds.find(name);
}

QList<ReadingKind> readingKinds()
{
    return kReadingKinds.values();
}

int Reading::confirmed() const
{
    return int(std::count_if(readers.begin(), readers.end(),
                             [](const Reader& reader) { return reader.confirmedOn.isValid(); }));
}

QStringList Reading::missing() const
{
    QStringList names;
    for (const Reader& reader : readers) {
        if (!reader.confirmedOn.isValid())
            names.append(reader.name);
    }
    return names;
}

bool Reading::isSettled() const
{
    return !isOpen() || (kind == ReadingKind::Circulated && confirmed() == readers.size());
}

Result<QList<Reading>> listReadings(const store::Session& session, book::BranchId branch)
{
    return readingsOf(session, branch, 0);
}

Result<QList<Reading>> listRecycledReadings(const store::Session& session, book::BranchId branch)
{
    return readingsOf(session, branch, 1);
}

Result<Reading> loadReading(const store::Session& session, ReadingId id)
{
    QList<Reading> one;
    {
        store::Query query = session.query("reading.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("reading.missing"));
        one.append(readingIn(query));
    }
    BB_CHECK(readReaders(session, one.first().branch, one));
    return one.first();
}

Result<QList<Reader>> readersOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto rows, book::listMemberRowsOn(session, branch, day));
    QList<Reader> readers;
    for (const book::MemberRow& row : rows) {
        if (book::belongsOn(row, day) && book::isPartyMember(book::typeOn(row, day)))
            readers.append({row.id, row.name, {}});
    }
    book::sortByPlace(readers, [](const Reader& reader) { return book::RosterPlace::of(reader.name, reader.member); });
    return readers;
}

} // namespace branchbook::institutions
