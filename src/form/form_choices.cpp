// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a form can be filled for.
#include "branchbook/book/member_store.h"
#include "branchbook/form/form_values.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/organization/election_store.h"
#include "branchbook/organization/evaluation_store.h"
#include "branchbook/organization/talk_store.h"
#include "branchbook/organization/transfer_store.h"
#include "branchbook/organization/work_plan.h"

#include <functional>
#include <set>

namespace branchbook::form {

namespace {

using namespace organization;

struct ChoiceQuery {
    const store::Session& session;
    book::BranchId branch;
    QDate today;
};
using Choices = Result<QList<FormChoice>>;

QString dated(QDate day, const QString& title)
{
    return QStringLiteral("%1 %2").arg(day.toString(Qt::ISODate), title);
}

FormChoice yearChoice(int year)
{
    return {QString::number(year), QStringLiteral("%1年").arg(year)};
}

Choices memberChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    book::MemberQuery query;
    query.branch = asked.branch;
    BB_TRY(const auto rows, book::listMemberRows(asked.session, query));
    for (const book::MemberRow& row : rows) {
        if (book::belongsOn(row, asked.today))
            choices.append({row.id.toString(), row.name});
    }
    return choices;
}

Choices gatheringChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    gathering::GatheringQuery query;
    query.branch = asked.branch;
    BB_TRY(const auto rows, gathering::listGatherings(asked.session, query));
    for (const gathering::GatheringRow& row : rows)
        choices.append({row.id.toString(), dated(row.heldOn, row.topic)});
    return choices;
}

Choices talkChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    BB_TRY(const auto talks, listTalks(asked.session, {asked.branch, {}, false}));
    for (const Talk& talk : talks)
        choices.append({talk.id.toString(), dated(talk.heldOn, talk.partner.name)});
    return choices;
}

/// Those under way before those that ended.
Choices admissionChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    QList<FormChoice> ended;
    BB_TRY(const auto files, listAdmissions(asked.session, asked.branch));
    for (const AdmissionFile& file : files) {
        if (file.isOpen())
            choices.append({file.id.toString(), file.memberName});
        else
            ended.append({file.id.toString(),
                          QStringLiteral("%1（%2）").arg(file.memberName, admissionOutcomeTitle(file.outcome))});
    }
    return choices + ended;
}

/// What came in on the days of these months, the latest first: for a receipt.
Choices paymentChoices(const ChoiceQuery& asked, Month from, Month until)
{
    QList<FormChoice> choices;
    BB_TRY(const auto payments,
           listDuesPayments(asked.session, asked.branch, {from.range().first, until.range().last}));
    for (const DuesPayment& payment : payments) {
        if (payment.counts())
            choices.prepend(
                {payment.id.toString(),
                 dated(payment.paidOn, QStringLiteral("%1 %2元").arg(payment.memberName, payment.total().toString()))});
    }
    return choices;
}

/// Twelve months back, then the years, as far as the branch keeps dues in this book, then the payments of these months.
Choices duesChoices(const ChoiceQuery& asked)
{
    constexpr int kMonths = 12;
    QList<FormChoice> choices;
    BB_TRY(const auto beginning, loadDuesBeginning(asked.session, asked.branch));
    if (!beginning)
        return choices;
    const QDate thisMonth(asked.today.year(), asked.today.month(), 1);
    for (int back = 0; back < kMonths; ++back) {
        const Month month = Month::of(thisMonth.addMonths(-back));
        if (month >= beginning->firstBase)
            choices.append({month.toString(), chineseMonth(month)});
    }
    for (int year = asked.today.year(); year >= beginning->firstBase.year; --year)
        choices.append(yearChoice(year));
    BB_TRY(const auto payments,
           paymentChoices(asked, Month::of(thisMonth.addMonths(1 - kMonths)), Month::of(thisMonth)));
    return choices + payments;
}

Choices evaluationChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    BB_TRY(const auto rounds, listEvaluations(asked.session, asked.branch));
    for (const Evaluation& round : rounds)
        choices.append({round.id.toString(), QStringLiteral("%1年度").arg(round.forYear)});
    return choices;
}

Choices electionChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    BB_TRY(const auto elections, listElections(asked.session, asked.branch));
    for (const Election& election : elections)
        choices.append({election.id.toString(), dated(election.heldOn, election.title)});
    return choices;
}

Choices transferChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    BB_TRY(const auto transfers, listTransfers(asked.session, asked.branch));
    for (const Transfer& transfer : transfers)
        choices.append({transfer.id.toString(),
                        QStringLiteral("%1 %2").arg(transferDirectionTitle(transfer.direction), transfer.memberName)});
    return choices;
}

/// This year and the next with their quarters, where anything is planned.
Choices workChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    for (const int year : {asked.today.year(), asked.today.year() + 1, asked.today.year() - 1}) {
        BB_TRY(const auto items, listWork(asked.session, asked.branch, year));
        if (items.isEmpty())
            continue;
        choices.append(yearChoice(year));
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const Quarter each{year, quarter};
            choices.append({each.toString(), each.toChinese()});
        }
    }
    return choices;
}

Choices problemChoices(const ChoiceQuery& asked)
{
    ledger::ItemQuery query;
    query.branch = asked.branch;
    query.kind = ledger::Kind::Problem;
    BB_TRY(const auto items, ledger::listItems(asked.session, query));
    std::set<int, std::greater<>> years;
    for (const ledger::Item& item : items)
        years.insert(item.raisedOn.year());
    QList<FormChoice> choices;
    for (const int year : years)
        choices.append(yearChoice(year));
    return choices;
}

Choices handoverChoices(const ChoiceQuery& asked)
{
    QList<FormChoice> choices;
    BB_TRY(const auto committee, loadCommittee(asked.session, asked.branch));
    const QList<Seat> seats = committee.seatsOn(asked.today);
    for (const Seat& seat : seats)
        choices.append({seat.id.toString(), QStringLiteral("%1 %2").arg(seat.title, seat.name)});
    return choices;
}

} // namespace

Result<QList<FormChoice>> listFormChoices(const store::Session& session, book::BranchId branch, FormSubject subject,
                                          QDate today)
{
    const ChoiceQuery asked{session, branch, today};
    switch (subject) {
    case FormSubject::Member: return memberChoices(asked);
    case FormSubject::Gathering: return gatheringChoices(asked);
    case FormSubject::Talk: return talkChoices(asked);
    case FormSubject::Admission: return admissionChoices(asked);
    case FormSubject::Dues: return duesChoices(asked);
    case FormSubject::Evaluation: return evaluationChoices(asked);
    case FormSubject::Election: return electionChoices(asked);
    case FormSubject::Transfer: return transferChoices(asked);
    case FormSubject::Work: return workChoices(asked);
    case FormSubject::Problem: return problemChoices(asked);
    case FormSubject::Handover: return handoverChoices(asked);
    case FormSubject::Branch: break;
    }
    return QList<FormChoice>();
}

} // namespace branchbook::form
