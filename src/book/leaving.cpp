// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/leaving.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"

#include <QtGlobal>

#include <optional>

namespace branchbook::book {

namespace {

constexpr DayField kLeftOn{"left_on", QT_TRANSLATE_NOOP("Fields", "离开日期")};

/// The date after which alone the person can have left: the latest of those that begin something.
std::optional<Field> latestBegin(const Member& member)
{
    std::optional<Field> latest;
    for (const Field field : {Field::BirthDate, Field::JoinDate, Field::TransferInDate}) {
        const PartialDate date = member.date(field);
        if (!date.isEmpty() && (!latest || date.earliest() > member.date(*latest).earliest()))
            latest = field;
    }
    return latest;
}

} // namespace

Result<> checkLeaving(const Member& member, QDate on, QDate today)
{
    const QString words = PartialDate::of(on).toChinese();
    const QString where = QString::fromLatin1(kLeftOn.name);
    if (!on.isValid() || on > today)
        return fail(ErrorKind::Invalid, QStringLiteral("book.left_later"), {words, PartialDate::of(today).toChinese()},
                    where);
    BB_CHECK(checkDayBounds(on, kLeftOn, today));
    if (const auto begin = latestBegin(member); begin && on < member.date(*begin).earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("book.left_early"),
                    {words, fieldLabel(*begin), member.date(*begin).toChinese()}, where);
    return {};
}

Result<> endMembership(store::UnitOfWork& unit, MemberId id, QDate on, const QString& reason, QDate today)
{
    BB_TRY(Member member, loadMember(unit.session(), id, PostWords::AsWritten));
    if (member.recycled)
        return fail(ErrorKind::NotFound, QStringLiteral("book.member_missing"));
    if (member.leftOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("book.left_already"),
                    {member.name(), PartialDate::of(member.leftOn).toChinese(),
                     leavingReasonOf(member.leftReason, member.values.get(Field::MembershipStatus))});
    if (!leavingReasons().contains(reason))
        return fail(ErrorKind::Invalid, QStringLiteral("book.left_reason"), {shownList(leavingReasons())},
                    QStringLiteral("left_reason"));
    BB_CHECK(checkLeaving(member, on, today));
    member.leftOn = on;
    member.leftReason = reason;
    return updateMember(unit, member);
}

} // namespace branchbook::book
