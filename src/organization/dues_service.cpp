// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_service.h"

#include "organization/dues_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/store/day.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Result<DuesScale> scaleOf(const store::UnitOfWork& unit, const rules::Catalogue& catalogue, book::BranchId branch)
{
    BB_TRY(auto roundings, loadDuesRoundings(unit.session(), branch));
    return DuesScale(catalogue, std::move(roundings));
}

/// Whoever the branch keeps an account of.
Result<DuesAccount> accountFor(const store::UnitOfWork& unit, book::MemberId member, book::BranchId branch)
{
    BB_TRY(auto account, loadDuesAccount(unit.session(), member));
    if (account.branch != branch)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.other_branch"), {account.payer.name});
    if (!book::isPartyMember(account.payer.standing.type))
        return fail(ErrorKind::Invalid, QStringLiteral("dues.not_member"), {account.payer.name});
    return account;
}

/// Months that were paid by the base which is about to change have to be explained.
Result<> checkPaidMonths(const DuesAccount& account, Month from, const QString& why)
{
    const auto next = std::find_if(account.bases.begin(), account.bases.end(),
                                   [&](const DuesBase& base) { return base.from > from; });
    const auto isTouched = [&](const DuesPaid& paid) {
        return paid.month >= from && (next == account.bases.end() || paid.month < next->from);
    };
    const auto paid = std::find_if(account.paid.begin(), account.paid.end(), isTouched);
    if (paid == account.paid.end() || !trimmedText(why).isEmpty())
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("dues.base_why"), {account.payer.name, chineseMonth(paid->month)});
}

Result<> checkBaseAmount(const DuesBase& base)
{
    if (base.base > kMostDuesBase)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.base_absurd"),
                    {base.memberName, base.base.toString(), kMostDuesBase.toString()});
    return {};
}

/// A base may be known ahead, but not by years.
Result<> checkBaseMonth(const DuesAccount& account, Month from, QDate today)
{
    if (from > Month::of(today.addYears(1)))
        return fail(ErrorKind::Invalid, QStringLiteral("dues.base_month"), {chineseMonth(from)});
    const QDate left = account.payer.standing.leftOn;
    if (left.isValid() && from.range().first >= left)
        return fail(
            ErrorKind::Invalid, QStringLiteral("dues.month_left"),
            {account.payer.name, chineseMonth(from), PartialDate::of(left).toChinese(), account.payer.leftReason});
    return {};
}

Result<DuesPaymentId> insertPayment(store::UnitOfWork& unit, DuesPayment& payment, const DuesScale& scale, QDate today)
{
    payment.id = payment.id.isNull() ? DuesPaymentId::make() : payment.id;
    store::ColumnValues columns = columnsOf(payment);
    columns.insert(columns.begin(), {"id", payment.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("dues_payment", columns));
    for (const DuesPart& part : payment.parts)
        BB_CHECK(unit.insert("dues_part",
                             {{"payment_id", payment.id.toString()},
                              {"month", part.month.toString()},
                              {"amount", part.amount.fen},
                              {"rounding", rules::duesRoundingName(scale.roundingIn(part.month))}}));
    return payment.id;
}

Result<> markWrong(store::UnitOfWork& unit, const DuesPayment& wrong, const QString& why, QDate today)
{
    if (trimmedText(why).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("dues.correct_why"));
    if (!wrong.counts())
        return fail(ErrorKind::Refused, QStringLiteral("dues.corrected_already"),
                    {wrong.memberName, wrong.correctedOn.toString(Qt::ISODate)});
    return unit.update("dues_payment", wrong.id.toString(), wrong.rev,
                       {{"corrected_on", store::dayOrNull(today)}, {"corrected_why", trimmedText(why)}});
}

} // namespace

Result<DuesBaseId> declareBase(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DuesBase base, QDate today)
{
    BB_TRY(const DuesAccount account, accountFor(unit, base.member, base.branch));
    base.memberName = account.payer.name;
    if (!rules::hasBase(base.type))
        base.base = {};
    if (base.type != rules::DuesClass::Farmer)
        base.agreed.reset();
    BB_CHECK(checkBaseAmount(base));
    BB_CHECK(checkBaseMonth(account, base.from, today));
    BB_TRY(DuesScale scale, scaleOf(unit, catalogue, base.branch));
    BB_TRY([[maybe_unused]] const auto due, scale.assess(base, base.from));
    BB_CHECK(checkPaidMonths(account, base.from, base.why));
    store::ColumnValues columns = columnsOf(base);
    const auto same = std::find_if(account.bases.begin(), account.bases.end(),
                                   [&](const DuesBase& o) { return o.from == base.from; });
    if (same != account.bases.end()) {
        BB_CHECK(unit.update("dues_base", same->id.toString(), same->rev, columns));
        return same->id;
    }
    const DuesBaseId id = base.id.isNull() ? DuesBaseId::make() : base.id;
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("dues_base", columns));
    return id;
}

Result<> fixBases(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const QList<DuesBase>& bases, QDate today)
{
    for (const DuesBase& base : bases) {
        BB_TRY([[maybe_unused]] const auto id, declareBase(unit, catalogue, base, today));
    }
    return {};
}

Result<> withdrawBase(store::UnitOfWork& unit, const DuesBase& base, const QString& why, QDate today)
{
    BB_TRY(const DuesAccount account, loadDuesAccount(unit.session(), base.member));
    BB_CHECK(checkPaidMonths(account, base.from, why));
    return unit.update("dues_base", base.id.toString(), base.rev, {{"deleted_at", store::dayOrNull(today)}});
}

Result<DuesPaymentId> recordPayment(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DuesPayment payment,
                                    QDate today)
{
    BB_TRY(const DuesAccount account, accountFor(unit, payment.member, payment.branch));
    payment.memberName = account.payer.name;
    BB_TRY(DuesScale scale, scaleOf(unit, catalogue, payment.branch));
    BB_CHECK(checkDuesPayment(account, payment, today, scale));
    return insertPayment(unit, payment, scale, today);
}

Result<DuesPaymentId> correctPayment(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DuesPaymentId id,
                                     DuesPayment instead, const QString& why, QDate today)
{
    BB_TRY(const DuesPayment wrong, loadDuesPayment(unit.session(), id));
    BB_CHECK(markWrong(unit, wrong, why, today));
    instead.id = {};
    instead.replaces = id;
    BB_TRY(DuesAccount account, accountFor(unit, instead.member, instead.branch));
    instead.memberName = account.payer.name;
    BB_TRY(DuesScale scale, scaleOf(unit, catalogue, instead.branch));
    BB_CHECK(checkDuesPayment(account, instead, today, scale)); // the wrong one is marked and counts no more
    return insertPayment(unit, instead, scale, today);
}

Result<> voidPayment(store::UnitOfWork& unit, DuesPaymentId id, const QString& why, QDate today)
{
    BB_TRY(const DuesPayment wrong, loadDuesPayment(unit.session(), id));
    return markWrong(unit, wrong, why, today);
}

} // namespace branchbook::organization
