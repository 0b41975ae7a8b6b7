// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_parts.h"
#include "branchbook/ideology/rotation_service.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QSet>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr DayField kRotationFrom{"from", QT_TRANSLATE_NOOP("Fields", "开始日期")};
constexpr DayField kRotationUntil{"until", QT_TRANSLATE_NOOP("Fields", "结束日期")};

constexpr int kMinutesOfDay = 24 * 60;

QString rotationDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> rotationFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

tl::unexpected<Error> rotationRefusal(const char* code, const QStringList& args)
{
    return fail(ErrorKind::Refused, QString::fromLatin1(code), args);
}

Result<> checkRotation(const Rotation& rotation, QDate today)
{
    if (trimmedText(rotation.title).isEmpty())
        return rotationFault("rotation.title_missing", {}, "title");
    for (const QString& text : {rotation.title, rotation.organizer, rotation.place}) {
        if (text.size() > kMostRotationText)
            return rotationFault("rotation.text_long", {text.left(12), QString::number(kMostRotationText)}, "title");
    }
    if (!rotation.from.isValid() || !rotation.until.isValid())
        return rotationFault("rotation.day_missing", {}, "from");
    BB_CHECK(checkDayBounds(rotation.from, kRotationFrom, today));
    BB_CHECK(checkDayBounds(rotation.until, kRotationUntil, today));
    if (rotation.from > rotation.until)
        return rotationFault("rotation.day_order", {rotationDayWords(rotation.until), rotationDayWords(rotation.from)},
                             "until");
    if (rotation.quota && (*rotation.quota < 1 || *rotation.quota > kMostRotationQuota))
        return rotationFault("rotation.quota", {QString::number(*rotation.quota), QString::number(kMostRotationQuota)},
                             "quota");
    return {};
}

store::ColumnValues columnsOf(const Rotation& rotation)
{
    return {{"branch_id", rotation.branch.toString()},
            {"title", trimmedText(rotation.title)},
            {"from_on", store::dayOrNull(rotation.from)},
            {"until_on", store::dayOrNull(rotation.until)},
            {"quota", rotation.quota ? store::Value{qint64(*rotation.quota)} : store::Value{}},
            {"organizer", store::textOrNull(trimmedText(rotation.organizer))},
            {"place", store::textOrNull(trimmedText(rotation.place))},
            {"note", store::textOrNull(trimmedText(rotation.note))}};
}

Result<> checkPlaces(const Rotation& rotation, qsizetype people)
{
    if (rotation.quota && people > *rotation.quota)
        return rotationRefusal("rotation.full",
                               {rotation.title, QString::number(*rotation.quota), QString::number(people)});
    return {};
}

Result<Rotation> keptRotation(const store::Session& session, RotationId id)
{
    BB_TRY(Rotation rotation, loadRotation(session, id));
    if (rotation.recycled)
        return rotationRefusal("rotation.recycled", {rotation.title});
    return rotation;
}

Result<Rotation> waitingRotation(const store::Session& session, RotationId id)
{
    BB_TRY(Rotation rotation, keptRotation(session, id));
    if (rotation.isHeld())
        return rotationRefusal("rotation.held", {rotation.title});
    return rotation;
}

bool isNamedFor(const Rotation& rotation, book::MemberId member)
{
    return std::any_of(rotation.people.begin(), rotation.people.end(),
                       [&](const RotationPerson& each) { return each.member == member; });
}

Result<> insertRotationPerson(store::UnitOfWork& unit, RotationId id, book::MemberId member)
{
    return unit.insert("rotation_person", {{"rotation_id", id.toString()}, {"member_id", member.toString()}});
}

/// Those named, as the branch knows them on the last day, with who came.
Result<QList<gathering::Attendee>> rotationAttendance(const store::Session& session, const Rotation& rotation,
                                                      const RotationHeld& held)
{
    BB_TRY(const auto known,
           gathering::expectedOn(session, rotation.branch, gathering::Kind::IntensiveTraining, std::nullopt,
                                 rotation.until));
    QList<gathering::Attendee> list;
    for (const RotationPerson& person : rotation.people) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto& each) { return each.member == person.member; });
        if (found == known.end())
            return rotationRefusal("rotation.stranger", {person.name, rotation.title});
        gathering::Attendee attendee = *found;
        if (const auto away = held.away.constFind(person.member); away != held.away.cend()) {
            attendee.presence = gathering::Presence::OnLeave;
            attendee.reason = trimmedText(*away);
        }
        list.append(attendee);
    }
    return list;
}

Result<> checkHeld(const store::Session& session, const Rotation& rotation, const RotationHeld& held, QDate today)
{
    if (rotation.until > today)
        return rotationFault("rotation.not_over", {rotation.title, rotationDayWords(rotation.until)}, "date");
    if (rotation.people.isEmpty())
        return rotationRefusal("rotation.nobody", {rotation.title});
    const qint64 most = kMinutesOfDay * (rotation.from.daysTo(rotation.until) + 1);
    if (held.minutes < 1 || held.minutes > most) {
        BB_TRY(const int classHour, gathering::classHourMinutes(session));
        return rotationFault("rotation.minutes",
                             {QString::number(gathering::classHours(held.minutes, 0, classHour)),
                              QString::number(gathering::classHours(int(most), 0, classHour))},
                             "hours");
    }
    for (auto away = held.away.cbegin(); away != held.away.cend(); ++away) {
        if (!isNamedFor(rotation, away.key()))
            return rotationRefusal("rotation.not_named", {rotation.title});
    }
    return {};
}

} // namespace

Result<RotationId> openRotation(store::UnitOfWork& unit, const Rotation& rotation, QDate today)
{
    BB_CHECK(checkRotation(rotation, today));
    const RotationId id = rotation.id.isNull() ? RotationId::make() : rotation.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(rotation);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("rotation", columns));
    return id;
}

Result<> changeRotation(store::UnitOfWork& unit, const Rotation& given)
{
    BB_TRY(const Rotation now, keptRotation(unit.session(), given.id));
    Rotation rotation = given;
    rotation.branch = now.branch;
    if (now.isHeld() && (rotation.from != now.from || rotation.until != now.until))
        return rotationRefusal("rotation.held", {now.title});
    BB_CHECK(checkRotation(rotation, unit.session().today()));
    BB_CHECK(checkPlaces(rotation, now.people.size()));
    return unit.update("rotation", rotation.id.toString(), rotation.rev, columnsOf(rotation));
}

Result<> nameForRotation(store::UnitOfWork& unit, RotationId id, const QList<book::MemberId>& people, QDate today)
{
    BB_TRY(const Rotation rotation, waitingRotation(unit.session(), id));
    BB_TRY(const auto known,
           gathering::expectedOn(unit.session(), rotation.branch, gathering::Kind::IntensiveTraining, std::nullopt,
                                 std::min(rotation.until, today)));
    QSet<book::MemberId> fresh;
    for (const book::MemberId member : people) {
        const bool there =
            std::any_of(known.begin(), known.end(), [&](const auto& each) { return each.member == member; });
        if (!there) {
            BB_TRY(const book::Member person, book::loadMember(unit.session(), member));
            return rotationRefusal("rotation.stranger", {person.name(), rotation.title});
        }
        if (!isNamedFor(rotation, member))
            fresh.insert(member);
    }
    if (fresh.isEmpty())
        return rotationFault("rotation.nobody", {rotation.title}, "person");
    BB_CHECK(checkPlaces(rotation, rotation.people.size() + fresh.size()));
    BB_CHECK(unit.hold("rotation", id.toString())); // the quota is not lowered under them
    for (const book::MemberId member : std::as_const(people)) {
        if (fresh.remove(member)) // in the order given
            BB_CHECK(insertRotationPerson(unit, id, member));
    }
    return {};
}

Result<> dropFromRotation(store::UnitOfWork& unit, RotationId id, book::MemberId member)
{
    BB_TRY(const Rotation rotation, waitingRotation(unit.session(), id));
    if (!isNamedFor(rotation, member))
        return fail(ErrorKind::NotFound, QStringLiteral("rotation.not_named"), {rotation.title});
    BB_CHECK(unit.hold("rotation", id.toString()));
    BB_CHECK(unit.hold("member", member.toString()));
    return unit.remove("rotation_person", id.toString() + store::kKeySeparator + member.toString());
}

Result<gathering::GatheringId> holdRotation(store::UnitOfWork& unit, RotationId id, const RotationHeld& held,
                                            QDate today)
{
    BB_TRY(const Rotation rotation, waitingRotation(unit.session(), id));
    BB_CHECK(checkHeld(unit.session(), rotation, held, today));
    gathering::Gathering record;
    record.branch = rotation.branch;
    record.kind = gathering::Kind::IntensiveTraining;
    record.topic = rotation.title;
    record.heldOn = rotation.until;
    record.place = rotation.place;
    record.studyMinutes = held.minutes;
    BB_TRY(record.attendees, rotationAttendance(unit.session(), rotation, held));
    BB_TRY(const auto made, gathering::saveGathering(unit, record, today));
    BB_CHECK(unit.change("rotation", id.toString(), {{"gathering_id", made.toString()}}));
    return made;
}

Result<> attachRotation(store::UnitOfWork& unit, RotationId id, gathering::GatheringId gathering)
{
    BB_TRY(const Rotation rotation, waitingRotation(unit.session(), id));
    BB_TRY(const auto record, gathering::loadGathering(unit.session(), gathering));
    if (record.branch != rotation.branch || record.kind != gathering::Kind::IntensiveTraining
        || !gathering::isRecorded(record))
        return rotationRefusal("rotation.gathering_kind", {record.topic});
    store::Query taken = unit.session().query("rotation.taken");
    BB_TRY(const bool another, taken.bind("gathering", gathering.toString()).bind("id", id.toString()).next());
    if (another)
        return rotationRefusal("rotation.gathering_taken", {record.topic, taken.text(0)});
    BB_CHECK(unit.hold("gathering", gathering.toString()));
    for (const gathering::Attendee& person : record.attendees) {
        if (person.presence == gathering::Presence::Present && !isNamedFor(rotation, person.member))
            BB_CHECK(insertRotationPerson(unit, id, person.member));
    }
    return unit.change("rotation", id.toString(), {{"gathering_id", gathering.toString()}});
}

Result<> recycleRotation(store::UnitOfWork& unit, RotationId id, QDate today)
{
    BB_TRY([[maybe_unused]] const Rotation now, keptRotation(unit.session(), id));
    return unit.change("rotation", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreRotation(store::UnitOfWork& unit, RotationId id)
{
    BB_TRY([[maybe_unused]] const Rotation now, loadRotation(unit.session(), id));
    return unit.change("rotation", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::ideology
