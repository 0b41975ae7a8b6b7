// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_service.h"

#include "organization/dues_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/store/day.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::organization {

namespace {

struct DuesBaseTexts {
    Q_DECLARE_TR_FUNCTIONS(DuesBaseTexts)
};

/// Months that were paid by another base.
struct PaidDifference {
    QList<Month> of;
    qint64 fen = 0;

    void add(Month month, qint64 more)
    {
        of.append(month);
        fen += more;
    }
    [[nodiscard]] QString sum() const { return Money{fen}.toString(); }
    /// 2026年4月; 2026年4月至2026年6月的3个月
    [[nodiscard]] QString months() const
    {
        if (of.size() == 1)
            return chineseMonth(of.first());
        return DuesBaseTexts::tr("%1至%2的%3个月")
            .arg(chineseMonth(of.first()), chineseMonth(of.last()))
            .arg(of.size());
    }
};

/// The figures of the roster are those of the dues: a base that holds in the running month is the member's.
Result<> rosterFollowsBase(store::UnitOfWork& unit, DuesScale& scale, book::MemberId id, QDate today)
{
    BB_TRY(const DuesAccount account, loadDuesAccount(unit.session(), id));
    const DuesBase* now = baseIn(account, Month::of(today));
    if (now == nullptr)
        return {};
    BB_TRY(const auto result, scale.assess(*now, Month::of(today)));
    BB_TRY(book::Member member, book::loadMember(unit.session(), id, book::PostWords::AsWritten));
    const auto before = member.values;
    member.values.set(book::Field::DuesBase, rules::hasBase(now->type) ? now->base.toString() : QString());
    member.values.set(book::Field::DuesRate, result.rate ? rules::percent(*result.rate) : QString());
    member.values.set(book::Field::DuesMonthly, result.due.toString());
    return member.values == before ? Result<>{} : book::updateMember(unit, member);
}

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

/// What was declared for the month and makes other months owe something else now has to be explained too.
Result<> checkReplaced(const DuesBase& before, const DuesBase& base, QDate today)
{
    const bool isSame = before.type == base.type && before.base == base.base && before.agreed == base.agreed;
    if (isSame || base.from >= Month::of(today) || !trimmedText(base.why).isEmpty())
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("dues.base_replace_why"),
                {base.memberName, chineseMonth(base.from), before.enteredOn.toString(Qt::ISODate)},
                QStringLiteral("reason"));
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

/// What a base that reaches back does to months that nobody asked for until now.
Result<QString> backwardDoubt(const DuesAccount& account, Month from, Month running, DuesScale& scale)
{
    const bool isFirst = !account.bases.isEmpty() && account.bases.first().from == from;
    Month end = running; // the first month that is not looked at
    if (account.bases.size() > 1)
        end = std::min(end, account.bases.at(1).from);
    if (!isFirst || end <= from)
        return QString();
    std::optional<Month> owed;
    PaidDifference open;
    for (Month month = from; month < end; month = month.next()) {
        BB_TRY(const DuesMonth line, assess(account, month, scale));
        if (line.reason != DuesReason::Owes)
            continue;
        owed = owed ? owed : month;
        if (account.bases.size() > 1 && line.state == DuesState::Unpaid)
            open.add(month, line.open().fen);
    }
    QString words;
    if (owed && *owed != from)
        words +=
            DuesBaseTexts::tr("%1还不用交党费，这个基数实际从%2起算。").arg(chineseMonth(from), chineseMonth(*owed));
    if (open.fen > 0)
        words += DuesBaseTexts::tr("原来的基数从%1起，按这个基数，以前的%2要补交%3元。")
                     .arg(chineseMonth(account.bases.at(1).from), open.months(), open.sum());
    return words;
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
    const auto same = std::find_if(account.bases.begin(), account.bases.end(),
                                   [&](const DuesBase& o) { return o.from == base.from; });
    if (same != account.bases.end()) { // kept as it was: what earlier months were paid by stays to be seen
        BB_CHECK(checkReplaced(*same, base, today));
        BB_CHECK(unit.update("dues_base", same->id.toString(), same->rev, {{"deleted_at", store::dayOrNull(today)}}));
    }
    const bool isNew = same == account.bases.end() && !base.id.isNull();
    const DuesBaseId id = isNew ? base.id : DuesBaseId::make();
    store::ColumnValues columns = columnsOf(base);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("dues_base", columns));
    BB_CHECK(rosterFollowsBase(unit, scale, base.member, today));
    return id;
}

Result<> fixBases(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const QList<DuesBase>& bases, QDate today)
{
    for (const DuesBase& base : bases) {
        BB_TRY([[maybe_unused]] const auto id, declareBase(unit, catalogue, base, today));
    }
    return {};
}

Result<QString> baseDoubt(const store::Session& session, const rules::Catalogue& catalogue, book::MemberId member,
                          Month from, QDate today)
{
    BB_TRY(const DuesAccount account, loadDuesAccount(session, member));
    BB_TRY(auto roundings, loadDuesRoundings(session, account.branch));
    DuesScale scale(catalogue, std::move(roundings));
    const auto next = std::find_if(account.bases.begin(), account.bases.end(),
                                   [&](const DuesBase& base) { return base.from > from; });
    PaidDifference lacks;
    PaidDifference over;
    for (const DuesPaid& paid : account.paid) {
        if (paid.amount.fen <= 0 || paid.month < from || (next != account.bases.end() && paid.month >= next->from))
            continue;
        BB_TRY(const DuesMonth line, assess(account, paid.month, scale));
        if (line.open().fen > 0)
            lacks.add(line.month, line.open().fen);
        else if (line.paid > line.due)
            over.add(line.month, line.paid.fen - line.due.fen);
    }
    QString words;
    if (lacks.fen > 0)
        words += DuesBaseTexts::tr("按这个基数，已经交过的%1还差%2元，请补交。").arg(lacks.months(), lacks.sum());
    if (over.fen > 0)
        words += DuesBaseTexts::tr("按这个基数，已经交过的%1多交了%2元，请向本人说明。").arg(over.months(), over.sum());
    BB_TRY(const QString back, backwardDoubt(account, from, Month::of(today), scale));
    return words + back;
}

Result<> withdrawBase(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const DuesBase& base,
                      const QString& why, QDate today)
{
    BB_TRY(const DuesAccount account, loadDuesAccount(unit.session(), base.member));
    BB_CHECK(checkPaidMonths(account, base.from, why));
    BB_CHECK(unit.update("dues_base", base.id.toString(), base.rev, {{"deleted_at", store::dayOrNull(today)}}));
    BB_TRY(DuesScale scale, scaleOf(unit, catalogue, account.branch));
    return rosterFollowsBase(unit, scale, base.member, today);
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
