// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/away_service.h"
#include "branchbook/store/day.h"
#include "organization/away_rows.h"

namespace branchbook::organization {

namespace {

using book::Field;

QString stoppedStatus()
{
    return QStringLiteral("停止党籍"); // a 党籍状态 and a reason of leaving (domain-rules §10.2)
}

Result<> checkAwayDay(QDate day, QDate today, const Away& away)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("away.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("away.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    if (day < away.since.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("away.day_before"),
                    {PartialDate::of(day).toChinese(), away.memberName, away.since.toChinese()},
                    QStringLiteral("date"));
    return {};
}

Result<> checkOnlyOne(const store::Session& session, const Away& away)
{
    BB_TRY(const auto others, listAwayOf(session, away.member));
    for (const Away& other : others) {
        if (other.isOpen() && other.id != away.id)
            return fail(ErrorKind::Refused, QStringLiteral("away.open_already"),
                        {away.memberName, awayKindTitle(other.kind), other.since.toChinese()});
    }
    return {};
}

Result<> checkAway(const store::Session& session, Away& away, QDate today)
{
    BB_TRY(const book::Member person, book::loadMember(session, away.member, book::PostWords::AsWritten));
    away.memberName = person.name();
    away.branch = person.branch;
    if (person.recycled || (person.leftOn.isValid() && person.leftOn <= today))
        return fail(ErrorKind::Refused, QStringLiteral("away.member_gone"), {person.name()});
    if (!book::isPartyMember(book::typeOn(book::standingOf(person), today)))
        return fail(ErrorKind::Invalid, QStringLiteral("away.not_member"), {person.name()}, QStringLiteral("name"));
    if (away.since.precision() < Precision::Month)
        return fail(ErrorKind::Invalid, QStringLiteral("away.since_missing"), {person.name()}, QStringLiteral("since"));
    if (away.since.earliest() > today)
        return fail(ErrorKind::Invalid, QStringLiteral("away.day_future"), {away.since.toChinese()},
                    QStringLiteral("since"));
    BB_CHECK(book::checkInLife(person, away.since, QStringLiteral("since")));
    if (away.keeper == away.member)
        return fail(ErrorKind::Invalid, QStringLiteral("away.keeper_self"), {person.name()}, QStringLiteral("keeper"));
    return checkOnlyOne(session, away);
}

/// The roster's own columns of the kind.
void mark(book::Member& person, const Away& away)
{
    if (away.kind == AwayKind::Floating) {
        person.values.set(Field::IsFloating, QStringLiteral("1"));
        person.values.set(Field::FloatingStart, away.since.toIso());
        person.values.set(Field::FloatingDestination, trimmedText(away.place));
        person.values.set(Field::FloatingReason, trimmedText(away.reason));
        person.values.set(Field::FloatingContactPerson, trimmedText(away.keeperName));
        person.values.set(Field::FloatingCertificateNo, trimmedText(away.certificate));
    } else if (away.kind == AwayKind::Lost) {
        person.values.set(Field::IsLostContact, QStringLiteral("1"));
        person.values.set(Field::LostContactDate, away.since.toIso());
        person.values.set(Field::LostContactSituation, trimmedText(away.reason));
    } else {
        person.values.set(Field::IsOverseas, QStringLiteral("1"));
    }
}

void unmark(book::Member& person, AwayKind kind)
{
    static const QList<Field> floating{
        Field::IsFloating,     Field::FloatingStart,         Field::FloatingDestination,
        Field::FloatingReason, Field::FloatingContactPerson, Field::FloatingCertificateNo};
    static const QList<Field> lost{Field::IsLostContact, Field::LostContactDate, Field::LostContactSituation};
    const QList<Field> fields = kind == AwayKind::Floating ? floating
        : kind == AwayKind::Lost                           ? lost
                                                           : QList<Field>{Field::IsOverseas};
    for (const Field field : fields)
        person.values.set(field, {});
}

void stop(book::Member& person, QDate on)
{
    person.values.set(Field::MembershipStatus, stoppedStatus());
    person.leftOn = on;
    person.leftReason = stoppedStatus();
}

/// 恢复党籍: only what stopping had set.
void takeUpAgain(book::Member& person)
{
    if (person.leftReason != stoppedStatus())
        return;
    person.values.set(Field::MembershipStatus, QStringLiteral("正常"));
    person.leftOn = {};
    person.leftReason.clear();
}

Result<> changePerson(store::UnitOfWork& unit, const Away& away, const std::function<void(book::Member&)>& change)
{
    BB_TRY(const book::Member before, book::loadMember(unit.session(), away.member, book::PostWords::AsWritten));
    book::Member after = before;
    change(after);
    const bool same = after.values == before.values && after.leftOn == before.leftOn;
    return same ? Result<>{} : book::updateMember(unit, after);
}

Result<> writeAway(store::UnitOfWork& unit, const Away& away)
{
    return unit.update("away", away.id.toString(), away.rev, columnsOf(away));
}

Result<Away> openAwayOf(const store::Session& session, AwayId id)
{
    BB_TRY(Away away, loadAway(session, id));
    if (!away.isOpen() || away.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("away.ended"), {away.memberName, awayKindTitle(away.kind)});
    return away;
}

void noteWhy(Away& away, const QString& what, const QString& why)
{
    const QString said = QStringLiteral("%1的原因：%2").arg(what, trimmedText(why));
    const QString before = trimmedText(away.note);
    away.note = before.isEmpty() ? said : before + u'；' + said;
}

/// Refuses what the rules allow only later; with a reason it stands, and the note says why.
Result<> checkTerm(const rules::Catalogue& catalogue, Away& away, QDate on, const QString& despite, const QString& what)
{
    BB_TRY(const auto advice, awayAdvice(catalogue, away, on));
    const bool abroad = away.kind == AwayKind::Abroad; // more than so many years, not as many
    for (const AwayAdvice& one : advice) {
        if (!one.isPower || (abroad ? on > one.day : on >= one.day))
            continue;
        if (trimmedText(despite).isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("away.too_early"),
                        {away.memberName, PartialDate::of(on).toChinese(), what, one.text}, QStringLiteral("despite"));
        noteWhy(away, QStringLiteral("提前") + what, despite);
    }
    return {};
}

Result<> checkRemoval(const rules::Catalogue& catalogue, Away& away, const AwayEnd& end)
{
    if (!away.stoppedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("away.not_stopped"), {away.memberName});
    if (away.kind == AwayKind::Lost)
        return checkTerm(catalogue, away, end.on, end.despite, awayEndingTitle(AwayEnding::Removed));
    if (trimmedText(end.despite).isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("away.remove_kind"), {away.memberName, awayKindTitle(away.kind)},
                    QStringLiteral("despite"));
    noteWhy(away, awayEndingTitle(AwayEnding::Removed), end.despite);
    return {};
}

} // namespace

Result<AwayId> openAway(store::UnitOfWork& unit, const Away& given, QDate today)
{
    Away away = given;
    BB_CHECK(checkAway(unit.session(), away, today));
    away.id = away.id.isNull() ? AwayId::make() : away.id;
    away.stoppedOn = away.endedOn = {};
    away.stoppedBy.clear();
    store::ColumnValues columns = columnsOf(away);
    columns.insert(columns.begin(), {"id", away.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("away", columns));
    BB_CHECK(changePerson(unit, away, [&](book::Member& person) { mark(person, away); }));
    return away.id;
}

Result<> changeAway(store::UnitOfWork& unit, const Away& given, QDate today)
{
    BB_TRY(const Away now, openAwayOf(unit.session(), given.id));
    Away away = given;
    away.member = now.member;
    away.kind = now.kind;
    away.stoppedOn = now.stoppedOn;
    away.stoppedBy = now.stoppedBy;
    away.endedOn = {};
    if (!now.stoppedOn.isValid())
        BB_CHECK(checkAway(unit.session(), away, today));
    BB_CHECK(writeAway(unit, away));
    return changePerson(unit, away, [&](book::Member& person) { mark(person, away); });
}

Result<> recordAwayContact(store::UnitOfWork& unit, AwayId id, const AwayContact& contact, QDate today)
{
    BB_TRY(const Away away, openAwayOf(unit.session(), id));
    BB_CHECK(checkAwayDay(contact.on, today, away));
    return unit.put("away_contact", columnsOf(id, contact));
}

Result<> removeAwayContact(store::UnitOfWork& unit, AwayId id, QDate on)
{
    BB_TRY(const Away away, loadAway(unit.session(), id));
    for (const AwayContact& contact : away.contacts) {
        if (contact.on == on)
            return unit.remove("away_contact", id.toString() + QChar(store::kKeySeparator) + on.toString(Qt::ISODate));
    }
    return fail(ErrorKind::NotFound, QStringLiteral("away.contact_missing"),
                {away.memberName, PartialDate::of(on).toChinese()});
}

Result<> stopMembership(store::UnitOfWork& unit, const rules::Catalogue& catalogue, AwayId id, const AwayStop& given,
                        QDate today)
{
    BB_TRY(Away away, openAwayOf(unit.session(), id));
    if (away.kind == AwayKind::Floating)
        return fail(ErrorKind::Refused, QStringLiteral("away.stop_kind"), {away.memberName});
    if (away.stoppedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("away.stopped_already"),
                    {away.memberName, PartialDate::of(away.stoppedOn).toChinese()});
    BB_CHECK(checkAwayDay(given.on, today, away));
    if (trimmedText(given.decision).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("away.decision_missing"), {away.memberName},
                    QStringLiteral("decision"));
    BB_CHECK(checkTerm(catalogue, away, given.on, given.despite, stoppedStatus()));
    away.stoppedOn = given.on;
    away.stoppedBy = given.decision;
    BB_CHECK(writeAway(unit, away));
    return changePerson(unit, away, [&](book::Member& person) { stop(person, given.on); });
}

Result<> endAway(store::UnitOfWork& unit, const rules::Catalogue& catalogue, AwayId id, const AwayEnd& end, QDate today)
{
    const QDate on = end.on;
    BB_TRY(Away away, openAwayOf(unit.session(), id));
    BB_CHECK(checkAwayDay(on, today, away));
    if (away.stoppedOn.isValid() && on < away.stoppedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("away.day_before"),
                    {PartialDate::of(on).toChinese(), away.memberName, PartialDate::of(away.stoppedOn).toChinese()},
                    QStringLiteral("date"));
    if (end.ending == AwayEnding::Removed)
        BB_CHECK(checkRemoval(catalogue, away, end));
    away.endedOn = on;
    away.ending = end.ending;
    BB_CHECK(writeAway(unit, away));
    return changePerson(unit, away, [&](book::Member& person) {
        if (end.ending == AwayEnding::Removed) {
            person.values.set(Field::MembershipStatus, QStringLiteral("出党"));
            person.leftReason = QStringLiteral("出党");
            return; // counts nowhere since the day of the stop
        }
        unmark(person, away.kind);
        if (away.stoppedOn.isValid())
            takeUpAgain(person);
    });
}

Result<> reopenAway(store::UnitOfWork& unit, AwayId id)
{
    BB_TRY(Away away, loadAway(unit.session(), id));
    if (away.isOpen() || away.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("away.still_open"), {away.memberName});
    BB_CHECK(checkOnlyOne(unit.session(), away));
    away.endedOn = {};
    BB_CHECK(writeAway(unit, away));
    return changePerson(unit, away, [&](book::Member& person) {
        mark(person, away);
        if (away.stoppedOn.isValid())
            stop(person, away.stoppedOn);
    });
}

Result<> recycleAway(store::UnitOfWork& unit, AwayId id, QDate today)
{
    BB_TRY(const Away away, loadAway(unit.session(), id));
    if (away.isOpen() && away.stoppedOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("away.stopped_already"),
                    {away.memberName, PartialDate::of(away.stoppedOn).toChinese()});
    if (away.isOpen())
        BB_CHECK(changePerson(unit, away, [&](book::Member& person) { unmark(person, away.kind); }));
    return unit.change("away", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreAway(store::UnitOfWork& unit, AwayId id)
{
    BB_TRY(const Away away, loadAway(unit.session(), id));
    if (away.isOpen()) {
        BB_CHECK(checkOnlyOne(unit.session(), away));
        BB_CHECK(changePerson(unit, away, [&](book::Member& person) { mark(person, away); }));
    }
    return unit.change("away", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::organization
