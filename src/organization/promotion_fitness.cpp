// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/promotion_fitness.h"

#include "branchbook/organization/discipline_store.h"
#include "branchbook/organization/officers.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct PromotionFitnessTexts {
    Q_DECLARE_TR_FUNCTIONS(PromotionFitnessTexts)
};

/// The first day within the seat on which a 留党察看 held; invalid: none.
QDate lapsedOn(const QList<SanctionRecord>& records, const Seat& seat, QDate today)
{
    QDate first;
    for (const SanctionRecord& record : records) {
        const rules::Sanction& one = record.sanction;
        const bool isOver = one.restoredOn.isValid() && one.restoredOn <= seat.fromOn;
        if (one.kind != rules::SanctionKind::ProbationWithinParty || isOver || one.effectiveOn > today)
            continue;
        const QDate day = std::max(one.effectiveOn, seat.fromOn);
        first = first.isValid() ? std::min(first, day) : day;
    }
    return first;
}

/// The day of a 撤销党内职务 that came while the seat was held; invalid: none.
QDate removedOn(const QList<SanctionRecord>& records, const Seat& seat, QDate today)
{
    for (const SanctionRecord& record : records) {
        const rules::Sanction& one = record.sanction;
        if (one.kind == rules::SanctionKind::RemovalFromPost && seat.fromOn < one.effectiveOn
            && one.effectiveOn <= today)
            return one.effectiveOn;
    }
    return {};
}

Result<std::optional<Problem>> problemOf(const rules::Catalogue& catalogue, const QList<SanctionRecord>& records,
                                         const Seat& seat, QDate today)
{
    if (const QDate day = lapsedOn(records, seat, today); day.isValid())
        return Problem{ProblemKind::NoRight, seat.name,
                       PromotionFitnessTexts::tr(
                           "%1从 %2 起不符合任职条件（原因保密），仍登记为%3。请核对；属实的记免职，再安排补选。")
                           .arg(seat.name, day.toString(Qt::ISODate), seat.title)};
    if (const QDate day = removedOn(records, seat, today); day.isValid())
        return Problem{ProblemKind::PostRemoved, seat.name,
                       PromotionFitnessTexts::tr(
                           "%1登记为%2，与 %3 生效的决定可能不符（原因保密）。请对照决定核对，应当免职的记免职。")
                           .arg(seat.name, seat.title, day.toString(Qt::ISODate))};
    BB_TRY(const auto then, effectsOf(catalogue, records, seat.fromOn));
    if (!then.inEffect)
        return std::nullopt;
    return Problem{ProblemKind::GivenInEffect, seat.name,
                   PromotionFitnessTexts::tr(
                       "%1从 %2 起任%3，当时有影响提任的情形（原因保密）。请核对是否属于提任，并向上级党组织核实。")
                       .arg(seat.name, seat.fromOn.toString(Qt::ISODate), seat.title)};
}

} // namespace

Result<QString> promotionDoubt(const store::Session& session, const rules::Catalogue& catalogue, book::MemberId member,
                               QDate day)
{
    BB_TRY(const auto known, sanctionedOn(session, catalogue, member, day));
    return known.inEffect || known.rightsSuspended
        ? PromotionFitnessTexts::tr("目前有影响提任的情形（原因保密），不得提任或者进一步使用，请向上级党组织核实。")
        : QString();
}

Result<QList<Problem>> seatRightProblems(const store::Session& session, const rules::Catalogue& catalogue,
                                         const Committee& committee, QDate today)
{
    QList<Problem> problems;
    for (const Seat& seat : committee.seatsOn(today)) {
        if (!book::isCommitteePost(seat.title))
            continue;
        BB_TRY(const auto records, listSanctionsOf(session, seat.member));
        if (records.isEmpty())
            continue;
        BB_TRY(const auto problem, problemOf(catalogue, records, seat, today));
        if (problem)
            problems.append(*problem);
    }
    return problems;
}

Result<QList<Problem>> recordedProblems(const store::Session& session, const rules::Catalogue& catalogue,
                                        book::BranchId branch, const Committee& committee, QDate today)
{
    BB_TRY(const auto officers, officerProblems(session, branch, committee, today));
    BB_TRY(const auto votes, seatVoteProblems(session, branch, committee, today));
    BB_TRY(const auto rights, seatRightProblems(session, catalogue, committee, today));
    return officers + votes + rights;
}

Result<QStringList> reserveDoubtsOn(const store::Session& session, const rules::Catalogue& catalogue,
                                    const Reserve& reserve, QDate today)
{
    QStringList doubts = reserveDoubts(reserve, today);
    if (!reserve.isOpen() || reserve.recycled)
        return doubts;
    BB_TRY(const QString doubt, promotionDoubt(session, catalogue, reserve.member, today));
    if (!doubt.isEmpty())
        doubts.append(doubt);
    return doubts;
}

} // namespace branchbook::organization
