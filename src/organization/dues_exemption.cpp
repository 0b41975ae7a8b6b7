// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 减免党费: by decision alone, for months that do not overlap.
#include "organization/dues_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/store/day.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

Result<> checkDecision(const DuesExemption& exemption, QDate today)
{
    const auto refuse = [](const char* code, const QStringList& args) -> Result<> {
        return fail(ErrorKind::Invalid, QString::fromLatin1(code), args);
    };
    if (exemption.amount.fen < 0)
        return refuse("dues.exempt_amount", {exemption.amount.toString()});
    if (exemption.until && *exemption.until < exemption.from)
        return refuse("dues.exempt_order", {chineseMonth(*exemption.until), chineseMonth(exemption.from)});
    if (!exemption.decidedOn.isValid())
        return refuse("dues.decision_day", {});
    if (exemption.decidedOn > today)
        return refuse("dues.decision_future", {exemption.decidedOn.toString(Qt::ISODate)});
    if (trimmedText(exemption.decidedBy).isEmpty())
        return refuse("dues.approver_missing", {});
    return {};
}

/// The next higher committee approves (art. 7): neither the branch nor one of its people.
Result<> checkApprover(const store::Session& session, const DuesExemption& exemption)
{
    const QString approver = normalizedName(exemption.decidedBy);
    BB_TRY(const book::Branch branch, book::loadBranch(session, exemption.branch));
    bool isOurs = approver == normalizedName(branch.name);
    book::MemberQuery query;
    query.branch = exemption.branch;
    BB_TRY(const auto rows, book::listMemberRows(session, query));
    isOurs = isOurs || std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.name == approver; });
    if (!isOurs)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("dues.approver_own"), {trimmedText(exemption.decidedBy)},
                QStringLiteral("by"));
}

Result<> checkMonth(const store::Session& session, const DuesExemption& exemption)
{
    BB_TRY(const book::Branch branch, book::loadBranch(session, exemption.branch));
    if (branch.founded.isEmpty() || exemption.from >= Month::of(branch.founded.earliest()))
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("dues.exempt_before_founding"),
                {chineseMonth(exemption.from), branch.founded.toChinese()});
}

/// Where it is known what is owed in its first month.
Result<> checkIsLess(const store::Session& session, const rules::Catalogue& catalogue, DuesAccount account,
                     const DuesExemption& exemption)
{
    account.exemptions.clear();
    BB_TRY(auto roundings, loadDuesRoundings(session, exemption.branch));
    DuesScale scale(catalogue, std::move(roundings));
    BB_TRY(const DuesMonth line, assess(account, exemption.from, scale));
    if (line.due.fen == 0 || exemption.amount < line.due)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("dues.exempt_no_less"),
                {account.payer.name, chineseMonth(exemption.from), line.due.toString(), exemption.amount.toString()});
}

/// Months for which more was paid than would be owed have to be explained, as with a base.
Result<> checkPaidBeyond(const DuesAccount& account, const DuesExemption& exemption)
{
    if (!trimmedText(exemption.why).isEmpty())
        return {};
    for (const DuesPaid& paid : account.paid) {
        if (exemption.covers(paid.month) && paid.amount > exemption.amount)
            return fail(ErrorKind::Invalid, QStringLiteral("dues.exempt_paid"),
                        {account.payer.name, chineseMonth(paid.month), paid.amount.toString()});
    }
    return {};
}

bool overlaps(const DuesExemption& a, const DuesExemption& b)
{
    return (!a.until || b.from <= *a.until) && (!b.until || a.from <= *b.until);
}

} // namespace

Result<DuesExemptionId> exempt(store::UnitOfWork& unit, const rules::Catalogue& catalogue, DuesExemption exemption,
                               QDate today)
{
    BB_CHECK(checkDecision(exemption, today));
    BB_TRY(const DuesAccount account, loadDuesAccount(unit.session(), exemption.member));
    if (account.branch != exemption.branch)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.other_branch"), {account.payer.name});
    if (!book::isPartyMember(account.payer.standing.type))
        return fail(ErrorKind::Invalid, QStringLiteral("dues.not_member"), {account.payer.name});
    for (const DuesExemption& other : account.exemptions) {
        if (overlaps(other, exemption))
            return fail(ErrorKind::Refused, QStringLiteral("dues.exempt_twice"),
                        {account.payer.name, chineseMonth(other.from)});
    }
    BB_CHECK(checkApprover(unit.session(), exemption));
    BB_CHECK(checkMonth(unit.session(), exemption));
    BB_CHECK(checkIsLess(unit.session(), catalogue, account, exemption));
    BB_CHECK(checkPaidBeyond(account, exemption));
    exemption.memberName = account.payer.name;
    exemption.id = exemption.id.isNull() ? DuesExemptionId::make() : exemption.id;
    store::ColumnValues columns = columnsOf(exemption);
    columns.insert(columns.begin(), {"id", exemption.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("dues_exemption", columns));
    return exemption.id;
}

Result<> endExemption(store::UnitOfWork& unit, DuesExemptionId id, Month last)
{
    BB_TRY(const DuesExemption exemption, loadDuesExemption(unit.session(), id));
    if (last < exemption.from)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.exempt_order"),
                    {chineseMonth(last), chineseMonth(exemption.from)});
    return unit.update("dues_exemption", id.toString(), exemption.rev, {{"until_month", last.toString()}});
}

Result<> withdrawExemption(store::UnitOfWork& unit, DuesExemptionId id, QDate today)
{
    BB_TRY(const DuesExemption exemption, loadDuesExemption(unit.session(), id));
    return unit.update("dues_exemption", id.toString(), exemption.rev, {{"deleted_at", store::dayOrNull(today)}});
}

} // namespace branchbook::organization
