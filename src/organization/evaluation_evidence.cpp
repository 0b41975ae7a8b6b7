// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the book knows of a person's year, gathered from the rooms that keep it.
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/organization/evaluation_assess.h"

#include <QHash>

#include <algorithm>

namespace branchbook::organization {

namespace {

using EvidenceMap = QHash<book::MemberId, EvaluationEvidence>;

constexpr int kLastMonthOfYear = 12;

DateRange yearOf(const Evaluation& evaluation)
{
    return {QDate(evaluation.forYear, 1, 1), QDate(evaluation.forYear, kLastMonthOfYear, 31)};
}

Result<> addAttendance(const store::Session& session, const Evaluation& evaluation, QDate today, EvidenceMap& all)
{
    BB_TRY(const auto totals, gathering::studyTotals(session, evaluation.branch, yearOf(evaluation), today));
    for (const gathering::StudyTotal& total : totals) {
        const auto found = all.find(total.member);
        if (found == all.end())
            continue;
        found->expected = total.expected;
        found->attended = total.attended;
        found->studyMinutes = total.minutes;
    }
    return {};
}

/// Months that are over, or running; what comes later is not owed yet.
Result<> addDues(const store::Session& session, const rules::Catalogue& catalogue, const Evaluation& evaluation,
                 QDate today, EvidenceMap& all)
{
    BB_TRY(const book::Branch branch, book::loadBranch(session, evaluation.branch));
    BB_TRY(const DuesRoll roll, loadDuesRoll(session, branch));
    DuesScale scale(catalogue, roll.roundings);
    const Month first{evaluation.forYear, 1};
    const Month last = std::min(Month{evaluation.forYear, kLastMonthOfYear}, Month::of(today));
    for (const DuesAccount& account : roll.accounts) {
        const auto found = all.find(account.payer.member);
        if (found == all.end() || last < first || account.bases.isEmpty())
            continue;
        BB_TRY(const DuesStatement year, assess(account, first, last, scale));
        for (const DuesMonth& month : year.months) {
            if (month.due.fen == 0)
                continue;
            ++found->duesMonths;
            found->duesOpen += month.open().fen > 0 ? 1 : 0;
        }
    }
    return {};
}

Result<> addYearDuties(const store::Session& session, const Evaluation& evaluation, QDate today, EvidenceMap& all)
{
    const DateRange year = yearOf(evaluation);
    BB_TRY(const Committee committee, loadCommittee(session, evaluation.branch));
    BB_TRY(const auto duties, listDuties(session, evaluation.branch));
    const auto within = [&](QDate from, QDate until) {
        return from <= std::min(year.last, today) && (!until.isValid() || until >= year.first);
    };
    QHash<PostId, QList<book::MemberId>> inPost;
    for (const Seat& seat : committee.seats) {
        const auto found = all.find(seat.member);
        if (found == all.end() || !within(seat.fromOn, committee.lastDay(seat)))
            continue;
        inPost[seat.post].append(seat.member);
        if (!found->duties.contains(seat.title))
            found->duties.append(seat.title);
    }
    for (const Duty& duty : duties) {
        if (!within(duty.fromOn, duty.untilOn))
            continue;
        const auto holders = duty.post ? inPost.value(*duty.post)
            : duty.member              ? QList<book::MemberId>{*duty.member}
                                       : QList<book::MemberId>();
        for (const book::MemberId& member : holders) {
            const auto found = all.find(member);
            if (found != all.end() && !found->duties.contains(duty.matter))
                found->duties.append(duty.matter);
        }
    }
    return {};
}

Result<> addMerits(const store::Session& session, const Evaluation& evaluation, QDate today, EvidenceMap& all)
{
    BB_TRY(const auto reviews, listMeritReviews(session, evaluation.branch));
    for (auto review = reviews.rbegin(); review != reviews.rend(); ++review) {
        if (review->quarter.year != evaluation.forYear)
            continue;
        BB_TRY(const MeritQuarter quarter, loadMeritQuarter(session, evaluation.branch, review->quarter, today));
        for (const MeritPerson& person : quarter.with(MeritState::Scored)) {
            const auto found = all.find(person.member);
            if (found != all.end())
                found->merits.append(ReviewedMerit{review->quarter, person});
        }
    }
    return {};
}

/// A pledge as its own room keeps it, beside the item of the ledger.
struct PledgeRow {
    int forYear = 0;
    QDate publishedOn;
};

Result<QHash<ledger::ItemId, PledgeRow>> pledgeRows(const store::Session& session, book::BranchId branch)
{
    QHash<ledger::ItemId, PledgeRow> rows;
    store::Query query = session.query("evaluation.pledges");
    query.bind("branch", branch.toString());
    BB_TRY(bool row, query.next());
    while (row) {
        rows.insert(ledger::ItemId::fromString(query.text(0)),
                    {int(query.integer(1)), QDate::fromString(query.text(2), Qt::ISODate)});
        BB_TRY(row, query.next());
    }
    return rows;
}

/// 公开承诺 are items of the ledger: what became of them is their result. They count for the year they are for, and from the day they
/// were published on: what was returned or never approved was promised to nobody. One that only the ledger knows counts for
/// the year in which it was raised.
Result<> addPledges(const store::Session& session, const Evaluation& evaluation, QDate today, EvidenceMap& all)
{
    BB_TRY(const auto rows, pledgeRows(session, evaluation.branch));
    ledger::ItemQuery query;
    query.branch = evaluation.branch;
    query.kind = ledger::Kind::Pledge;
    BB_TRY(const auto items, ledger::listItems(session, query));
    for (const ledger::Item& item : items) {
        const auto found = item.owner ? all.find(*item.owner) : all.end();
        if (found == all.end())
            continue;
        const auto own = rows.constFind(item.id);
        const QDate since = own == rows.cend() ? item.raisedOn : own->publishedOn;
        const int year = own == rows.cend() ? item.raisedOn.year() : own->forYear;
        if (year != evaluation.forYear || !since.isValid() || since > today)
            continue;
        ++found->pledges;
        if (!item.isOpen() && item.closedOn <= today)
            found->pledgeResults.append(item.matter + QStringLiteral("：") + item.result);
    }
    return {};
}

} // namespace

Result<QHash<book::MemberId, EvaluationEvidence>> evaluationEvidence(const store::Session& session,
                                                                     const rules::Catalogue& catalogue,
                                                                     const Evaluation& evaluation, QDate today)
{
    EvidenceMap all;
    for (const EvaluatedPerson& person : evaluation.people)
        all.insert(person.member, {});
    BB_CHECK(addAttendance(session, evaluation, today, all));
    BB_CHECK(addDues(session, catalogue, evaluation, today, all));
    BB_CHECK(addYearDuties(session, evaluation, today, all));
    BB_CHECK(addMerits(session, evaluation, today, all));
    BB_CHECK(addPledges(session, evaluation, today, all));
    return all;
}

} // namespace branchbook::organization
