// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the people beside those of their term: either may have been changed after the other.
#include "branchbook/organization/committee_problems.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

struct SeatDayTexts {
    Q_DECLARE_TR_FUNCTIONS(SeatDayTexts)
};

QString seatDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString outsideTerm(const Committee& committee, const Seat& seat, const Term& term)
{
    if (seat.fromOn < term.electedOn)
        return SeatDayTexts::tr("%1从 %2 起任%3，早于第%4届的选举日期 %5。请核对这一届的选举日期或者任职日期。")
            .arg(seat.name, seatDay(seat.fromOn), seat.title)
            .arg(term.number)
            .arg(seatDay(term.electedOn));
    const QDate last = committee.lastDay(term);
    if (last.isValid() && seat.fromOn > last)
        return SeatDayTexts::tr(
                   "%1从 %2 起任%3，登记在第%4届，下一届却已于 %5 选出。请核对下一届的选举日期或者任职日期。")
            .arg(seat.name, seatDay(seat.fromOn), seat.title)
            .arg(term.number)
            .arg(seatDay(last.addDays(1)));
    return {};
}

} // namespace

Committee asOf(Committee committee, QDate day)
{
    committee.terms.removeIf([&](const Term& term) { return term.electedOn > day; });
    for (Term& term : committee.terms) {
        if (term.shiftOn.isValid() && term.shiftOn > day) {
            term.endsOn = term.plannedEnd;
            term.shiftReason.clear();
            term.shiftRef.clear();
            term.shiftOn = {};
        }
    }
    committee.seats.removeIf(
        [&](const Seat& seat) { return seat.fromOn > day || committee.find(seat.term) == nullptr; });
    for (Seat& seat : committee.seats) {
        if (seat.untilOn.isValid() && seat.untilOn > day) {
            seat.untilOn = {};
            seat.endedWhy.clear();
        }
    }
    return committee;
}

bool isElectedLate(const Term& term, How how, QDate fromOn)
{
    return how == How::Elected && fromOn > term.electedOn.addMonths(1);
}

QList<Problem> seatDayProblems(const Committee& committee, QDate today)
{
    QList<Problem> problems;
    const Term* now = committee.termOn(today);
    for (const Seat& seat : committee.seats) {
        const Term* term = committee.find(seat.term);
        if (term == nullptr)
            continue;
        QString text = outsideTerm(committee, seat, *term);
        if (text.isEmpty() && term == now && committee.holdsOn(seat, today)
            && isElectedLate(*term, seat.how, seat.fromOn))
            text = SeatDayTexts::tr("%1从 %2 起任%3，登记为换届选举，第%4届却是 %5 选举的。请核对这一届的选举日期；"
                                    "届中选举的，“怎样产生”改为补选。")
                       .arg(seat.name, seatDay(seat.fromOn), seat.title)
                       .arg(term->number)
                       .arg(seatDay(term->electedOn));
        if (!text.isEmpty())
            problems.append({ProblemKind::SeatDay, seat.name, text});
    }
    return problems;
}

} // namespace branchbook::organization
