// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/organization/contact_service.h"
#include "branchbook/store/day.h"
#include "organization/contact_rows.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

QString contactDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

Result<> checkContactDay(QDate day, QDate today, const QString& field)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("contact.day_missing"), {}, field);
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.day_future"), {contactDayWords(day)}, field);
    return {};
}

Result<> checkContactTwin(const store::Session& session, const ContactPoint& point)
{
    BB_TRY(const auto all, listContactPoints(session, point.branch));
    for (const ContactPoint& other : all) {
        if (other.id != point.id && other.isOpen() && other.leaderName == normalizedName(point.leaderName)
            && other.target == trimmedText(point.target))
            return fail(ErrorKind::Refused, QStringLiteral("contact.open_already"),
                        {other.leaderName, other.target, contactDayWords(other.from)});
    }
    return {};
}

Result<> checkContact(const store::Session& session, const ContactPoint& point, QDate today)
{
    if (normalizedName(point.leaderName).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("contact.leader_missing"), {}, QStringLiteral("leader"));
    if (trimmedText(point.target).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("contact.target_missing"), {}, QStringLiteral("target"));
    if (!point.from.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("contact.from_missing"), {}, QStringLiteral("from"));
    BB_CHECK(checkContactDay(point.from, today, QStringLiteral("from")));
    if (point.visitsAsked && (*point.visitsAsked < 1 || *point.visitsAsked > kMostContactVisits))
        return fail(ErrorKind::Invalid, QStringLiteral("contact.visits_range"), {}, QStringLiteral("visits"));
    return checkContactTwin(session, point);
}

Result<ContactPoint> openContactOf(const store::Session& session, ContactPointId id)
{
    BB_TRY(ContactPoint point, loadContactPoint(session, id));
    if (!point.isOpen() || point.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("contact.ended"), {point.leaderName, point.target});
    return point;
}

Result<> checkContactVisit(const ContactPoint& point, const ContactVisit& visit, QDate today)
{
    BB_CHECK(checkContactDay(visit.on, today, QStringLiteral("date")));
    if (visit.on < point.from)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.visit_before"),
                    {contactDayWords(visit.on), point.leaderName, point.target, contactDayWords(point.from)},
                    QStringLiteral("date"));
    if (point.until.isValid() && visit.on > point.until)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.visit_after"),
                    {contactDayWords(visit.on), point.leaderName, point.target, contactDayWords(point.until)},
                    QStringLiteral("date"));
    if (!visit.solvedOn.isValid())
        return {};
    if (trimmedText(visit.issue).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("contact.solved_nothing"), {}, QStringLiteral("solved"));
    BB_CHECK(checkContactDay(visit.solvedOn, today, QStringLiteral("solved")));
    if (visit.solvedOn < visit.on)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.solved_order"), {contactDayWords(visit.solvedOn)},
                    QStringLiteral("solved"));
    return {};
}

Result<> writeContact(store::UnitOfWork& unit, const ContactPoint& point)
{
    return unit.update("contact_point", point.id.toString(), point.rev, columnsOf(point));
}

} // namespace

Result<ContactPointId> openContactPoint(store::UnitOfWork& unit, const ContactPoint& given, QDate today)
{
    ContactPoint point = given;
    point.until = {};
    BB_CHECK(checkContact(unit.session(), point, today));
    point.id = point.id.isNull() ? ContactPointId::make() : point.id; // a sample brings its own
    store::ColumnValues columns = columnsOf(point);
    columns.insert(columns.begin(), {"id", point.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("contact_point", columns));
    return point.id;
}

Result<> changeContactPoint(store::UnitOfWork& unit, const ContactPoint& given, QDate today)
{
    BB_TRY(const ContactPoint now, openContactOf(unit.session(), given.id));
    ContactPoint point = given;
    point.branch = now.branch;
    point.until = {};
    BB_CHECK(checkContact(unit.session(), point, today));
    if (!now.visits.isEmpty() && now.visits.last().on < point.from)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.visit_earlier"),
                    {contactDayWords(now.visits.last().on)}, QStringLiteral("from"));
    return writeContact(unit, point);
}

Result<> recordContactVisit(store::UnitOfWork& unit, ContactPointId id, const ContactVisit& visit, QDate today)
{
    BB_TRY(const ContactPoint point, loadContactPoint(unit.session(), id));
    BB_CHECK(checkContactVisit(point, visit, today));
    return unit.put("contact_visit", columnsOf(id, visit));
}

Result<> removeContactVisit(store::UnitOfWork& unit, ContactPointId id, QDate on)
{
    BB_TRY(const ContactPoint point, loadContactPoint(unit.session(), id));
    const bool there = std::any_of(point.visits.begin(), point.visits.end(),
                                   [&](const ContactVisit& visit) { return visit.on == on; });
    if (!there)
        return fail(ErrorKind::NotFound, QStringLiteral("contact.visit_missing"), {point.target, contactDayWords(on)});
    return unit.remove("contact_visit", id.toString() + QChar(store::kKeySeparator) + on.toString(Qt::ISODate));
}

Result<> endContactPoint(store::UnitOfWork& unit, ContactPointId id, QDate on, QDate today)
{
    BB_TRY(ContactPoint point, openContactOf(unit.session(), id));
    BB_CHECK(checkContactDay(on, today, QStringLiteral("date")));
    if (on < point.from)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.end_order"),
                    {contactDayWords(on), contactDayWords(point.from)}, QStringLiteral("date"));
    if (!point.visits.isEmpty() && point.visits.first().on > on)
        return fail(ErrorKind::Invalid, QStringLiteral("contact.visit_later"),
                    {contactDayWords(point.visits.first().on)}, QStringLiteral("date"));
    point.until = on;
    return writeContact(unit, point);
}

Result<> reopenContactPoint(store::UnitOfWork& unit, ContactPointId id)
{
    BB_TRY(ContactPoint point, loadContactPoint(unit.session(), id));
    if (point.isOpen() || point.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("contact.still_open"), {point.leaderName, point.target});
    BB_CHECK(checkContactTwin(unit.session(), point));
    point.until = {};
    return writeContact(unit, point);
}

Result<> recycleContactPoint(store::UnitOfWork& unit, ContactPointId id, QDate today)
{
    return unit.change("contact_point", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreContactPoint(store::UnitOfWork& unit, ContactPointId id)
{
    BB_TRY(const ContactPoint point, loadContactPoint(unit.session(), id));
    if (point.isOpen())
        BB_CHECK(checkContactTwin(unit.session(), point));
    return unit.change("contact_point", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
