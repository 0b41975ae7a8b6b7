// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/discipline_checks.h"

#include "branchbook/base/text.h"
#include "branchbook/book/life_days.h"
#include "branchbook/book/member_store.h"

namespace branchbook::organization {

namespace {

QString outOfParty()
{
    return QStringLiteral("出党"); // a 党籍状态 and a reason of leaving (domain-rules §10.2)
}

} // namespace

Result<> checkDisciplineDay(QDate day, QDate first, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("discipline.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("discipline.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    if (first.isValid() && day < first)
        return fail(ErrorKind::Invalid, QStringLiteral("discipline.day_before"),
                    {PartialDate::of(day).toChinese(), PartialDate::of(first).toChinese()}, QStringLiteral("date"));
    return {};
}

Result<book::Member> disciplinedMember(const store::Session& session, book::MemberId id, QDate day, LeavingDay leaving)
{
    BB_TRY(const book::Member person, book::loadMember(session, id, book::PostWords::AsWritten));
    BB_CHECK(book::checkInLife(person, PartialDate::of(day), QStringLiteral("date")));
    const book::Standing standing = book::standingOf(person);
    const bool wasThere = leaving == LeavingDay::IsIn && !book::belongsOn(standing, day);
    const QDate seen = wasThere ? day.addDays(-1) : day;
    if (person.recycled || !book::belongsOn(standing, seen))
        return fail(ErrorKind::Refused, QStringLiteral("discipline.member_gone"),
                    {person.name(), PartialDate::of(day).toChinese()}, QStringLiteral("name"));
    if (!book::isPartyMember(book::typeOn(standing, seen)))
        return fail(ErrorKind::Invalid, QStringLiteral("discipline.not_member"),
                    {person.name(), PartialDate::of(day).toChinese()}, QStringLiteral("name"));
    return person;
}

Result<> checkDisciplineReason(const QString& reason)
{
    if (!trimmedText(reason).isEmpty())
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("discipline.reason_missing"), {}, QStringLiteral("reason"));
}

Result<> takeOffRoster(store::UnitOfWork& unit, book::MemberId member, QDate on)
{
    BB_TRY(book::Member person, book::loadMember(unit.session(), member, book::PostWords::AsWritten));
    if (person.leftOn.isValid())
        return {};
    person.values.set(book::Field::MembershipStatus, outOfParty());
    person.leftOn = on;
    person.leftReason = outOfParty();
    return book::updateMember(unit, person);
}

Result<> putOnRoster(store::UnitOfWork& unit, book::MemberId member, QDate on)
{
    BB_TRY(book::Member person, book::loadMember(unit.session(), member, book::PostWords::AsWritten));
    if (person.leftOn != on || person.leftReason != outOfParty())
        return {};
    person.values.set(book::Field::MembershipStatus, QStringLiteral("正常"));
    person.leftOn = {};
    person.leftReason.clear();
    return book::updateMember(unit, person);
}

} // namespace branchbook::organization
