// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/reading.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr DayField kReadingDay{"date", QT_TRANSLATE_NOOP("Fields", "日期")};
constexpr DayField kReadingUntil{"until", QT_TRANSLATE_NOOP("Fields", "截止日期")};

store::ColumnValues readingColumns(const Reading& reading)
{
    return {{"branch_id", reading.branch.toString()},
            {"institution_id", reading.institution.toString()},
            {"version_no", qint64(reading.version)},
            {"kind", readingKindName(reading.kind)},
            {"begun_on", store::dayOrNull(reading.begunOn)},
            {"due_on", store::dayOrNull(reading.dueOn)},
            {"place", store::textOrNull(oneLine(reading.place))},
            {"closed_on", store::dayOrNull(reading.closedOn)},
            {"outcome", store::textOrNull(trimmedText(reading.outcome))}};
}

store::ColumnValues readerColumns(ReadingId id, const Reader& reader)
{
    return {{"reading_id", id.toString()},
            {"member_id", reader.member.toString()},
            {"full_name", reader.name},
            {"confirmed_on", store::dayOrNull(reader.confirmedOn)}};
}

QString readerKey(ReadingId id, book::MemberId member)
{
    return id.toString() + QChar(store::kKeySeparator) + member.toString();
}

Result<> writeReading(store::UnitOfWork& unit, const Reading& reading)
{
    return unit.update("reading", reading.id.toString(), reading.rev, readingColumns(reading));
}

QString readingDay(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Result<> checkReadingDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("reading.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("reading.day_future"), {readingDay(day)},
                    QStringLiteral("date"));
    return checkDayBounds(day, kReadingDay, today);
}

Result<> checkReading(const Reading& reading, QDate today)
{
    BB_CHECK(checkReadingDay(reading.begunOn, today));
    if (!reading.dueOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("reading.due_missing"), {}, QStringLiteral("until"));
    if (reading.dueOn < reading.begunOn)
        return fail(ErrorKind::Invalid, QStringLiteral("reading.due_order"), {readingDay(reading.dueOn)},
                    QStringLiteral("until"));
    BB_CHECK(checkDayBounds(reading.dueOn, kReadingUntil, today));
    if (reading.kind == ReadingKind::Published && oneLine(reading.place).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("reading.place_missing"), {}, QStringLiteral("place"));
    return {};
}

/// A version is under way once in each way.
Result<> checkReadingAlone(const store::Session& session, const Reading& reading)
{
    BB_TRY(const auto all, listReadings(session, reading.branch));
    for (const Reading& other : all) {
        const bool same =
            other.institution == reading.institution && other.version == reading.version && other.kind == reading.kind;
        if (same && other.id != reading.id && other.isOpen())
            return fail(ErrorKind::Refused, QStringLiteral("reading.open_already"),
                        {other.title, QString::number(other.version), readingKindTitle(other.kind)});
    }
    return {};
}

Result<Reading> openReading(const store::Session& session, ReadingId id)
{
    BB_TRY(Reading reading, loadReading(session, id));
    if (!reading.isOpen() || reading.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("reading.closed"),
                    {reading.title, readingKindTitle(reading.kind)});
    return reading;
}

/// Null: not among the readers.
const Reader* readerOf(const Reading& reading, book::MemberId member)
{
    const auto found = std::find_if(reading.readers.begin(), reading.readers.end(),
                                    [&](const Reader& each) { return each.member == member; });
    return found == reading.readers.end() ? nullptr : &*found;
}

Error notReaderError(const Reading& reading)
{
    return {ErrorKind::NotFound, QStringLiteral("reading.not_reader"), {reading.title}, QString()};
}

Result<int> versionToRead(const Institution& institution, int wanted)
{
    const Version* version = wanted > 0 ? institution.versionNumbered(wanted) : institution.latest();
    if (version == nullptr && wanted > 0)
        return fail(ErrorKind::NotFound, QStringLiteral("institution.version_missing"),
                    {institution.title, QString::number(wanted)});
    if (version == nullptr)
        return fail(ErrorKind::Refused, QStringLiteral("institution.no_version"), {institution.title});
    return version->number;
}

} // namespace

Result<ReadingId> beginReading(store::UnitOfWork& unit, const Reading& given, QDate today)
{
    Reading made = given;
    made.closedOn = {};
    made.outcome.clear();
    BB_CHECK(checkReading(made, today));
    BB_TRY(const Institution institution, loadInstitution(unit.session(), made.institution));
    BB_TRY(made.version, versionToRead(institution, made.version));
    made.title = institution.title;
    BB_CHECK(checkReadingAlone(unit.session(), made));
    if (made.kind == ReadingKind::Published) {
        made.readers.clear();
    } else if (made.readers.isEmpty()) {
        BB_TRY(made.readers, readersOn(unit.session(), made.branch, made.begunOn));
    }
    if (made.kind == ReadingKind::Circulated && made.readers.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("reading.nobody"));
    made.id = made.id.isNull() ? ReadingId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = readingColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("reading", columns));
    for (Reader reader : std::as_const(made.readers)) {
        reader.confirmedOn = {};
        BB_CHECK(unit.put("reading_person", readerColumns(made.id, reader)));
    }
    return made.id;
}

Result<> changeReading(store::UnitOfWork& unit, const Reading& given, QDate today)
{
    BB_TRY(Reading now, openReading(unit.session(), given.id));
    now.rev = given.rev;
    now.dueOn = given.dueOn;
    now.place = given.place;
    BB_CHECK(checkReading(now, today));
    return writeReading(unit, now);
}

Result<> putReaders(store::UnitOfWork& unit, ReadingId id, const QList<Reader>& readers)
{
    BB_TRY(const Reading reading, openReading(unit.session(), id));
    if (reading.kind == ReadingKind::Published)
        return fail(ErrorKind::Refused, QStringLiteral("reading.published"), {reading.title});
    if (readers.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("reading.nobody"));
    const auto wanted = [&](book::MemberId member) {
        return std::any_of(readers.begin(), readers.end(), [&](const Reader& each) { return each.member == member; });
    };
    for (const Reader& there : reading.readers) {
        if (wanted(there.member))
            continue;
        if (there.confirmedOn.isValid())
            return fail(ErrorKind::Refused, QStringLiteral("reading.has_confirmed"), {there.name});
        BB_CHECK(unit.remove("reading_person", readerKey(id, there.member)));
    }
    for (Reader each : readers) {
        if (readerOf(reading, each.member) != nullptr)
            continue;
        each.confirmedOn = {};
        BB_CHECK(unit.put("reading_person", readerColumns(id, each)));
    }
    return {};
}

Result<> confirmReading(store::UnitOfWork& unit, ReadingId id, const QList<book::MemberId>& members, QDate on,
                        QDate today)
{
    BB_TRY(const Reading reading, openReading(unit.session(), id));
    BB_CHECK(checkReadingDay(on, today));
    if (on < reading.begunOn)
        return fail(ErrorKind::Invalid, QStringLiteral("reading.confirm_early"),
                    {readingDay(on), readingDay(reading.begunOn)}, QStringLiteral("date"));
    for (const book::MemberId member : members) {
        if (readerOf(reading, member) == nullptr)
            return fail(notReaderError(reading));
        BB_CHECK(unit.change("reading_person", readerKey(id, member), {{"confirmed_on", store::dayOrNull(on)}}));
    }
    return {};
}

Result<> takeBackConfirmation(store::UnitOfWork& unit, ReadingId id, book::MemberId member)
{
    BB_TRY(const Reading reading, openReading(unit.session(), id));
    const Reader* reader = readerOf(reading, member);
    if (reader == nullptr)
        return fail(notReaderError(reading));
    if (!reader->confirmedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("reading.not_confirmed"), {reader->name});
    return unit.change("reading_person", readerKey(id, member), {{"confirmed_on", {}}});
}

Result<> closeReading(store::UnitOfWork& unit, ReadingId id, QDate on, const QString& outcome, QDate today)
{
    BB_TRY(Reading reading, openReading(unit.session(), id));
    BB_CHECK(checkReadingDay(on, today));
    const QDate earliest = reading.kind == ReadingKind::Published ? reading.dueOn : reading.begunOn;
    if (on < earliest)
        return fail(ErrorKind::Invalid, QStringLiteral("reading.close_early"), {readingDay(on), readingDay(earliest)},
                    QStringLiteral("date"));
    for (const Reader& reader : reading.readers) {
        if (reader.confirmedOn.isValid() && on < reader.confirmedOn) // it went on until then
            return fail(ErrorKind::Invalid, QStringLiteral("reading.close_confirmed"),
                        {readingDay(on), reader.name, readingDay(reader.confirmedOn)}, QStringLiteral("date"));
    }
    if (trimmedText(outcome).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("reading.outcome_missing"), {}, QStringLiteral("outcome"));
    reading.closedOn = on;
    reading.outcome = outcome;
    return writeReading(unit, reading);
}

Result<> reopenReading(store::UnitOfWork& unit, ReadingId id)
{
    BB_TRY(Reading reading, loadReading(unit.session(), id));
    if (reading.isOpen() || reading.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("reading.still_open"),
                    {reading.title, readingKindTitle(reading.kind)});
    reading.closedOn = {};
    reading.outcome.clear();
    BB_CHECK(checkReadingAlone(unit.session(), reading));
    return writeReading(unit, reading);
}

Result<> recycleReading(store::UnitOfWork& unit, ReadingId id, QDate today)
{
    return unit.change("reading", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreReading(store::UnitOfWork& unit, ReadingId id)
{
    BB_TRY(const Reading reading, loadReading(unit.session(), id));
    if (reading.isOpen())
        BB_CHECK(checkReadingAlone(unit.session(), reading));
    return unit.change("reading", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::institutions
