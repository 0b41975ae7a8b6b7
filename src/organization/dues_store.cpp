// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/dues_store.h"

#include "organization/dues_rows.h"

#include "branchbook/book/member_store.h"
#include "branchbook/store/day.h"

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

using Accounts = QHash<book::MemberId, DuesAccount>;

std::optional<Money> moneyIn(const book::Member& member, book::Field field)
{
    const QString text = member.values.get(field);
    const auto money = text.isEmpty() ? std::nullopt : Money::fromString(text);
    return money && money->fen >= 0 ? money : std::nullopt;
}

DuesPayer payerOf(const book::Member& member)
{
    return {member.id,
            member.name(),
            book::standingOf(member),
            member.leftReason,
            member.date(book::Field::DuesPaidUntil),
            moneyIn(member, book::Field::DuesBase),
            member.values.get(book::Field::IsRetired) == u"1",
            member.enteredOn};
}

struct AccountStatements {
    const char* bases;
    const char* exemptions;
    const char* paid;
};
constexpr AccountStatements kOfBranch{"dues.bases_of_branch", "dues.exemptions_of_branch", "dues.paid_of_branch"};
constexpr AccountStatements kOfBranchBy{"dues.bases_of_branch", "dues.exemptions_of_branch", "dues.paid_of_branch_by"};
constexpr AccountStatements kOfMember{"dues.bases_of_member", "dues.exemptions_of_member", "dues.paid_of_member"};

/// The sums of `paid`, one row a member and month.
Result<> fillPaid(store::Query& paid, Accounts& accounts)
{
    BB_TRY(bool row, paid.next());
    while (row) {
        const auto account = accounts.find(book::MemberId::fromString(paid.text(0)));
        if (const auto month = Month::fromString(paid.text(1)); month && account != accounts.end())
            account->paid.append({*month, {paid.integer(2)}, store::dayAt(paid, 3)});
        BB_TRY(row, paid.next());
    }
    return {};
}

/// `day`: valid where the statement about what was paid asks for one.
Result<> fillAccounts(const store::Session& session, const AccountStatements& names, const QString& owner,
                      Accounts& accounts, QDate day = {})
{
    store::Query query = session.query(names.bases);
    query.bind("owner", owner);
    BB_TRY(bool row, query.next());
    while (row) {
        DuesBase base = duesBaseIn(query);
        if (const auto account = accounts.find(base.member); account != accounts.end())
            account->bases.append(std::move(base));
        BB_TRY(row, query.next());
    }
    store::Query decisions = session.query(names.exemptions);
    decisions.bind("owner", owner);
    BB_TRY(row, decisions.next());
    while (row) {
        DuesExemption exemption = duesExemptionIn(decisions);
        if (const auto account = accounts.find(exemption.member); account != accounts.end())
            account->exemptions.append(std::move(exemption));
        BB_TRY(row, decisions.next());
    }
    store::Query paid = session.query(names.paid);
    paid.bind("owner", owner);
    if (day.isValid())
        paid.bind("day", day.toString(Qt::ISODate));
    return fillPaid(paid, accounts);
}

/// Both statements are bound alike.
template <class Bind>
Result<QList<DuesPayment>> paymentsFrom(const store::Session& session, const char* payments, const char* parts,
                                        Bind bind)
{
    QHash<QString, QList<DuesPart>> byPayment;
    store::Query partQuery = session.query(parts);
    bind(partQuery);
    BB_TRY(bool row, partQuery.next());
    while (row) {
        byPayment[partQuery.text(0)].append(duesPartIn(partQuery));
        BB_TRY(row, partQuery.next());
    }
    QList<DuesPayment> list;
    store::Query query = session.query(payments);
    bind(query);
    BB_TRY(row, query.next());
    while (row) {
        DuesPayment payment = duesPaymentIn(query);
        payment.parts = byPayment.value(query.text(0));
        list.append(std::move(payment));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<DuesRoll> readRoll(const store::Session& session, const book::Branch& branch, const AccountStatements& names,
                          QDate day = {})
{
    Accounts accounts;
    QList<book::RosterPlace> places;
    book::MemberQuery everybody;
    everybody.branch = branch.id;
    everybody.posts = book::PostWords::AsWritten;
    BB_CHECK(book::visitMembers(session, everybody, [&](book::FiledMember&& filed) {
        if (!book::isPartyMember(filed.member.values.get(book::Field::MemberType)))
            return;
        places.append(book::RosterPlace::of(filed));
        DuesAccount& account = accounts[filed.member.id];
        account.branch = branch.id;
        account.payer = payerOf(filed.member);
        account.temporaryBranch = book::isTemporary(branch);
    }));
    BB_CHECK(fillAccounts(session, names, branch.id.toString(), accounts, day));
    std::sort(places.begin(), places.end());
    DuesRoll roll;
    roll.accounts.reserve(places.size());
    for (const book::RosterPlace& place : places)
        roll.accounts.append(accounts.take(place.id));
    BB_TRY(roll.roundings, loadDuesRoundings(session, branch.id));
    return roll;
}

using ReplacedBases = QHash<book::MemberId, QList<DuesReplacedBase>>;

Result<ReplacedBases> replacedInBranch(const store::Session& session, book::BranchId branch)
{
    ReplacedBases replaced;
    store::Query query = session.query("dues.replaced_bases_of_branch");
    BB_TRY(bool row, query.bind("owner", branch.toString()).next());
    while (row) {
        const DuesBase base = duesBaseIn(query);
        replaced[base.member].append({base, store::dayAt(query, 11), false});
        BB_TRY(row, query.next());
    }
    return replaced;
}

} // namespace

Result<DuesRoll> loadDuesRoll(const store::Session& session, const book::Branch& branch)
{
    return readRoll(session, branch, kOfBranch);
}

Result<DuesRoll> loadDuesRollOn(const store::Session& session, const book::Branch& branch, QDate day)
{
    BB_TRY(DuesRoll roll, readRoll(session, branch, kOfBranchBy, day));
    BB_TRY(const ReplacedBases replaced, replacedInBranch(session, branch.id));
    QList<DuesAccount> then;
    for (const DuesAccount& account : std::as_const(roll.accounts)) {
        if (auto stood = standingOn(account, replaced.value(account.payer.member), day))
            then.append(std::move(*stood));
    }
    roll.accounts = std::move(then);
    return roll;
}

Result<DuesAccount> loadDuesAccount(const store::Session& session, book::MemberId id)
{
    BB_TRY(const book::Member member, book::loadMember(session, id, book::PostWords::AsWritten));
    if (member.recycled)
        return fail(ErrorKind::NotFound, QStringLiteral("book.member_missing"));
    BB_TRY(const auto branches, book::listBranches(session));
    Accounts accounts;
    DuesAccount& account = accounts[id];
    account.branch = member.branch;
    account.payer = payerOf(member);
    for (const book::Branch& branch : branches)
        account.temporaryBranch = account.temporaryBranch || (branch.id == member.branch && book::isTemporary(branch));
    BB_CHECK(fillAccounts(session, kOfMember, id.toString(), accounts));
    return accounts.take(id);
}

Result<QList<DuesReplacedBase>> listReplacedBases(const store::Session& session, book::MemberId member)
{
    BB_TRY(const DuesAccount account, loadDuesAccount(session, member));
    QList<DuesReplacedBase> replaced;
    store::Query query = session.query("dues.replaced_bases_of_member");
    BB_TRY(bool row, query.bind("owner", member.toString()).next());
    while (row) {
        DuesReplacedBase one{duesBaseIn(query), store::dayAt(query, 11), false};
        one.withdrawn = std::none_of(account.bases.begin(), account.bases.end(),
                                     [&](const DuesBase& base) { return base.from == one.base.from; });
        replaced.append(one);
        BB_TRY(row, query.next());
    }
    return replaced;
}

Result<DuesScale::Roundings> loadDuesRoundings(const store::Session& session, book::BranchId branch)
{
    DuesScale::Roundings roundings;
    store::Query query = session.query("dues.roundings");
    BB_TRY(bool row, query.bind("branch", branch.toString()).next());
    while (row) {
        const auto rounding = rules::duesRoundingByName(query.text(1));
        if (rounding && !roundings.contains(query.text(0))) // the earliest comes first
            roundings.insert(query.text(0), *rounding);
        BB_TRY(row, query.next());
    }
    return roundings;
}

Result<std::optional<DuesBeginning>> loadDuesBeginning(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("dues.beginning");
    BB_TRY(const bool row, query.bind("branch", branch.toString()).next());
    const auto first = row ? Month::fromString(query.text(0)) : std::nullopt;
    if (!first)
        return std::optional<DuesBeginning>();
    const QDate entered = store::dayAt(query, 1);
    return std::optional<DuesBeginning>({*first, entered.isValid() ? Month::of(entered) : *first});
}

Result<QList<DuesPayment>> listDuesPayments(const store::Session& session, book::BranchId branch, DateRange period)
{
    return paymentsFrom(session, "dues.payments", "dues.parts", [&](store::Query& query) {
        query.bind("branch", branch.toString())
            .bind("first", period.first.toString(Qt::ISODate))
            .bind("last", period.last.toString(Qt::ISODate));
    });
}

Result<QList<DuesPayment>> listDuesPayments(const store::Session& session, book::MemberId member)
{
    return paymentsFrom(session, "dues.payments_of_member", "dues.parts_of_member",
                        [&](store::Query& query) { query.bind("member", member.toString()); });
}

Result<DuesPayment> loadDuesPayment(const store::Session& session, DuesPaymentId id)
{
    BB_TRY(const auto found, paymentsFrom(session, "dues.payment", "dues.parts_of_payment", [&](store::Query& query) {
               query.bind("id", id.toString());
           }));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("dues.payment_missing"));
    return found.first();
}

Result<DuesExemption> loadDuesExemption(const store::Session& session, DuesExemptionId id)
{
    store::Query query = session.query("dues.exemption");
    BB_TRY(const bool row, query.bind("owner", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("dues.exemption_missing"));
    return duesExemptionIn(query);
}

Result<std::optional<Month>> loadDuesPaidThrough(const store::Session& session, const rules::Catalogue& catalogue,
                                                 book::MemberId member)
{
    BB_TRY(const DuesAccount account, loadDuesAccount(session, member));
    BB_TRY(auto roundings, loadDuesRoundings(session, account.branch));
    DuesScale scale(catalogue, std::move(roundings));
    return duesPaidThrough(account, scale);
}

} // namespace branchbook::organization
