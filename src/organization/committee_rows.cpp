// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/committee_rows.h"

#include "branchbook/base/text.h"

namespace branchbook::organization {

QDate dayIn(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

store::Value dayValue(QDate day)
{
    return day.isValid() ? store::Value{day.toString(Qt::ISODate)} : store::Value{};
}

Term termIn(const store::Query& query)
{
    Term term;
    int column = 0;
    term.id = TermId::fromString(query.text(column++));
    term.rev = query.integer(column++);
    term.branch = book::BranchId::fromString(query.text(column++));
    term.number = static_cast<int>(query.integer(column++));
    term.electedOn = dayIn(query.text(column++));
    term.plannedEnd = dayIn(query.text(column++));
    term.endsOn = dayIn(query.text(column++));
    term.shiftReason = query.text(column++);
    term.shiftRef = query.text(column++);
    term.shiftOn = dayIn(query.text(column++));
    term.approvalRef = query.text(column++);
    term.approvedOn = dayIn(query.text(column++));
    term.filingRef = query.text(column++);
    term.filedOn = dayIn(query.text(column++));
    term.note = query.text(column++);
    term.enteredOn = dayIn(query.text(column++));
    return term;
}

Post postIn(const store::Query& query)
{
    Post post;
    post.id = PostId::fromString(query.text(0));
    post.rev = query.integer(1);
    post.branch = book::BranchId::fromString(query.text(2));
    post.title = query.text(3);
    post.seats = static_cast<int>(query.integer(4));
    post.position = static_cast<int>(query.integer(5));
    return post;
}

Seat seatIn(const store::Query& query)
{
    Seat seat;
    int column = 0;
    seat.id = SeatId::fromString(query.text(column++));
    seat.rev = query.integer(column++);
    seat.term = TermId::fromString(query.text(column++));
    seat.post = PostId::fromString(query.text(column++));
    seat.member = book::MemberId::fromString(query.text(column++));
    seat.name = query.text(column++);
    seat.how = howByName(query.text(column++)).value_or(How::Unknown);
    seat.fromOn = dayIn(query.text(column++));
    seat.untilOn = dayIn(query.text(column++));
    seat.endedWhy = query.text(column++);
    seat.approvalRef = query.text(column++);
    seat.approvedOn = dayIn(query.text(column++));
    seat.enteredOn = dayIn(query.text(column++));
    seat.title = query.text(column++);
    seat.decision = query.text(column++);
    seat.decidedOn = dayIn(query.text(column++));
    return seat;
}

store::ColumnValues columnsOf(const Term& term)
{
    return {{"branch_id", term.branch.toString()},
            {"number", qint64{term.number}},
            {"elected_on", dayValue(term.electedOn)},
            {"planned_end", dayValue(term.plannedEnd)},
            {"ends_on", dayValue(term.endsOn)},
            {"shift_reason", store::textOrNull(trimmedText(term.shiftReason))},
            {"shift_ref", store::textOrNull(trimmedText(term.shiftRef))},
            {"shift_on", dayValue(term.shiftOn)},
            {"approval_ref", store::textOrNull(trimmedText(term.approvalRef))},
            {"approved_on", dayValue(term.approvedOn)},
            {"filing_ref", store::textOrNull(trimmedText(term.filingRef))},
            {"filed_on", dayValue(term.filedOn)},
            {"note", store::textOrNull(trimmedText(term.note))}};
}

store::ColumnValues columnsOf(const Seat& seat)
{
    return {{"term_id", seat.term.toString()},
            {"post_id", seat.post.toString()},
            {"member_id", seat.member.toString()},
            {"member_name", trimmedText(seat.name)},
            {"how", howName(seat.how)},
            {"from_on", dayValue(seat.fromOn)},
            {"until_on", dayValue(seat.untilOn)},
            {"ended_why", store::textOrNull(trimmedText(seat.endedWhy))},
            {"approval_ref", store::textOrNull(trimmedText(seat.approvalRef))},
            {"approved_on", dayValue(seat.approvedOn)},
            {"decision", store::textOrNull(trimmedText(seat.decision))},
            {"decided_on", dayValue(seat.decidedOn)}};
}

} // namespace branchbook::organization
