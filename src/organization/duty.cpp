// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/duty.h"

#include "organization/committee_rows.h"
#include "organization/founding.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace branchbook::organization {

namespace {

Duty dutyIn(const store::Query& query)
{
    Duty duty;
    duty.id = DutyId::fromString(query.text(0));
    duty.rev = query.integer(1);
    duty.branch = book::BranchId::fromString(query.text(2));
    if (!query.isNull(3))
        duty.post = PostId::fromString(query.text(3));
    duty.postTitle = query.text(4);
    if (!query.isNull(5))
        duty.member = book::MemberId::fromString(query.text(5));
    duty.memberName = query.text(6);
    duty.matter = query.text(7);
    duty.detail = query.text(8);
    duty.fromOn = dayIn(query.text(9));
    duty.untilOn = dayIn(query.text(10));
    duty.position = static_cast<int>(query.integer(11));
    duty.enteredOn = dayIn(query.text(12));
    return duty;
}

store::ColumnValues columnsOf(const Duty& duty)
{
    return {{"branch_id", duty.branch.toString()},
            {"post_id", duty.post ? store::Value{duty.post->toString()} : store::Value{}},
            {"member_id", duty.member ? store::Value{duty.member->toString()} : store::Value{}},
            {"member_name", store::textOrNull(trimmedText(duty.memberName))},
            {"matter", duty.matter},
            {"detail", store::textOrNull(trimmedText(duty.detail))},
            {"from_on", dayValue(duty.fromOn)},
            {"until_on", dayValue(duty.untilOn)}};
}

Result<> checkDuty(const Duty& duty)
{
    if (duty.matter.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("duty.matter_missing"), {}, QStringLiteral("matter"));
    if (!duty.post && trimmedText(duty.memberName).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("duty.nobody"));
    if (!duty.fromOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("duty.from_missing"), {}, QStringLiteral("from"));
    if (duty.untilOn.isValid() && duty.untilOn < duty.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                    {duty.untilOn.toString(Qt::ISODate), duty.fromOn.toString(Qt::ISODate)}, QStringLiteral("until"));
    return {};
}

bool overlaps(const Duty& a, const Duty& b)
{
    return (!a.untilOn.isValid() || b.fromOn <= a.untilOn) && (!b.untilOn.isValid() || a.fromOn <= b.untilOn);
}

} // namespace

Result<QList<Duty>> listDuties(const store::Session& session, book::BranchId branch)
{
    QList<Duty> duties;
    store::Query query = session.query("duty.list");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        duties.append(dutyIn(query));
        BB_TRY(row, query.next());
    }
    return duties;
}

Result<Duty> loadDuty(const store::Session& session, DutyId id)
{
    store::Query query = session.query("duty.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("duty.missing"));
    return dutyIn(query);
}

Result<DutyId> putDuty(store::UnitOfWork& unit, Duty duty, QDate today)
{
    duty.matter = oneLine(duty.matter);
    if (duty.post) { // whoever holds the post has it
        duty.member.reset();
        duty.memberName.clear();
    }
    BB_CHECK(checkDuty(duty));
    BB_CHECK(checkFounding(unit.session(), duty.branch, duty.fromOn,
                           QCoreApplication::translate("branchbook::organization", "开始日期"),
                           QStringLiteral("from")));
    BB_TRY(const auto others, listDuties(unit.session(), duty.branch));
    int position = 0;
    for (const Duty& other : others) {
        position = std::max(position, other.position + 1);
        if (other.id != duty.id && other.matter == duty.matter && other.post == duty.post
            && other.memberName == trimmedText(duty.memberName) && overlaps(other, duty))
            return fail(ErrorKind::Refused, QStringLiteral("duty.twice"),
                        {duty.post ? other.postTitle : other.memberName, duty.matter});
    }
    store::ColumnValues columns = columnsOf(duty);
    if (duty.rev != 0) {
        BB_CHECK(unit.update("duty", duty.id.toString(), duty.rev, columns));
        return duty.id;
    }
    const DutyId id = duty.id.isNull() ? DutyId::make() : duty.id;
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"position", qint64{position}});
    columns.push_back({"entered_on", dayValue(today)});
    BB_CHECK(unit.insert("duty", columns));
    return id;
}

Result<> endDuty(store::UnitOfWork& unit, DutyId id, QDate lastDay)
{
    BB_TRY(const Duty duty, loadDuty(unit.session(), id));
    if (!lastDay.isValid() || lastDay < duty.fromOn)
        return fail(ErrorKind::Invalid, QStringLiteral("committee.end_before"),
                    {lastDay.toString(Qt::ISODate), duty.fromOn.toString(Qt::ISODate)});
    return unit.change("duty", id.toString(), {{"until_on", dayValue(lastDay)}});
}

Result<> recycleDuty(store::UnitOfWork& unit, DutyId id, QDate today)
{
    return unit.change("duty", id.toString(), {{"deleted_at", dayValue(today)}});
}

QStringList holdersOf(const Duty& duty, const Committee& committee, const QSet<QString>& present, QDate day)
{
    QStringList names;
    if (!duty.post) {
        if (!duty.member || present.contains(duty.member->toString()))
            names.append(duty.memberName);
        return names;
    }
    for (const Seat& seat : committee.holdersOn(*duty.post, day)) {
        if (present.contains(seat.member.toString()))
            names.append(seat.name);
    }
    return names;
}

Result<QSet<QString>> presentOn(const store::Session& session, book::BranchId branch, QDate day)
{
    QSet<QString> present;
    BB_TRY(const auto rows, book::listMemberRows(session, {branch, false, -1, 0}));
    for (const book::MemberRow& row : rows) {
        if (book::belongsOn(row, day))
            present.insert(row.id.toString());
    }
    return present;
}

} // namespace branchbook::organization
